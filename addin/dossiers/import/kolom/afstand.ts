import { createDaglezer } from '../../daglezer.ts'
import type { Dossiercel } from '../../dossiercel.ts'

/** Finds columns of days that lie equally far from the first sick day in every row, as days that were worked out do. */
export interface Afstandkijker {
  /** `gevuld` tells by column in which of these rows something is filled in. */
  add(rijen: readonly (readonly Dossiercel[])[], gevuld: readonly Uint8Array[]): void
  /** How many days after the first sick day the days of a column are, by its place. */
  result(): ReadonlyMap<number, number>
}

/** In fewer rows than this, or with fewer first sick days, it can be by chance. */
const MINSTE_RIJEN = 3
const MINSTE_DAGEN = 2
/** What is nearer to the first sick day can be done on the same day each time. */
const MINSTE_AFSTAND = 14

export const createAfstandkijker = (begin: number | undefined, plaatsen: readonly number[]): Afstandkijker => {
  const lees = createDaglezer()
  const kolommen = plaatsen.map((plaats) => ({
    plaats,
    afstand: undefined as number | undefined,
    rijen: 0,
    eerste: new Set<number>(),
  }))
  let open = begin === undefined ? [] : kolommen
  const dagIn = (rij: readonly Dossiercel[], plaats: number): number | undefined => {
    const lezing = lees(rij[plaats]!)
    return lezing.soort === 'gelezen' ? lezing.waarde : undefined
  }
  return {
    add: (rijen, gevuld) => {
      for (let i = 0; i < rijen.length && open.length > 0; i++) {
        if (!gevuld[begin!]![i] || !open.some(({ plaats }) => gevuld[plaats]![i])) continue
        const eerste = dagIn(rijen[i]!, begin!)
        if (eerste === undefined) continue
        open = open.filter((kolom) => {
          const dag = gevuld[kolom.plaats]![i] ? dagIn(rijen[i]!, kolom.plaats) : undefined
          if (dag === undefined) return true
          kolom.afstand ??= dag - eerste
          kolom.rijen++
          if (kolom.eerste.size < MINSTE_DAGEN) kolom.eerste.add(eerste)
          return dag - eerste === kolom.afstand
        })
      }
    },
    result: () =>
      new Map(
        open.flatMap(({ plaats, afstand, rijen, eerste }) =>
          afstand === undefined || afstand < MINSTE_AFSTAND || rijen < MINSTE_RIJEN || eerste.size < MINSTE_DAGEN
            ? []
            : [[plaats, afstand]],
        ),
      ),
  }
}
