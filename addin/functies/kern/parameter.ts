import type { Termijnregister } from '@poortwachter/wet'
import type { Lezing } from '@poortwachter/wet/lezen'
import type { Celbereik, Celinvoer } from '../cel/celinvoer.ts'

/** A member of the list that Excel offers while one types an argument. */
export interface Keuze {
  readonly waarde: string
  readonly uitleg: string
  /** What it is called in a sentence, where that says more than the value. */
  readonly titel?: string
}

/**
 * A list of choices under a name; functions that share a list share its id. `R` is the part of the edition that is
 * read, here and in what follows: the terms, unless more is asked for.
 */
export interface Keuzelijst<R = Termijnregister> {
  readonly id: string
  readonly keuzes: (register: R) => readonly Keuze[]
}

/** A text in both languages in which help is shown. */
export interface Tweetalig {
  readonly nl: string
  readonly en: string
}

interface Gemeenschappelijk<R> {
  readonly uitleg: Tweetalig
  readonly keuzelijst?: Keuzelijst<R>
}

/** An argument that is one value. With `kolom` it may also be a range: then the function answers for every cell. */
export interface Waardeparameter<T, R = Termijnregister> extends Gemeenschappelijk<R> {
  readonly vorm: 'waarde' | 'kolom'
  readonly verplicht: boolean
  /** Reads one cell; `naam` is the name the user sees. */
  readonly lees: (waarde: Celinvoer, naam: string, register: R) => Lezing<T>
}

/** An argument that is a range as a whole. */
export interface Tabelparameter<T, R = Termijnregister> extends Gemeenschappelijk<R> {
  readonly vorm: 'tabel'
  readonly verplicht: boolean
  readonly lees: (waarden: Celbereik, naam: string, register: R) => Lezing<T>
}

/** Arguments that go on for as long as the user likes, each a value or a range; always the last parameter. */
export interface Reeksparameter<T, R = Termijnregister> extends Gemeenschappelijk<R> {
  readonly vorm: 'reeks'
  readonly verplicht: boolean
  readonly lees: (waarden: readonly Celbereik[], naam: string, register: R) => Lezing<T>
}

export type Parameter<T, R = Termijnregister> = Waardeparameter<T, R> | Tabelparameter<T, R> | Reeksparameter<T, R>
export type Parameters<R = Termijnregister> = Readonly<
  Record<string, Parameter<unknown, R> & { readonly __verplicht?: boolean }>
>

/** The value a parameter gives to a function: certain when it is obligatory, possibly missing otherwise. */
export type Argument<P> = P extends { readonly verplicht: true } & Parameter<infer T, never>
  ? T
  : P extends Parameter<infer T, never>
    ? T | undefined
    : never

export type Argumenten<P extends Parameters<never>> = { readonly [Naam in keyof P]: Argument<P[Naam]> }
