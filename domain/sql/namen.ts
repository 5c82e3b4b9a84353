import type { Profiel } from '../rekenen/termijn/termijnknoop.ts'

/** A name as a column: `eersteZiektedag` is `eerste_ziektedag`, `SPOOR2NODIG` is `spoor2nodig`. */
export const kolomnaam = (naam: string): string =>
  naam
    .replaceAll(/([a-z]\d*)([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')

/** The column of a day of a term. */
export const termijnkolom = (code: string, welke: Profiel | 'begin'): string => `${kolomnaam(code)}_${welke}`

/** The column of the actual day of a step or event that is no fact. */
export const ankerkolom = (code: string): string => `dag_${kolomnaam(code)}`

/** Names that are made from the names of the edition must stay apart; those that do not are a mistake of the edition. */
export const uniek = (namen: readonly string[]): readonly string[] => {
  const dubbel = namen.find((naam, plaats) => namen.indexOf(naam) !== plaats)
  if (dubbel !== undefined) throw new RangeError(`Twee kolommen heten in SQL ${dubbel}`)
  return namen
}
