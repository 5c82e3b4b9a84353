import { adresVan, type Cel, type Oproep } from './blad.ts'
import { argumentfout } from './argumenttelling.ts'
import { bladInFormule, gebiedAdres } from './adressen.ts'
import { formulenaam, type FunctieBeschrijving, type Functiegastheer } from './gastheer.ts'
import { hef } from './heffen.ts'
import {
  inkomend,
  parameterVan,
  perParameter,
  thrownFout,
  uitgaand,
  uitgaandeMatrix,
  type Leeg,
} from './marshalling.ts'
import type { Omzetomgeving } from './omzetting.ts'
import { Bezet } from './signalen.ts'
import { isFout, Rekenfout, type Matrix, type Scalar } from './waarden.ts'
import { isMatrix, isVerwijzing, type Waarde } from './rekenwaarde.ts'
import { type Verwijzing } from './blad.ts'

/** Calls the add-in's functions for formulas, one answer per cell and per set of arguments. */
export class EigenFuncties {
  #gastheer: Functiegastheer | undefined
  #opNaam = new Map<string, FunctieBeschrijving>()
  #lopend = 0
  readonly #leeg: Leeg
  readonly #omgeving: Omzetomgeving
  readonly #klaar: (cel: Cel) => void

  constructor(leeg: Leeg, omgeving: Omzetomgeving, klaar: (cel: Cel) => void) {
    this.#leeg = leeg
    this.#omgeving = omgeving
    this.#klaar = klaar
  }

  /** Calls that have not been answered. */
  get lopend(): number {
    return this.#lopend
  }

  set gastheer(gastheer: Functiegastheer | undefined) {
    this.#gastheer = gastheer
    this.#opNaam = new Map(gastheer?.functies.map((f) => [formulenaam(gastheer.naamruimte, f), f]))
  }

  kent(naam: string): boolean {
    return this.#opNaam.has(naam)
  }

  isVolatiel(naam: string): boolean {
    return this.#opNaam.get(naam)?.options?.volatile === true
  }

  /** The value of a call, undefined when the add-in has no such function. Throws Bezet while it is awaited. */
  roep(
    naam: string,
    nummer: number,
    args: readonly (Waarde | undefined)[],
    cel: Cel,
    lees: (v: Verwijzing) => Matrix,
  ): Waarde | undefined {
    const f = this.#opNaam.get(naam)
    const gastheer = this.#gastheer
    if (!f || !gastheer) return undefined
    this.#controleerAantal(naam, f, args)
    const isScalar = (i: number): boolean => parameterVan(f, i)?.dimensionality !== 'matrix'
    return hef(args, isScalar, lees, (stukken, plek) => {
      const over = perParameter(
        f,
        stukken.map((s, i) => this.#argument(f, s, i, lees)),
      )
      return this.#eenmaal(cel, `${nummer}|${plek}|${JSON.stringify(over)}`, () =>
        gastheer.call(f.id, over, {
          ...(cel.r >= 0 ? { adres: `${bladInFormule(cel.blad.naam)}!${adresVan(cel)}` } : {}),
          parameterAdressen: args.map(adresVanArgument),
        }),
      )
    })
  }

  #controleerAantal(naam: string, f: FunctieBeschrijving, args: readonly (Waarde | undefined)[]): void {
    const fout = argumentfout({
      naam,
      gekregen: args.length,
      min: f.parameters.filter((p) => !p.optional && !p.repeating).length,
      max: f.parameters.at(-1)?.repeating ? Infinity : f.parameters.length,
      namen: f.parameters.map((p) => p.name),
    })
    if (fout !== undefined) throw new Rekenfout('#VALUE!', fout)
  }

  #argument(f: FunctieBeschrijving, waarde: Waarde | undefined, i: number, lees: (v: Verwijzing) => Matrix): unknown {
    const p = parameterVan(f, i)
    if (!p) return null
    if (waarde === undefined) return p.optional || p.repeating ? null : this.#leeg
    const inhoud = isVerwijzing(waarde) ? lees(waarde) : waarde
    if (p.dimensionality === 'matrix') {
      return uitgaandeMatrix(isMatrix(inhoud) ? inhoud : [[inhoud]], p, f, this.#leeg, this.#omgeving)
    }
    return uitgaand(isMatrix(inhoud) ? (inhoud[0]?.[0] ?? null) : inhoud, p, f, this.#leeg, this.#omgeving)
  }

  #eenmaal(cel: Cel, sleutel: string, vraag: () => unknown): Waarde {
    const oproepen = (cel.oproepen ??= new Map<string, Oproep>())
    const bekend = oproepen.get(sleutel)
    if (bekend) return antwoord(bekend)
    let gegeven: unknown
    try {
      gegeven = vraag()
    } catch (oorzaak) {
      gegeven = thrownFout(oorzaak)
    }
    if (!isBelofte(gegeven)) {
      const oproep: Oproep = { klaar: true, uitkomst: isFout(gegeven) ? gegeven : inkomend(gegeven) }
      oproepen.set(sleutel, oproep)
      return antwoord(oproep)
    }
    const wacht: Oproep = { klaar: false }
    oproepen.set(sleutel, wacht)
    this.#lopend += 1
    void this.#wachtOp(gegeven, cel, (uitkomst) => oproepen.set(sleutel, { klaar: true, uitkomst }))
    throw new Bezet()
  }

  async #wachtOp(
    gegeven: PromiseLike<unknown>,
    cel: Cel,
    bewaar: (uitkomst: Scalar | Scalar[][]) => void,
  ): Promise<void> {
    bewaar(await gegeven.then(inkomend, thrownFout))
    this.#lopend -= 1
    this.#klaar(cel)
  }
}

/** A promise may come from another frame, so that its constructor says nothing. */
const isBelofte = (w: unknown): w is PromiseLike<unknown> =>
  typeof w === 'object' && w !== null && 'then' in w && typeof w.then === 'function'

const antwoord = (oproep: Oproep): Waarde => {
  if (!oproep.klaar) throw new Bezet()
  if (isFout(oproep.uitkomst)) throw new Rekenfout(oproep.uitkomst.code, oproep.uitkomst.bericht)
  return oproep.uitkomst
}

const adresVanArgument = (w: Waarde | undefined): string | undefined =>
  isVerwijzing(w) ? `${bladInFormule(w.blad.naam)}!${gebiedAdres(w)}` : undefined
