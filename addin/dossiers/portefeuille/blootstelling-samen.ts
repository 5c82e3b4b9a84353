import { OORDEEL } from '@poortwachter/wet'
import { GEEN_REGEL, ONTBREEKT } from '../beslissing.ts'
import type { Blootstelling } from '../blootstelling.ts'

/** What many cases can cost together, as a range, with what is not known apart from nothing. */
export interface Blootstellingsom {
  /** Cases that the table says are at risk, in euros. */
  readonly van: number
  /** The same with the cases of which the risk is not known yet. */
  readonly tot: number
  /** Cases that may cost something of which the amount is not known; they are in neither sum. */
  readonly onbekend: number
  /** Cases that cost nothing, because the table says that there is nothing to fear. */
  readonly geen: number
}

export const leegBlootstelling: Blootstellingsom = { van: 0, tot: 0, onbekend: 0, geen: 0 }

const ONZEKER: ReadonlySet<string> = new Set([ONTBREEKT, GEEN_REGEL, OORDEEL])

/** The sum with one case more. */
export const metBlootstelling = (
  som: Blootstellingsom,
  klasse: string,
  blootstelling: Blootstelling,
): Blootstellingsom => {
  if (blootstelling.soort === 'geen') return { ...som, geen: som.geen + 1 }
  if (blootstelling.soort === 'ontbreekt') return { ...som, onbekend: som.onbekend + 1 }
  const { bedrag } = blootstelling
  return { ...som, van: som.van + (ONZEKER.has(klasse) ? 0 : bedrag), tot: som.tot + bedrag }
}

/** Two sums as one. */
export const samenBlootstelling = (een: Blootstellingsom, ander: Blootstellingsom): Blootstellingsom => ({
  van: een.van + ander.van,
  tot: een.tot + ander.tot,
  onbekend: een.onbekend + ander.onbekend,
  geen: een.geen + ander.geen,
})
