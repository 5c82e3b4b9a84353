import { zin } from '../taal/zin.ts'
import type { Opschrift } from '../taal/zin.ts'

/** Names in a sentence: `"A"`, `"A" en "B"`, `"A", "B" en "C"`. */
const namesOf = (namen: readonly string[]): string => {
  const aangehaald = namen.map((naam) => `"${naam}"`)
  const laatste = aangehaald.pop() ?? ''
  return aangehaald.length === 0 ? laatste : zin`${aangehaald.join(', ')} en ${laatste}`
}

/** That protected sheets were left alone, which ones, and what the user can do about it. */
export const skippedOf = (bladen: readonly string[], titel: Opschrift): string =>
  bladen.length === 1
    ? zin`Overgeslagen omdat het beveiligd is: blad ${namesOf(bladen)}. Hef de beveiliging op en kies opnieuw ${titel}.`
    : zin`Overgeslagen omdat het beveiligd is: bladen ${namesOf(bladen)}. Hef de beveiliging op en kies opnieuw ${titel}.`
