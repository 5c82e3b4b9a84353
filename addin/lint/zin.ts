/** A number with its noun: `1 formule`, `12 formules`. */
export const countOf = (aantal: number, enkelvoud: string, meervoud: string): string =>
  `${aantal} ${aantal === 1 ? enkelvoud : meervoud}`

/** Names in a sentence: `"A"`, `"A" en "B"`, `"A", "B" en "C"`. */
const namesOf = (namen: readonly string[]): string => {
  const aangehaald = namen.map((naam) => `"${naam}"`)
  const laatste = aangehaald.pop() ?? ''
  return aangehaald.length === 0 ? laatste : `${aangehaald.join(', ')} en ${laatste}`
}

/** That protected sheets were left alone, which ones, and what the user can do about it. */
export const skippedOf = (bladen: readonly string[], titel: string): string =>
  `Overgeslagen omdat het beveiligd is: ${bladen.length === 1 ? 'blad' : 'bladen'} ${namesOf(bladen)}. Hef de beveiliging op en kies opnieuw ${titel}.`
