import { aangehaald, fout, gelezen, isOnbekend, leeg } from './lezing.ts'
import type { Lezing } from './lezing.ts'

/** Lowest and highest value that can be meant. */
export interface Getalbereik {
  readonly vanaf: number
  readonly tot: number
}

/** Days that do not count and move terms; more do not pass in a case. */
export const VERSCHUIVING: Getalbereik = { vanaf: 0, tot: 20_000 }

const HOE = 'Typ een getal met een komma voor de decimalen, zoals 1.234,56.'

/** `1.234`: a thousand or a decimal point, and nothing in the text that tells which. */
export const TWEEZINNIG = /^-?[1-9]\d{0,2}\.\d{3}$/
/** Thousands apart by dots or by spaces, a comma before decimals. */
const NEDERLANDS = /^-?(?:[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+|\d+)(?:,\d+)?$/
/** A dot that cannot stand between thousands is before decimals. */
const MET_PUNT = /^-?(?:0|[1-9]\d*)\.\d+$/

const getalTekst = (getal: number): string => String(getal).replace('.', ',')

/** A text without the spaces around it; every kind of space within is an ordinary one. */
export const kaal = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim()

/** The number that a text holds; `staat` is what the cell holds, for the sentence. */
export const getalUitTekst = (getypt: string, staat: string = getypt): Lezing<number> => {
  const tekst = kaal(getypt)
  if (isOnbekend(tekst)) return leeg
  if (TWEEZINNIG.test(tekst)) {
    const getal = Number(tekst)
    return fout(
      `${aangehaald(staat)}: is dat ${getalTekst(getal * 1000)} of ${tekst.replace('.', ',')}? Schrijf het zonder punt.`,
    )
  }
  const getal = NEDERLANDS.test(tekst)
    ? Number(tekst.replaceAll(/[. ]/g, '').replace(',', '.'))
    : MET_PUNT.test(tekst)
      ? Number(tekst)
      : Number.NaN
  if (Number.isFinite(getal)) return gelezen(getal)
  return fout(`${aangehaald(staat)} is geen getal. ${HOE}`)
}

/**
 * The number that a cell holds. In: what a cell may give, text in the Dutch notation included. Out: the number,
 * nothing for an empty cell or `onbekend`, or a sentence that says what was read and what was expected. `1.5` is 1,5 and `1.234,5`
 * is 1234,5, because they can be nothing else; `1.234` can be two numbers and is asked about.
 */
export const getalUitCel = (waarde: unknown): Lezing<number> => {
  if (waarde === null || waarde === undefined) return leeg
  if (typeof waarde === 'number')
    return Number.isFinite(waarde) ? gelezen(waarde) : fout(`${aangehaald(waarde)} is geen getal. ${HOE}`)
  if (typeof waarde === 'string') return getalUitTekst(waarde)
  return fout(`${waarde === true ? 'WAAR' : waarde === false ? 'ONWAAR' : aangehaald(waarde)} is geen getal. ${HOE}`)
}

/** The whole number of something (`wat`, such as `dagen`) that a cell holds, within a range. */
export const aantalUitCel = (waarde: unknown, wat: string, { vanaf, tot }: Getalbereik): Lezing<number> => {
  const lezing = getalUitCel(waarde)
  if (lezing.soort !== 'gelezen') return lezing
  const { waarde: aantal } = lezing
  return Number.isInteger(aantal) && aantal >= vanaf && aantal <= tot
    ? lezing
    : fout(`${aangehaald(waarde)} is geen aantal ${wat}. Geef een heel aantal ${wat} van ${vanaf} tot en met ${tot}.`)
}
