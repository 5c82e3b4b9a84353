import type { Dossiercel } from '../dossier.ts'
import { hasDubbelPaar } from './dubbele-paren.ts'

/** Finds out whether of a great many keys one comes back. A key is made of one or more cells, without case. */
export interface Sleutelreeks {
  /** Begins a key with a cell. */
  start(cel: Dossiercel): void
  /** Goes on with the key that was begun. */
  next(cel: Dossiercel): void
  /** Adds the key. */
  end(): void
  /** Whether one of the keys that were added so far came back. */
  isDubbel(): boolean
  /** Whether that is known already, from looking now and then. */
  isGevonden(): boolean
}

const BEGINRUIMTE = 1 << 10
const SPATIE = 0x20
const ASCII = 0x7f
/** Four characters of a text as one number have room for seven bits of each. */
const SAMEN = 4
const SCHEIDING = 1

const isWit = (teken: number): boolean => teken === SPATIE || (teken >= 0x09 && teken <= 0x0d)

const trimmed = (tekst: string): string =>
  tekst !== '' && (isWit(tekst.charCodeAt(0)) || isWit(tekst.charCodeAt(tekst.length - 1))) ? tekst.trim() : tekst

/**
 * Keeps of each key two numbers of 32 bits and no text: eight megabytes for a million keys. Two keys could have the same
 * numbers; then a table is looked at for persons with more rows that has none.
 */
export const createSleutelreeks = (): Sleutelreeks => {
  let paren = new Int32Array(2 * BEGINRUIMTE)
  let aantal = 0
  let gekeken = 0
  let isDubbel = false
  let een = 0
  let twee = 0
  const mixCode = (code: number): void => {
    een = Math.imul(een ^ code, 0x01000193)
    twee = Math.imul(twee + code, 0x5bd1e995) ^ (twee >>> 13)
  }
  /** Of a text in plain characters the bit of their case is set: `A` and `a` are one. False when it has others. */
  const mixPlain = (tekst: string): boolean => {
    const heel = tekst.length - (tekst.length % SAMEN)
    for (let i = 0; i < heel; i += SAMEN) {
      const a = tekst.charCodeAt(i)
      const b = tekst.charCodeAt(i + 1)
      const c = tekst.charCodeAt(i + 2)
      const d = tekst.charCodeAt(i + 3)
      if ((a | b | c | d) > ASCII) return false
      mixCode(a | SPATIE | ((b | SPATIE) << 7) | ((c | SPATIE) << 14) | ((d | SPATIE) << 21))
    }
    for (let i = heel; i < tekst.length; i++) {
      const teken = tekst.charCodeAt(i)
      if (teken > ASCII) return false
      mixCode(teken | SPATIE)
    }
    return true
  }
  const mix = (cel: Dossiercel): void => {
    const tekst = trimmed(typeof cel === 'string' ? cel : String(cel))
    const [links, rechts] = [een, twee]
    if (mixPlain(tekst)) return
    const klein = tekst.trim().toLowerCase()
    een = links
    twee = rechts
    if (mixPlain(klein)) return
    een = links
    twee = rechts
    for (let i = 0; i < klein.length; i++) mixCode(klein.charCodeAt(i))
  }
  const look = (): boolean => {
    if (!isDubbel && gekeken < aantal) {
      isDubbel = hasDubbelPaar(paren, aantal)
      gekeken = aantal
    }
    return isDubbel
  }
  return {
    start: (cel) => {
      een = 0x811c9dc5 | 0
      twee = 0x1b873593
      mix(cel)
    },
    next: (cel) => {
      mixCode(SCHEIDING)
      mix(cel)
    },
    end: () => {
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
