import { dossierUit, GEEN_DAG, portefeuille, portefeuillegeval } from '@poortwachter/wet'
import type { Dag, Dossier, Dossierkolommen, Feitkolom, Portefeuillegeval, Register } from '@poortwachter/wet'
import type { Lezing } from '@poortwachter/wet/lezen'
import { waardefout } from '../cel/antwoord.ts'
import type { Antwoord, Celantwoord } from '../cel/antwoord.ts'
import { dagkolomParameter } from './dagkolom.ts'
import { unequalLengths } from './even-lang.ts'
import { feitenParameter } from './feitenparameter.ts'
import type { Gegevens } from './feitenparameter.ts'
import { overRijen } from './feitkolom.ts'

/** The arguments that every decision takes: the case, the day one looks from, and what is known. */
export const beslisparameters = {
  ziektedatum: dagkolomParameter({
    nl: 'De eerste ziektedag; een kolom met een dag per rij mag ook.',
    en: 'The first sick day; a column with one day per row is fine.',
  }),
  peildatum: dagkolomParameter({
    nl: 'De dag van waaraf wordt gekeken; verwijs naar één cel, bijvoorbeeld PW_Peildatum.',
    en: 'The day one looks from; refer to one cell, for example PW_Peildatum.',
  }),
  gegevens: feitenParameter,
}

interface Beslisargumenten {
  readonly ziektedatum: readonly Lezing<Dag>[]
  readonly peildatum: readonly Lezing<Dag>[]
  readonly gegevens: Gegevens | undefined
}

/** What is missing in a row without a day. */
const NIETS_INGEVULD = {
  ziektedatum: 'ziektedatum: niets ingevuld. Vul de eerste ziektedag in.',
  peildatum: 'peildatum: niets ingevuld. Vul de peildatum in.',
} as const

/** The cases of a call in columns, with what is wrong in a row by its place: a row with a mistake is no case. */
interface Gevallen {
  readonly kolommen: Dossierkolommen
  readonly fouten: ReadonlyMap<number, string>
}

/** A row of a column, or the only one. */
const at = <T>(rijen: ArrayLike<T>, rij: number): T => rijen[rijen.length === 1 ? 0 : rij]!

const readGevallen = (argumenten: Beslisargumenten, aantal: number): Gevallen => {
  const fouten = new Map<number, string>()
  const add = (rij: number, bericht: string): void => {
    if (!fouten.has(rij)) fouten.set(rij, bericht)
  }
  const readDagen = (naam: keyof typeof NIETS_INGEVULD): Int32Array =>
    Int32Array.from({ length: aantal }, (_, rij) => {
      const lezing = at(argumenten[naam], rij)
      if (lezing.soort === 'gelezen') return lezing.waarde
      add(rij, lezing.soort === 'fout' ? lezing.bericht : NIETS_INGEVULD[naam])
      return GEEN_DAG
    })
  const dagen = { eersteZiektedag: readDagen('ziektedatum'), peildatum: readDagen('peildatum') }
  const feiten = new Map<string, Feitkolom>()
  const { gegevens } = argumenten
  for (const [feit, kolom] of gegevens?.feiten ?? []) feiten.set(feit.naam, overRijen(feit, kolom, aantal))
  for (const [rij, bericht] of gegevens?.fouten ?? []) add(rij, bericht)
  return { kolommen: { aantal, ...dagen, feiten }, fouten }
}

/** What a cell is made from: what the edition says of the case until the next one comes, and the case by itself. */
export type Gevalantwoord = (geval: Portefeuillegeval, dossier: () => Dossier) => Celantwoord

/** Answers for one case in one cell, and for many in a column: a cell per row, mistakes included. */
export const answerPerRow = (register: Register, argumenten: Beslisargumenten, answer: Gevalantwoord): Antwoord => {
  const { ziektedatum, peildatum, gegevens } = argumenten
  const lengtes = [ziektedatum.length, peildatum.length, gegevens?.aantal ?? 1]
  const ongelijk = unequalLengths(lengtes)
  if (ongelijk !== undefined) return waardefout(ongelijk)
  const aantal = Math.max(...lengtes)
  const { kolommen, fouten } = readGevallen(argumenten, aantal)
  // A cell keeps this for its card: the place of the case, and nothing of what was worked out for it.
  const dossierAt = (plaats: number) => (): Dossier => dossierUit(register, kolommen, plaats)
  const cell = (geval: Portefeuillegeval): Celantwoord => answer(geval, dossierAt(geval.plaats))
  if (aantal === 1) {
    const bericht = fouten.get(0)
    return bericht === undefined ? cell(portefeuillegeval(register, dossierAt(0)())) : waardefout(bericht)
  }
  return Array.from(portefeuille(register).gevallen(kolommen), (geval) => {
    const bericht = fouten.get(geval.plaats)
    return [bericht === undefined ? cell(geval) : waardefout(bericht)]
  })
}

/** The one case of a call whose answer is a table by itself; many cases are a mistake. */
export const singleDossier = (
  register: Register,
  argumenten: Beslisargumenten,
): { readonly dossier: Dossier } | { readonly fout: Celantwoord } => {
  const { ziektedatum, peildatum, gegevens } = argumenten
  if (Math.max(ziektedatum.length, peildatum.length, gegevens?.aantal ?? 1) > 1) {
    return { fout: waardefout('Deze functie legt één dossier uit. Verwijs naar één rij.') }
  }
  const { kolommen, fouten } = readGevallen(argumenten, 1)
  const bericht = fouten.get(0)
  return bericht === undefined ? { dossier: dossierUit(register, kolommen, 0) } : { fout: waardefout(bericht) }
}
