import { aangehaald, fout, gelezen, leeg } from './lezing.ts'
import type { Lezing } from './lezing.ts'

const HOE = 'Typ een getal met een komma voor de decimalen, zoals 1.234,56.'

/** Dots stand between thousands only, a comma before decimals; so `1.5` is refused rather than read as 15 or as 1,5. */
const NEDERLANDS = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/

/**
 * The number that a cell holds. In: what a cell may give, text in the Dutch notation included, with or without `€`.
 * Out: the number, nothing for an empty cell, or a sentence that says what was read and what was expected.
 */
export const getalUitCel = (waarde: unknown): Lezing<number> => {
  if (waarde === null || waarde === undefined) return leeg
  if (typeof waarde === 'number')
    return Number.isFinite(waarde) ? gelezen(waarde) : fout(`${aangehaald(waarde)} is geen getal. ${HOE}`)
  if (typeof waarde !== 'string')
    return fout(`${waarde === true ? 'WAAR' : waarde === false ? 'ONWAAR' : aangehaald(waarde)} is geen getal. ${HOE}`)
  const tekst = waarde.replace(/^\s*€/, '').trim()
  if (tekst === '') return leeg
  if (!NEDERLANDS.test(tekst)) return fout(`${aangehaald(waarde)} is geen getal. ${HOE}`)
  return gelezen(Number(tekst.replaceAll('.', '').replace(',', '.')))
}
