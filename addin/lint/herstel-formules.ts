import { opschriftlijst } from '../taal/lijst.ts'
import { opschrift, opschriftVan } from '../taal/zin.ts'
import type { Opschrift } from '../taal/zin.ts'
import { findReeksen, rangeOf, readBladstanden, readCelblokken } from './blokken.ts'
import type { Bladstand, Celblok, Celreeks } from './blokken.ts'
import { isEigenFormule, retypedFormule } from './formuletekst.ts'
import type { Opdracht } from './ribbon.ts'
import { skippedOf } from './zin.ts'

/** The formulas of a block that stay on `#NAAM?` because Excel did not know our functions when they were entered. */
export const findHerstel = (
  blok: Pick<Celblok, 'rij' | 'kolom' | 'formules' | 'waarden'>,
): readonly Celreeks<string>[] =>
  findReeksen(blok, (rij, kolom) => {
    const formule = blok.formules[rij]?.[kolom]
    return blok.waarden[rij]?.[kolom] === '#NAME?' && isEigenFormule(formule) ? retypedFormule(formule) : undefined
  })

/** A column of a table whose formulas are not all the same: writing one of them would make Excel replace the others. */
interface Gemengd {
  readonly tabel: string
  readonly kolom: string
}

/** What was done, and what was left alone. */
export interface Herstelverslag {
  /** Number of formulas by sheet. */
  readonly hersteld: ReadonlyMap<string, number>
  /** Protected sheets. */
  readonly overgeslagen: readonly string[]
  readonly gemengd: readonly Gemengd[]
}

/** What was done, in a sentence. */
export const herstelzin = ({ hersteld, overgeslagen, gemengd }: Herstelverslag): Opschrift => {
  const aantal = [...hersteld.values()].reduce((som, deel) => som + deel, 0)
  if (aantal === 0 && overgeslagen.length === 0 && gemengd.length === 0)
    return opschrift`Geen enkele PW-formule staat op #NAAM?. Er is niets veranderd.`
  const formules = aantal === 1 ? opschrift`1 formule` : opschrift`${aantal} formules`
  const bladen = hersteld.size === 1 ? opschrift`1 blad` : opschrift`${hersteld.size} bladen`
  const kolommen = gemengd.map(({ tabel, kolom }) => opschrift`"${kolom}" van tabel "${tabel}"`)
  return opschriftVan(
    aantal > 0 ? opschrift`${formules} opnieuw ingevoerd op ${bladen}.` : opschrift`Er zijn geen formules hersteld.`,
    overgeslagen.length > 0 && skippedOf(overgeslagen, opschrift`Herstel formules`),
    kolommen.length > 0 &&
      opschrift`Overgeslagen omdat de formules in de kolom verschillen en Excel ze gelijk zou maken: ${opschriftlijst(kolommen)}. Zet zo'n cel op bewerken met F2 en druk op Enter.`,
  )
}

/** The data of a table on a sheet. */
interface Tabelvlak {
  readonly tabel: Excel.Table
  readonly gegevens: Excel.Range
}

const readTabelvlakken = async (
  context: Excel.RequestContext,
  blad: Excel.Worksheet,
): Promise<readonly Tabelvlak[]> => {
  blad.tables.load('items/name')
  await context.sync()
  const vlakken = blad.tables.items.map((tabel) => {
    const gegevens = tabel.getDataBodyRange()
    gegevens.load('rowIndex,columnIndex,rowCount,columnCount')
    return { tabel, gegevens }
  })
  if (vlakken.length > 0) await context.sync()
  return vlakken
}

const isIn = ({ gegevens }: Tabelvlak, rij: number, kolom: number): boolean =>
  rij >= gegevens.rowIndex &&
  rij < gegevens.rowIndex + gegevens.rowCount &&
  kolom >= gegevens.columnIndex &&
  kolom < gegevens.columnIndex + gegevens.columnCount

/** Enters the formulas of a column of a table again, all of them in one go, unless they are not all the same. */
const repairColumn = async (
  context: Excel.RequestContext,
  { tabel, gegevens }: Tabelvlak,
  kolom: number,
): Promise<Gemengd | undefined> => {
  const bereik = gegevens.getColumn(kolom)
  const kop = tabel.getHeaderRowRange().getCell(0, kolom)
  bereik.load('formulasR1C1')
  kop.load('values')
  await context.sync()
  const formules = bereik.formulasR1C1.map(([formule]: unknown[]) =>
    isEigenFormule(formule) ? retypedFormule(formule) : formule,
  )
  if (new Set(formules).size > 1) return { tabel: tabel.name, kolom: String(kop.values[0]?.[0] ?? '') }
  bereik.formulasR1C1 = formules.map((formule) => [formule])
  return undefined
}

/** Enters the formulas of one sheet again. */
const repairSheet = async (
  context: Excel.RequestContext,
  { blad, isBeveiligd }: Bladstand,
): Promise<{ readonly aantal: number; readonly isOvergeslagen: boolean; readonly gemengd: readonly Gemengd[] }> => {
  const tabelvlakken = await readTabelvlakken(context, blad)
  const kolommen = new Map<Tabelvlak, Map<number, number>>()
  let aantal = 0
  for await (const blok of readCelblokken(context, blad)) {
    const reeksen = findHerstel(blok)
    if (reeksen.length > 0 && isBeveiligd) return { aantal: 0, isOvergeslagen: true, gemengd: [] }
    for (const reeks of reeksen) {
      const vlak = tabelvlakken.find((een) => isIn(een, reeks.rij, reeks.kolom))
      if (vlak) {
        const plek = reeks.kolom - vlak.gegevens.columnIndex
        const perKolom = kolommen.get(vlak) ?? new Map<number, number>()
        kolommen.set(vlak, perKolom.set(plek, (perKolom.get(plek) ?? 0) + reeks.inhoud.length))
        continue
      }
      rangeOf(blad, reeks).formulas = reeks.inhoud.map((formule) => [formule])
      aantal += reeks.inhoud.length
    }
  }
  const gemengd: Gemengd[] = []
  for (const [vlak, perKolom] of kolommen) {
    for (const [kolom, stuk] of perKolom) {
      const verschil = await repairColumn(context, vlak, kolom)
      if (verschil) gemengd.push(verschil)
      else aantal += stuk
    }
  }
  return { aantal, isOvergeslagen: false, gemengd }
}

/** Enters formulas again that are stuck on `#NAAM?`; what cannot be repaired without harm is left alone and named. */
export const herstelFormules: Opdracht = {
  naam: 'herstelFormules',
  titel: opschrift`Herstel formules`,
  run: async (context) => {
    const hersteld = new Map<string, number>()
    const overgeslagen: string[] = []
    const gemengd: Gemengd[] = []
    for (const stand of await readBladstanden(context)) {
      const uitslag = await repairSheet(context, stand)
      if (uitslag.isOvergeslagen) overgeslagen.push(stand.blad.name)
      if (uitslag.aantal > 0) hersteld.set(stand.blad.name, uitslag.aantal)
      gemengd.push(...uitslag.gemengd)
    }
    await context.sync()
    return herstelzin({ hersteld, overgeslagen, gemengd })
  },
}
