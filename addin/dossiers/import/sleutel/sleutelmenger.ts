import type { Dossiercel } from '../../dossiercel.ts'
import { naamsleutel } from '../../naamgroepen.ts'

/** A key as it is compared with others. */
export interface Sleutelgetallen {
  readonly een: number
  readonly twee: number
}

/**
 * Mixes the cells of a key into two numbers of 32 bits: nothing is made of a text, and nothing of it is kept. What
 * `naamsleutel` leaves out makes no other key, and zeros in front do not either: whether those do is asked.
 */
export interface Sleutelmenger extends Sleutelgetallen {
  /** Begins a key with a cell. */
  start(cel: Dossiercel): void
  /** Goes on with another key. */
  next(andere: Sleutelgetallen): void
}

const ASCII = 0x7f
/** Four characters of a text as one number have room for seven bits of each. */
const SAMEN = 4
const SCHEIDING = 1
const NUL = 0x30

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

const eenMet = (een: number, code: number): number => Math.imul(een ^ code, 0x01000193)
const tweeMet = (twee: number, code: number): number => Math.imul(twee + code, 0x5bd1e995) ^ (twee >>> 13)

export const createSleutelmenger = (): Sleutelmenger => {
  const mengsel = { een: 0, twee: 0 }
  const mixCode = (code: number): void => {
    mengsel.een = eenMet(mengsel.een, code)
    mengsel.twee = tweeMet(mengsel.twee, code)
  }
  /** False, with nothing mixed, when a text has characters that are not in the table. */
  const mixPlain = (tekst: string): boolean => {
    let { een, twee } = mengsel
    let samen = 0
    let aantalSamen = 0
    let isBegin = true
    for (let i = 0; i < tekst.length; i++) {
      const teken = tekst.charCodeAt(i)
      const gehouden = teken > LATIJN ? ANDERS : GEHOUDEN[teken]!
      if (gehouden === ANDERS) return false
      if (gehouden === 0 || (isBegin && gehouden === NUL)) continue
      isBegin = false
      samen = (samen << 7) | gehouden
      if (++aantalSamen < SAMEN) continue
      een = eenMet(een, samen)
      twee = tweeMet(twee, samen)
      samen = 0
      aantalSamen = 0
    }
    mengsel.een = eenMet(een, samen)
    mengsel.twee = tweeMet(twee, samen)
    return true
  }
  const start = (cel: Dossiercel): void => {
    mengsel.een = 0x811c9dc5 | 0
    mengsel.twee = 0x1b873593
    const tekst = typeof cel === 'string' ? cel : String(cel)
    if (mixPlain(tekst)) return
    const sleutel = naamsleutel(tekst)
    if (mixPlain(sleutel)) return
    for (let i = 0; i < sleutel.length; i++) mixCode(sleutel.charCodeAt(i))
  }
  return Object.assign(mengsel, {
    start,
    next: ({ een, twee }: Sleutelgetallen) => {
      mixCode(SCHEIDING)
      mixCode(een)
      mixCode(twee)
    },
  })
}
