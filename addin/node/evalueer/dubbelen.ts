import { aangehaald } from '@poortwachter/wet/lezen'
import { MEESTE_MELDINGEN } from './melding.ts'
import type { Melding } from './melding.ts'

/** The case numbers of a part of the input, in the order of its rows; empty where a row has none. */
export interface Nummers {
  /** Heading of the column. */
  readonly kop: string
  /** One per line: a single text is handed over from thread to thread at once. */
  readonly tekst: string
  /** Line of each row, 1 = first of the part. */
  readonly regels: Int32Array
}

/** Case numbers that occur more than once in the whole input. */
export interface Dubbelen {
  add(nummers: Nummers, voorafgaand: number): void
  /** How many rows have a number that stood higher up. */
  readonly aantal: number
  /** The first of them. */
  readonly meldingen: readonly Melding[]
}

/** Longer than any number: what is compared is kept for the whole run. */
const LANGSTE_NUMMER = 100

/** Joins case numbers into the one text of `Nummers`. */
export const joinNummers = (nummers: readonly string[]): string =>
  nummers.map((nummer) => nummer.trim().replaceAll('\n', ' ').slice(0, LANGSTE_NUMMER)).join('\n')

export const createDubbelen = (): Dubbelen => {
  const eersteRegel = new Map<string, number>()
  const meldingen: Melding[] = []
  let aantal = 0
  return {
    get aantal() {
      return aantal
    },
    meldingen,
    add: ({ kop, tekst, regels }, voorafgaand) => {
      for (const [i, nummer] of tekst.split('\n').entries()) {
        if (nummer === '' || regels[i] === undefined) continue
        const regel = voorafgaand + regels[i]
        const eerder = eersteRegel.get(nummer)
        if (eerder === undefined) {
          eersteRegel.set(nummer, regel)
          continue
        }
        aantal++
        if (meldingen.length < MEESTE_MELDINGEN) {
          meldingen.push({
            regel,
            kolom: kop,
            bericht: `${aangehaald(nummer)} staat ook op regel ${eerder}. Ga na of het twee gevallen zijn.`,
          })
        }
      }
    },
  }
}
