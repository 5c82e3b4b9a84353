/** What to say behind a word that is not known: ` Bedoelt u "a" of "b"?` of the names it looks like; nothing without any. */
export const naamvraag = (namen: readonly string[]): string => (namen[0] ? ` Bedoelt u ${namen.join(' of ')}?` : '')
