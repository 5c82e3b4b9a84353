export type Datumstelsel = 1900 | 1904

const DAG = 86_400_000
const NUL_1900 = Date.UTC(1899, 11, 30)
const NUL_1904 = Date.UTC(1904, 0, 1)
/** Excel believes in 29 February 1900: serials below this one are a day off. */
const EERSTE_ECHTE = 61

export interface Datumdelen {
  readonly jaar: number
  readonly maand: number
  readonly dag: number
}

/** Serial of a calendar day; month and day may overflow, as in `DATUM`. Years below 1900 count from 1900. */
export const serieVan = (jaar: number, maand: number, dag: number, stelsel: Datumstelsel): number => {
  const tijd = new Date(0)
  tijd.setUTCFullYear(jaar < 1900 ? jaar + 1900 : jaar, maand - 1, dag)
  if (stelsel === 1904) return Math.round((tijd.getTime() - NUL_1904) / DAG)
  const serie = Math.round((tijd.getTime() - NUL_1900) / DAG)
  return serie < EERSTE_ECHTE ? serie - 1 : serie
}

/** Calendar day of a serial; the time part is dropped. Serial 60 in the 1900 system is the day that never was. */
export const delenVan = (serie: number, stelsel: Datumstelsel): Datumdelen => {
  const heel = Math.floor(serie)
  if (stelsel === 1900 && heel === 60) return { jaar: 1900, maand: 2, dag: 29 }
  const basis = stelsel === 1904 ? NUL_1904 : NUL_1900
  const dag = new Date(basis + (stelsel === 1900 && heel < EERSTE_ECHTE ? heel + 1 : heel) * DAG)
  return { jaar: dag.getUTCFullYear(), maand: dag.getUTCMonth() + 1, dag: dag.getUTCDate() }
}

/** Serial of a day that must exist as written; undefined for 31 February. */
export const serieVanEchteDag = (
  jaar: number,
  maand: number,
  dag: number,
  stelsel: Datumstelsel,
): number | undefined => {
  const serie = serieVan(jaar, maand, dag, stelsel)
  const terug = delenVan(serie, stelsel)
  return terug.jaar === jaar && terug.maand === maand && terug.dag === dag && serie >= 0 ? serie : undefined
}

/** 1 = Sunday … 7 = Saturday. */
export const serieweekdag = (serie: number, stelsel: Datumstelsel): number => {
  const verschoven = Math.floor(serie) + (stelsel === 1904 ? 1462 : 0)
  return ((((verschoven - 1) % 7) + 7) % 7) + 1
}
