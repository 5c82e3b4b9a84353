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
/** The same with the day behind it, as notes have it. */
const HERSTELD_PER =
  /^(?:(?:volledig|geheel|is) )*(?:hersteld|beter|betergemeld|recovered) (?:gemeld )?(?:per|op|sinds|vanaf|m\.?i\.?v\.?|on|since) \d/
/** An end beside one of these does not hold, or not yet. */
const GEEN_EINDE = /\b(?:heropend|opnieuw geopend|reopened|gepland|verwacht|voorlopig|prognose|planned|expected)\b/
/** What is said of a row that should not have been there. */
const INGETROKKEN = /^(?:is )?(?:ingetrokken|geannuleerd|verwijderd|gestorneerd|storno|cancell?ed|deleted|withdrawn)$/
/** Headings of a mark that a row is blocked: it waits for approval, or does not count any more. */
const BLOKKERING = /^(?:sprps|lock indicator|blokkeer(?:indicator|kenmerk)?|blokkering|geblokkeerd|locked)$/
/** Headings of the day on which a row was taken back: a day under one says that it was. */
const INTREKDAG =
  /^(?:(?:datum|dag) )?(?:intrekking|annulering|verwijdering|stornering|storno|ingetrokken|geannuleerd|verwijderd|gestorneerd|cancellation|withdrawal|deletion|cancell?ed|withdrawn|deleted)(?: (?:op|per|date|on|at|datum))?$|^(?:intrekkings|annulerings|verwijder(?:ings)?|storno)datum$/
/** The same of a row that was never settled, where the heading is of how the row or the absence stands. */
const NIET_GELDIG =
  /^(?:is )?(?:afgewezen|geweigerd|niet goedgekeurd|concept|ongeldig|denied|rejected|declined|refused|not approved|draft|invalid)$/
/** A word with one of these beside it says that it is not over, or not yet. */
const NOG_NIET = /\b(?:niet|nog|geen|verwacht|gepland|bijna|half|wordt|opnieuw|heropend|not|reopened|expected)\b/
/** Headings of which `nee` says that it is over. */
const LOOPT = /^(?:is |nog )*(?:actief|active|lopend|loopt(?: nog)?|open|ziek|nog ziek)$/

/** Headings of how a case stands, under which a letter is a code. */
const CODEKOP = /status|^\s*st(?:at)?\.?\s*$|^\s*stand\s*$|toestand|^\s*z ?\/ ?h\s*$/i
const CODE = /^(?:[a-z]|[hz]m)\.?$/i
/** What the letters mean of which everyone knows it, once it is known that they say how the absence stands. */
const CODES: Readonly<Record<string, Standcode>> = { h: 'voorbij', hm: 'voorbij', z: 'loopt', zm: 'loopt' }

const LANGSTE = 60

const wordsIn = (tekst: string): string =>
  tekst.length > LANGSTE ? '' : schoneTekst(tekst).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

export const standcodes = ['voorbij', 'loopt'] as const
export type Standcode = (typeof standcodes)[number]

/** A text as a letter that can be a code of how the absence stands, under a heading of that; undefined for any other. */
export const standletter = (kop: string, tekst: string): string | undefined => {
  const letter = tekst.trim()
  return CODEKOP.test(kop) && CODE.test(letter) && jaNeeUit(letter) === undefined
    ? letter.replace('.', '').toLowerCase()
    : undefined
}

/** What such a letter means, or undefined when only the user can say. */
export const standcodeVan = (letter: string): Standcode | undefined => CODES[letter]

const isDeelwoord = (tekst: string): boolean => DEELS.test(wordsIn(tekst))

/** Whether a text says that an absence is over, under a heading of how the absence stands. */
const isEindwoord = (tekst: string): boolean => {
  const woorden = wordsIn(tekst)
  return !NOG_NIET.test(woorden) && !DEELS.test(woorden) && (HERSTELD.test(woorden) || AFGELOPEN.test(woorden))
}

/** Whether a text says by itself that someone has recovered, in full or in part, under whichever heading. */
export const isHersteldwoord = (tekst: string): boolean => {
  const woorden = wordsIn(tekst)
  return ALLEEN_HERSTELD.test(woorden) || HERSTELD_PER.test(woorden)
}
export const isDeelherstelwoord = (tekst: string): boolean => ALLEEN_DEELS.test(wordsIn(tekst))

/** Whether a text beside an end says that it does not hold: it was opened again, or is a plan. */
export const isGeenEinde = (tekst: string): boolean => GEEN_EINDE.test(wordsIn(tekst))

/** Whether a heading is of the day on which a row was taken back. */
export const isIntrekdagkop = (kop: string): boolean => INTREKDAG.test(wordsIn(kop))

/**
 * Tells of the texts of a column whether they say that their row does not count: it was taken back or never settled, as a
 * word, or as a yes to its heading. `isStand` is whether the column is one of how rows or absences stand.
 */
export const intrekkinglezerVan = (kop: string, isStand: boolean): ((tekst: string) => boolean) => {
  const isWoord = (woorden: string): boolean => INGETROKKEN.test(woorden) || (isStand && NIET_GELDIG.test(woorden))
  const isKop = isWoord(wordsIn(kop)) || BLOKKERING.test(wordsIn(kop))
  const isDag = isIntrekdagkop(kop)
  return (tekst) =>
    (isKop && isJa(tekst) === true) || (isDag && /\d{4}|\d[-/.]\d/.test(tekst)) || isWoord(wordsIn(tekst))
}

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

/** A part with a day behind it that leaves nothing of the illness, under a heading of recovery and under one of illness. */
const MET_DAG = '(?:per|op|sinds|vanaf|m\\.?i\\.?v\\.?|from|as of|on)? ?\\d{1,4}[-/.]\\d'
const VOLLEDIG_HERSTELD = new RegExp(`(?:^|\\D)100 ?(?:%|procent) ?${MET_DAG}`)
const NIETS_ZIEK = new RegExp(`(?:^|\\D)0 ?(?:%|procent) ?${MET_DAG}`)
const HERSTELKOP = /herstel|hervat|recover|beter/
const VERLOOPKOP = /verloop|historie|ziek|verzuim|arbeidsongeschikt|\bao\b|history/

/** The parts with days that say under a heading that the absence is over; none under any other heading. */
const eindpercentageVan = (kop: string): RegExp | undefined => {
  const woorden = wordsIn(kop)
  if (HERSTELKOP.test(woorden)) return VOLLEDIG_HERSTELD
  return VERLOOPKOP.test(woorden) ? NIETS_ZIEK : undefined
}

/** Whether a heading is of how a percentage went on, with the days. */
export const isVerloopkop = (kop: string): boolean => /verloop|historie|history/i.test(kop)

/** Tells of the texts of a column whether they say that the absence is over: as a word, or as an answer to its heading. */
export const eindelezerVan = (kop: string): ((tekst: string) => boolean) => {
  const bijJa = eindeBijJa(kop)
  const eindpercentage = eindpercentageVan(kop)
  return (tekst) =>
    (bijJa !== undefined && isJa(tekst) === bijJa) ||
    isEindwoord(tekst) ||
    eindpercentage?.test(schoneTekst(tekst).toLowerCase()) === true
}

/** Headings of whether a recovery is in full, and of which kind it is. */
const VOLLEDIGKOP =
  /^(?:is )?(?:(?:herstel|hersteld|werkhervatting) )?(?:volledige?|geheel|helemaal|100 ?%)(?: (?:herstel|hersteld|werkhervatting))?(?: j ?\/? ?n| ja ?\/? ?nee)?\??$/
const HERSTELSOORTKOP = /(?:soort|type|aard).*herstel|herstel.*(?:soort|type|code)/
const DEELLETTER = /^[dg]\.?$/i

/** Whether a heading is of how much of a recovery there is, in full or in part. */
export const isHerstelomvangkop = (kop: string): boolean =>
  VOLLEDIGKOP.test(wordsIn(kop)) || HERSTELSOORTKOP.test(wordsIn(kop))

/**
 * Tells of the texts of a column whether they say that a recovery is one in part: as a word, as a yes or no to its heading, or
 * as a letter.
 */
export const deellezerVan = (kop: string): ((tekst: string) => boolean) => {
  const isDeelkop = isDeelwoord(kop)
  const isVolledigkop = !isDeelkop && VOLLEDIGKOP.test(wordsIn(kop))
  const isSoortkop = HERSTELSOORTKOP.test(wordsIn(kop))
  return (tekst) =>
    (isDeelkop && isJa(tekst) === true) ||
    (isVolledigkop && isJa(tekst) === false) ||
    (isSoortkop && DEELLETTER.test(tekst.trim())) ||
    isDeelwoord(tekst)
}
