import type { Register } from '../../regelboek/register.ts'
import type { Termijngevallen } from '../../rekenen/termijn/blok.ts'
import type { Dossierkolommen, Feitkolom } from './dossierkolommen.ts'

/** Cases in columns, laid beside an edition: also what its terms need to know of them. */
export interface Dossiergevallen extends Termijngevallen {
  readonly peildatum: Int32Array
  /** By name of the fact; the two days that every case has included. */
  readonly feiten: ReadonlyMap<string, Feitkolom>
}

/** Lays cases beside an edition. A fact that the edition does not have is a mistake and throws. */
export const dossiergevallen = (
  { regelboek, feitindex }: Register,
  { eersteZiektedag, peildatum, feiten: gegeven, ankers: andere }: Dossierkolommen,
): Dossiergevallen => {
  for (const naam of gegeven.keys()) {
    if (!feitindex.has(naam)) throw new RangeError(`Geen gegeven van deze regelversie: ${naam}`)
  }
  const feiten = new Map<string, Feitkolom>(gegeven)
  feiten.set('eersteZiektedag', eersteZiektedag)
  feiten.set('peildatum', peildatum)
  const ankers = new Map<string, Int32Array>(andere)
  let verschuiving: Float64Array | undefined
  for (const feit of regelboek.feiten) {
    const kolom = gegeven.get(feit.naam)
    const anker = feit.soort === 'dag' ? (feit.stap ?? feit.gebeurtenis) : undefined
    if (kolom instanceof Int32Array && anker !== undefined) ankers.set(anker, kolom)
    if (kolom instanceof Float64Array && 'isVerschuiving' in feit) verschuiving = kolom
  }
  return { eersteZiektedag, peildatum, feiten, ankers, verschuiving }
}
