/** What reading an input gives: a value, nothing (the input was empty), or a Dutch sentence that says what is wrong. */
export type Lezing<T> =
  | { readonly soort: 'gelezen'; readonly waarde: T }
  | { readonly soort: 'leeg' }
  | { readonly soort: 'fout'; readonly bericht: string }

export const gelezen = <T>(waarde: T): Lezing<T> => ({ soort: 'gelezen', waarde })
export const leeg: Lezing<never> = { soort: 'leeg' }
export const fout = (bericht: string): Lezing<never> => ({ soort: 'fout', bericht })

const LANGSTE_AANHALING = 40

/**
 * What a cell holds, as text. No cell holds an object; one that comes all the same is named and never written out, which
 * can throw or take memory without end.
 */
export const celtekst = (waarde: unknown): string =>
  (typeof waarde === 'object' && waarde !== null) || typeof waarde === 'function'
    ? 'iets anders dan tekst of een getal'
    : String(waarde)

/** What was read, in quotation marks, a number as it is written here, and short enough to show in a message. */
export const aangehaald = (waarde: unknown): string => {
  const tekst = typeof waarde === 'number' ? celtekst(waarde).replace('.', ',') : celtekst(waarde)
  return `"${tekst.length > LANGSTE_AANHALING ? `${tekst.slice(0, LANGSTE_AANHALING)}…` : tekst}"`
}

/** Words for what is not known, in small letters. */
export const ONBEKENDWOORDEN: ReadonlySet<string> = new Set(['', 'onbekend', '?', 'onb'])

/** Whether a text says that something is not known: the same as an empty cell, and never `nee`. */
export const isOnbekend = (tekst: string): boolean => ONBEKENDWOORDEN.has(tekst.trim().toLowerCase())
