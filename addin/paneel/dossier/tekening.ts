import { plus } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Stapregel } from '../taak/stapregel.ts'

/** A step on the drawn timeline. */
interface Punt {
  readonly x: number
  /** 0 = on the line; higher numbers stand further above it, where steps would cover each other. */
  readonly laag: number
  readonly stap: Stapregel
}

/** A timeline as places on a line; `x` runs from 0 to `breedte`. */
export interface Tekening {
  readonly breedte: number
  readonly lagen: number
  readonly punten: readonly Punt[]
  readonly weken: readonly { readonly week: number; readonly x: number }[]
  /** Undefined when the day lies outside the drawing. */
  readonly peildatum: number | undefined
}

const BREEDTE = 320
const RAND = 12
const RUIMTE = 15
const WEKEN = [0, 26, 52, 78, 104]

/** Places the steps of a case on a line of two years (longer when a step lies further), counted from the first sick day. */
export const tekeningOf = (
  ziektedatum: Dag,
  verschuiving: number,
  stappen: readonly Stapregel[],
  peildatum: Dag,
): Tekening => {
  const metDag = stappen.flatMap((stap) => (stap.wet === undefined ? [] : [{ stap, dag: stap.gedaanOp ?? stap.wet }]))
  const einde = plus(ziektedatum, 104 * 7 + verschuiving)
  const dichtbij = metDag.filter(({ dag }) => dag >= ziektedatum && dag <= plus(einde, 42))
  const laatste = Math.max(einde, ...dichtbij.map(({ dag }) => dag))
  const place = (dag: number): number => RAND + ((dag - ziektedatum) / (laatste - ziektedatum)) * (BREEDTE - 2 * RAND)
  const bezetTot: number[] = []
  const punten = dichtbij
    .toSorted((a, b) => a.dag - b.dag)
    .map(({ stap, dag }): Punt => {
      const x = place(dag)
      const vrij = bezetTot.findIndex((tot) => x - tot >= RUIMTE)
      const laag = vrij < 0 ? bezetTot.length : vrij
      bezetTot[laag] = x
      return { x, laag, stap }
    })
  return {
    breedte: BREEDTE,
    lagen: Math.max(1, bezetTot.length),
    punten,
    weken: WEKEN.map((week) => ({ week, x: place(ziektedatum + week * 7) })),
    peildatum: peildatum >= ziektedatum && peildatum <= laatste ? place(peildatum) : undefined,
  }
}
