/** Chance that comes back: the same seed gives the same row of numbers on every machine. */
export interface Kans {
  /** 0 up to and not including 1. */
  next(): number
  /** A whole number from 0 up to and not including `tot`. */
  below(tot: number): number
  is(kans: number): boolean
  pick<T>(uit: readonly T[]): T
  list<T>(meeste: number, maak: () => T): T[]
}

/** Mulberry32: small, fast and well enough spread to choose inputs with. */
export const createKans = (zaad: number): Kans => {
  let stand = zaad >>> 0
  const next = (): number => {
    stand = (stand + 0x6d_2b_79_f5) >>> 0
    let x = Math.imul(stand ^ (stand >>> 15), stand | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (tot: number): number => Math.floor(next() * tot)
  return {
    next,
    below,
    is: (kans) => next() < kans,
    pick: (uit) => uit[below(uit.length)]!,
    list: (meeste, maak) => Array.from({ length: below(meeste + 1) }, maak),
  }
}
