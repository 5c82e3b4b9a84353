import type { Caseload } from '../../dossiers/caseload.ts'
import { isNaamloos } from '../../dossiers/dossier.ts'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import { dossiersleutels } from '../../dossiers/dossiersleutel.ts'
import type { Caseloadstand } from '../../dossiers/dossierstand.ts'

/** The cases of a caseload by a key that goes with them when rows move; the number of a row does not. */
export interface Dossierboek {
  sleutelOf(dossier: Caseloaddossier): string
  /** The case of a key; undefined when it is not there, or not any more. */
  standOf(sleutel: string | undefined): Caseloadstand | undefined
}

const gemaakt = new WeakMap<Caseload, Dossierboek>()

const make = ({ standen }: Caseload): Dossierboek => {
  const opRij = new Map<number, string>()
  const opSleutel = new Map<string, Caseloadstand>()
  for (const [stand, wie] of dossiersleutels(standen)) {
    const { dossier } = stand
    // All that a row without number and name is called by is its place: with its day it is less soon taken for another.
    const sleutel = isNaamloos(dossier) ? `${wie}|${dossier.ziektedatum ?? ''}` : wie
    opRij.set(dossier.rij, sleutel)
    opSleutel.set(sleutel, stand)
  }
  return {
    sleutelOf: ({ rij }) => opRij.get(rij) ?? '',
    standOf: (sleutel) => (sleutel === undefined ? undefined : opSleutel.get(sleutel)),
  }
}

export const dossierboekOf = (caseload: Caseload): Dossierboek => {
  const boek = gemaakt.get(caseload) ?? make(caseload)
  gemaakt.set(caseload, boek)
  return boek
}
