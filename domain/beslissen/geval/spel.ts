import type { Geval } from './geval.ts'
import { bekekenRijen } from './tabeloordeel.ts'
import type { Oordeel } from './oordeel.ts'
import type { Tabelrij } from '../tabelwerk/tabel.ts'
import { waarheid } from './waarheid.ts'

const moetBekendZijn = (geval: Geval, { beroep, speelt }: Tabelrij): boolean =>
  speelt === undefined ? beroep.length === 0 : waarheid(geval, speelt) === true

/**
 * The rows that are in play in a case: those that always have to be known, those that have to be known now, those that
 * were found and those that may still be. An exception that nobody claimed is not.
 */
export const rijenInSpel = (geval: Geval, oordeel: Oordeel): readonly Tabelrij[] => [
  ...new Set([...bekekenRijen(oordeel).filter((rij) => moetBekendZijn(geval, rij)), ...oordeel.rijen, ...oordeel.open]),
]
