import { datumTekst, GEEN_DAG } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { safeCsv } from '../../../excel/veilige-tekst.ts'
import { remember } from '../../../functies/geheugen.ts'
import type { Invoercel } from '../blok.ts'
import type { Kolomwaarden } from '../kolom.ts'
import type { Invoerrij } from '../rijen.ts'
import { dayOf } from '../../werkmapdatum.ts'

/** Excel in the Netherlands reads a csv with this between its fields, and as UTF-8 when the file begins with the mark. */
const SCHEIDING = ';'
const REGELEINDE = '\r\n'
export const UTF8_MERK = '\uFEFF'

const GEWOON = /^[A-Za-z0-9](?:[^";,\r\n\t]*[^";,\s])?$/
const GETAL = /^[+-]?\d+(?:[.,]\d+)?$/

/** A cell of the input as a field: a number with a sign stays one, any other text that could start a formula is guarded. */
export const inputField = (cel: Invoercel): string => {
  if (cel instanceof Date) return dateText(cel)
  return typeof cel === 'string' && (GEWOON.test(cel) || GETAL.test(cel)) ? cel : safeCsv(cel)
}

const MS_PER_SECONDE = 1000

/** A date of a workbook as Excel shows it in the Netherlands, with its time when it has one. */
const dateText = (moment: Date): string => {
  const dag = dayOf(moment)
  const tijd = new Date(Math.round(moment.getTime() / MS_PER_SECONDE) * MS_PER_SECONDE).toISOString().slice(11, 16)
  return dag === undefined ? moment.toISOString() : `${dayText(dag)}${tijd === '00:00' ? '' : ` ${tijd}`}`
}

/** A run meets few different days, and each a great many times. */
const dayText = remember(
  (dag: number) => datumTekst(dag as Dag),
  (dag) => dag,
)

/** Outcomes are words and sentences that come back all the time. */
const outcomeText = remember(
  (tekst: string) => safeCsv(tekst),
  (tekst) => tekst,
)

/** One value of a column as a field. */
const outcomeField = (kolom: Kolomwaarden, rij: number): string => {
  switch (kolom.soort) {
    case 'dag': {
      const dag = kolom.waarden[rij]!
      return dag === GEEN_DAG ? '' : dayText(dag)
    }
    case 'tekst':
      return outcomeText(kolom.waarden[rij]!)
    case 'getal':
    case 'euro': {
      const getal = kolom.waarden[rij]!
      if (Number.isNaN(getal)) return ''
      return kolom.soort === 'euro' ? getal.toFixed(2).replace('.', ',') : safeCsv(getal)
    }
  }
}

/** One line of a csv file. */
export const csvLine = (velden: readonly string[]): string => velden.join(SCHEIDING) + REGELEINDE

const encoder = new TextEncoder()

/** Rows of the input with their outcomes behind them, as the bytes of csv lines. */
export const csvBytes = (rijen: readonly Invoerrij[], kolommen: readonly Kolomwaarden[]): Uint8Array<ArrayBuffer> => {
  let tekst = ''
  for (const [rij, { cellen }] of rijen.entries()) {
    const velden = cellen.map(inputField)
    for (const kolom of kolommen) velden.push(outcomeField(kolom, rij))
    tekst += csvLine(velden)
  }
  return encoder.encode(tekst)
}
