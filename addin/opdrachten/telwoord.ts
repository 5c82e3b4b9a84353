/** A number with its noun: `1 formule`, `12 formules`. */
export const countOf = (aantal: number, enkelvoud: string, meervoud: string): string =>
  `${aantal} ${aantal === 1 ? enkelvoud : meervoud}`

/** Names in a sentence: `"A"`, `"A" en "B"`, `"A", "B" en "C"`. */
export const namesOf = (namen: readonly string[]): string => {
  const aangehaald = namen.map((naam) => `"${naam}"`)
  const laatste = aangehaald.pop() ?? ''
  return aangehaald.length === 0 ? laatste : `${aangehaald.join(', ')} en ${laatste}`
}
