import type { Dag } from '@poortwachter/wet'
import type { Celwaarde } from '../../excel/werkmap.ts'
import { addTo } from '../../dossiers/sleutellijsten.ts'

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
  for (const een of alle) addTo(groepen, kenmerk(een), een)
  return groepen
}

/**
 * Rows get the keys of earlier ones with the same `kenmerk`, those on the same row first. Where there are more or fewer of
 * them than before it is not known who is who, and nobody gets one, unless they are the same `ookOngelijk`.
 */
const claim = ({ nu, toen, geef }: Open, kenmerk: (wie: Wie) => string, ookOngelijk = false): void => {
  const eerder = groupedBy(toen, ({ wie }) => kenmerk(wie))
  for (const [naam, leden] of groupedBy(nu, kenmerk)) {
    const vrij = new Map((eerder.get(naam) ?? []).map((ingang) => [ingang.wie.rij, ingang]))
    if (leden.length !== vrij.size && !ookOngelijk) continue
    const take = (wie: Wie, ingang: Ingang | undefined): void => {
      if (!ingang) return
      vrij.delete(ingang.wie.rij)
      nu.delete(wie)
      toen.delete(ingang)
      geef(wie, ingang)
    }
    for (const wie of leden) take(wie, vrij.get(wie.rij))
    for (const wie of leden) if (nu.has(wie)) take(wie, vrij.values().next().value)
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

/** Gives rows the keys they had before, where it is certain that they are the same case. */
const claimAll = (nu: ReadonlyMap<string, readonly Wie[]>, vorige: Sleutelboek): Map<number, string> => {
  const opRij = new Map<number, string>()
  const geef: Open['geef'] = (wie, { sleutel }) => void opRij.set(wie.rij, sleutel)
  const over: Open = { nu: new Set(), toen: new Set(), geef }
  for (const groep of new Set([...nu.keys(), ...vorige.groepen.keys()])) {
    const leden = nu.get(groep) ?? []
    const eerder = vorige.groepen.get(groep) ?? []
    const eigen: Open = { nu: new Set(leden), toen: new Set(eerder), geef }
    const isNaamloos = (leden[0] ?? eerder[0]?.wie)?.naam === undefined
    const claimGroep = isNaamloos ? claimNameless : claimNamed
    claimGroep(eigen, leden.length, eerder.length)
    if (isNaamloos) continue
    for (const wie of eigen.nu) over.nu.add(wie)
    for (const ingang of eigen.toen) over.toen.add(ingang)
  }
  // The same number or name with the same day on the same row: its employer is written in another way.
  claim(over, ({ naam, dag, rij }) => JSON.stringify([naam, dag, rij]))
  return opRij
}

/**
 * Gives every row a key, the one it had before where it is certain that it is the same case: what hangs on a key, as what
 * was typed, would else come to another with the same name.
 */
export const createSleutelboek = (alle: readonly Wie[], tabel: string, vorige?: Sleutelboek): Sleutelboek => {
  const nu = groupedBy(alle, groupOf)
  const opRij = vorige ? claimAll(nu, vorige) : new Map<number, string>()
  const vergeven = new Set(vorige?.vergeven)
  const bezet = new Set([...(vorige?.groepen.values() ?? [])].flat().map(({ sleutel }) => sleutel))
  for (const wie of alle) {
    if (opRij.has(wie.rij)) continue
    const basis = JSON.stringify([tabel, wie.label, wie.werkgever, wie.dag ?? ''])
    let sleutel = basis
    for (let n = 2; bezet.has(sleutel) || vergeven.has(sleutel); n += 1) sleutel = `${basis}|${n}`
    bezet.add(sleutel)
    if (wie.naam === undefined) vergeven.add(sleutel)
    opRij.set(wie.rij, sleutel)
  }
  const groepen = new Map(
    [...nu].map(([groep, leden]) => [groep, leden.map((wie) => ({ wie, sleutel: opRij.get(wie.rij) ?? '' }))]),
  )
  return { opRij, groepen, vergeven }
}
