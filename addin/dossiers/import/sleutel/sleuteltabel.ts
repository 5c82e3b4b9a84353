import type { Sleutelgetallen } from './sleutelmenger.ts'

/** Numbers keys in the order in which they were first seen, from 0 on. */
export interface Sleuteltabel {
  /** The number of a key; a key that was not seen before gets the next one. */
  nummerVan(sleutel: Sleutelgetallen): number
  aantal(): number
}

const BEGINRUIMTE = 1 << 8

export const createSleuteltabel = (): Sleuteltabel => {
  let paren = new Int32Array(2 * BEGINRUIMTE)
  /** Twice as many places as there is room for keys: the number of the key that is there, and one. */
  let plekken = new Int32Array(2 * BEGINRUIMTE)
  let aantal = 0
  /** Where a key is, or can be put. */
  const plekVan = (een: number, twee: number): number => {
    let plek = (twee ^ (een >>> 7)) & (plekken.length - 1)
    for (; plekken[plek] !== 0; plek = (plek + 1) & (plekken.length - 1)) {
      const bekend = 2 * (plekken[plek]! - 1)
      if (paren[bekend] === een && paren[bekend + 1] === twee) break
    }
    return plek
  }
  const widen = (): void => {
    const ruimer = new Int32Array(2 * paren.length)
    ruimer.set(paren)
    paren = ruimer
    plekken = new Int32Array(paren.length)
    for (let i = 0; i < aantal; i++) plekken[plekVan(paren[2 * i]!, paren[2 * i + 1]!)] = i + 1
  }
  return {
    nummerVan: ({ een, twee }) => {
      let plek = plekVan(een, twee)
      if (plekken[plek] !== 0) return plekken[plek]! - 1
      if (2 * aantal === paren.length) {
        widen()
        plek = plekVan(een, twee)
      }
      paren[2 * aantal] = een
      paren[2 * aantal + 1] = twee
      plekken[plek] = ++aantal
      return aantal - 1
    },
    aantal: () => aantal,
  }
}
