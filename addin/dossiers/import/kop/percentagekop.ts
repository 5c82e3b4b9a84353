import { schoneTekst } from '@poortwachter/wet/lezen'
import type { Kolomrol } from './rol.ts'

/** What the words of a heading can be; a heading with any other word says more than a percentage of illness. */
const WOORDEN = [
  ['percentage', 'percentages?|procent(?:en)?|perc|prct|prc|pct|%|mate|graad|gedeelte|deel|fractie'],
  ['hersteld', 'herstel(?:de?)?|aanwezig(?:heid)?|arbeidsgeschikt(?:heid)?|geschikt(?:heid)?|recover(?:y|ed)|beter'],
  ['ziek', 'ziekte|ziek|verzuim|ao|(?:arbeids)?ongeschikt(?:heid)?|afwezig(?:heid)?|absence|sick(?:ness)?|incapacity'],
  ['erbij', 'van|het|de|een|in|is|dat|of|the|werknemer|medewerker|huidige?|actuele?|gemeld|s'],
] as const
type Woordsoort = (typeof WOORDEN)[number][0]

const EEN_WOORD = new RegExp(WOORDEN.map(([soort, woorden]) => `(?<${soort}>${woorden})`).join('|'), 'y')

/** The letters of a heading, those in brackets too: `Hersteld (%)` is no day. */
const lettersOf = (kop: string): string =>
  schoneTekst(kop)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9%]/g, '')

/** Which kinds of words a heading is made of; undefined when one of them is none of these. */
const wordsOf = (letters: string): ReadonlySet<Woordsoort> | undefined => {
  const soorten = new Set<Woordsoort>()
  for (let plaats = 0; plaats < letters.length; plaats = EEN_WOORD.lastIndex) {
    EEN_WOORD.lastIndex = plaats
    const gevonden = EEN_WOORD.exec(letters)?.groups
    if (!gevonden) return undefined
    for (const [soort] of WOORDEN) if (gevonden[soort] !== undefined) soorten.add(soort)
  }
  return soorten
}

const LANGSTE = 60

/** Whether a heading is the percentage that is recovered or that is ill, however it is written. */
export const percentagekopRol = (kop: string): Kolomrol | undefined => {
  const letters = lettersOf(kop)
  const soorten = letters.length > LANGSTE ? undefined : wordsOf(letters)
  if (!soorten?.has('percentage') || soorten.has('hersteld') === soorten.has('ziek')) return undefined
  return soorten.has('hersteld') ? 'herstelpercentage' : 'verzuimpercentage'
}
