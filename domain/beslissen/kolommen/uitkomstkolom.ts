import type { Gereed } from '../tabel.ts'
import type { Blok } from './blok.ts'
import type { Tabelwerk } from './tabelkolom.ts'

/** Where the outcomes of a block of cases are written, from `begin` on. */
export interface Uitkomstdoel {
  /** Place of the outcome counted from 1; 0 when it cannot be given. */
  readonly uitkomst: Uint8Array
  /** Bits of the rows that answer or are found, `rijwoorden` words per case. */
  readonly rijen: Int32Array
  readonly rijwoorden: number
  /** Bits of the facts that are missing, `feitwoorden` words per case; left out where nobody asks. */
  readonly ontbreekt: Int32Array | undefined
  readonly begin: number
}

/** A table worked out for a block of cases. */
export interface Uitkomstkolom {
  readonly reken: (blok: Blok, doel: Uitkomstdoel) => void
  /** Adds what is missing in case `i` of the block last worked out, as bits from `begin` on. */
  readonly gemist: (i: number, ontbreekt: Int32Array, begin: number) => void
}

const laagsteBit = (bits: number): number => 31 - Math.clz32(bits & -bits)

/** Bits of all rows of a table, per word. */
export const alleRijen = (aantal: number): Int32Array =>
  Int32Array.from({ length: Math.ceil(aantal / 32) }, (_, woord) => (aantal - woord * 32 >= 32 ? -1 : (1 << (aantal - woord * 32)) - 1))

/** The first row that matches, for blocks of cases; the same answer as `eersteTreffer` gives for one. */
export const eersteTrefferkolom = (gereed: Gereed, werk: Tabelwerk, feitwoorden: number): Uitkomstkolom => {
  const { woorden } = werk
  const geldig = alleRijen(gereed.rijen.length)
  const codes = Uint8Array.from(gereed.rijen, ({ code }) => code)
  const open = new Int32Array(woorden)

  /** Finds the rows that may still match before the first certain one; gives that one when they do not matter. */
  const metOpenRijen = (i: number): number => {
    const { onwaar, onbekend } = werk.laatste()
    const mogelijk: number[] = []
    let zeker = -1
    for (let woord = 0; woord < woorden && zeker < 0; woord++) {
      let kandidaten = ~onwaar[woord]![i]! & geldig[woord]!
      while (kandidaten !== 0) {
        const bit = laagsteBit(kandidaten)
        kandidaten &= kandidaten - 1
        if ((onbekend[woord]![i]! >> bit) & 1) mogelijk.push(woord * 32 + bit)
        else {
          zeker = woord * 32 + bit
          break
        }
      }
    }
    const laatsteAnders = zeker < 0 ? mogelijk.length - 1 : mogelijk.findLastIndex((rij) => codes[rij] !== codes[zeker])
    open.fill(0)
    for (let k = 0; k <= laatsteAnders; k++) open[mogelijk[k]! >> 5]! |= 1 << (mogelijk[k]! & 31)
    return laatsteAnders < 0 ? zeker : -1
  }

  const gemist: Uitkomstkolom['gemist'] = (i, ontbreekt, begin) => {
    metOpenRijen(i)
    werk.gemist(i, open, ontbreekt, begin)
  }

  const reken: Uitkomstkolom['reken'] = (blok, doel) => {
    const { onwaar, onbekend } = werk.standen(blok)
    for (let i = 0; i < blok.aantal; i++) {
      let woord = 0
      let kandidaten = 0
      while (woord < woorden && (kandidaten = ~onwaar[woord]![i]! & geldig[woord]!) === 0) woord++
      if (kandidaten === 0) continue
      const bit = kandidaten & -kandidaten
      let rij = woord * 32 + 31 - Math.clz32(bit)
      if ((onbekend[woord]![i]! & bit) !== 0) rij = metOpenRijen(i)
      if (rij >= 0) {
        doel.uitkomst[doel.begin + i] = codes[rij]!
        doel.rijen[(doel.begin + i) * doel.rijwoorden + (rij >> 5)] = 1 << (rij & 31)
      } else if (doel.ontbreekt) werk.gemist(i, open, doel.ontbreekt, (doel.begin + i) * feitwoorden)
    }
  }
  return { reken, gemist }
}
