import type { Dossiercel } from '../dossier.ts'
import { naamsleutel } from '../naamgroepen.ts'
import { hasDubbelPaar } from './dubbele-paren.ts'

/**
 * Finds out whether of a great many keys one comes back. A key is made of one or more cells; what `naamsleutel` leaves out
 * makes no other key.
 */
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
const ASCII = 0x7f
/** Four characters of a text as one number have room for seven bits of each. */
const SAMEN = 4
const SCHEIDING = 1

/** Characters of the languages that are written with Latin letters. */
const LATIJN = 0x17f
/** What is not one plain character after `naamsleutel`. */
const ANDERS = 0xff

/** Per character what stays of it, as `naamsleutel` keeps it; 0 when it is left out. */
const GEHOUDEN = Uint8Array.from({ length: LATIJN + 1 }, (_, teken) => {
  const sleutel = naamsleutel(String.fromCharCode(teken))
  if (sleutel === '') return 0
  return sleutel.length === 1 && sleutel.charCodeAt(0) <= ASCII ? sleutel.charCodeAt(0) : ANDERS
})

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
  /** False when a text has characters that are not in the table. */
  const mixPlain = (tekst: string): boolean => {
    let samen = 0
    let aantalSamen = 0
    for (let i = 0; i < tekst.length; i++) {
      const teken = tekst.charCodeAt(i)
      const gehouden = teken > LATIJN ? ANDERS : GEHOUDEN[teken]!
      if (gehouden === ANDERS) return false
      if (gehouden === 0) continue
      samen = (samen << 7) | gehouden
      if (++aantalSamen < SAMEN) continue
      mixCode(samen)
      samen = 0
      aantalSamen = 0
    }
    mixCode(samen)
    return true
  }
  const mix = (cel: Dossiercel): void => {
    const tekst = typeof cel === 'string' ? cel : String(cel)
    const [links, rechts] = [een, twee]
    if (mixPlain(tekst)) return
    een = links
    twee = rechts
    const sleutel = naamsleutel(tekst)
    if (mixPlain(sleutel)) return
    een = links
    twee = rechts
    for (let i = 0; i < sleutel.length; i++) mixCode(sleutel.charCodeAt(i))
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
