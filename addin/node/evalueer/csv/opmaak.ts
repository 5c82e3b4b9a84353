import { datumTekst } from '@poortwachter/wet'
import { safeCsv } from '../../../excel/veilige-tekst.ts'
import { dayOf, isAlleenTijd } from '../../werkmapdatum.ts'
import type { Invoercel } from '../blok.ts'
import type { Regelvorm } from '../regelschrijver.ts'

/** Excel in the Netherlands reads a csv with this between its fields, and as UTF-8 when the file begins with the mark. */
const SCHEIDING = ';'
const REGELEINDE = '\r\n'
export const UTF8_MERK = '\uFEFF'

const GEWOON = /^[A-Za-z0-9](?:[^";,\r\n\t]*[^";,\s])?$/
const GETAL = /^[+-]?\d+(?:[.,]\d+)?$/

/** A cell of the input as a field: a number with a sign stays one, any other text that could start a formula is guarded. */
const inputField = (cel: Invoercel): string => {
  if (cel instanceof Date) return dateText(cel)
  return typeof cel === 'string' && (cel === '' || GEWOON.test(cel) || GETAL.test(cel)) ? cel : safeCsv(cel)
}

const MS_PER_SECONDE = 1000

/** A date of a workbook as Excel shows it in the Netherlands, with its time when it has one. */
const dateText = (moment: Date): string => {
  const dag = dayOf(moment)
  const tijd = new Date(Math.round(moment.getTime() / MS_PER_SECONDE) * MS_PER_SECONDE).toISOString().slice(11, 16)
  if (isAlleenTijd(moment)) return tijd
  return dag === undefined ? moment.toISOString() : `${datumTekst(dag)}${tijd === '00:00' ? '' : ` ${tijd}`}`
}

/** Rows of cells as the lines of a csv. */
export const csvText = (rijen: readonly (readonly (Invoercel | null)[])[]): string =>
  rijen.map((rij) => rij.map((cel) => (cel === null ? '' : inputField(cel))).join(SCHEIDING) + REGELEINDE).join('')

/** The lines of a csv with so many columns. */
export const csvVorm = (kolommen: number): Regelvorm => ({
  begin: '',
  tussen: SCHEIDING,
  einde: REGELEINDE,
  voor: Array.from({ length: kolommen }, () => ''),
  leeg: '',
  cel: inputField,
  dag: datumTekst,
  getal: safeCsv,
  euro: (bedrag) => bedrag.toFixed(2).replace('.', ','),
  tekst: safeCsv,
})
