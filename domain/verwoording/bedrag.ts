import type { Eenheid } from '../regelboek/tabel.ts'
import type { Rekendeel } from '../regelboek/uitkomst.ts'

const DUIZENDTAL = /\B(?=(\d{3})+(?!\d))/g

/** A number as it is written in the Netherlands: `1.084,69`. */
export const getalTekst = (getal: number, decimalen: number): string => {
  const [heel = '', deel] = Math.abs(getal).toFixed(decimalen).split('.')
  const groepen = heel.replace(DUIZENDTAL, '.')
  return `${getal < 0 ? '-' : ''}${groepen}${deel ? `,${deel}` : ''}`
}

/** A number with its unit: `€ 1.084,69 per week`, `60 procent`, `6 weken`. */
export const hoeveelheidTekst = (getal: number, eenheid: Eenheid): string => {
  if (eenheid === 'ja of nee') return getal === 1 ? 'ja' : 'nee'
  if (eenheid.startsWith('euro')) return `€ ${getalTekst(getal, 2)}${eenheid.slice('euro'.length)}`
  return `${getalTekst(getal, Number.isInteger(getal) ? 0 : 2)} ${eenheid}`
}

/** The amounts of a calculation in one line. */
export const delenTekst = (delen: readonly Rekendeel[]): string =>
  delen.map(({ wat, getal, eenheid }) => `${wat}: ${hoeveelheidTekst(getal, eenheid)}`).join('; ')
