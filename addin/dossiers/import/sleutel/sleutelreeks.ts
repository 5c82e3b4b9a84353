import { hasDubbelPaar } from './dubbele-paren.ts'
import type { Sleutelgetallen } from './sleutelmenger.ts'

/** Finds out whether of a great many keys one comes back. */
export interface Sleutelreeks {
  add(sleutel: Sleutelgetallen): void
  /** Whether one of the keys that were added so far came back. */
  isDubbel(): boolean
  /** Whether that is known already, from looking now and then. */
  isGevonden(): boolean
}

const BEGINRUIMTE = 1 << 10

/**
 * Keeps of each key its two numbers: eight megabytes for a million keys. Two keys could have the same numbers; then a
 * table is looked at for persons with more rows that has none.
 */
export const createSleutelreeks = (): Sleutelreeks => {
  let paren = new Int32Array(2 * BEGINRUIMTE)
  let aantal = 0
  let gekeken = 0
  let isDubbel = false
  const look = (): boolean => {
    if (!isDubbel && gekeken < aantal) {
      isDubbel = hasDubbelPaar(paren, aantal)
      gekeken = aantal
    }
    return isDubbel
  }
  return {
    add: ({ een, twee }) => {
      if (2 * aantal === paren.length) {
        look()
        const ruimer = new Int32Array(4 * paren.length)
        ruimer.set(paren)
        paren = ruimer
      }
      paren[2 * aantal] = een
      paren[2 * aantal + 1] = twee
      aantal++
    },
    isDubbel: look,
    isGevonden: () => isDubbel,
  }
}
