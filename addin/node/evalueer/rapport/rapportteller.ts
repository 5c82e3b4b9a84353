import type { Register } from '@poortwachter/wet'
import { createDossierteller, createTellingsom } from '../../../dossiers/portefeuille/dossiertelling.ts'
import type { Dossierteller, Dossiertelling, Tellingsom } from '../../../dossiers/portefeuille/dossiertelling.ts'
import type { Opnameregel } from '../../../dossiers/portefeuille/momentopname.ts'
import { opnameregelOf } from '../../../dossiers/portefeuille/momentopname.ts'
import { RISICOTABEL } from '../../../dossiers/risico.ts'
import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'
import type { Rijuitkomst } from '../kolommen/rij.ts'

/** Counts by a list of words, in the order in which they first occurred. */
type Perwoorden<T> = ReadonlyMap<string, { readonly woorden: readonly string[]; readonly telling: T }>

/** What was counted for the report: in each calculation by group, and what became different. */
export interface Rapporttelling {
  /** By number of the calculation (0 = the run itself) and the words of the group. */
  readonly groepen: Perwoorden<Dossiertelling>
  /** By number of the calculation, subject, how it was and how it is now. */
  readonly verschillen: Perwoorden<number>
}

/** More groups than this is no division but a list. */
const MEESTE_GROEPEN = 20_000

const keyOf = (woorden: readonly string[]): string => JSON.stringify(woorden)

/** The running part of a case for a comparison; undefined when it does not run. */
export const vergelijkregelOf = ({ stand, over }: Rijuitkomst): Opnameregel | undefined => {
  const beeld = over(RISICOTABEL)
  return stand && beeld && opnameregelOf(stand, beeld.klassetekst)
}

/** Counts the rows of a block for the report. */
export interface Rapportteller {
  count(doorrekening: number, woorden: readonly string[], uitkomst: Rijuitkomst): void
  compare(doorrekening: number, onderwerp: string, eerder: string, nu: string): void
  result(): Rapporttelling
}

export const createRapportteller = (registerVan: (doorrekening: number) => Register): Rapportteller => {
  const groepen = new Map<string, { woorden: readonly string[]; teller: Dossierteller }>()
  const verschillen = new Map<string, { woorden: readonly string[]; telling: number }>()
  return {
    count: (doorrekening, groep, uitkomst) => {
      const woorden = [String(doorrekening), ...groep]
      const sleutel = keyOf(woorden)
      let bekend = groepen.get(sleutel)
      if (!bekend) {
        bekend = { woorden, teller: createDossierteller(registerVan(doorrekening)) }
        groepen.set(sleutel, bekend)
      }
      const { stand, over, blootstelling } = uitkomst
      bekend.teller.add({ stand, klasse: over(RISICOTABEL)?.klassetekst, blootstelling })
    },
    compare: (doorrekening, onderwerp, eerder, nu) => {
      const woorden = [String(doorrekening), onderwerp, eerder, nu]
      const sleutel = keyOf(woorden)
      verschillen.set(sleutel, { woorden, telling: (verschillen.get(sleutel)?.telling ?? 0) + 1 })
    },
    result: () => ({
      groepen: new Map(
        [...groepen].map(([sleutel, { woorden, teller }]) => [sleutel, { woorden, telling: teller.result() }]),
      ),
      verschillen,
    }),
  }
}

/** Adds up what was counted in the blocks of a run. */
export interface Rapportsom {
  /** Throws a `Gebruiksfout` when what is divided by makes no groups. */
  add(deel: Rapporttelling): void
  result(): Rapporttelling
}

export const createRapportsom = (): Rapportsom => {
  const groepen = new Map<string, { readonly woorden: readonly string[]; readonly som: Tellingsom }>()
  const verschillen = new Map<string, { readonly woorden: readonly string[]; readonly telling: number }>()
  return {
    add: (deel) => {
      for (const [sleutel, { woorden, telling }] of deel.groepen) {
        const groep = groepen.get(sleutel) ?? { woorden, som: createTellingsom() }
        groep.som.add(telling)
        groepen.set(sleutel, groep)
      }
      for (const [sleutel, { woorden, telling }] of deel.verschillen)
        verschillen.set(sleutel, { woorden, telling: (verschillen.get(sleutel)?.telling ?? 0) + telling })
      if (groepen.size > MEESTE_GROEPEN)
        throw new Gebruiksfout(
          '--per: de gekozen kolommen geven meer dan 20.000 groepen. Kies kolommen waarin dezelfde woorden vaker voorkomen.',
        )
    },
    result: () => ({
      groepen: new Map(
        [...groepen].map(([sleutel, { woorden, som }]) => [sleutel, { woorden, telling: som.result() }]),
      ),
      verschillen,
    }),
  }
}
