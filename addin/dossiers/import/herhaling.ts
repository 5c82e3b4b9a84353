import type { Dossiercel } from '../dossier.ts'
import { createSleutelreeks } from './sleutelreeks.ts'
import type { Sleutelreeks } from './sleutelreeks.ts'

/** Where the keys of a case stand. */
export interface Sleutelplaatsen {
  readonly dossier: number | undefined
  /** What tells who it is, best first. */
  readonly personen: readonly number[]
  readonly werkgever: number | undefined
}

/** Finds out whether a case or a person stands in more than one row. */
export interface Herhalingzoeker {
  /** `gevuld` tells by column in which of these rows something is filled in. */
  add(rijen: readonly (readonly Dossiercel[])[], gevuld: readonly Uint8Array[]): void
  isHerhaald(): boolean
}

/** Adds the keys of rows: the first of some columns that is filled in, with what stands in another one. */
const addKeys = (
  lijst: Sleutelreeks,
  rijen: readonly (readonly Dossiercel[])[],
  gevuld: readonly Uint8Array[],
  plaatsen: readonly number[],
  erbij: number | undefined,
): void => {
  for (let i = 0; i < rijen.length; i++) {
    const plaats = plaatsen.find((kolom) => gevuld[kolom]![i])
    if (plaats === undefined) continue
    lijst.start(rijen[i]![plaats]!)
    if (erbij !== undefined && gevuld[erbij]![i]) lijst.next(rijen[i]![erbij]!)
    lijst.end()
  }
}

export const createHerhalingzoeker = ({ dossier, personen, werkgever }: Sleutelplaatsen): Herhalingzoeker => {
  const dossiers = createSleutelreeks()
  const mensen = createSleutelreeks()
  const dossierplaatsen = dossier === undefined ? [] : [dossier]
  return {
    add: (rijen, gevuld) => {
      if (dossiers.isGevonden() || mensen.isGevonden()) return
      addKeys(dossiers, rijen, gevuld, dossierplaatsen, undefined)
      addKeys(mensen, rijen, gevuld, personen, werkgever)
    },
    isHerhaald: () => dossiers.isDubbel() || mensen.isDubbel(),
  }
}
