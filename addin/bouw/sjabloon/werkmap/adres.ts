import { cellRef, rangeRef } from 'hucre'
import type { Sjabloontabel } from './werkmap.ts'

/** Address of a rectangle from its first and last cell, counted from 0; of a single cell when they are the same. */
export const gebiedadres = (rij: number, kolom: number, laatsteRij: number, laatsteKolom: number): string =>
  rij === laatsteRij && kolom === laatsteKolom ? cellRef(rij, kolom) : rangeRef(rij, kolom, laatsteRij, laatsteKolom)

/** Address of a table, header included. */
export const tabeladres = ({ rij, aantalRijen, kolommen }: Sjabloontabel): string =>
  gebiedadres(rij, 0, rij + aantalRijen, kolommen.length - 1)

/** Address of the rows of one column of a table, without the header. */
export const kolomadres = ({ rij, aantalRijen }: Sjabloontabel, kolom: number): string =>
  gebiedadres(rij + 1, kolom, rij + aantalRijen, kolom)
