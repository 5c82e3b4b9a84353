import { BLOKGROOTTE } from './blok.ts'

/**
 * Yes or no for every case of a block, 32 cases to a word: one step of a condition is one step for 32 cases. What
 * stands behind the last case of a block means nothing. Planes are handed on without being copied, so whoever hands
 * one on does not write to it again in that block.
 */
export type Bitvlak = Int32Array

/** Loops go four words at a time: the steps of the loop itself would cost as much as what is done in them. */
const WOORDEN = BLOKGROOTTE / 32

export const nieuwVlak = (): Bitvlak => new Int32Array(WOORDEN)

export const nieuweVlakken = (aantal: number): readonly Bitvlak[] => Array.from({ length: aantal }, nieuwVlak)

/** No case. This one and `VOL` are recognised by identity: what is known to be empty or full takes no work. */
export const LEEG: Bitvlak = nieuwVlak()

/** Every case. */
export const VOL: Bitvlak = nieuwVlak().fill(-1)

/** A list of planes that are still to be worked out. */
export const legeVlakken = (aantal: number): Bitvlak[] => Array.from({ length: aantal }, () => LEEG)

/** The cases that are in both. Like its neighbours it writes to `uit`, unless the answer is there already. */
export const doorsnede = (een: Bitvlak, ander: Bitvlak, uit: Bitvlak): Bitvlak => {
  if (een === LEEG || ander === LEEG) return LEEG
  if (een === VOL || een === ander) return ander
  if (ander === VOL) return een
  let som = 0
  for (let w = 0; w < WOORDEN; w += 4) {
    som |=
      (uit[w] = een[w]! & ander[w]!) |
      (uit[w + 1] = een[w + 1]! & ander[w + 1]!) |
      (uit[w + 2] = een[w + 2]! & ander[w + 2]!) |
      (uit[w + 3] = een[w + 3]! & ander[w + 3]!)
  }
  return som === 0 ? LEEG : uit
}

/** The cases that are in one of both. */
export const vereniging = (een: Bitvlak, ander: Bitvlak, uit: Bitvlak): Bitvlak => {
  if (een === VOL || ander === VOL) return VOL
  if (een === LEEG || een === ander) return ander
  if (ander === LEEG) return een
  let som = -1
  for (let w = 0; w < WOORDEN; w += 4) {
    som &=
      (uit[w] = een[w]! | ander[w]!) &
      (uit[w + 1] = een[w + 1]! | ander[w + 1]!) &
      (uit[w + 2] = een[w + 2]! | ander[w + 2]!) &
      (uit[w + 3] = een[w + 3]! | ander[w + 3]!)
  }
  return som === -1 ? VOL : uit
}

/** The cases that are in the first and not in the other. */
export const verschil = (een: Bitvlak, ander: Bitvlak, uit: Bitvlak): Bitvlak => {
  if (een === LEEG || ander === VOL || een === ander) return LEEG
  if (ander === LEEG) return een
  let som = 0
  for (let w = 0; w < WOORDEN; w += 4) {
    som |=
      (uit[w] = een[w]! & ~ander[w]!) |
      (uit[w + 1] = een[w + 1]! & ~ander[w + 1]!) |
      (uit[w + 2] = een[w + 2]! & ~ander[w + 2]!) |
      (uit[w + 3] = een[w + 3]! & ~ander[w + 3]!)
  }
  return som === 0 ? LEEG : uit
}

/** Cases added to what was gathered in `eigen`; to be used where `deel` will be written over. */
export const aangevuld = (som: Bitvlak, deel: Bitvlak, eigen: Bitvlak): Bitvlak => {
  if (deel === LEEG || som === VOL) return som
  if (som !== eigen) eigen.set(som)
  for (let w = 0; w < WOORDEN; w++) eigen[w]! |= deel[w]!
  return eigen
}

/** The cases that are not in it. */
export const tegendeel = (vlak: Bitvlak, uit: Bitvlak): Bitvlak => verschil(VOL, vlak, uit)

const eerste = nieuwVlak()

/** The first so many cases of a block. The plane is written over at the next call. */
export const eersteGevallen = (aantal: number): Bitvlak => {
  if (aantal === BLOKGROOTTE) return VOL
  for (let w = 0; w < WOORDEN; w++) {
    const over = aantal - w * 32
    eerste[w] = over >= 32 ? -1 : over <= 0 ? 0 : (1 << over) - 1
  }
  return eerste
}
