import type { Voorwaarde } from '../../regelboek/beslistabel.ts'
import type { Register } from '../../regelboek/register.ts'
import { atoomVan } from '../atoom.ts'
import type { Klasse } from '../atoom.ts'
import { ONBEKEND, ONWAAR, WAAR, omgekeerd, uitWaarheid } from '../kleene.ts'
import type { Kleene } from '../kleene.ts'
import { ANDERE_KANT_ONBEKEND } from './klassekolom.ts'

/** A condition over the codes of classes, which are numbered by their place in a list. */
export type Knoop =
  | { readonly soort: 'atoom'; readonly klasse: number; readonly goed: number }
  | { readonly soort: 'alle' | 'een'; readonly delen: readonly Knoop[] }
  | { readonly soort: 'niet'; readonly deel: Knoop }

/** The code of a class for the case at hand. */
export type Codelezer = (klasse: number) => number

/** Gives the place of a class in the list, adding it when it is new. */
export type Klassenummer = (klasse: Klasse) => number

/** A condition over numbered classes. */
export const knoopVan = (register: Register, voorwaarde: Voorwaarde, nummer: Klassenummer): Knoop => {
  const delenVan = (delen: readonly Voorwaarde[]): readonly Knoop[] => delen.map((deel) => knoopVan(register, deel, nummer))
  if ('alle' in voorwaarde) return { soort: 'alle', delen: delenVan(voorwaarde.alle) }
  if ('een' in voorwaarde) return { soort: 'een', delen: delenVan(voorwaarde.een) }
  if ('niet' in voorwaarde) return { soort: 'niet', deel: knoopVan(register, voorwaarde.niet, nummer) }
  const { klasse, goed } = atoomVan(register, voorwaarde)
  return { soort: 'atoom', klasse: nummer(klasse), goed }
}

/** The truth of one test, given the code of what it looks at. */
export const atoomwaarde = (goed: number, code: number, isPaar: boolean): Kleene =>
  code === 0 || (isPaar && code === ANDERE_KANT_ONBEKEND) ? ONBEKEND : uitWaarheid(((goed >> (code - 1)) & 1) === 1)

/** The truth of a condition for the case at hand. */
export const knoopwaarde = (knoop: Knoop, code: Codelezer, isPaar: (klasse: number) => boolean): Kleene => {
  switch (knoop.soort) {
    case 'atoom':
      return atoomwaarde(knoop.goed, code(knoop.klasse), isPaar(knoop.klasse))
    case 'niet':
      return omgekeerd(knoopwaarde(knoop.deel, code, isPaar))
    default: {
      const einde = knoop.soort === 'alle' ? ONWAAR : WAAR
      let uitkomst: Kleene = omgekeerd(einde)
      for (const deel of knoop.delen) {
        const waarde = knoopwaarde(deel, code, isPaar)
        if (waarde === einde) return einde
        if (waarde === ONBEKEND) uitkomst = ONBEKEND
      }
      return uitkomst
    }
  }
}

/** The classes that keep a condition from being known. */
export const knoopgemist = (
  knoop: Knoop,
  code: Codelezer,
  isPaar: (klasse: number) => boolean,
  noteer: (klasse: number) => void,
): void => {
  if (knoopwaarde(knoop, code, isPaar) !== ONBEKEND) return
  if (knoop.soort === 'atoom') noteer(knoop.klasse)
  else for (const deel of knoop.soort === 'niet' ? [knoop.deel] : knoop.delen) knoopgemist(deel, code, isPaar, noteer)
}

/** Whether a condition looks at a class. */
export const heeftKlasse = (knoop: Knoop, klasse: number): boolean => {
  if (knoop.soort === 'atoom') return knoop.klasse === klasse
  return (knoop.soort === 'niet' ? [knoop.deel] : knoop.delen).some((deel) => heeftKlasse(deel, klasse))
}
