import { createDaglezer } from '../../daglezer.ts'
import type { Dossiercel } from '../../dossiercel.ts'
import type { Kolomsamenhang } from './kolomwerk.ts'

/** Looks at how the cells of each row stand to each other. */
export interface Samenhangkijker {
  /** `gevuld` tells by column in which of these rows something is filled in. */
  add(rijen: readonly (readonly Dossiercel[])[], gevuld: readonly Uint8Array[]): void
  result(): Kolomsamenhang
}

/** Columns of which is kept how they stand to each other: a bit for each. */
export const MEESTE_VERGELEKEN = 24

/** Compares columns that can be the same thing: whether one is filled where another is not, and whether they differ. */
const createVergelijker = (plaatsen: readonly number[]) => {
  const alle = 2 ** plaatsen.length - 1
  const zonder = new Int32Array(plaatsen.length)
  const anders = new Int32Array(plaatsen.length)
  const bitIn = (bits: Int32Array, a: number, b: number): boolean => {
    const [i, j] = [plaatsen.indexOf(a), plaatsen.indexOf(b)]
    return i >= 0 && j >= 0 && (bits[i]! & (1 << j)) !== 0
  }
  const addRij = (rij: readonly Dossiercel[], hier: number): void => {
    const niet = alle & ~hier
    for (let rest = hier; rest !== 0;) {
      const i = 31 - Math.clz32(rest)
      rest ^= 1 << i
      zonder[i]! |= niet
      for (let open = hier & ~anders[i]! & ~(1 << i); open !== 0;) {
        const j = 31 - Math.clz32(open)
        open ^= 1 << j
        if (rij[plaatsen[i]!] !== rij[plaatsen[j]!]) anders[i]! |= 1 << j
      }
    }
  }
  return {
    add: (rijen: readonly (readonly Dossiercel[])[], gevuld: readonly Uint8Array[]): void => {
      for (let waar = 0; waar < rijen.length; waar++) {
        let hier = 0
        for (let i = 0; i < plaatsen.length; i++) hier |= gevuld[plaatsen[i]!]![waar]! << i
        addRij(rijen[waar]!, hier)
      }
    },
    zonder: (a: number, b: number): boolean => bitIn(zonder, a, b),
    anders: (a: number, b: number): boolean => bitIn(anders, a, b),
  }
}

/** Tells whether one day is before another one, in whichever order day and month are written. */
const createVoorganger = (): ((cel: Dossiercel, eerste: Dossiercel) => boolean) => {
  const lezers = [createDaglezer('dag-maand'), createDaglezer('maand-dag')]
  return (cel, eerste) => {
    let isErvoor = false
    for (const lees of lezers) {
      const dag = lees(cel)
      const ander = lees(eerste)
      if (dag.soort !== 'gelezen' || ander.soort !== 'gelezen') continue
      if (dag.waarde >= ander.waarde) return false
      isErvoor = true
    }
    return isErvoor
  }
}

/**
 * `vergeleken` are the columns that can be the same thing, `begin` that of the first sick day, and `onbekend` those of
 * which a day before it tells that they are no end; `kanDagen` says whether a column can hold days at all.
 */
export const createSamenhangkijker = (
  vergeleken: readonly number[],
  begin: number | undefined,
  onbekend: readonly number[],
  kanDagen: (plaats: number) => boolean,
): Samenhangkijker => {
  const vergelijker = createVergelijker(vergeleken)
  const isBefore = createVoorganger()
  const voorBegin = new Set<number>()
  const seeOrder = (
    plaats: number,
    begin: number,
    rijen: readonly (readonly Dossiercel[])[],
    gevuld: readonly Uint8Array[],
  ): boolean =>
    rijen.some(
      (rij, i) =>
        gevuld[plaats]![i] &&
        gevuld[begin]![i] &&
        typeof rij[plaats] !== 'boolean' &&
        isBefore(rij[plaats]!, rij[begin]!),
    )
  return {
    add: (rijen, gevuld) => {
      vergelijker.add(rijen, gevuld)
      if (begin === undefined) return
      for (const plaats of onbekend) {
        if (!voorBegin.has(plaats) && kanDagen(plaats) && seeOrder(plaats, begin, rijen, gevuld)) voorBegin.add(plaats)
      }
    },
    result: () => ({
      zonder: vergelijker.zonder,
      anders: vergelijker.anders,
      voorBegin: (plaats) => voorBegin.has(plaats),
    }),
  }
}
