import { opschrift } from '../taal/zin.ts'
import type { Opschrift, Tekst } from '../taal/zin.ts'

/** Names in a sentence: `"A"`, `"A" en "B"`, `"A", "B" en "C"`. */
const namesOf = (namen: readonly string[]): Tekst => {
  const aangehaald = namen.map((naam) => `"${naam}"`)
  const laatste = aangehaald.pop() ?? ''
  return aangehaald.length === 0 ? laatste : opschrift`${aangehaald.join(', ')} en ${laatste}`
}

/** That protected sheets were left alone, which ones, and what the user can do about it. */
export const skippedOf = (bladen: readonly string[], titel: Opschrift): Opschrift =>
  bladen.length === 1
    ? opschrift`Overgeslagen omdat het beveiligd is: blad ${namesOf(bladen)}. Hef de beveiliging op en kies opnieuw ${titel}.`
    : opschrift`Overgeslagen omdat het beveiligd is: bladen ${namesOf(bladen)}. Hef de beveiliging op en kies opnieuw ${titel}.`
