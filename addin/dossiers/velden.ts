import { veldenVan } from '@poortwachter/wet/lezen'
import type { Veld, Veldbron } from '@poortwachter/wet/lezen'

const perEditie = new WeakMap<Veldbron, readonly Veld[]>()

/** The fields of an edition, made once: a heading and its field stay the same object as long as the edition does. */
export const veldenOf = (bron: Veldbron): readonly Veld[] => {
  const bekend = perEditie.get(bron)
  if (bekend) return bekend
  const velden = veldenVan(bron)
  perEditie.set(bron, velden)
  return velden
}
