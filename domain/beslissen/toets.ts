import type { Toetsing, Voorwaarde } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import { atoomVan } from './atoom.ts'
import type { Atoom, Klasse } from './atoom.ts'
import { ONBEKEND, ONWAAR, WAAR, omgekeerd, uitWaarheid } from './kleene.ts'
import type { Kleene } from './kleene.ts'
import type { Gemist, Stand } from './stand.ts'

/** A condition made ready: its truth in a case, and what keeps it from being known. */
export interface Toets {
  readonly waarde: (stand: Stand) => Kleene
  readonly gemist: (stand: Stand, gemist: Gemist) => void
  readonly atomen: readonly Atoom[]
}

const teken = (links: number, rechts: number): number =>
  Number.isNaN(links) || Number.isNaN(rechts) ? 0 : links < rechts ? 1 : links > rechts ? 3 : 2

/** The code of what a test looks at, in a case. */
const codevan = (klasse: Klasse): ((stand: Stand) => number) => {
  switch (klasse.soort) {
    case 'keuze':
      return ({ waarden }) => waarden[klasse.feit]! || 0
    case 'getalpaar':
      return ({ waarden }) => teken(waarden[klasse.feit]!, klasse.met)
    case 'dagpaar':
      return (stand) => teken(stand.waarden[klasse.feit]!, klasse.met.dag(stand))
    case 'tabel':
      return (stand) => stand.tabelstand(klasse.tabel).code
  }
}

const gemistBij = (klasse: Klasse, stand: Stand, gemist: Gemist): void => {
  if (klasse.soort === 'tabel') {
    const stuk = stand.tabelstand(klasse.tabel).gemist
    for (const feit of stuk.feiten) gemist.feiten.add(feit)
    gemist.geblokkeerd ||= stuk.geblokkeerd
    return
  }
  if (Number.isNaN(stand.waarden[klasse.feit]!)) gemist.feiten.add(klasse.feit)
  if (klasse.soort === 'dagpaar') klasse.met.gemist(stand, gemist)
}

const enkel = (register: Register, toetsing: Toetsing): Toets => {
  const atoom = atoomVan(register, toetsing)
  const code = codevan(atoom.klasse)
  return {
    atomen: [atoom],
    waarde: (stand) => {
      const gevonden = code(stand)
      return gevonden === 0 ? ONBEKEND : uitWaarheid(((atoom.goed >> (gevonden - 1)) & 1) === 1)
    },
    gemist: (stand, gemist) => gemistBij(atoom.klasse, stand, gemist),
  }
}

/** "All" ends at the first false part, "one of" at the first true one. */
const samengesteld = (delen: readonly Toets[], einde: Kleene): Toets => ({
  atomen: delen.flatMap(({ atomen }) => atomen),
  waarde: (stand) => {
    let uitkomst = omgekeerd(einde)
    for (const deel of delen) {
      const waarde = deel.waarde(stand)
      if (waarde === einde) return einde
      if (waarde === ONBEKEND) uitkomst = ONBEKEND
    }
    return uitkomst
  },
  gemist: (stand, gemist) => {
    for (const deel of delen) if (deel.waarde(stand) === ONBEKEND) deel.gemist(stand, gemist)
  },
})

/** A condition as closures; made once per edition. */
export const toetsVan = (register: Register, voorwaarde: Voorwaarde): Toets => {
  const delenVan = (delen: readonly Voorwaarde[]): readonly Toets[] => delen.map((deel) => toetsVan(register, deel))
  if ('alle' in voorwaarde) return samengesteld(delenVan(voorwaarde.alle), ONWAAR)
  if ('een' in voorwaarde) return samengesteld(delenVan(voorwaarde.een), WAAR)
  if ('niet' in voorwaarde) {
    const { waarde, gemist, atomen } = toetsVan(register, voorwaarde.niet)
    return { waarde: (stand) => omgekeerd(waarde(stand)), gemist, atomen }
  }
  return enkel(register, voorwaarde)
}
