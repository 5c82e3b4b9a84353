import type { Feit, Kenner, Keuzewaarde } from '../../regelboek/feit.ts'

/** A yes/no fact. */
export const jaNee = (naam: string, label: string, wie: Kenner, vraag: string): Feit => ({
  soort: 'janee',
  naam,
  label,
  wie,
  vraag,
})

/** A fact that is a day. */
export const dagfeit = (naam: string, label: string, wie: Kenner, vraag: string, stap?: string): Feit => ({
  soort: 'dag',
  naam,
  label,
  wie,
  vraag,
  ...(stap ? { stap } : {}),
})

/** A fact with a fixed list of values: word, words for a sentence, other words people type. */
export const keuzefeit = (
  naam: string,
  label: string,
  wie: Kenner,
  vraag: string,
  keuzes: readonly (readonly [waarde: string, tekst: string, ...aliassen: string[]])[],
): Feit => ({
  soort: 'keuze',
  naam,
  label,
  wie,
  vraag,
  keuzes: keuzes.map(([waarde, tekst, ...aliassen]): Keuzewaarde => ({
    waarde,
    tekst,
    ...(aliassen.length > 0 ? { aliassen } : {}),
  })),
})
