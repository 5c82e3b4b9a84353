/** What to say behind a word that is not known: ` Bedoelt u "a" of "b"?` of the names it looks like; nothing without any. */
export const naamvraag = (namen: readonly string[]): string => {
  // A code and the name of the same thing can differ in their capitals alone.
  const verschillend = namen.filter(
    (naam, i) => namen.findIndex((ander) => ander.toLowerCase() === naam.toLowerCase()) === i,
  )
  return verschillend.length > 0 ? ` Bedoelt u ${verschillend.join(' of ')}?` : ''
}
