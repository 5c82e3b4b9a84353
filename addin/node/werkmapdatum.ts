import { dagUitSerienummer, serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'

const MS_PER_DAG = 86_400_000
const MS_PER_SECONDE = 1000

/** Excel counts a 29 February 1900 that was none: what is before it is read as a day later than its number says. */
const NA_SCHRIKKELDAG = Date.UTC(1900, 2, 1)

const numberOf = (moment: Date): number => serienummerVan((moment.getTime() / MS_PER_DAG) as Dag)

/** Serial number of a date as a workbook file gives it, its time part included; below 1 it is a time of no day. */
export const serialOf = (moment: Date): number => numberOf(moment) - (moment.getTime() < NA_SCHRIKKELDAG ? 1 : 0)

/** Day of a date as a workbook file gives it; undefined outside the calendar. */
export const dayOf = (moment: Date): Dag | undefined => dagUitSerienummer(numberOf(moment))

/** The date that a serial number is in a workbook file, to the second. */
export const momentOf = (serienummer: number): Date => {
  const seconden = Math.round(((serienummer - serienummerVan(0 as Dag)) * MS_PER_DAG) / MS_PER_SECONDE)
  const moment = new Date(seconden * MS_PER_SECONDE)
  return numberOf(moment) < numberOf(new Date(NA_SCHRIKKELDAG)) - 1 ? new Date(moment.getTime() + MS_PER_DAG) : moment
}

/** Whether a date as a workbook file gives it is a time of no day. */
export const isAlleenTijd = (moment: Date): boolean => serialOf(moment) < 1
