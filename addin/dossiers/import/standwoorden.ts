import { schoneTekst } from '@poortwachter/wet/lezen'
import { jaNeeUit } from './ja-nee.ts'

const HERSTELD = /\b(?:hersteld|beter|betergemeld|herstel ?gemeld|recovered|werk ?hervat|weer aan het werk)\b/
/** The same with hardly anything beside it: so it says that under any heading. */
const ALLEEN_HERSTELD =
  /^(?:(?:volledig|geheel|helemaal|weer|fully|is) )*(?:hersteld|beter|betergemeld|herstel ?gemeld|recovered|werk ?hervat)(?: ?(?:gemeld|verklaard|melding|100 ?%))?\.?$/
const AFGELOPEN =
  /\b(?:beeindigd|geeindigd|einde (?:verzuim|ziekte|dossier|dienstverband)|(?:af)?gesloten|afgelopen|afgerond|afgehandeld|voltooid|vervallen|gearchiveerd|inactief|uit dienst|closed|ended|finished|completed|resolved|archived|inactive)\b/
/** A recovery that is none in full. */
const DEELS =
  /\b(?:deels|deelherstel(?:melding)?|gedeeltelijke?|ged\.|partieel|onvolledig|partly|partial|partially|niet (?:volledig|geheel|helemaal))(?:\b|$)|\b\d{1,2}(?:[.,]\d+)? ?(?:%|procent)/
/** The same under any heading. */
const ALLEEN_DEELS =
  /^(?:is )?(?:(?:deels|gedeeltelijke?|partieel|partly|partially|niet volledig) (?:hersteld?|beter|recovered|werk ?hervat)|deelherstel)(?: ?(?:gemeld|melding))?\.?$/
/** A word with one of these beside it says that it is not over, or not yet. */
const NOG_NIET = /\b(?:niet|nog|geen|verwacht|gepland|bijna|half|wordt|opnieuw|heropend|not|reopened|expected)\b/
/** Headings of which `nee` says that it is over. */
const LOOPT = /^(?:is |nog )*(?:actief|active|lopend|loopt(?: nog)?|open|ziek|nog ziek)$/

const LANGSTE = 60

const wordsIn = (tekst: string): string =>
  tekst.length > LANGSTE ? '' : schoneTekst(tekst).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const isDeelwoord = (tekst: string): boolean => DEELS.test(wordsIn(tekst))

/** Whether a text says that an absence is over, under a heading of how the absence stands. */
export const isEindwoord = (tekst: string): boolean => {
  const woorden = wordsIn(tekst)
  return !NOG_NIET.test(woorden) && !DEELS.test(woorden) && (HERSTELD.test(woorden) || AFGELOPEN.test(woorden))
}

/** Whether a text says by itself that someone has recovered, in full or in part, under whichever heading. */
export const isHersteldwoord = (tekst: string): boolean => ALLEEN_HERSTELD.test(wordsIn(tekst))
export const isDeelherstelwoord = (tekst: string): boolean => ALLEEN_DEELS.test(wordsIn(tekst))

/** Whether a heading is of the hours for which someone has recovered: how many is in full, the column does not tell. */
export const isUrenkop = (kop: string): boolean =>
  /\b(?:uren|uur|hours)\b/i.test(kop) && /herstel|hervat|recover/i.test(kop)

/** What a yes in the cells of a column says of the absence: that it is over, that it is not, or nothing at all. */
export const eindeBijJa = (kop: string): boolean | undefined =>
  isEindwoord(kop) ? true : LOOPT.test(wordsIn(kop)) ? false : undefined

const isJa = (tekst: string): boolean | undefined => {
  const woord = tekst.trim()
  return jaNeeUit(woord) ?? (/^[1xv✓]$/i.test(woord) ? true : woord === '0' ? false : undefined)
}

/** Tells of the texts of a column whether they say that the absence is over: as a word, or as an answer to its heading. */
export const eindelezerVan = (kop: string): ((tekst: string) => boolean) => {
  const bijJa = eindeBijJa(kop)
  return (tekst) => (bijJa !== undefined && isJa(tekst) === bijJa) || isEindwoord(tekst)
}

/** Tells of the texts of a column whether they say that a recovery is one in part: as a word, or as a yes to its heading. */
export const deellezerVan = (kop: string): ((tekst: string) => boolean) => {
  const isDeelkop = isDeelwoord(kop)
  return (tekst) => (isDeelkop && isJa(tekst) === true) || isDeelwoord(tekst)
}
