import { dagUitSerienummer, serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'

const MS_PER_DAG = 86_400_000

/** Serial number of a date as a workbook file gives it, its time part included. */
export const serialOf = (moment: Date): number => serienummerVan((moment.getTime() / MS_PER_DAG) as Dag)

/** Day of a date as a workbook file gives it; undefined outside the calendar. */
export const dayOf = (moment: Date): Dag | undefined => dagUitSerienummer(serialOf(moment))
