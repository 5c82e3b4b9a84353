import type { Dag } from '../../dag/datum.ts'
import { keuzesVan } from '../../regelboek/feit.ts'
import type { Feit } from '../../regelboek/feit.ts'
import type { Register } from '../../regelboek/register.ts'
import type { Dossier } from './dossier.ts'
import { codeVan, inhoudVan } from '../../regelboek/feitcode.ts'
import type { Feitinhoud } from '../../regelboek/feitcode.ts'
import { GEEN_DAG } from '../../rekenen/termijn/dagreeks.ts'

/**
 * A fact of many cases. Facts with a list of values: the place of the value counted from 1, 0 when not known. Days:
 * `GEEN_DAG` when not known. Numbers: NaN when not known.
 */
export type Feitkolom = Uint8Array | Int32Array | Float64Array

/** Many cases as columns. A fact without a column is not known in any case. */
export interface Dossierkolommen {
  readonly aantal: number
  readonly eersteZiektedag: Int32Array
  readonly peildatum: Int32Array
  /** By name of the fact. */
  readonly feiten: ReadonlyMap<string, Feitkolom>
  /** Actual days of steps and events that are no facts, by code; `GEEN_DAG` when not known. */
  readonly ankers?: ReadonlyMap<string, Int32Array>
}

/** An empty column for a fact: everything not known. */
export const legeKolom = (feit: Feit, aantal: number): Feitkolom => {
  if (keuzesVan(feit)) return new Uint8Array(aantal)
  return feit.soort === 'dag' ? new Int32Array(aantal).fill(GEEN_DAG) : new Float64Array(aantal).fill(Number.NaN)
}

/** Code of a fact (see `codeVan`) in one case of the columns; NaN when not known. */
export const feitcodeUit = (kolommen: Omit<Dossierkolommen, 'aantal'>, feit: Feit, plaats: number): number => {
  const kolom = feit.soort === 'dag' ? dagkolom(kolommen, feit.naam) : kolommen.feiten.get(feit.naam)
  const waarde = kolom?.[plaats]
  const isOnbekend = waarde === undefined || waarde === GEEN_DAG || (waarde === 0 && keuzesVan(feit) !== undefined)
  return isOnbekend ? Number.NaN : waarde
}

const feitMet = ({ regelboek, feitindex }: Register, naam: string): Feit => {
  const feit = regelboek.feiten[feitindex.get(naam) ?? -1]
  if (!feit) throw new RangeError(`Geen gegeven van deze regelversie: ${naam}`)
  return feit
}

const codeMet = (feit: Feit, inhoud: Feitinhoud): number => {
  const code = codeVan(feit, inhoud)
  if (Number.isNaN(code)) throw new RangeError(`Geen waarde van het gegeven ${feit.naam}: ${JSON.stringify(inhoud)}`)
  return code
}

/**
 * Cases as columns. A fact that the edition does not have, or not with this content, is a mistake of the caller and
 * throws: what a user typed was read before it came here.
 */
export const dossierkolommenUit = (register: Register, dossiers: readonly Dossier[]): Dossierkolommen => {
  const aantal = dossiers.length
  const feiten = new Map<string, Feitkolom>()
  const ankers = new Map<string, Int32Array>()
  for (const [plaats, dossier] of dossiers.entries()) {
    for (const [naam, inhoud] of Object.entries(dossier.feiten)) {
      const feit = feitMet(register, naam)
      const kolom = feiten.get(naam) ?? legeKolom(feit, aantal)
      feiten.set(naam, kolom)
      kolom[plaats] = codeMet(feit, inhoud)
    }
    for (const [code, dag] of Object.entries(dossier.ankers ?? {})) {
      const kolom = ankers.get(code) ?? new Int32Array(aantal).fill(GEEN_DAG)
      ankers.set(code, kolom)
      kolom[plaats] = dag
    }
  }
  return {
    aantal,
    eersteZiektedag: Int32Array.from(dossiers, ({ eersteZiektedag }) => eersteZiektedag),
    peildatum: Int32Array.from(dossiers, ({ peildatum }) => peildatum),
    feiten,
    ankers,
  }
}

/** One case of the columns. */
export const dossierUit = ({ regelboek }: Register, kolommen: Dossierkolommen, plaats: number): Dossier => {
  const feiten: Record<string, Feitinhoud> = {}
  for (const feit of regelboek.feiten) {
    if (!kolommen.feiten.has(feit.naam)) continue
    const inhoud = inhoudVan(feit, feitcodeUit(kolommen, feit, plaats))
    if (inhoud !== undefined) feiten[feit.naam] = inhoud
  }
  return {
    eersteZiektedag: kolommen.eersteZiektedag[plaats] as Dag,
    peildatum: kolommen.peildatum[plaats] as Dag,
    feiten,
  }
}

/** The column of a fact that is a day; the two days every case has included. */
export const dagkolom = (kolommen: Omit<Dossierkolommen, 'aantal'>, naam: string): Int32Array | undefined => {
  if (naam === 'eersteZiektedag') return kolommen.eersteZiektedag
  if (naam === 'peildatum') return kolommen.peildatum
  return kolommen.feiten.get(naam) as Int32Array | undefined
}
