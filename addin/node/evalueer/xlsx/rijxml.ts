import { dateToSerial } from 'hucre'
import type { Bladcel } from '../blok.ts'
import type { Kolomwaarden } from '../kolommen/kolom.ts'

/** Numbers of the forms of a day, of an amount and of a heading in the styles of the workbook. */
export type Celstijlen = Readonly<Record<'dag' | 'euro' | 'kop', number>>

/** Where a column stands and what it holds. */
interface Bladkolom {
  readonly letters: string
  readonly soort: Kolomwaarden['soort']
}

/** What a text in a workbook cannot hold as it is, and what would be read as one of those (ECMA-376, ST_Xstring). */
// eslint-disable-next-line no-control-regex
const BIJZONDER = /[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g

const ENTITEITEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escapeText = (tekst: string): string =>
  tekst.replaceAll(
    BIJZONDER,
    (teken) => ENTITEITEN[teken] ?? `_x${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  )

const textXml = (tekst: string): string => `<is><t xml:space="preserve">${escapeText(tekst)}</t></is>`

/** Makes the rows of a sheet. */
export interface Rijxml {
  koppen(koppen: readonly string[]): string
  rij(nummer: number, cellen: readonly Bladcel[]): string
}

export const createRijxml = (kolommen: readonly Bladkolom[], stijlen: Celstijlen): Rijxml => {
  const eigen = kolommen.map(({ soort }) => (soort === 'dag' || soort === 'euro' ? ` s="${stijlen[soort]}"` : ''))
  /** A date under a heading that says nothing of a day looks like the dates of the other columns. */
  const dag = ` s="${stijlen.dag}"`

  const celXml = (nummer: number, kolom: number, cel: Bladcel): string => {
    if (cel === null || cel === '') return ''
    const plaats = `<c r="${kolommen[kolom]!.letters}${nummer}"`
    if (typeof cel === 'string') return `${plaats}${eigen[kolom]} t="inlineStr">${textXml(cel)}</c>`
    if (typeof cel === 'boolean') return `${plaats}${eigen[kolom]} t="b"><v>${cel ? 1 : 0}</v></c>`
    const getal = typeof cel === 'number' ? cel : dateToSerial(cel)
    if (!Number.isFinite(getal)) return ''
    return `${plaats}${typeof cel === 'number' ? eigen[kolom] : dag}><v>${getal}</v></c>`
  }

  return {
    koppen: (koppen) =>
      `<row r="1">${koppen.map((kop, i) => `<c r="${kolommen[i]!.letters}1" s="${stijlen.kop}" t="inlineStr">${textXml(kop)}</c>`).join('')}</row>`,
    rij: (nummer, cellen) => {
      let xml = ''
      for (let kolom = 0; kolom < cellen.length; kolom++) xml += celXml(nummer, kolom, cellen[kolom] ?? null)
      return xml === '' ? '' : `<row r="${nummer}">${xml}</row>`
    },
  }
}
