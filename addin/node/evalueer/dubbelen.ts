import { hash } from 'node:crypto'
import { aangehaald } from '@poortwachter/wet/lezen'
import { createAfdrukkentafel, WOORDEN } from './afdrukkentafel.ts'
import { MEESTE_MELDINGEN } from './melding.ts'
import type { Melding } from './melding.ts'

/** The case numbers of a part of the input, in the order of its rows; empty where a row has none. */
export interface Nummers {
  /** Heading of the column. */
  readonly kop: string
  /** One per line: a single text is handed over from thread to thread at once. */
  readonly tekst: string
  /** What tells each apart from every other one, in so many words a row. */
  readonly afdrukken: Uint32Array
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

/** Longer than any number: a text in its place is cut off. */
const LANGSTE_NUMMER = 100

/** The case numbers of rows, ready to be compared with those of other parts. */
export const nummersOf = (kop: string, nummers: readonly string[], regels: Int32Array): Nummers => {
  const kort = nummers.map((nummer) => nummer.trim().replaceAll('\n', ' ').slice(0, LANGSTE_NUMMER))
  const afdrukken = new Uint32Array(kort.length * WOORDEN)
  for (const [i, nummer] of kort.entries()) {
    if (nummer === '') continue
    const afdruk = hash('sha256', nummer, 'buffer')
    for (let w = 0; w < WOORDEN; w++) afdrukken[i * WOORDEN + w] = afdruk.readUInt32LE(w * 4)
  }
  return { kop, tekst: kort.join('\n'), afdrukken, regels }
}

const isLeeg = (afdrukken: Uint32Array, rij: number): boolean => {
  for (let w = 0; w < WOORDEN; w++) if (afdrukken[rij * WOORDEN + w] !== 0) return false
  return true
}

export const createDubbelen = (): Dubbelen => {
  const tafel = createAfdrukkentafel()
  const meldingen: Melding[] = []
  let aantal = 0
  return {
    get aantal() {
      return aantal
    },
    meldingen,
    add: ({ kop, tekst, afdrukken, regels }, voorafgaand) => {
      let teksten: readonly string[] | undefined
      for (const [i, regelInDeel] of regels.entries()) {
        if (isLeeg(afdrukken, i)) continue
        const regel = voorafgaand + regelInDeel
        const eerder = tafel.add(afdrukken, i, regel)
        if (eerder === undefined) continue
        aantal++
        if (meldingen.length >= MEESTE_MELDINGEN) continue
        teksten ??= tekst.split('\n')
        meldingen.push({
          regel,
          kolom: kop,
          bericht: `${aangehaald(teksten[i]!)} staat ook op regel ${eerder}. Ga na of het twee gevallen zijn.`,
        })
      }
    },
  }
}
