import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import type { Sjabloontabel } from './werkmap.ts'

/** A zip file holds local time without a zone; built from local parts it reads the same everywhere. */
const TIJDSTIP = new Date(2026, 10, 22, 12)

const escapeXml = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A remembered error has its own cell type; as text Excel would show it but not treat it as an error. */
const errorResults = (xml: string): string =>
  xml.replace(/<c ([^>]*)t="str"([^>]*)>(<f[^>]*>[^<]*<\/f>)<v>(#VALUE!|#N\/A)<\/v>/g, '<c $1t="e"$2>$3<v>$4</v>')

/** The formula that Excel fills in when the table grows; without it a new row would stay empty. */
const columnFormulas = (xml: string, tabellen: readonly Sjabloontabel[]): string => {
  const tabel = tabellen.find(({ naam }) => xml.includes(` name="${escapeXml(naam)}" `))
  if (!tabel) throw new Error('Het bestand bevat een tabel die niet is beschreven.')
  return tabel.kolommen.reduce((deel, { kop, formule }, i) => {
    if (formule === undefined) return deel
    const kolom = `<tableColumn id="${i + 1}" name="${escapeXml(kop)}"`
    if (!deel.includes(`${kolom}/>`)) throw new Error(`Kolom "${kop}" staat niet in tabel ${tabel.naam}.`)
    const inhoud = `<calculatedColumnFormula array="1">${escapeXml(formule)}</calculatedColumnFormula>`
    return deel.replace(`${kolom}/>`, () => `${kolom}>${inhoud}</tableColumn>`)
  }, xml)
}

/**
 * Excel keeps the remembered answers when it opens a file that was calculated by this calculation engine or a later
 * one. Its number is that of Excel 2019 and Microsoft 365; any lower one makes Excel calculate before the add-in runs.
 */
const keptAnswers = (xml: string): string => xml.replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>')

const finishPart = (pad: string, inhoud: Uint8Array, tabellen: readonly Sjabloontabel[]): Uint8Array => {
  if (pad.startsWith('xl/tables/')) return strToU8(columnFormulas(strFromU8(inhoud), tabellen))
  if (pad.startsWith('xl/worksheets/sheet')) return strToU8(errorResults(strFromU8(inhoud)))
  return pad === 'xl/workbook.xml' ? strToU8(keptAnswers(strFromU8(inhoud))) : inhoud
}

/** Adds to a written file what its writer lacks, and packs it so that the same content gives the same bytes. */
export const finishXlsx = (bestand: Uint8Array, tabellen: readonly Sjabloontabel[]): Uint8Array => {
  const delen = Object.entries(unzipSync(bestand)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const af: Zippable = {}
  for (const [pad, inhoud] of delen) af[pad] = finishPart(pad, inhoud, tabellen)
  return zipSync(af, { mtime: TIJDSTIP, level: 9 })
}
