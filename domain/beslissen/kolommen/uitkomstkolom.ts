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
  /** Bits of the facts that are missing, `feitwoorden` words per case. */
  readonly ontbreekt: Int32Array
  readonly begin: number
}

/** Works a table out for a block of cases. */
export type Uitkomstkolom = (blok: Blok, doel: Uitkomstdoel) => void

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

  const metOpenRijen = (i: number, onwaar: readonly Int32Array[], onbekend: readonly Int32Array[], doel: Uitkomstdoel): void => {
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
    if (zeker >= 0 && laatsteAnders < 0) {
      doel.uitkomst[doel.begin + i] = codes[zeker]!
      doel.rijen[(doel.begin + i) * doel.rijwoorden + (zeker >> 5)]! |= 1 << (zeker & 31)
      return
    }
    open.fill(0)
    for (let k = 0; k <= laatsteAnders; k++) open[mogelijk[k]! >> 5]! |= 1 << (mogelijk[k]! & 31)
    werk.gemist(i, open, doel.ontbreekt, (doel.begin + i) * feitwoorden)
  }

  return (blok, doel) => {
    const { onwaar, onbekend } = werk.standen(blok)
    for (let i = 0; i < blok.aantal; i++) {
      let woord = 0
      let kandidaten = 0
      while (woord < woorden && (kandidaten = ~onwaar[woord]![i]! & geldig[woord]!) === 0) woord++
      if (kandidaten === 0) continue
      const bit = kandidaten & -kandidaten
      if ((onbekend[woord]![i]! & bit) !== 0) metOpenRijen(i, onwaar, onbekend, doel)
      else {
        doel.uitkomst[doel.begin + i] = codes[woord * 32 + 31 - Math.clz32(bit)]!
        doel.rijen[(doel.begin + i) * doel.rijwoorden + woord] = bit
      }
    }
  }
}
