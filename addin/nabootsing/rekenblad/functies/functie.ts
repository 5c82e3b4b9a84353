import { getalUit, logischUit, tekstUit, type Omzetomgeving } from '../omzetting.ts'
import { Rekenfout, type Matrix, type Scalar } from '../waarden.ts'
import { isMatrix, isVerwijzing, type Waarde } from '../rekenwaarde.ts'
import { type Verwijzing } from '../blad.ts'

export interface Rekencontext extends Omzetomgeving {
  /** Serial of the day that VANDAAG answers. */
  readonly vandaag: number
  /** Place of the formula, when it stands in a cell. */
  readonly plaats?: { readonly r: number; readonly c: number }
  /** Values of a rectangle, clipped to the used part of the sheet; remembers that the formula depends on it. */
  readonly lees: (v: Verwijzing) => Matrix
}

/** The arguments of one call, read as what the function asks for. A reading that fails throws the error value. */
export class Celargumenten {
  readonly ctx: Rekencontext
  readonly #waarden: readonly (Waarde | undefined)[]

  constructor(waarden: readonly (Waarde | undefined)[], ctx: Rekencontext) {
    this.#waarden = waarden
    this.ctx = ctx
  }

  get aantal(): number {
    return this.#waarden.length
  }

  rauw(i: number): Waarde | undefined {
    return this.#waarden[i]
  }

  heeft(i: number): boolean {
    return this.#waarden[i] !== undefined
  }

  scalar(i: number): Scalar {
    const w = this.#waarden[i]
    if (w === undefined) return null
    if (!isMatrix(w) && !isVerwijzing(w)) return w
    return this.matrix(i)[0]?.[0] ?? null
  }

  matrix(i: number): Matrix {
    const w = this.#waarden[i]
    if (w === undefined) return [[null]]
    if (isVerwijzing(w)) return this.ctx.lees(w)
    return isMatrix(w) ? w : [[w]]
  }

  verwijzing(i: number): Verwijzing {
    const w = this.#waarden[i]
    if (!isVerwijzing(w)) throw new Rekenfout('#VALUE!')
    return w
  }

  getal(i: number, standaard = 0): number {
    return this.heeft(i) ? getalUit(this.scalar(i), this.ctx) : standaard
  }

  geheel(i: number, standaard = 0): number {
    return Math.trunc(this.getal(i, standaard))
  }

  tekst(i: number, standaard = ''): string {
    return this.heeft(i) ? tekstUit(this.scalar(i), this.ctx) : standaard
  }

  logisch(i: number, standaard = false): boolean {
    return this.heeft(i) ? logischUit(this.scalar(i), this.ctx) : standaard
  }
}

export interface Werkbladfunctie {
  readonly nl: string
  readonly en: string
  /**
   * One letter per argument: `s` a single value (a range is lifted: one answer per cell), `S` the same but errors are
   * passed in, `m` the value, range or reference as it is. A group in brackets at the end repeats.
   */
  readonly vorm: string
  readonly min: number
  readonly max: number
  readonly reken: (a: Celargumenten) => Waarde
  /** The outcome is a day: a cell without a format then shows a date. */
  readonly isDatum?: boolean
}

/** How argument `i` is taken, see `Functie.vorm`. */
export const argumentvorm = (vorm: string, i: number): string => {
  const haak = vorm.indexOf('(')
  if (haak < 0 || i < haak) return vorm[i] ?? 's'
  const groep = vorm.slice(haak + 1, -1)
  return groep[(i - haak) % groep.length] ?? 's'
}
