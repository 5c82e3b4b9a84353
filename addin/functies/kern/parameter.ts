import type { Register } from '../../../domain/regelboek/register.ts'
import type { Lezing } from '../../../domain/invoer/lezing.ts'
import type { Celinvoer } from '../../cel/celinvoer.ts'

/** A member of the list that Excel offers while one types an argument. */
export interface Keuze {
  readonly waarde: string
  readonly uitleg: string
}

/** A list of choices under a name; functions that share a list share its id. */
export interface Keuzelijst {
  readonly id: string
  keuzes(register: Register): readonly Keuze[]
}

/** A text in both languages in which help is shown. */
export interface Tweetalig {
  readonly nl: string
  readonly en: string
}

interface Gemeenschappelijk {
  readonly uitleg: Tweetalig
  readonly keuzelijst?: Keuzelijst
}

/** An argument that is one value. With `kolom` it may also be a range: then the function answers for every cell. */
export interface Waardeparameter<T> extends Gemeenschappelijk {
  readonly vorm: 'waarde' | 'kolom'
  readonly verplicht: boolean
  /** Reads one cell; `naam` is the name the user sees. */
  lees(waarde: Celinvoer, naam: string, register: Register): Lezing<T>
}

/** An argument that is a range as a whole. */
export interface Tabelparameter<T> extends Gemeenschappelijk {
  readonly vorm: 'tabel'
  readonly verplicht: boolean
  lees(waarden: readonly (readonly Celinvoer[])[], naam: string, register: Register): Lezing<T>
}

/** Arguments that go on for as long as the user likes, each a value or a range; always the last parameter. */
export interface Reeksparameter<T> extends Gemeenschappelijk {
  readonly vorm: 'reeks'
  readonly verplicht: boolean
  lees(waarden: readonly (readonly (readonly Celinvoer[])[])[], naam: string, register: Register): Lezing<T>
}

export type Parameter<T> = Waardeparameter<T> | Tabelparameter<T> | Reeksparameter<T>
export type Parameters = Readonly<Record<string, Parameter<unknown> & { readonly __verplicht?: boolean }>>

/** The value a parameter gives to a function: certain when it is obligatory, possibly missing otherwise. */
export type Argument<P> = P extends { readonly verplicht: true } & Parameter<infer T>
  ? T
  : P extends Parameter<infer T>
    ? T | undefined
    : never

export type Argumenten<P extends Parameters> = { readonly [Naam in keyof P]: Argument<P[Naam]> }
