/** A message from office.js in the pane. */
export interface Bericht {
  readonly _messageType: number
  readonly _actionName: string
  readonly _actionType?: number
  readonly _conversationId: string
  readonly _correlationId: number | string
  readonly _data: unknown
}

const isBericht = (w: unknown): w is Bericht =>
  typeof w === 'object' && w !== null && '_messageType' in w && '_actionName' in w && '_correlationId' in w

export const CONVERSATIE = 'gesprek'
const ACTIE = { invoke: 0, register: 1, unregister: 2 } as const

export interface Kanaalafhandeling {
  /** May answer later: Excel lets a request wait while someone edits a cell. */
  readonly invoke: (naam: string, data: unknown) => unknown
  readonly register: (naam: string, data: unknown) => void
}

/** The postMessage conversation with office.js in one frame. */
export class Kanaal {
  readonly #frame: HTMLIFrameElement
  readonly #afhandeling: Kanaalafhandeling
  /** Origin of the add-in's page. */
  readonly #overkant: string
  readonly #luister = (e: MessageEvent<unknown>): void => void this.#ontvang(e)

  constructor(frame: HTMLIFrameElement, overkant: string, afhandeling: Kanaalafhandeling) {
    this.#frame = frame
    this.#afhandeling = afhandeling
    this.#overkant = overkant
    window.addEventListener('message', this.#luister)
  }

  close(): void {
    window.removeEventListener('message', this.#luister)
  }

  /** Delivers an event that office.js registered for. */
  tell(naam: string, data: unknown): void {
    this.#post({ _messageType: 1, _responseType: 1, _errorCode: 0, _actionName: naam, _correlationId: 0, _data: data })
  }

  async #ontvang({ source, origin, data }: MessageEvent<unknown>): Promise<void> {
    if (source !== this.#frame.contentWindow || origin !== this.#overkant || typeof data !== 'string') return
    let bericht: unknown
    try {
      bericht = JSON.parse(data)
    } catch {
      return
    }
    if (!isBericht(bericht) || bericht._messageType !== 0) return
    const { _actionName, _correlationId, _actionType, _data } = bericht
    const antwoord = (_errorCode: number, waarde: unknown): void =>
      this.#post({ _messageType: 1, _responseType: 0, _errorCode, _actionName, _correlationId, _data: waarde })
    try {
      if (_actionType === ACTIE.register) this.#afhandeling.register(_actionName, _data)
      antwoord(0, _actionType === ACTIE.invoke ? await this.#afhandeling.invoke(_actionName, _data) : { Error: 0 })
    } catch (fout) {
      antwoord(1, String(fout))
    }
  }

  #post(bericht: Readonly<Record<string, unknown>>): void {
    this.#frame.contentWindow?.postMessage(
      JSON.stringify({ _conversationId: CONVERSATIE, _origin: location.origin, _serializerVersion: 1, ...bericht }),
      this.#overkant,
    )
  }
}

/** The frame name by which office.js learns who hosts it. Item 7 stops its telemetry; 3 = shared runtime + functions. */
export const framenaam = (landcode: string): string =>
  JSON.stringify({
    baseFrameName: 'poortwachter',
    hostInfo: `Excel$Web$16.00$${landcode}$corr$$disableLogging$3`,
    xdmInfo: `${CONVERSATIE}|poortwachter|${location.href.split('#')[0]}`,
    serializerVersion: '1',
    flights: '[]',
  })
