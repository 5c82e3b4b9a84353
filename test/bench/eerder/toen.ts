import type { Celmatrix } from '../beslissen/geheugen/celmatrix.ts'

/** The edition that the earlier commit came with, which the present one still holds. */
export const EERDERE_EDITIE = '2026.11.0'

/** Facts that the earlier commit did not have. */
const SINDSDIEN = new Set<unknown>(['overigInOrde'])

/** The same cases without the columns that the earlier commit did not know. */
export const metKolommenVanToen = ({ koppen, tabel }: Celmatrix): Celmatrix => {
  const houdt = (_: unknown, kolom: number): boolean => !SINDSDIEN.has(koppen[0]![kolom])
  return { koppen: [koppen[0]!.filter(houdt)], tabel: tabel.map((rij) => rij.filter(houdt)) }
}
