import { schoneTekst } from '@poortwachter/wet/lezen'
import type { Eindereden } from './eindreden.ts'

/** What a kind of absence is for a case: illness, leave that the law counts apart (WAZO), or nothing. */
export type Verzuimsoort = 'ziekte' | 'verlof' | 'anders'

/** A word of a kind of absence: what tells it within a text, and what can stand behind that in a name of its own. */
interface Soortwoord {
  readonly soort: Verzuimsoort
  readonly deel: string
  readonly erachter?: string
  /** Said by a text that is this word alone: within another one it says nothing. */
  readonly alleenHeel?: true
}

/** The kinds of absence. The first that is found in a text is what the text says. */
const SOORTWOORDEN: readonly Soortwoord[] = [
  { soort: 'ziekte', deel: 'ziek', erachter: '(?:te(?:verzuim|verlof)?|melding)?' },
  { soort: 'ziekte', deel: 'sick', erachter: '(?:ness)?' },
  { soort: 'ziekte', deel: '\\bill(?:ness)?\\b' },
  { soort: 'ziekte', deel: '\\bmedical(?= (?:leave|absence|reasons?)$|$)' },
  { soort: 'ziekte', deel: 'krank', erachter: '(?:heit)?' },
  { soort: 'ziekte', deel: 'arbeidsongesch', erachter: 'ikt(?:heid)?' },
  { soort: 'ziekte', deel: '(?:bedrijfs)?ongeval' },
  { soort: 'ziekte', deel: 'verzuim', alleenHeel: true },
  { soort: 'verlof', deel: 'zwangerschapsverlof|bevallingsverlof|zwangerschaps- en bevalling|^bevalling|maternity' },
  { soort: 'anders', deel: 'vakantie', erachter: '(?:dag(?:en)?|uren)?' },
  { soort: 'anders', deel: 'holiday', erachter: 's?' },
  { soort: 'anders', deel: '(?:tandarts|dokters?)(?:bezoek)?' },
  { soort: 'anders', deel: 'thuiswerk', erachter: '(?:en)?' },
  { soort: 'anders', deel: 'vacation|paternity|ouderschap|feestdag(?:en)?|urlaub' },
  { soort: 'anders', deel: 'verlof$|\\bleave$|bezoek$|\\b(?:visit|appointment)$' },
  { soort: 'anders', deel: 'pto|[av][dt]v', alleenHeel: true },
]

const ZOEKVORMEN = SOORTWOORDEN.map(
  ({ soort, deel, alleenHeel }) => [soort, new RegExp(alleenHeel ? `^(?:${deel})$` : deel)] as const,
)
const HEEL = new RegExp(
  `^(?:${SOORTWOORDEN.map(({ deel, erachter = '' }) => `(?:${deel})${erachter}`).join('|')}|[a-z -]*(?:verlof| leave))$`,
)

/** Beside a word of illness these say that there is none, or that it is of someone else, or a visit. */
const NIET_ZELF_ZIEK =
  /\b(?:niet|geen|not)[ -](?:\S+ )?(?=\S*(?:ziek|sick|\bill|krank|arbeidsongesch))|\bnon?[ -](?=sick|ill|medical)|\banders dan\b|\bother than\b|\bkind|child|\bkid|\bouders?\b|\bparents?\b|\bpartner|\bfamil|gezin|zorg|\bcare\b|bezoek|visit|appointment|afspraak/

/** What a word of a list means, or undefined when only the user can say. */
export const soortVan = (woord: string): Verzuimsoort | undefined => {
  const tekst = schoneTekst(woord).toLowerCase()
  if (tekst === '') return 'ziekte'
  const isTwijfel = NIET_ZELF_ZIEK.test(tekst)
  return ZOEKVORMEN.find(([soort, vorm]) => !(isTwijfel && soort === 'ziekte') && vorm.test(tekst))?.[0]
}

/**
 * What the name of a kind of absence means: the whole word, where a part of one ("Ziekenhuis", "Vakantiepark") is something
 * else. Undefined for any other word.
 */
export const soortnaamVan = (woord: string): Verzuimsoort | undefined =>
  HEEL.test(schoneTekst(woord).toLowerCase()) ? soortVan(woord) : undefined

/** Beside a word of recovery these say that there is none, or not yet. */
const GEEN_HERSTEL = /\b(?:niet|nog|geen|not|no|verwacht|expected|onterecht|ingetrokken)\b/

/** How an illness ended by the reason that was given, or undefined when only the user can say. */
export const redenVan = (woord: string): Eindereden | undefined => {
  const tekst = schoneTekst(woord).toLowerCase().replaceAll(/[-_]/g, ' ')
  if (/uit dienst|out of service|einde dienstverband|einde contract|ontslag|\boverl(?:eden|ijden|ijdt)\b/.test(tekst))
    return 'uitdienst'
  if (/wachttijd|wait period|104 weken/.test(tekst)) return 'wachttijd'
  if (/zwanger|bevalling|verlof|leave/.test(tekst)) return 'verlof'
  if (tekst === '') return 'herstel'
  return /\b(?:hersteld?|herstelmelding|beter|recover|werk ?hervat)/.test(tekst) && !GEEN_HERSTEL.test(tekst)
    ? 'herstel'
    : undefined
}

const LANGSTE_REDEN = 60

/** Whether a text says that an absence ended, and not by recovery. */
export const isAnderEinde = (tekst: string): boolean => {
  const reden = tekst.length > LANGSTE_REDEN ? undefined : redenVan(tekst)
  return reden === 'uitdienst' || reden === 'wachttijd'
}
