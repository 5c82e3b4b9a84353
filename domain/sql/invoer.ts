import { keuzesVan } from '../regelboek/feit.ts'
import type { Feit } from '../regelboek/feit.ts'
import type { Register } from '../regelboek/register.ts'
import { tellingenVan } from '../rekenen/termijn/anker.ts'
import type { Dialect } from './dialect.ts'
import { aaneengeschakeld, inLijst, keuze, selectie } from './kolom.ts'
import type { Sqlkolom } from './kolom.ts'
import { ankerkolom, kolomnaam, uniek } from './namen.ts'

/** The column that says which case a row is; it comes back with the answers as it was. */
export const SLEUTELKOLOM = 'dossier'

/** The column that names what stands in a row and could not be read. */
export const ONGELEZEN = 'ongelezen'

/** The columns that hold the actual days of steps and events that terms are counted from, by code. */
export const invoerankers = ({ regelboek, gebeurtenis, termijn }: Register): ReadonlyMap<string, string> => {
  const ankers = new Map<string, string>()
  for (const { van } of regelboek.termijnen.flatMap(tellingenVan)) {
    if (gebeurtenis.has(van) || termijn.has(van)) ankers.set(van, ankerkolom(van))
  }
  for (const { code, herhaalt } of regelboek.termijnen) if (herhaalt) ankers.set(code, ankerkolom(code))
  for (const feit of regelboek.feiten) {
    const anker = feit.soort === 'dag' ? (feit.stap ?? feit.gebeurtenis) : undefined
    if (anker !== undefined) ankers.set(anker, kolomnaam(feit.naam))
  }
  return ankers
}

/** A column that the rules read. */
export interface Invoerkolom {
  readonly naam: string
  readonly soort: 'dag' | 'getal' | 'tekst'
  /** Every row needs it. */
  readonly isNodig: boolean
  readonly vraag: string
  readonly woorden: readonly string[]
  readonly bereik: { readonly vanaf: number; readonly tot: number } | undefined
}

const kolomVan = (feit: Feit): Invoerkolom => ({
  naam: kolomnaam(feit.naam),
  soort: feit.soort === 'dag' ? 'dag' : keuzesVan(feit) ? 'tekst' : 'getal',
  isNodig: feit.naam === 'eersteZiektedag' || feit.naam === 'peildatum',
  vraag: feit.vraag,
  woorden: keuzesVan(feit)?.map(({ waarde }) => waarde) ?? [],
  bereik: 'vanaf' in feit ? { vanaf: feit.vanaf, tot: feit.tot } : undefined,
})

/** Every column that the rules of an edition read, in the order of the edition. */
export const invoerkolommen = (register: Register): readonly Invoerkolom[] => {
  const feiten = register.regelboek.feiten.map(kolomVan)
  const namen = new Set(feiten.map(({ naam }) => naam))
  const ankers = [...invoerankers(register)].flatMap(([code, naam]): readonly Invoerkolom[] => {
    if (namen.has(naam)) return []
    const vraag = register.gebeurtenis.get(code)?.vraag ?? `Wanneer is dit gedaan: ${register.titel.get(code) ?? code}?`
    return [{ naam, soort: 'dag', isNodig: false, vraag, woorden: [], bereik: undefined }]
  })
  uniek([...feiten, ...ankers].map(({ naam }) => naam))
  return [...feiten, ...ankers]
}

/** What a column may hold; undefined where everything of its kind is good. */
const isGoed = ({ naam, woorden, bereik }: Invoerkolom, dialect: Dialect): string | undefined => {
  if (woorden.length > 0) return inLijst(naam, woorden.map(dialect.tekst))
  return bereik && `${naam} BETWEEN ${bereik.vanaf} AND ${bereik.tot}`
}

/**
 * The rows of the user as the rules read them: what is not one of the words of a list, or no number that can be meant,
 * is not known, and the column `ongelezen` names it. `aanwezig` are the columns there are; undefined: all of them. The
 * table can have a column `ongelezen` of its own, with what could not be read before.
 */
export const invoerSql = (
  register: Register,
  tabel: string,
  aanwezig: ReadonlySet<string> | undefined,
  dialect: Dialect,
): string => {
  const kolommen = invoerkolommen(register)
  const isAanwezig = ({ naam }: Invoerkolom): boolean => aanwezig === undefined || aanwezig.has(naam)
  const gelezen = kolommen.map((kolom): Sqlkolom => {
    const soort = dialect.soorten[kolom.soort]
    if (!isAanwezig(kolom)) return { naam: kolom.naam, sql: `CAST(NULL AS ${soort})` }
    const goed = isGoed(kolom, dialect)
    return {
      naam: kolom.naam,
      sql: `CAST(${goed === undefined ? kolom.naam : keuze([[goed, kolom.naam]])} AS ${soort})`,
    }
  })
  const klachten = kolommen.flatMap((kolom): readonly string[] => {
    const naam = dialect.tekst(kolom.naam)
    if (kolom.isNodig) return [keuze([[`${kolom.naam} IS NULL`, naam]])]
    const goed = isAanwezig(kolom) ? isGoed(kolom, dialect) : undefined
    return goed === undefined ? [] : [keuze([[`NOT (${goed})`, naam]])]
  })
  const eerder = aanwezig?.has(ONGELEZEN) ? [ONGELEZEN] : []
  return selectie(
    [
      { naam: SLEUTELKOLOM, sql: SLEUTELKOLOM },
      ...gelezen,
      { naam: ONGELEZEN, sql: aaneengeschakeld([...eerder, ...klachten], ', ', dialect) },
    ],
    tabel,
    dialect,
  )
}
