import { beslissing } from './beslissen/antwoord/beslisvraag.ts'
import type { Beslissing } from './beslissen/antwoord/beslissing.ts'
import type { Dossier } from './beslissen/dossiers/dossier.ts'
import type { Dag } from './dag/datum.ts'
import type { Feitinhoud } from './regelboek/feitcode.ts'
import { portefeuille, portefeuillegeval } from './portefeuille/portefeuille.ts'
import type { Portefeuille } from './portefeuille/portefeuille.ts'
import type { Regelboek } from './regelboek/regelboek.ts'
import { registerVan } from './regelboek/register.ts'
import type { Register } from './regelboek/register.ts'
import type { Uitkomst } from './regelboek/uitkomst.ts'
import { termijn } from './rekenen/termijn/termijn.ts'
import type { Termijngeval } from './rekenen/termijn/termijn.ts'
import type { Termijnuitkomst } from './rekenen/termijn/termijnrekenaar.ts'
import { tijdlijn } from './rekenen/termijn/tijdlijn.ts'
import type { Tijdlijnregel, Tijdlijnvraag } from './rekenen/termijn/tijdlijn.ts'

/** Code of a step or moment of an edition. */
export type CodeVanTermijn<E extends Regelboek> = E['termijnen'][number]['code']

/** Code of a decision table of an edition. */
export type CodeVanBeslistabel<E extends Regelboek> = E['beslistabellen'][number]['code']

type Inhoud<F> = F extends { readonly soort: 'janee' }
  ? 'ja' | 'nee'
  : F extends { readonly soort: 'keuze'; readonly keuzes: readonly { readonly waarde: infer W }[] }
    ? W
    : F extends { readonly soort: 'dag' }
      ? Dag
      : number

/** What is known of a case, by the names and in the words of an edition. A fact that is not in it is not known. */
export type FeitenVan<E extends Regelboek> = {
  readonly [F in E['feiten'][number] as F['naam']]?: Inhoud<F>
}

/** One case, in the words of an edition. */
export type DossierVan<E extends Regelboek> = Omit<Dossier, 'feiten'> & { readonly feiten?: FeitenVan<E> }

/** One case that can be asked; every answer is worked out when it is asked for. */
export interface Dossierwet<E extends Regelboek> {
  /**
   * The outcome of a table alone, such as `ja`; undefined when it cannot be given or only a person can. Takes a
   * fraction of what `beslissing` takes.
   */
  readonly klasse: (tabel: CodeVanBeslistabel<E>) => string | undefined
  /** The outcome with the rows it rests on, or the facts that are missing, or what a person has to judge. */
  readonly beslissing: (tabel: CodeVanBeslistabel<E>) => Uitkomst<Beslissing>
}

/** The law as one edition has it, ready to be asked. */
export interface Wet<E extends Regelboek> {
  readonly editie: E
  /** The rules by code, with all that was made ready from them; it lives as long as this handle. */
  readonly register: Register
  /** A term for one case, in both profiles, with its ground. Days are calendar days, see `dag`. */
  readonly termijn: (code: CodeVanTermijn<E>, geval: Termijngeval) => Uitkomst<Termijnuitkomst>
  /** Every step and moment of a case in the order of its last day. */
  readonly tijdlijn: (vraag: Tijdlijnvraag) => readonly Tijdlijnregel[]
  /** One case. Throws a RangeError for a fact or word that the edition does not have. */
  readonly dossier: (dossier: DossierVan<E>) => Dossierwet<E>
  /** Many cases as columns, by the same rules. One caller uses it at a time. */
  readonly portefeuille: () => Portefeuille<CodeVanTermijn<E>, CodeVanBeslistabel<E>>
  /** For a code that comes from outside: a cell, a file, a network. */
  readonly isTermijncode: (code: string) => code is CodeVanTermijn<E>
}

const bekend = (feiten: Readonly<Record<string, Feitinhoud | undefined>>): Readonly<Record<string, Feitinhoud>> =>
  Object.fromEntries(
    Object.entries(feiten).flatMap(([naam, inhoud]): [string, Feitinhoud][] =>
      inhoud === undefined ? [] : [[naam, inhoud]],
    ),
  )

/** Makes an edition ready to be asked. */
export const poortwachter = <const E extends Regelboek>(editie: E): Wet<E> => {
  const register = registerVan(editie)
  return {
    editie,
    register,
    termijn: (code, geval) => termijn(register, { ...geval, code }),
    tijdlijn: (vraag) => tijdlijn(register, vraag),
    dossier: ({ feiten = {}, ...rest }) => {
      const dossier: Dossier = { ...rest, feiten: bekend(feiten) }
      return {
        klasse: (tabel) => portefeuillegeval(register, dossier).klasse(tabel),
        beslissing: (tabel) => beslissing(register, { ...dossier, tabel }),
      }
    },
    portefeuille: () => portefeuille(register),
    isTermijncode: (code): code is CodeVanTermijn<E> => register.termijn.has(code),
  }
}
