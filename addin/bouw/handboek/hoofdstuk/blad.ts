/** One line of a worked sheet: the cell, what is typed into it, and what it must then show. */
export interface Bladregel {
  readonly adres: string
  readonly invoer: string
  /** Only where something is calculated. */
  readonly uitkomst?: string
}

/** A part of a chapter: markup as it is, or a sheet to be typed over. */
type Hoofdstukdeel = { readonly fragment: string } | { readonly blad: readonly Bladregel[] }

const BLAD = /<pre class="blad">\n([\s\S]*?)\n<\/pre>/g
const REGEL = /^([A-Z]{1,3}\d+): (.+?)(?: →(?: (.*))?)?$/

const readRegel = (regel: string): Bladregel => {
  const delen = REGEL.exec(regel)
  if (!delen) throw new Error(`Geen regel van een blad ("A1: invoer → uitkomst"): ${regel}`)
  const [, adres = '', invoer = '', uitkomst] = delen
  const isBerekend = regel.includes(' →')
  return { adres, invoer, ...(isBerekend ? { uitkomst: uitkomst ?? '' } : {}) }
}

/**
 * The parts of a chapter. A sheet is written as lines `A1: 6-1-2025` and `B1: =PW.DEADLINE(A1;"EJE") → 04-01-2026`
 * between `<pre class="blad">` and `</pre>`; the text in it is plain text, not markup.
 */
export const readHoofdstuk = (fragment: string): readonly Hoofdstukdeel[] => {
  const delen: Hoofdstukdeel[] = []
  let verder = 0
  for (const gevonden of fragment.matchAll(BLAD)) {
    delen.push({ fragment: fragment.slice(verder, gevonden.index) })
    delen.push({ blad: gevonden[1]!.split('\n').map(readRegel) })
    verder = gevonden.index + gevonden[0].length
  }
  return [...delen, { fragment: fragment.slice(verder) }]
}

/** The sheets of a chapter. */
export const bladenOf = (fragment: string): readonly (readonly Bladregel[])[] =>
  readHoofdstuk(fragment).flatMap((deel) => ('blad' in deel ? [deel.blad] : []))
