import { ONBEKEND, ONWAAR, WAAR } from './kleene.ts'
import type { Kleene } from './kleene.ts'
import { nietsGemist } from './stand.ts'
import type { Gemist, Stand } from './stand.ts'
import type { Gereed, Tabelrij } from './tabel.ts'

/** How a row stood: its truth, or that nobody has claimed it. */
export type Rijstand = 'ja' | 'nee' | 'onbekend' | 'niet ingeroepen'

/** A row that was looked at. */
export interface Spoorregel {
  readonly rij: Tabelrij
  readonly stand: Rijstand
}

/** What a table says about one case. */
export interface Tabeloordeel {
  /** Place of the outcome, counted from 1; 0 when it cannot be given. */
  readonly code: number
  /** The row that answers, or the findings, heaviest first. */
  readonly rijen: readonly Tabelrij[]
  /** Findings that became a matter of judgment because of another row. */
  readonly verzacht: ReadonlySet<Tabelrij>
  /** Rows that may still match. */
  readonly open: readonly Tabelrij[]
  readonly gemist: Gemist
  readonly voorbehoud: ReadonlySet<number>
  /** The rows in the order in which they were looked at. */
  readonly spoor: readonly Spoorregel[]
}

const RIJSTANDEN: readonly Rijstand[] = ['nee', 'onbekend', 'ja']

/** The truth of a row; a row that has to be claimed and was not does not match. */
export const rijwaarde = (
  { toets, beroep }: Tabelrij,
  stand: Stand,
): { readonly waarde: Kleene; readonly stand: Rijstand } => {
  const waarde = toets.waarde(stand)
  const isIngeroepen = beroep.every((feit) => !Number.isNaN(stand.waarden[feit]))
  if (waarde !== ONWAAR && !isIngeroepen) return { waarde: ONWAAR, stand: 'niet ingeroepen' }
  return { waarde, stand: RIJSTANDEN[waarde]! }
}

/** Adds the facts that a row would need to be claimed, and the provisos of the tables that it leans on. */
export const metVoorbehoud = (
  { rij: { steun, beroep }, stand: rijstand }: Spoorregel,
  stand: Stand,
  voorbehoud: Set<number>,
): void => {
  if (rijstand === 'niet ingeroepen') {
    for (const feit of beroep) if (Number.isNaN(stand.waarden[feit])) voorbehoud.add(feit)
  }
  for (const tabel of steun) for (const feit of stand.tabelstand(tabel).voorbehoud) voorbehoud.add(feit)
}

/**
 * The first row that matches. When an earlier row may match as well, the answer is given only if it would be the
 * same; otherwise what keeps those rows from being known is what is missing. `isGelijk` says which rows give the
 * same answer.
 */
export const eersteTreffer = (
  { rijen }: Gereed,
  stand: Stand,
  isGelijk: (een: Tabelrij, ander: Tabelrij) => boolean = (een, ander) => een.code === ander.code,
): Tabeloordeel => {
  const spoor: Spoorregel[] = []
  const voorbehoud = new Set<number>()
  const mogelijk: Tabelrij[] = []
  let zeker: Tabelrij | undefined
  for (const rij of rijen) {
    const gevonden = rijwaarde(rij, stand)
    const regel = { rij, stand: gevonden.stand }
    spoor.push(regel)
    metVoorbehoud(regel, stand, voorbehoud)
    if (gevonden.waarde === ONBEKEND) mogelijk.push(rij)
    if (gevonden.waarde !== WAAR) continue
    zeker = rij
    break
  }
  const anders = zeker
  const laatsteAnders = anders ? mogelijk.findLastIndex((rij) => !isGelijk(rij, anders)) : mogelijk.length - 1
  const open = mogelijk.slice(0, laatsteAnders + 1)
  const gemist = nietsGemist()
  for (const { toets } of open) toets.gemist(stand, gemist)
  const treffer = open.length === 0 ? zeker : undefined
  return {
    code: treffer?.code ?? 0,
    rijen: treffer ? [treffer] : [],
    verzacht: new Set(),
    open,
    gemist,
    voorbehoud,
    spoor,
  }
}
