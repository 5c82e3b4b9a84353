import type { Dag } from '@poortwachter/wet'
import type { Celwaarde } from '../../excel/werkmap.ts'

/** What tells whose row it is. */
export interface Wie {
  readonly rij: number
  /** Number of the case or else the name of its worker; undefined for a row that has neither. */
  readonly naam: string | undefined
  /** The same, and for a row that has neither its place. */
  readonly label: string
  readonly werkgever: string
  readonly dag: Dag | undefined
  readonly cellen: readonly Celwaarde[]
}

interface Ingang {
  readonly wie: Wie
  readonly sleutel: string
}

/** Keys of rows, and what a later reading needs to give the same ones to the same cases. */
export interface Sleutelboek {
  readonly opRij: ReadonlyMap<number, string>
  readonly groepen: ReadonlyMap<string, readonly Ingang[]>
  /** Keys that rows without number and name ever had: nobody else gets one of those. */
  readonly vergeven: ReadonlySet<string>
}

/** Who could be taken for each other: the same number or name and employer; without those the same employer and day. */
const groupOf = ({ naam, werkgever, dag }: Wie): string =>
  JSON.stringify(naam === undefined ? [werkgever, dag ?? ''] : [naam, werkgever, ''])

/** Rows that have no key yet, and the earlier ones whose key nobody has. */
interface Open {
  readonly nu: Set<Wie>
  readonly toen: Set<Ingang>
  readonly geef: (wie: Wie, ingang: Ingang) => void
}

const contentOf = ({ cellen }: Wie): string => JSON.stringify(cellen)

const groupedBy = <T>(alle: Iterable<T>, kenmerk: (een: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groepen = new Map<string, T[]>()
  for (const een of alle) {
    const naam = kenmerk(een)
    const leden = groepen.get(naam)
    if (leden) leden.push(een)
    else groepen.set(naam, [een])
  }
  return groepen
}

/**
 * Rows get the keys of earlier ones with the same `kenmerk`, those on the same row first. Where there are more or fewer of
 * them than before it is not known who is who, and nobody gets one, unless they are the same `ookOngelijk`.
 */
const claim = ({ nu, toen, geef }: Open, kenmerk: (wie: Wie) => string, ookOngelijk = false): void => {
  const eerder = groupedBy(toen, ({ wie }) => kenmerk(wie))
  for (const [naam, leden] of groupedBy(nu, kenmerk)) {
    const vrij = [...(eerder.get(naam) ?? [])]
    if (leden.length !== vrij.length && !ookOngelijk) continue
    const opPlaats = leden.toSorted(
      (a, b) => Number(vrij.some(({ wie }) => wie.rij === b.rij)) - Number(vrij.some(({ wie }) => wie.rij === a.rij)),
    )
    for (const wie of opPlaats) {
      const plek = Math.max(
        0,
        vrij.findIndex((ingang) => ingang.wie.rij === wie.rij),
      )
      const [ingang] = vrij.splice(plek, 1)
      if (ingang) geef(wie, ingang)
    }
  }
}

/** Of rows with a number or a name: who is alone is the same, also when the first sick day was corrected. */
const claimNamed = (open: Open, aantal: number, eerder: number): void => {
  if (aantal === 1 && eerder === 1) return claim(open, () => '')
  claim(open, contentOf)
  claim(open, ({ dag }) => String(dag))
  claim(open, contentOf, true)
}

/** Of rows without: the same cells, or the only one of them that was changed, where it stood. */
const claimNameless = (open: Open, aantal: number, eerder: number): void => {
  claim(open, contentOf)
  if (open.nu.size === 1 && aantal === eerder) claim(open, ({ rij }) => String(rij))
}

/**
 * Gives every row a key, the one it had before where it is certain that it is the same case: what hangs on a key, as what
 * was typed, would else come to another with the same name.
 */
export const createSleutelboek = (alle: readonly Wie[], tabel: string, vorige?: Sleutelboek): Sleutelboek => {
  const opRij = new Map<number, string>()
  const groepen = new Map<string, readonly Ingang[]>()
  const vergeven = new Set(vorige?.vergeven)
  const addNew = (wie: Wie, bezet: ReadonlySet<string>): string => {
    const basis = JSON.stringify([tabel, wie.label, wie.werkgever, wie.dag ?? ''])
    let sleutel = basis
    for (let n = 2; bezet.has(sleutel) || vergeven.has(sleutel); n += 1) sleutel = `${basis}|${n}`
    if (wie.naam === undefined) vergeven.add(sleutel)
    return sleutel
  }
  for (const [groep, leden] of groupedBy(alle, groupOf)) {
    const eerder = vorige?.groepen.get(groep) ?? []
    const nu = new Set(leden)
    const toen = new Set(eerder)
    const geef = (wie: Wie, ingang: Ingang): void => {
      nu.delete(wie)
      toen.delete(ingang)
      opRij.set(wie.rij, ingang.sleutel)
    }
    const claimAll = leden[0]?.naam === undefined ? claimNameless : claimNamed
    if (eerder.length > 0) claimAll({ nu, toen, geef }, leden.length, eerder.length)
    const bezet = new Set(eerder.map(({ sleutel }) => sleutel))
    for (const wie of nu) {
      const sleutel = addNew(wie, bezet)
      bezet.add(sleutel)
      opRij.set(wie.rij, sleutel)
    }
    groepen.set(
      groep,
      leden.map((wie) => ({ wie, sleutel: opRij.get(wie.rij) ?? '' })),
    )
  }
  return { opRij, groepen, vergeven }
}
