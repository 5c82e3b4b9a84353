import { dag, isoVan, keuzesVan, serienummerVan } from '@poortwachter/wet'
import type { Dag, Register } from '@poortwachter/wet'
import { invoerankers, kolomnaam } from '@poortwachter/wet/sql'
import { veldenOf } from '../../../../../addin/dossiers/velden.ts'

/** How people keep a value in a table: the type of the column, and the value as SQL takes it. */
interface Vorm {
  readonly type: string
  readonly schrijf: (waarde: number | string) => string
}

const text = (tekst: string): string => `'${tekst.replaceAll("'", "''")}'`
const parts = (waarde: number | string): readonly [string, string, string] =>
  isoVan(Number(waarde) as Dag).split('-') as [string, string, string]

/** Days as real days, moments, texts and numbers. */
const DAGVORMEN: readonly Vorm[] = [
  { type: 'date', schrijf: (dagnummer) => text(isoVan(Number(dagnummer) as Dag)) },
  { type: 'timestamp', schrijf: (dagnummer) => text(`${isoVan(Number(dagnummer) as Dag)} 23:59:00`) },
  // Half past midnight in the Netherlands is the day before in Greenwich, in winter and in summer.
  {
    type: 'timestamptz',
    schrijf: (dagnummer) => `('${isoVan(Number(dagnummer) as Dag)} 00:30'::timestamp AT TIME ZONE 'Europe/Amsterdam')`,
  },
  {
    type: 'text',
    schrijf: (dagnummer) => {
      const [jaar, maand, nummer] = parts(dagnummer)
      return text(`${Number(nummer)}-${Number(maand)}-${jaar}`)
    },
  },
  { type: 'varchar(20)', schrijf: (dagnummer) => text(isoVan(Number(dagnummer) as Dag)) },
  { type: 'char(12)', schrijf: (dagnummer) => text(parts(dagnummer).toReversed().join('/')) },
  { type: 'integer', schrijf: (dagnummer) => parts(dagnummer).join('') },
  { type: 'numeric(10,2)', schrijf: (dagnummer) => String(serienummerVan(Number(dagnummer) as Dag)) },
]

const GETALVORMEN: readonly Vorm[] = [
  { type: 'numeric', schrijf: String },
  { type: 'double precision', schrijf: String },
  { type: 'text', schrijf: (getal) => text(String(getal).replace('.', ',')) },
]

/** A column of a table as people keep it. */
export interface Eigenkolom {
  readonly kop: string
  /** The column of the rules that it tells. */
  readonly doel: string
  readonly vorm: Vorm
}

/** A column for everything that a table can tell, each under a heading that people use and in a form of its own. */
export const eigenKolommen = (register: Register): readonly Eigenkolom[] => {
  const { regelboek } = register
  const ankers = invoerankers(register)
  const velden = veldenOf(regelboek)
  return velden.flatMap((veld, plaats): readonly Eigenkolom[] => {
    const feit = regelboek.feiten.find(({ naam }) => naam === veld.feit)
    const stap = veld.stap === undefined ? undefined : ankers.get(veld.stap)
    const doel = veld.id === 'ziektedatum' ? 'eerste_ziektedag' : ((feit && kolomnaam(feit.naam)) ?? stap)
    if (doel === undefined) return []
    const keuzes = feit && keuzesVan(feit)
    const eerste = (woord: number | string): string => {
      const { tekst, aliassen = [] } = keuzes!.find(({ waarde }) => waarde === woord)!
      return [tekst, tekst.toUpperCase(), aliassen[0] ?? tekst][plaats % 3]!
    }
    const vorm = keuzes
      ? feit.soort === 'janee' && plaats % 2 === 0
        ? { type: 'boolean', schrijf: (woord: number | string) => String(woord === 'ja') }
        : { type: 'text', schrijf: (woord: number | string) => text(eerste(woord)) }
      : feit?.soort === 'getal' || feit?.soort === 'percentage'
        ? GETALVORMEN[plaats % GETALVORMEN.length]!
        : DAGVORMEN[plaats % DAGVORMEN.length]!
    // A name that two things have goes to the first of them.
    const isVanEerdere = velden.slice(0, plaats).some(({ titel }) => titel === veld.titel)
    return [{ kop: isVanEerdere ? veld.feit! : veld.titel, doel, vorm }]
  })
}

export const PEILDAG = dag('2026-11-22')
