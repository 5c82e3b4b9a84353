import type { Excelprofiel } from '../../../addin/nabootsing/profielen.ts'

/** One request of the add-in or one answer to it, the call of one function, or a delivery of their answers. */
export interface Bericht {
  readonly soort: 'verzoek' | 'antwoord' | 'aanroep' | 'functieantwoorden'
  readonly bytes: number
  readonly geweigerd: boolean
}

/** Numbers by which office.js knows why a request failed. */
export const WEIGERING = { bewerken: 5004, verzoekTeGroot: 5103, antwoordTeGroot: 5104 } as const

/** Flag of a request that may wait until the user has left the cell. */
const WACHT_OP_BEWERKEN = 64

const teller = new TextEncoder()

/** What Excel refuses of the traffic with an add-in: messages that are too large, and requests while a cell is edited. */
export class Verkeer {
  readonly berichten: Bericht[] = []
  readonly #grens: number
  readonly #wachtend: (() => void)[] = []
  #bewerkt = false

  constructor({ berichtgrens = Infinity }: Excelprofiel) {
    this.#grens = berichtgrens
  }

  /** Whether a message of this kind fits; it is kept either way. */
  past(soort: Bericht['soort'], tekst: string): boolean {
    const bytes = teller.encode(tekst).length
    const geweigerd = bytes > this.#grens
    this.berichten.push({ soort, bytes, geweigerd })
    return !geweigerd
  }

  /** The user begins or ends editing a cell. */
  setBewerken(bewerkt: boolean): void {
    this.#bewerkt = bewerkt
    if (!bewerkt) for (const ga of this.#wachtend.splice(0)) ga()
  }

  /** Settles when the request may go on; false when it is refused because a cell is being edited. */
  async mag(vlaggen: number): Promise<boolean> {
    if (!this.#bewerkt) return true
    if ((vlaggen & WACHT_OP_BEWERKEN) === 0) return false
    await new Promise<void>((ga) => this.#wachtend.push(ga))
    return true
  }
}
