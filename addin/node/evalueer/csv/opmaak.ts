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

/** How a text stands in a field. */
type Tekstveld = (tekst: string) => string

/** Outcomes are words and sentences that come back all the time. */
const createTekstveld = (): Tekstveld => remember(safeCsv, (tekst: string) => tekst)

/** One value of a column as a field. */
const outcomeField = (kolom: Kolomwaarden, rij: number, textField: Tekstveld): string => {
  switch (kolom.soort) {
    case 'dag': {
      const dag = kolom.waarden[rij]!
      return dag === GEEN_DAG ? '' : dayText(dag)
    }
    case 'tekst':
      return textField(kolom.waarden[rij]!)
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
export type Csvschrijver = (rijen: readonly Invoerrij[], kolommen: readonly Kolomwaarden[]) => Uint8Array<ArrayBuffer>

/** Writes block after block with the same columns. Each has a memory of its own: the words of one are a handful. */
export const createCsvschrijver = (): Csvschrijver => {
  const tekstvelden: Tekstveld[] = []
  /** Of the row that is being written. */
  const velden: string[] = []
  return (rijen, kolommen) => {
    while (tekstvelden.length < kolommen.length) tekstvelden.push(createTekstveld())
    let tekst = ''
    for (let rij = 0; rij < rijen.length; rij++) {
      const { cellen } = rijen[rij]!
      velden.length = cellen.length + kolommen.length
      for (let i = 0; i < cellen.length; i++) velden[i] = inputField(cellen[i]!)
      for (let i = 0; i < kolommen.length; i++)
        velden[cellen.length + i] = outcomeField(kolommen[i]!, rij, tekstvelden[i]!)
      tekst += csvLine(velden)
    }
    return encoder.encode(tekst)
  }
}
