import type { Kenner, Keuzewaarde } from '../../regelboek/feit.ts'

/** A yes/no fact. */
export const jaNee = <const N extends string>(naam: N, label: string, wie: Kenner, vraag: string) => ({
  soort: 'janee' as const,
  naam,
  label,
  wie,
  vraag,
})

/** A fact that is a day. */
export const dagfeit = <const N extends string>(naam: N, label: string, wie: Kenner, vraag: string, stap?: string) => ({
  soort: 'dag' as const,
  naam,
  label,
  wie,
  vraag,
  ...(stap ? { stap } : {}),
})

/** A fact with a fixed list of values: word, words for a sentence, other words people type. */
export const keuzefeit = <const N extends string, const W extends string>(
  naam: N,
  label: string,
  wie: Kenner,
  vraag: string,
  keuzes: readonly (readonly [waarde: W, tekst: string, ...aliassen: string[]])[],
) => ({
  soort: 'keuze' as const,
  naam,
  label,
  wie,
  vraag,
  keuzes: keuzes.map(([waarde, tekst, ...aliassen]): Keuzewaarde & { readonly waarde: W } => ({
    waarde,
    tekst,
    ...(aliassen.length > 0 ? { aliassen } : {}),
  })),
})
