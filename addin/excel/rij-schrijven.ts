import { opschrift, opschriftVan } from '../taal/zin.ts'
import type { Opschrift } from '../taal/zin.ts'
import { cellContent, cellInhoud } from './celinhoud.ts'
import { bodyOf } from './rijen.ts'
import type { Celwaarde, Bladkolom, Rijcel, Rijopdracht, Rijschrift, Rijuitslag, Rijzoeker } from './werkmap.ts'

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

type Gevonden = { readonly rij: number } | { readonly reden: Opschrift }

/** Where a row is now: by what identifies it, wherever it went when the sheet was sorted, filtered or added to. */
const findRow = async (context: Excel.RequestContext, open: Open, zoeker: Rijzoeker): Promise<Gevonden> => {
  const { bereik, eerste, koppen, aantal } = open
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
  for (let rij = 0; rij < aantal; rij += 1)
    if (cellen.every(({ kenmerk, kolom }) => kolom.values[rij + eerste]?.[0] === kenmerk.waarde)) gelijken.push(rij)
  const [enige] = gelijken
  if (enige === undefined)
    return { reden: opschrift`De rij van dit dossier staat niet meer in de tabel, of is veranderd.` }
  if (gelijken.length === 1) return { rij: enige }

  const beeld = zoeker.beeld.flatMap(({ waarde, ...kop }) => {
    const plaats = placeOf(koppen, kop)
    // Percentages are read as text with a sign, while the cell holds a number.
    return plaats < 0 || (typeof waarde === 'string' && waarde.endsWith('%')) ? [] : [{ plaats, waarde }]
  })
  const rijen = gelijken.slice(0, MEESTE_GELIJKEN).map((rij) => ({ rij, cellen: bereik.getRow(rij + eerste) }))
  for (const { cellen: rijcellen } of rijen) rijcellen.load('values')
  await context.sync()
  const zelfde = rijen.filter(({ cellen: rijcellen }) =>
    beeld.every(({ plaats, waarde }) => rijcellen.values[0]?.[plaats] === waarde),
  )
  const [eerstgevonden] = zelfde
  if (eerstgevonden && zelfde.length === 1) return { rij: eerstgevonden.rij }
  if (zelfde.some(({ rij }) => rij === zoeker.rij)) return { rij: zoeker.rij }
  return { reden: opschrift`Dit dossier staat op ${gelijken.length} rijen en het is niet zeker welke u bedoelt.` }
}

const refusal = (reden: Opschrift): Rijuitslag => ({
  soort: 'geweigerd',
  reden: opschrift`${reden} Er is niets geschreven. Lees de werkmap opnieuw en probeer het nog eens.`,
})

interface Doelcel {
  readonly opdracht: Rijcel
  /** Undefined: the column is still to be made. */
  readonly cel: Excel.Range | undefined
}

/** A column at the end, under this heading; gives its cell in the row. */
const addColumn = (open: Open, { koprij }: Rijzoeker, rij: number, { kolom, opmaak }: Rijcel, verder: number) => {
  const { bereik, tabel, koppen, eerste, aantal } = open
  if (tabel) {
    const gegevens = tabel.columns.add(-1, undefined, kolom.kop).getDataBodyRange()
    if (opmaak !== undefined) gegevens.numberFormat = Array.from({ length: aantal }, () => [opmaak])
    return gegevens.getCell(rij, 0)
  }
  const plaats = koppen.length + verder
  bereik.getCell(koprij, plaats).values = [[kolom.kop]]
  return bereik.getCell(eerste + rij, plaats)
}

/**
 * Writes cells in a row that is looked up again first, and makes the columns that are missing. Nothing is written when a
 * cell holds something else than what the user was shown, or when it is not certain which row is meant.
 */
export const writeRow = async (context: Excel.RequestContext, { zoeker, cellen }: Rijopdracht): Promise<Rijuitslag> => {
  const open = await openPlaats(context, zoeker)
  if (!open) return refusal(opschrift`De tabel ${zoeker.plaats.naam} is niet meer te vinden.`)
  const gevonden = await findRow(context, open, zoeker)
  if ('reden' in gevonden) return refusal(gevonden.reden)
  const { rij } = gevonden
  const doelen = cellen.map((opdracht): Doelcel => {
    const plaats = placeOf(open.koppen, opdracht.kolom)
    return { opdracht, cel: plaats < 0 ? undefined : open.bereik.getCell(open.eerste + rij, plaats) }
  })
  const weg = doelen.find(({ opdracht, cel }) => !cel && !opdracht.isNieuw)
  if (weg) return refusal(opschrift`De kolom "${weg.opdracht.kolom.kop}" staat niet meer in de tabel.`)
  for (const { cel } of doelen) cel?.load('address,values,formulas,numberFormat')
  await context.sync()
  for (const [deel, { opdracht, cel }] of doelen.entries()) {
    const nu = cellInhoud(cel)
    if (nu !== opdracht.gezien) return { soort: 'anders', adres: cel?.address ?? '', nu, deel }
  }

  const schrift: Rijschrift['cellen'][number][] = []
  const geschreven: Excel.Range[] = []
  let verder = 0
  for (const { opdracht, cel } of doelen) {
    const doel = cel ?? addColumn(open, zoeker, rij, opdracht, verder)
    if (!cel) verder += 1
    const eerdereOpmaak = String(cel?.numberFormat[0]?.[0] ?? ALGEMEEN)
    if (opdracht.opmaak !== undefined && eerdereOpmaak === ALGEMEEN) doel.numberFormat = [[opdracht.opmaak]]
    doel.formulas = [[cellContent(opdracht.waarde)]]
    doel.load('address')
    geschreven.push(doel)
    schrift.push({
      kolom: opdracht.kolom,
      isGemaakt: !cel,
      geschreven: opdracht.waarde,
      eerder: cellInhoud(cel),
      eerdereOpmaak,
    })
  }
  await context.sync()
  return {
    soort: 'geschreven',
    adres: geschreven.map(({ address }) => address).join(', '),
    schrift: { soort: 'rij', zoeker: { ...zoeker, rij }, cellen: schrift },
  }
}

const isFormula = (inhoud: Celwaarde): inhoud is string => typeof inhoud === 'string' && inhoud.startsWith('=')

/** Puts back what stood in a row before; cells that were changed since are left alone, and then nothing is put back. */
export const undoRow = async (
  context: Excel.RequestContext,
  { zoeker, cellen }: Rijschrift,
): Promise<Opschrift | undefined> => {
  const open = await openPlaats(context, zoeker)
  if (!open) return opschrift`De tabel ${zoeker.plaats.naam} is niet meer te vinden. ${ONGEDAAN_NIET}`
  const gevonden = await findRow(context, open, { ...zoeker, beeld: [] })
  if ('reden' in gevonden) return opschriftVan(gevonden.reden, ONGEDAAN_NIET)
  const plaatsen = cellen.map((schrift) => ({ schrift, plaats: placeOf(open.koppen, schrift.kolom) }))
  const weg = plaatsen.find(({ plaats }) => plaats < 0)
  if (weg) return opschrift`De kolom "${weg.schrift.kolom.kop}" staat niet meer in de tabel. ${ONGEDAAN_NIET}`
  const doelen = plaatsen.map(({ schrift, plaats }) => ({
    schrift,
    cel: open.bereik.getCell(open.eerste + gevonden.rij, plaats),
    kolom: open.bereik.getColumn(plaats),
  }))
  for (const { cel, kolom, schrift } of doelen) {
    cel.load('address,values,formulas')
    if (schrift.isGemaakt) kolom.load('values')
  }
  await context.sync()
  const anders = doelen.find(({ cel, schrift }) => cellInhoud(cel) !== schrift.geschreven)
  if (anders) return opschrift`In ${anders.cel.address} staat inmiddels iets anders. ${ONGEDAAN_NIET}`
  for (const { cel, kolom, schrift } of doelen) {
    const eigenRij = open.eerste + gevonden.rij
    const isLeeg =
      schrift.isGemaakt && kolom.values.every(([waarde], rij) => rij < open.eerste || rij === eigenRij || waarde === '')
    cel.formulas = [[isFormula(schrift.eerder) ? schrift.eerder : cellContent(schrift.eerder)]]
    cel.numberFormat = [[schrift.eerdereOpmaak]]
    if (!isLeeg) continue
    if (open.tabel) open.tabel.columns.getItem(schrift.kolom.kop).delete()
    else open.bereik.getCell(zoeker.koprij, placeOf(open.koppen, schrift.kolom)).values = [['']]
  }
  await context.sync()
  return undefined
}
