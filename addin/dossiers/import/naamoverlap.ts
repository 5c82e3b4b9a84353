import type { Dag } from '@poortwachter/wet'
import { createDaglezer } from '../daglezer.ts'
import type { Dossiercel } from '../dossier.ts'
import { naamsleutel } from '../naamgroepen.ts'

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

interface Reeks {
  readonly van: Dag
  readonly tot: number
}

export const createNaamoverlap = ({ naam, werkgever, begin, einde }: Naamplaatsen): Naamoverlap => {
  const reeksen = new Map<string, Reeks>()
  const lees = createDaglezer()
  let isGevonden = false
  const seriesIn = (rij: readonly Dossiercel[], isMetEinde: boolean): Reeks | undefined => {
    const van = lees(rij[begin!]!)
    const per = isMetEinde ? lees(rij[einde!]!) : undefined
    if (van.soort !== 'gelezen' || (per && per.soort !== 'gelezen')) return undefined
    const tot = per?.waarde ?? Number.POSITIVE_INFINITY
    return tot < van.waarde ? undefined : { van: van.waarde, tot }
  }
  const see = (sleutel: string, reeks: Reeks): void => {
    const eerder = reeksen.get(sleutel)
    isGevonden ||= eerder !== undefined && reeks.van < eerder.tot && eerder.van < reeks.tot
    reeksen.set(sleutel, reeks)
  }
  return {
    add: (rijen, gevuld) => {
      if (naam === undefined || begin === undefined) return
      for (let i = 0; i < rijen.length; i++) {
        if (isGevonden || reeksen.size >= MEESTE_NAMEN) return
        if (!gevuld[naam]![i] || !gevuld[begin]![i]) continue
        const rij = rijen[i]!
        const reeks = seriesIn(rij, einde !== undefined && gevuld[einde]![i] === 1)
        const bij = werkgever === undefined ? '' : naamsleutel(String(rij[werkgever] ?? ''))
        if (reeks) see(`${naamsleutel(String(rij[naam]))} ${bij}`, reeks)
      }
    },
    isGevonden: () => isGevonden,
  }
}
