import { dagUitSerienummer, serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'

const MS_PER_DAG = 86_400_000
const MS_PER_SECONDE = 1000

/** Serial number of a date as a workbook file gives it, its time part included. */
export const serialOf = (moment: Date): number => serienummerVan((moment.getTime() / MS_PER_DAG) as Dag)

/** Day of a date as a workbook file gives it; undefined outside the calendar. */
export const dayOf = (moment: Date): Dag | undefined => dagUitSerienummer(serialOf(moment))

/** The date that a serial number is in a workbook file, to the second. */
export const momentOf = (serienummer: number): Date => {
  const seconden = Math.round(((serienummer - serienummerVan(0 as Dag)) * MS_PER_DAG) / MS_PER_SECONDE)
  return new Date(seconden * MS_PER_SECONDE)
}
