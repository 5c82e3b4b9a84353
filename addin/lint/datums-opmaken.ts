import { opschrift, opschriftVan } from '../taal/zin.ts'
import type { Opschrift } from '../taal/zin.ts'
import { dag, serienummerVan } from '@poortwachter/wet'
import { DATUMOPMAAK } from '../dossiers/vorm/kolommen.ts'
import { findReeksen, rangeOf, readBladstanden, readCelblokken } from './blokken.ts'
import type { Celblok, Celreeks } from './blokken.ts'
import { isDatumformule } from './datumfuncties.ts'
import type { Opdracht } from './ribbon.ts'
import { skippedOf } from './zin.ts'

/** Numbers outside these days are a count or an amount, also when a formula with a date gives them. */
const EERSTE = serienummerVan(dag('1990-01-01'))
const LAATSTE = serienummerVan(dag('2150-12-31'))

const isBareDate = (waarde: unknown, opmaak: unknown): boolean =>
  typeof waarde === 'number' && waarde >= EERSTE && waarde <= LAATSTE && opmaak === 'General'

type Deel = Pick<Celblok, 'rij' | 'kolom' | 'formules' | 'waarden' | 'opmaken'>

/** The cells of a block that hold a date of ours without a format. */
export const findKaleDatums = (blok: Deel): readonly Celreeks<string>[] =>
  findReeksen(blok, (rij, kolom) =>
    isDatumformule(blok.formules[rij]?.[kolom]) && isBareDate(blok.waarden[rij]?.[kolom], blok.opmaken[rij]?.[kolom])
      ? DATUMOPMAAK
      : undefined,
  )

/** Of a range over which a formula of ours spills, the cells that hold a date without a format. */
const findKaleSpil = (spil: Omit<Deel, 'formules'>): readonly Celreeks<string>[] =>
  findReeksen({ rij: spil.rij, kolom: spil.kolom, formules: spil.waarden }, (rij, kolom) =>
    isBareDate(spil.waarden[rij]?.[kolom], spil.opmaken[rij]?.[kolom]) ? DATUMOPMAAK : undefined,
  )

/** Places in a block of formulas that can spill. */
const findAnkers = ({ formules, rij, kolom }: Celblok): readonly { rij: number; kolom: number }[] =>
  formules.flatMap((cellen, r) =>
    cellen.flatMap((formule, k) => (isDatumformule(formule) ? [{ rij: rij + r, kolom: kolom + k }] : [])),
  )

/** Older versions of Excel have no spills, or cannot say where one goes: then there is nothing to give a format. */
const readSpills = async (context: Excel.RequestContext, blok: Celblok): Promise<readonly Celreeks<string>[]> => {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return []
  const spillen = findAnkers(blok).map(({ rij, kolom }) => {
    const spil = blok.blad.getCell(rij, kolom).getSpillingToRangeOrNullObject()
    spil.load('rowIndex,columnIndex,values,numberFormat')
    return spil
  })
  if (spillen.length === 0) return []
  await context.sync()
  return spillen.flatMap((spil) =>
    spil.isNullObject
      ? []
      : findKaleSpil({ rij: spil.rowIndex, kolom: spil.columnIndex, waarden: spil.values, opmaken: spil.numberFormat }),
  )
}

/** What was done, in a sentence. */
const opmaakzin = (aantal: number, overgeslagen: readonly string[]): Opschrift => {
  const gedaan =
    aantal === 0
      ? opschrift`Er zijn geen datums opgemaakt.`
      : aantal === 1
        ? opschrift`1 datum opgemaakt als dd-mm-jjjj.`
        : opschrift`${aantal} datums opgemaakt als dd-mm-jjjj.`
  if (overgeslagen.length > 0) return opschriftVan(gedaan, skippedOf(overgeslagen, opschrift`Datums opmaken`))
  return aantal > 0 ? gedaan : opschrift`Alle datums van PW-formules hebben al een opmaak. Er is niets veranderd.`
}

/** Gives dates of ours a date format, for versions of Excel in which a function can only give a number. */
export const datumsOpmaken: Opdracht = {
  naam: 'datumsOpmaken',
  titel: opschrift`Datums opmaken`,
  run: async (context) => {
    let aantal = 0
    const overgeslagen: string[] = []
    for (const { blad, isBeveiligd } of await readBladstanden(context)) {
      for await (const blok of readCelblokken(context, blad)) {
        const gedaan = new Set<string>()
        const reeksen = [...(await readSpills(context, blok)), ...findKaleDatums(blok)]
        if (reeksen.length === 0) continue
        if (isBeveiligd) {
          overgeslagen.push(blad.name)
          break
        }
        for (const reeks of reeksen) {
          rangeOf(blad, reeks).numberFormat = reeks.inhoud.map((opmaak) => [opmaak])
          reeks.inhoud.forEach((_, i) => gedaan.add(`${reeks.rij + i},${reeks.kolom}`))
        }
        aantal += gedaan.size
      }
    }
    await context.sync()
    return opmaakzin(aantal, overgeslagen)
  },
}
