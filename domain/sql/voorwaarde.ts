import { uitkomstenVan } from '../beslissen/tabelwerk/atoom.ts'
import type { Atoom } from '../beslissen/tabelwerk/atoom.ts'
import type { Dagbron } from '../beslissen/tabelwerk/dagoperand.ts'
import type { Normaalvorm } from '../beslissen/tabelwerk/normaalvorm.ts'
import { keuzesVan } from '../regelboek/feit.ts'
import type { Register } from '../regelboek/register.ts'
import type { Dialect } from './dialect.ts'
import { alle, een, inLijst } from './kolom.ts'
import { kolomnaam, termijnkolom } from './namen.ts'
import { verderSql } from './verder.ts'

/** What conditions are written for. */
export interface Sqltaal {
  readonly register: Register
  readonly dialect: Dialect
}

/** The column of a fact, by its index. */
export const feitkolom = ({ register }: Sqltaal, feit: number): string =>
  kolomnaam(register.regelboek.feiten[feit]!.naam)

/** The column with what a table answers, also where it leaves the matter to a person; NULL when it cannot be given. */
export const klassekolom = (tabel: string): string => `${kolomnaam(tabel)}_klasse`

/** Whether a fact is missing to know what a table answers. */
export const mistkolom = (tabel: string, feit: string): string => `${kolomnaam(tabel)}_mist_${kolomnaam(feit)}`

/** The day that others are compared with. */
export const operandSql = (taal: Sqltaal, { feit, termijn, afstand }: Dagbron): string => {
  const { register, dialect } = taal
  const uitFeit = feit === undefined ? [] : [feitkolom(taal, feit)]
  const uitTermijn = termijn !== undefined && register.termijn.has(termijn) ? [termijnkolom(termijn, 'wet')] : []
  const bronnen = [...uitFeit, ...uitTermijn]
  if (bronnen.length === 0) return `CAST(NULL AS ${dialect.soorten.dag})`
  return verderSql(dialect, bronnen.length === 1 ? bronnen[0]! : `coalesce(${bronnen.join(', ')})`, afstand)
}

/** By the bits of what makes a comparison true: 1 is less or earlier, 2 the same, 4 more or later. */
const TEKENS: readonly (string | undefined)[] = [undefined, '<', '=', '<=', '>', '<>', '>=']

const vergelijking = (links: string, goed: number, rechts: string): string => {
  const teken = TEKENS[goed]
  if (teken !== undefined) return `${links} ${teken} ${rechts}`
  return `CASE WHEN ${links} IS NOT NULL AND ${rechts} IS NOT NULL THEN ${goed === 0 ? 'FALSE' : 'TRUE'} END`
}

const uitLijst = (kolom: string, woorden: readonly string[], goed: number, dialect: Dialect): string => {
  const gekozen = woorden.filter((_, plaats) => ((goed >> plaats) & 1) === 1)
  if (gekozen.length === 0) return `CASE WHEN ${kolom} IS NOT NULL THEN FALSE END`
  if (gekozen.length === woorden.length) return `CASE WHEN ${kolom} IS NOT NULL THEN TRUE END`
  return inLijst(kolom, gekozen.map(dialect.tekst))
}

const atoomSql = (taal: Sqltaal, { klasse, goed }: Atoom): string => {
  const { register, dialect } = taal
  switch (klasse.soort) {
    case 'keuze': {
      const woorden = keuzesVan(register.regelboek.feiten[klasse.feit]!)!.map(({ waarde }) => waarde)
      return uitLijst(feitkolom(taal, klasse.feit), woorden, goed, dialect)
    }
    case 'tabel':
      return uitLijst(klassekolom(klasse.tabel), uitkomstenVan(register.beslistabel.get(klasse.tabel)!), goed, dialect)
    case 'getalpaar':
      return vergelijking(feitkolom(taal, klasse.feit), goed, String(klasse.met))
    case 'dagpaar':
      return vergelijking(feitkolom(taal, klasse.feit), goed, operandSql(taal, klasse.met))
    case 'bekend':
      return `${feitkolom(taal, klasse.feit)} IS NOT NULL`
  }
}

/** A condition: true, false, or NULL when that is not known. */
export const voorwaardeSql = (taal: Sqltaal, vorm: Normaalvorm): string => {
  if (vorm.soort === 'atoom') return atoomSql(taal, vorm.atoom)
  const delen = vorm.delen.map((deel) => voorwaardeSql(taal, deel))
  return vorm.soort === 'alle' ? alle(delen) : een(delen)
}
