import { opschrift, opschriftVan } from '../taal/zin.ts'
import type { Opschrift } from '../taal/zin.ts'
import { cellContent, cellInhoud, isFormule, putBack, staatAnders } from './celinhoud.ts'
import { bodyOf } from './rijen.ts'
import type {
  Bladkolom,
  Celwaarde,
  Rijcel,
  Rijkenmerk,
  Rijopdracht,
  Rijschrift,
  Rijuitslag,
  Rijzoeker,
} from './werkmap.ts'

/** Rows that look the same by what identifies them are told apart by all their cells, as far as this many. */
const MEESTE_GELIJKEN = 50
const ALGEMEEN = 'General'
const ONGEDAAN_NIET = opschrift`Dat is niet aangeraakt.`

interface Open {
  readonly bereik: Excel.Range
  readonly eerste: number
  readonly tabel: Excel.Table | undefined
  readonly koppen: readonly string[]
  readonly aantal: number
}

/** The place as it is now, with its headings; undefined when it is gone. */
const openPlaats = async (context: Excel.RequestContext, { plaats, koprij }: Rijzoeker): Promise<Open | undefined> => {
  const gevonden = await bodyOf(context, plaats, koprij)
  if (!gevonden) return undefined
  const { bereik, eerste, tabel } = gevonden
  const kop = tabel ? tabel.getHeaderRowRange() : bereik.getRow(koprij)
  kop.load('values')
  bereik.load('rowCount')
  await context.sync()
  const koppen = (kop.values[0] ?? []).map((cel: unknown) => String(cel).trim())
  return { bereik, eerste, tabel, koppen, aantal: bereik.rowCount - eerste }
}

/** Place of a column by its heading, or -1 when it is not there any more. */
const placeOf = (koppen: readonly string[], { kop, hoeveelste }: Bladkolom): number => {
  let gezien = 0
  for (const [plaats, naam] of koppen.entries()) {
    if (naam !== kop) continue
    if (gezien === hoeveelste) return plaats
    gezien += 1
  }
  return -1
}

/** Rows that have what identifies the one that was found, when there are or were several; itself among them. */
interface Gelijken {
  readonly aantal: number
  readonly rijen: readonly { readonly rij: number; readonly cellen: Excel.Range }[]
}

type Gevonden = { readonly rij: number; readonly gelijken: Gelijken | undefined } | { readonly reden: Opschrift }

/** Whether a row holds what is told of one. */
const hasAll = (koppen: readonly string[], cellen: Excel.Range, beeld: readonly Rijkenmerk[]): boolean =>
  beeld.every(({ waarde, ...kop }) => {
    const plaats = placeOf(koppen, kop)
    // Percentages are read as text with a sign, while the cell holds a number.
    const isTeZien = plaats >= 0 && !(typeof waarde === 'string' && waarde.endsWith('%'))
    return !isTeZien || cellen.values[0]?.[plaats] === waarde
  })

/** Where a row is now: by what identifies it, wherever it went when the sheet was sorted, filtered or added to. */
const findRow = async (context: Excel.RequestContext, open: Open, zoeker: Rijzoeker): Promise<Gevonden> => {
  const { bereik, eerste, koppen } = open
  const kolommen = zoeker.kenmerken.map((kenmerk) => ({ kenmerk, plaats: placeOf(koppen, kenmerk) }))
  const weg = kolommen.find(({ plaats }) => plaats < 0)
  if (weg)
    return {
      reden: opschrift`De kolom "${weg.kenmerk.kop}" staat niet meer in de tabel; zonder die kolom is de rij niet zeker.`,
    }
  const cellen = kolommen.map(({ kenmerk, plaats }) => ({ kenmerk, kolom: bereik.getColumn(plaats) }))
  for (const { kolom } of cellen) kolom.load('values')
  await context.sync()
  const gelijken: number[] = []
  for (let rij = 0; rij < open.aantal; rij += 1)
    if (cellen.every(({ kenmerk, kolom }) => kolom.values[rij + eerste]?.[0] === kenmerk.waarde)) gelijken.push(rij)
  const [enige] = gelijken
  if (enige === undefined)
    return { reden: opschrift`De rij van dit dossier staat niet meer in de tabel, of is veranderd.` }
  const aantal = Math.max(gelijken.length, zoeker.gelijken)
  if (aantal === 1) return { rij: enige, gelijken: undefined }

  const rijen = gelijken.slice(0, MEESTE_GELIJKEN).map((rij) => ({ rij, cellen: bereik.getRow(rij + eerste) }))
  for (const { cellen: rijcellen } of rijen) rijcellen.load('values,formulas')
  await context.sync()
  const zelfde = rijen.filter(({ cellen: rijcellen }) => hasAll(koppen, rijcellen, zoeker.beeld))
  const gevonden = zelfde.length === 1 ? zelfde[0] : zelfde.find(({ rij }) => rij === zoeker.rij)
  // Of rows that are the same in everything one is gone: that may be the one that was meant.
  if (gevonden && zelfde.length >= zoeker.zelfden) return { rij: gevonden.rij, gelijken: { aantal, rijen } }
  return { reden: opschrift`Dit dossier staat of stond op ${aantal} rijen en het is niet zeker welke u bedoelt.` }
}

const refusal = (reden: Opschrift): Rijuitslag => ({
  soort: 'geweigerd',
  reden: opschrift`${reden} Er is niets geschreven. Lees de werkmap opnieuw en probeer het nog eens.`,
})

/** A column at the end, under this heading; gives its cell in the row. */
const addColumn = (open: Open, { koprij }: Rijzoeker, rij: number, { kolom, opmaak }: Rijcel): Excel.Range => {
  const { bereik, tabel, koppen, eerste, aantal } = open
  if (tabel) {
    const gegevens = tabel.columns.add(-1, undefined, kolom.kop).getDataBodyRange()
    if (opmaak !== undefined) gegevens.numberFormat = Array.from({ length: aantal }, () => [opmaak])
    return gegevens.getCell(rij, 0)
  }
  bereik.getCell(koprij, koppen.length).values = [[kolom.kop]]
  return bereik.getCell(eerste + rij, koppen.length)
}

/**
 * How a row is told apart from others when what was written in column `zonder` is taken back: by its cells but for that one
 * and for those that follow from others.
 */
const pictureOf = (
  koppen: readonly string[],
  { aantal, rijen }: Gelijken,
  rij: number,
  zonder: number,
): Pick<Rijzoeker, 'gelijken' | 'beeld' | 'zelfden'> => {
  const cellen = rijen.find((gelijke) => gelijke.rij === rij)?.cellen
  const beeld = koppen.flatMap((kop, plaats): Rijkenmerk[] => {
    const formule: unknown = cellen?.formulas[0]?.[plaats]
    if (kop === '' || plaats === zonder || isFormule(formule)) return []
    const hoeveelste = koppen.slice(0, plaats).filter((naam) => naam === kop).length
    return [{ kop, hoeveelste, waarde: cellen?.values[0]?.[plaats] as Celwaarde }]
  })
  const zelfden = rijen.filter((gelijke) => hasAll(koppen, gelijke.cellen, beeld)).length
  return { gelijken: aantal, beeld, zelfden }
}

/**
 * Writes a cell in a row that is looked up again first, and makes its column when that is missing. Nothing is written when
 * the cell holds something else than what the user was shown, or when it is not certain which row is meant.
 */
export const writeRow = async (
  context: Excel.RequestContext,
  { zoeker, cel: opdracht }: Rijopdracht,
): Promise<Rijuitslag> => {
  const open = await openPlaats(context, zoeker)
  if (!open) return refusal(opschrift`De tabel ${zoeker.plaats.naam} is niet meer te vinden.`)
  const gevonden = await findRow(context, open, zoeker)
  if ('reden' in gevonden) return refusal(gevonden.reden)
  const { rij, gelijken } = gevonden
  const { kolom, isNieuw, waarde, opmaak, gezien } = opdracht
  const plaats = placeOf(open.koppen, kolom)
  if (plaats < 0 && !isNieuw) return refusal(opschrift`De kolom "${kolom.kop}" staat niet meer in de tabel.`)
  const cel = plaats < 0 ? undefined : open.bereik.getCell(open.eerste + rij, plaats)
  cel?.load('address,values,formulas,numberFormat')
  await context.sync()
  const eerder = cellInhoud(cel)
  if (eerder !== gezien) return { soort: 'anders', adres: cel?.address ?? '', nu: eerder }

  const doel = cel ?? addColumn(open, zoeker, rij, opdracht)
  const eerdereOpmaak = String(cel?.numberFormat[0]?.[0] ?? ALGEMEEN)
  if (opmaak !== undefined && eerdereOpmaak === ALGEMEEN) doel.numberFormat = [[opmaak]]
  doel.formulas = [[cellContent(waarde)]]
  doel.load('address')
  await context.sync()
  return {
    soort: 'geschreven',
    adres: doel.address,
    schrift: {
      soort: 'rij',
      zoeker: { ...zoeker, rij, ...(gelijken && pictureOf(open.koppen, gelijken, rij, plaats)) },
      kolom,
      isGemaakt: !cel,
      geschreven: waarde,
      eerder,
      eerdereOpmaak,
    },
  }
}

/** Puts back what stood in a row before, unless the cell was changed since: that is left alone. */
export const undoRow = async (
  context: Excel.RequestContext,
  { zoeker, kolom, isGemaakt, geschreven, eerder, eerdereOpmaak }: Rijschrift,
): Promise<Opschrift | undefined> => {
  const open = await openPlaats(context, zoeker)
  if (!open) return opschrift`De tabel ${zoeker.plaats.naam} is niet meer te vinden. ${ONGEDAAN_NIET}`
  const gevonden = await findRow(context, open, zoeker)
  if ('reden' in gevonden) return opschriftVan(gevonden.reden, ONGEDAAN_NIET)
  const plaats = placeOf(open.koppen, kolom)
  if (plaats < 0) return opschrift`De kolom "${kolom.kop}" staat niet meer in de tabel. ${ONGEDAAN_NIET}`
  const eigenRij = open.eerste + gevonden.rij
  const cel = open.bereik.getCell(eigenRij, plaats)
  const heleKolom = open.bereik.getColumn(plaats)
  cel.load('address,values,formulas')
  if (isGemaakt) heleKolom.load('values')
  await context.sync()
  if (cellInhoud(cel) !== geschreven) return staatAnders(cel.address)
  const isLeeg =
    isGemaakt && heleKolom.values.every(([waarde], rij) => rij < open.eerste || rij === eigenRij || waarde === '')
  putBack(cel, eerder)
  cel.numberFormat = [[eerdereOpmaak]]
  if (isLeeg && open.tabel) open.tabel.columns.getItem(kolom.kop).delete()
  if (isLeeg && !open.tabel) open.bereik.getCell(zoeker.koprij, plaats).values = [['']]
  await context.sync()
  return undefined
}
