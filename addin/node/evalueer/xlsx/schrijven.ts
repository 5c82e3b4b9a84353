import { strFromU8, unzipSync } from 'fflate'
import { colToLetter } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import type { Bladcel } from '../blok.ts'
import type { Bijblad, Bladvorm } from '../bijblad.ts'
import type { Kolomwaarden } from '../kolommen/kolom.ts'
import { createRijxml } from './rijxml.ts'
import type { Celstijlen } from './rijxml.ts'
import { createZipstroom } from './zipstroom.ts'

/** Heading and kind of a column of the output. */
export interface Uitvoerkolom {
  readonly kop: string
  readonly soort: Kolomwaarden['soort']
}

type Regels = readonly (readonly Bladcel[])[]

const DATUM = 'dd-mm-yyyy'
const EURO = '€ #,##0.00'

const LETTER = { name: 'Segoe UI', size: 10 }
const KOPSTIJL = { font: { ...LETTER, bold: true } }

/** A filter over rows below a heading, so that they can be sorted and chosen from; none where there are no rows. */
const filterOver = (koprij: number, rijen: number, kolommen: number): { autoFilter?: { range: string } } =>
  rijen > 0 && kolommen > 0
    ? { autoFilter: { range: `A${koprij + 1}:${colToLetter(kolommen - 1)}${koprij + 1 + rijen}` } }
    : {}

const BREEDTES: Readonly<Record<Kolomwaarden['soort'], number>> = { dag: 12, euro: 14, getal: 10, tekst: 18 }

/** A file says when it was made; the same cases give the same bytes on every day. */
const GEMAAKT = new Date('2000-01-01T00:00:00Z')

const DOSSIERS = 'xl/worksheets/sheet1.xml'
/** What a program looks at first to know what kind of file it has. */
const VOORAAN = ['[Content_Types].xml', '_rels/.rels']

/**
 * The parts of a workbook with tables on the sheets behind the first. The first has, instead of the cases, one cell of each
 * form that they need.
 */
const packFrame = async (
  kolommen: readonly Uitvoerkolom[],
  bladen: readonly Bijblad[],
  dossiers = 0,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Dossiers',
        freezePane: { rows: 1 },
        ...filterOver(0, dossiers, kolommen.length),
        columns: kolommen.map(({ kop, soort }) => ({
          width: Math.max(BREEDTES[soort], Math.min(kop.length + 2, 40)),
        })),
        rows: [[1, 1, 1]],
        cells: new Map([
          ['0,0', { value: 1, style: { numFmt: DATUM } }],
          ['0,1', { value: 1, style: { numFmt: EURO } }],
          ['0,2', { value: 1, style: KOPSTIJL }],
        ]),
      },
      ...bladen.map(({ naam, kolommen: vormen, rijen, grafieken = [], koprij = 0 }) => ({
        name: naam,
        charts: [...grafieken],
        freezePane: { rows: koprij + 1 },
        ...filterOver(koprij, rijen.length - koprij - 1, vormen.length),
        cells: new Map(
          (rijen[koprij] ?? []).map((kop, i) => [`${koprij},${i}`, { value: kop, style: KOPSTIJL }] as const),
        ),
        columns: vormen.map(({ breedte, isEuro }) => ({ width: breedte, ...(isEuro ? { numFmt: EURO } : {}) })),
        rows: rijen.map((rij) => [...rij]),
      })),
    ],
    defaultFont: LETTER,
    properties: { creator: 'Poortwachter voor Excel', created: GEMAAKT, modified: GEMAAKT },
  })
  return new Map(Object.entries(unzipSync(bytes)))
}

const emptySheet = ({ naam, grafieken }: Bladvorm): Bijblad => ({
  naam,
  achtervoegsel: '',
  kolommen: [],
  rijen: [[' ', 0]],
  grafieken: Array.from({ length: grafieken }, () => ({
    type: 'bar',
    series: [{ values: 'B1:B1' }],
    anchor: { from: { row: 0, col: 0 } },
  })),
})

const isEqual = (een: Uint8Array | undefined, ander: Uint8Array | undefined): boolean =>
  een !== undefined && ander !== undefined && Buffer.compare(een, ander) === 0

/** A sheet without its cells: what stands before and behind them, and the numbers of the forms. */
interface Bladrand {
  readonly begin: string
  readonly einde: string
  readonly stijlen: Celstijlen
}

const styleNumber = (xml: string, adres: string): number => {
  const nummer = new RegExp(`<c r="${adres}" s="(\\d+)"`).exec(xml)?.[1]
  if (nummer === undefined) throw new Error(`De opmaak van ${adres} staat niet in het blad.`)
  return Number(nummer)
}

/** An empty cell of a column has its form too, for who types in it later. */
const readRand = (delen: ReadonlyMap<string, Uint8Array>, kolommen: readonly Uitvoerkolom[]): Bladrand => {
  const xml = strFromU8(delen.get(DOSSIERS) ?? new Uint8Array())
  const [voor, rest] = xml.split('<sheetData>')
  const einde = rest?.split('</sheetData>')[1]
  if (voor === undefined || einde === undefined) throw new Error('Het blad heeft geen plaats voor dossiers.')
  const stijlen = { dag: styleNumber(xml, 'A1'), euro: styleNumber(xml, 'B1'), kop: styleNumber(xml, 'C1') }
  const begin = voor.replace(/<dimension [^>]*>/, '').replaceAll(/<col min="(\d+)"/g, (col, plaats: string) => {
    const soort = kolommen[Number(plaats) - 1]?.soort
    return soort === 'dag' || soort === 'euro' ? `${col} style="${stijlen[soort]}"` : col
  })
  return { begin: `${begin}<sheetData>`, einde: `</sheetData>${einde}`, stijlen }
}

/** Writes a workbook with the cases on one sheet and the tables beside them on the next. */
export interface Werkmapschrijver {
  add(rijen: Regels): Promise<void>
  finish(bladen: readonly Bijblad[]): Promise<void>
}

/** The workbook leaves as it is made, so that it takes no more memory for holding more cases. */
export const createWerkmapschrijver = async (
  kolommen: readonly Uitvoerkolom[],
  bladvormen: readonly Bladvorm[],
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<Werkmapschrijver> => {
  const zip = createZipstroom(write)
  const delen = await packFrame(kolommen, bladvormen.map(emptySheet))
  const { begin, stijlen } = readRand(delen, kolommen)
  const rijXml = createRijxml(
    kolommen.map(({ soort }, i) => ({ letters: colToLetter(i), soort })),
    stijlen,
  )
  for (const pad of VOORAAN) await zip.add(pad, delen.get(pad) ?? new Uint8Array())
  const blad = zip.begin(DOSSIERS)
  let rij = 1
  await blad.write(begin + rijXml.koppen(kolommen.map(({ kop }) => kop)))
  return {
    add: async (rijen) => {
      for (const cellen of rijen) await blad.write(rijXml.rij(++rij, cellen))
    },
    finish: async (bladen) => {
      const gevuld = await packFrame(kolommen, bladen, rij - 1)
      const { einde, stijlen: later } = readRand(gevuld, kolommen)
      await blad.write(einde)
      await blad.end()
      if (VOORAAN.some((pad) => !isEqual(delen.get(pad), gevuld.get(pad))))
        throw new Error('De bladen achter de dossiers zijn andere dan waar de werkmap mee begon.')
      if (later.dag !== stijlen.dag || later.euro !== stijlen.euro || later.kop !== stijlen.kop)
        throw new Error('De opmaak van de dossiers heeft een ander nummer gekregen.')
      for (const [pad, inhoud] of gevuld) if (pad !== DOSSIERS && !VOORAAN.includes(pad)) await zip.add(pad, inhoud)
      await zip.end()
    },
  }
}
