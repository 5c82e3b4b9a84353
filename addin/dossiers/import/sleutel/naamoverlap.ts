import { createDaglezer } from '../../daglezer.ts'
import type { Dossiercel } from '../../dossiercel.ts'
import { createSleutelmenger } from './sleutelmenger.ts'
import { createSleuteltabel } from './sleuteltabel.ts'

/** Where names and their illnesses stand. */
interface Naamplaatsen {
  readonly naam: number | undefined
  readonly werkgever: number | undefined
  readonly begin: number | undefined
  readonly einde: number | undefined
}

/**
 * Finds out whether two rows with one name have illnesses at the same time: then a name is not always one person. Most
 * lists with names that come back show so in their first rows.
 */
export interface Naamoverlap {
  /** `gevuld` tells by column in which of these rows something is filled in. */
  add(rijen: readonly (readonly Dossiercel[])[], gevuld: readonly Uint8Array[]): void
  isGevonden(): boolean
}

/** After so many names that do not show it, it is left to who looks at all rows. */
const MEESTE_NAMEN = 20_000

export const createNaamoverlap = ({ naam, werkgever, begin, einde }: Naamplaatsen): Naamoverlap => {
  const namen = createSleuteltabel()
  const sleutel = createSleutelmenger()
  const werkgeversleutel = createSleutelmenger()
  /** From when to when the last illness of each name runs, by its number. */
  const van: number[] = []
  const tot: number[] = []
  const lees = createDaglezer()
  let isGevonden = false
  const seeRow = (rij: readonly Dossiercel[], isMetWerkgever: boolean, isMetEinde: boolean): void => {
    const eerste = lees(rij[begin!]!)
    const per = isMetEinde ? lees(rij[einde!]!) : undefined
    if (eerste.soort !== 'gelezen' || (per && per.soort !== 'gelezen')) return
    const laatste = per?.waarde ?? Number.POSITIVE_INFINITY
    if (laatste < eerste.waarde) return
    sleutel.start(rij[naam!]!)
    if (isMetWerkgever) {
      werkgeversleutel.start(rij[werkgever!]!)
      sleutel.next(werkgeversleutel)
    }
    const aantal = namen.aantal()
    const nummer = namen.nummerVan(sleutel)
    isGevonden ||= nummer < aantal && eerste.waarde < tot[nummer]! && van[nummer]! < laatste
    van[nummer] = eerste.waarde
    tot[nummer] = laatste
  }
  return {
    add: (rijen, gevuld) => {
      if (naam === undefined || begin === undefined) return
      for (let i = 0; i < rijen.length; i++) {
        if (isGevonden || namen.aantal() >= MEESTE_NAMEN) return
        if (!gevuld[naam]![i] || !gevuld[begin]![i]) continue
        seeRow(
          rijen[i]!,
          werkgever !== undefined && gevuld[werkgever]![i] === 1,
          einde !== undefined && gevuld[einde]![i] === 1,
        )
      }
    },
    isGevonden: () => isGevonden,
  }
}
