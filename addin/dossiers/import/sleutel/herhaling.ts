import type { Dossiercel } from '../../dossiercel.ts'
import { createSleutelmenger } from './sleutelmenger.ts'
import { createSleutelreeks } from './sleutelreeks.ts'
import { createSleuteltabel } from './sleuteltabel.ts'
import { createWerkgevers } from './werkgevers.ts'

/** Where the keys of a case stand. */
export interface Sleutelplaatsen {
  readonly dossier: number | undefined
  /** What tells who it is, best first. */
  readonly personen: readonly number[]
  readonly werkgever: number | undefined
  readonly begin: number | undefined
}

/** Rows with a first sick day of which nothing tells who they are about, in a list that has columns for that. */
export interface Zonderwie {
  readonly aantal: number
  /**
   * So many of them can be of the person in a row above: they name no employer of their own, and one at least stands between
   * rows that tell.
   */
  readonly erboven: number
}

/** Finds out whether a case or a person can stand in more than one row. */
export interface Herhalingzoeker {
  /**
   * `gevuld` tells by column in which of these rows something is filled in, and `isOpNummer` whether rows go by their case
   * numbers as far as is known now: then persons are not looked at.
   */
  add(rijen: readonly (readonly Dossiercel[])[], gevuld: readonly Uint8Array[], isOpNummer: boolean): void
  /** Where every row has a case number of its own, a person does not have to be known. */
  isHerhaald(isOpNummer: boolean): boolean
  zonderWie(): Zonderwie
}

export const createHerhalingzoeker = ({ dossier, personen, werkgever, begin }: Sleutelplaatsen): Herhalingzoeker => {
  const dossiers = createSleutelreeks()
  const mensen = createSleutelreeks()
  const werkgevers = createWerkgevers()
  const gezien = createSleuteltabel()
  const sleutel = createSleutelmenger()
  const werkgeversleutel = createSleutelmenger()
  /** Whether there are rows of which nobody knows who they are about. */
  let isOvergeslagen = false
  const addEmployer = (naam: Dossiercel): void => {
    werkgeversleutel.start(naam)
    if (werkgevers.isVol()) return
    const aantal = gezien.aantal()
    if (gezien.nummerVan(werkgeversleutel) === aantal && typeof naam === 'string') werkgevers.add(naam)
  }
  const addPersons = (rijen: readonly (readonly Dossiercel[])[], gevuld: readonly Uint8Array[]): void => {
    for (let i = 0; i < rijen.length; i++) {
      const plaats = personen.find((kolom) => gevuld[kolom]![i])
      const isMetWerkgever = werkgever !== undefined && gevuld[werkgever]![i] === 1
      if (isMetWerkgever) addEmployer(rijen[i]![werkgever]!)
      if (plaats === undefined) continue
      sleutel.start(rijen[i]![plaats]!)
      if (isMetWerkgever) sleutel.next(werkgeversleutel)
      mensen.add(sleutel)
    }
  }
  const sleutels = [...(dossier === undefined ? [] : [dossier]), ...personen]
  let zonderWie = 0
  let kandidaten = 0
  let isErtussen = false
  let isGezien = false
  const countWithout = (aantal: number, gevuld: readonly Uint8Array[]): void => {
    for (let i = 0; i < aantal; i++) {
      if (sleutels.some((kolom) => gevuld[kolom]![i])) {
        isGezien = true
        isErtussen = kandidaten > 0
      } else if (isGezien && gevuld[begin!]![i]) {
        zonderWie++
        if (werkgever === undefined || !gevuld[werkgever]![i]) kandidaten++
      }
    }
  }
  return {
    add: (rijen, gevuld, isOpNummer) => {
      if (begin !== undefined && sleutels.length > 0) countWithout(rijen.length, gevuld)
      if (dossiers.isGevonden()) return
      if (dossier !== undefined) {
        for (let i = 0; i < rijen.length; i++) {
          if (!gevuld[dossier]![i]) continue
          sleutel.start(rijen[i]![dossier]!)
          dossiers.add(sleutel)
        }
      }
      if (personen.length === 0) return
      isOvergeslagen ||= isOpNummer
      if (!isOvergeslagen && !mensen.isGevonden()) addPersons(rijen, gevuld)
    },
    isHerhaald: (isOpNummer) =>
      dossiers.isDubbel() || (!isOpNummer && (isOvergeslagen || mensen.isDubbel() || werkgevers.kanLijken())),
    zonderWie: () => ({ aantal: zonderWie, erboven: isErtussen ? kandidaten : 0 }),
  }
}
