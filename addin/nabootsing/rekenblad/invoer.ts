import { serieVanEchteDag, type Datumstelsel } from './datums.ts'
import { leesFoutcode } from './fouten.ts'
import type { Landinstelling } from './talen.ts'
import { createFout, type Scalar } from './waarden.ts'

export interface Invoer {
  readonly waarde: Scalar
  /** Stored format that typing this gives a cell without a format of its own. */
  readonly numberFormat?: string
  /** Whether the value was entered with an apostrophe. */
  readonly alsTekst?: boolean
}

/** Reads what a person types, as Excel does in this locale. `jaar` fills in a date typed without a year. */
export const leesInvoer = (tekst: string, land: Landinstelling, stelsel: Datumstelsel, jaar: number): Invoer => {
  if (tekst === '') return { waarde: null }
  if (tekst.startsWith("'")) return { waarde: tekst.slice(1), alsTekst: true }
  const kaal = tekst.trim()
  const hoofd = kaal.toUpperCase()
  if (hoofd === land.waar || hoofd === land.onwaar) return { waarde: hoofd === land.waar }
  const foutcode = kaal.startsWith('#') ? leesFoutcode(kaal) : undefined
  if (foutcode) return { waarde: createFout(foutcode) }
  return leesGetal(kaal, land) ?? leesDatum(kaal, land, stelsel, jaar) ?? { waarde: tekst }
}

/** A number as typed in this locale, with thousands, percent sign, currency or exponent. */
export const leesGetal = (tekst: string, land: Landinstelling): Invoer | undefined => {
  const d = land.duizend === '.' ? '\\.' : ','
  const k = land.decimaal === '.' ? '\\.' : ','
  const patroon = new RegExp(
    `^([-+])?\\s*(€|\\$)?\\s*([-+])?((?:\\d{1,3}(?:${d}\\d{3})+|\\d+)?(?:${k}\\d*)?)(?:E([-+]?\\d+))?\\s*(%)?$`,
    'i',
  )
  const m = patroon.exec(tekst)
  const cijfers = m?.[4] ?? ''
  if (!m || !/\d/.test(cijfers)) return undefined
  if (m[1] && m[3]) return undefined
  const grootte = Number(cijfers.replaceAll(land.duizend, '').replace(land.decimaal, '.') + (m[5] ? `e${m[5]}` : ''))
  if (!Number.isFinite(grootte)) return undefined
  const getal = m[1] === '-' || m[3] === '-' ? -grootte : grootte
  if (m[6]) return { waarde: Number(`${getal}e-2`), numberFormat: cijfers.includes(land.decimaal) ? '0.00%' : '0%' }
  if (m[2]) return { waarde: getal, numberFormat: `"${m[2]}" #,##0.00` }
  return m[5] ? { waarde: getal, numberFormat: '0.00E+00' } : { waarde: getal }
}

/** A day or a time as typed in this locale; a day that does not exist is no date. */
export const leesDatum = (
  tekst: string,
  land: Landinstelling,
  stelsel: Datumstelsel,
  jaar: number,
): Invoer | undefined => {
  const tijd = /^(.*?)\s*\b(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(tekst)
  const deelVanDag = tijd ? tijdVan(tijd[2], tijd[3], tijd[4]) : 0
  if (deelVanDag === undefined) return undefined
  if (tijd && tijd[1] === '') return { waarde: deelVanDag, numberFormat: tijd[4] ? 'h:mm:ss' : 'h:mm' }
  const dag = leesDag(tijd ? (tijd[1] ?? '') : tekst, land, stelsel, jaar)
  if (!dag) return undefined
  return tijd
    ? { waarde: dag.serie + deelVanDag, numberFormat: `${land.datumopmaak} h:mm` }
    : { waarde: dag.serie, numberFormat: dag.numberFormat }
}

const tijdVan = (uur = '', minuut = '', seconde = '0'): number | undefined =>
  Number(uur) < 24 && Number(minuut) < 60 && Number(seconde) < 60
    ? (Number(uur) * 3600 + Number(minuut) * 60 + Number(seconde)) / 86_400
    : undefined

const leesDag = (
  tekst: string,
  land: Landinstelling,
  stelsel: Datumstelsel,
  jaar: number,
): { serie: number; numberFormat: string } | undefined => {
  const cijfers = /^(\d{1,4})([-/])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(tekst)
  if (cijfers) {
    const [, a = '', , b = '', c] = cijfers
    if (a.length === 4) return dagUit(a, b, c ?? '1', land.datumopmaak, stelsel)
    if (a.length > 2 || (c !== undefined && c.length === 3)) return undefined
    const [dag, maand] = land.datumvolgorde === 'dmj' ? [a, b] : [b, a]
    return dagUit(c ?? String(jaar), maand, dag, c === undefined ? 'd-mmm' : land.datumopmaak, stelsel)
  }
  const woord = /^(\d{1,2})[- ]([A-Za-z]{3,})\.?(?:[- ](\d{2}|\d{4}))?$/.exec(tekst)
  if (!woord) return undefined
  const maand = maandVan(woord[2] ?? '', land)
  return maand === undefined
    ? undefined
    : dagUit(woord[3] ?? String(jaar), String(maand), woord[1] ?? '', woord[3] ? 'd-mmm-yy' : 'd-mmm', stelsel)
}

const maandVan = (woord: string, land: Landinstelling): number | undefined => {
  const klein = woord.toLowerCase()
  const plek = land.maanden.findIndex(
    (m, i) => m.toLowerCase() === klein || land.maandenKort[i]?.toLowerCase() === klein,
  )
  return plek < 0 ? undefined : plek + 1
}

const dagUit = (
  jaar: string,
  maand: string,
  dag: string,
  numberFormat: string,
  stelsel: Datumstelsel,
): { serie: number; numberFormat: string } | undefined => {
  const getypt = Number(jaar)
  const vol = jaar.length <= 2 ? (getypt < 30 ? 2000 + getypt : 1900 + getypt) : getypt
  const serie = serieVanEchteDag(vol, Number(maand), Number(dag), stelsel)
  return serie === undefined ? undefined : { serie, numberFormat }
}
