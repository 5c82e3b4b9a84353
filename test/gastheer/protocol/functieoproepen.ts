import type {
  Functieaanroep,
  FunctieBeschrijving,
  Functiegastheer,
} from '../../../addin/nabootsing/rekenblad/gastheer.ts'
import type { Celfoutcode } from '../../../addin/nabootsing/rekenblad/waarden.ts'

/** A function call on its way into office.js: category 1, type 1000. */
export type Oproepbericht = readonly [1, 1000, '', string, number, false]

const VLAG = { afbreekbaar: 1, stroomt: 2, fouten: 4, rijk: 8 } as const

/** Codes by which office.js reports a failure. 2 to 4 are a plain throw, rejection or mismatch, 9 and 10 an unknown id: all `#VALUE!`. */
const FOUTCODES: Readonly<Record<number, Celfoutcode>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
}

/**
 * Runs functions in office.js: sends calls and settles them when their results come back in a batch. Excel knows the
 * functions before the add-in runs, so calls wait for `start`.
 */
export class Functieoproepen implements Functiegastheer {
  readonly naamruimte: string
  readonly functies: readonly FunctieBeschrijving[]
  readonly #verstuur: (berichten: readonly Oproepbericht[]) => void
  readonly #past: (tekst: string) => boolean
  readonly #wachtend = new Map<number, { klaar: (waarde: unknown) => void; mislukt: (oorzaak: unknown) => void }>()
  #nog: Oproepbericht[] = []
  #gestart = false
  #volgnummer = 0

  constructor(
    naamruimte: string,
    functies: readonly FunctieBeschrijving[],
    verstuur: (berichten: readonly Oproepbericht[]) => void,
    past: (tekst: string) => boolean,
  ) {
    this.naamruimte = naamruimte
    this.functies = functies
    this.#verstuur = verstuur
    this.#past = past
  }

  readonly call = (id: string, args: readonly unknown[], aanroep: Functieaanroep): Promise<unknown> => {
    const f = this.functies.find((x) => x.id === id)
    this.#volgnummer += 1
    const nummer = this.#volgnummer
    const rijk = f?.allowCustomDataForDataTypeAny === true
    const vlaggen = vlaggenVan(f, rijk)
    const adressen = f?.options?.requiresParameterAddresses ? [aanroep.parameterAdressen ?? []] : []
    const adres = f?.options?.requiresAddress ? (aanroep.adres ?? null) : null
    const tekst = JSON.stringify([nummer, id, args.map((a) => ingepakt(a, rijk)), adres, vlaggen, ...adressen])
    if (!this.#past(tekst)) return Promise.reject(new Error('De argumenten zijn te groot.'))
    this.#plan([1, 1000, '', tekst, nummer, false])
    return new Promise((klaar, mislukt) => {
      this.#wachtend.set(nummer, { klaar, mislukt })
    })
  }

  /** The add-in says that its functions can be called. */
  start(): void {
    this.#gestart = true
    this.#flush()
  }

  /** Results as office.js hands them over: `[nummer, gelukt, waarde, code?, …]`. */
  settle(uitkomsten: unknown): void {
    if (!Array.isArray(uitkomsten)) return
    for (const uitkomst of uitkomsten) {
      if (!Array.isArray(uitkomst)) continue
      const [nummer, gelukt, waarde, code] = uitkomst as readonly unknown[]
      const wacht = typeof nummer === 'number' ? this.#wachtend.get(nummer) : undefined
      if (!wacht || typeof nummer !== 'number') continue
      this.#wachtend.delete(nummer)
      if (gelukt === true) wacht.klaar(waarde)
      else
        wacht.mislukt({
          code: FOUTCODES[Number(code)] ?? '#VALUE!',
          message: FOUTCODES[Number(code)] ? String(waarde ?? '') : '',
        })
    }
  }

  /** Calls made in one calculation go in one message. */
  #plan(bericht: Oproepbericht): void {
    this.#nog.push(bericht)
    if (this.#nog.length === 1) queueMicrotask(() => this.#flush())
  }

  #flush(): void {
    if (!this.#gestart || this.#nog.length === 0) return
    const berichten = this.#nog
    this.#nog = []
    this.#verstuur(berichten)
  }
}

/** Under the rich data flag an object travels as text in `value`; a plain value stays as it is. */
const vlaggenVan = (f: FunctieBeschrijving | undefined, rijk: boolean): number =>
  (f?.options?.cancelable ? VLAG.afbreekbaar : 0) |
  (f?.options?.stream ? VLAG.stroomt : 0) |
  (f?.allowErrorForDataTypeAny && !rijk ? VLAG.fouten : 0) |
  (rijk ? VLAG.rijk : 0)

const ingepakt = (a: unknown, rijk: boolean): unknown => {
  if (Array.isArray(a)) return a.map((deel) => ingepakt(deel, rijk))
  if (typeof a !== 'object' || a === null) return a
  return rijk
    ? { value: JSON.stringify(a) }
    : { ...a, type: 'CustomFunctionError', code: 'basicValue' in a ? a.basicValue : '#VALUE!' }
}
