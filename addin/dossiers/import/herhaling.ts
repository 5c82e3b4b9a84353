import type { Dossiercel } from '../dossier.ts'
import { createSleutelreeks } from './sleutelreeks.ts'
import type { Sleutelreeks } from './sleutelreeks.ts'
import { createWerkgevers } from './werkgevers.ts'

/** Where the keys of a case stand. */
export interface Sleutelplaatsen {
  readonly dossier: number | undefined
  /** What tells who it is, best first. */
  readonly personen: readonly number[]
  readonly werkgever: number | undefined
}

/** Finds out whether a case or a person can stand in more than one row. */
export interface Herhalingzoeker {
  /** `gevuld` tells by column in which of these rows something is filled in. */
  add(rijen: readonly (readonly Dossiercel[])[], gevuld: readonly Uint8Array[]): void
  /** Where every row has a case number of its own, a person does not have to be known. */
  isHerhaald(isOpNummer: boolean): boolean
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
  const werkgevers = createWerkgevers()
  const dossierplaatsen = dossier === undefined ? [] : [dossier]
  let laatste: Dossiercel | undefined
  const addEmployers = (rijen: readonly (readonly Dossiercel[])[], kolom: number): void => {
    for (const rij of rijen) {
      const naam = rij[kolom]
      // Rows of one employer often follow each other.
      if (naam === laatste || typeof naam !== 'string') continue
      laatste = naam
      werkgevers.add(naam)
    }
  }
  return {
    add: (rijen, gevuld) => {
      if (dossiers.isGevonden()) return
      addKeys(dossiers, rijen, gevuld, dossierplaatsen, undefined)
      if (mensen.isGevonden()) return
      addKeys(mensen, rijen, gevuld, personen, werkgever)
      if (werkgever !== undefined && personen.length > 0) addEmployers(rijen, werkgever)
    },
    isHerhaald: (isOpNummer) => dossiers.isDubbel() || (!isOpNummer && (mensen.isDubbel() || werkgevers.kanLijken())),
  }
}
