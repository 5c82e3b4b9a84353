import type { Regelboek } from '@poortwachter/wet'

const vormen = new WeakMap<Regelboek, unknown>()

/** Keeps the form in which an edition was published, where reading it filled something in. */
export const keepOorspronkelijk = (regelboek: Regelboek, gepubliceerd: unknown): void =>
  void vormen.set(regelboek, gepubliceerd)

/** An edition as it was published: what its fingerprint is taken of. */
export const oorspronkelijkOf = (regelboek: Regelboek): unknown => vormen.get(regelboek) ?? regelboek
