import { schoneTekst } from './celtekst.ts'

const VOORAAN = /^(?:datum|dat|dt|d\.?d\.?|dag|de|het)(?:[\s_.:-]+(?:van|v\.?)?\s*(?:de|het)?\s*)/
const ACHTERAAN =
  /[\s_.:-]+(?:gedaan(?: op)?|gereed(?: op)?|afgerond(?: op)?|opgesteld(?: op)?|verstuurd(?: op)?|verzonden(?: op)?|ingediend(?: op)?|uitgevoerd(?: op)?|ontvangen(?: op)?|getekend(?: op)?|datum|d\.?d\.?|op)$/

/** Headings with these words hold a plan, an expectation or what was, and never something that happened. */
const GEEN_FEIT =
  /uiterlijk|uiterste|deadline|gepland|planning|streef|vervaldatum|volgende|verwacht|\bverw\b|vermoedelijk|geschat|beoogd|prognose|\bvrw|vrwhrstl|te doen|\boude?\b|vorige?\b|\bdue\b|duedate|expected|planned|estimated|anticipated|voraussichtlich|erwartet|geplant|\btarget|previous|(?:^|[^a-z])(?:week|wk|w) ?\d+\b|\b\d+ ?(?:w|wk|weken|weeks)\b/

/** Headings with these words hold a term or a result, and never the day on which a step was done. */
const GEEN_UITGEVOERD = /status|termijn|advies/

/** Wages of another time than a month; the hours of a working week are none. */
const ANDER_TIJDVAK =
  /week|wekelijks|weken|\d ?wk?\b|\bwk\b|periode|\buur|\buren|hour|jaar|jaren|year|annual|kwartaal|quarter|dagloon|\bdag\b|\bday\b|daily|\/ ?[wduhjy]\b/
const WERKWEEK = /\d+(?:[.,]\d+)? ?(?:uur|uren|u|hours?|hrs?)\b\.?(?: ?(?:per|p\.?|\/) ?(?:week|wk|w)\b)?/g

const metHaken = (kop: string): string =>
  schoneTekst(kop)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()

/** A heading longer than this is no name of a field. */
export const LANGSTE_KOP = 80

const SLUITEND: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** A text without what stands in brackets. A loop and no pattern: brackets that never close take no longer than others. */
const zonderHaken = (tekst: string): string => {
  const nietMeer = new Set<string>()
  let rest = ''
  for (let i = 0; i < tekst.length; i++) {
    const sluitend = SLUITEND[tekst[i]!]
    const einde = sluitend === undefined || nietMeer.has(sluitend) ? -1 : tekst.indexOf(sluitend, i)
    if (sluitend !== undefined && einde < 0) nietMeer.add(sluitend)
    rest += einde < 0 ? tekst[i]! : ' '
    if (einde > i) i = einde
  }
  return rest
}

const plain = (kop: string): string =>
  zonderHaken(schoneTekst(kop).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).trim()

const squeeze = (tekst: string): string => tekst.replace(/[^a-z0-9%]/g, '')

/** A heading as it is looked up: without case, accents, spaces, signs and what stands in brackets. */
export const kopwoord = (kop: string): string => squeeze(plain(kop))

/**
 * The same without the words that only say that it is a date: `Datum plan van aanpak gereed` → `planvanaanpak`. Only of
 * a heading that can be the name of a field.
 */
export const kernwoord = (kop: string): string =>
  kop.length > LANGSTE_KOP ? kopwoord(kop) : squeeze(plain(kop).replace(VOORAAN, '').replace(ACHTERAAN, ''))

/** Whether a heading can stand for something that happened; a plan, an expectation and a former value cannot. */
export const isFeitkop = (kop: string): boolean => !GEEN_FEIT.test(metHaken(kop))

/** Whether a heading can be the day on which a step was done. */
export const isUitgevoerdkop = (kop: string): boolean => isFeitkop(kop) && !GEEN_UITGEVOERD.test(metHaken(kop))

/** Whether a heading of an amount speaks of another time than a month, in brackets too. */
export const isAnderTijdvak = (kop: string): boolean => ANDER_TIJDVAK.test(metHaken(kop).replace(WERKWEEK, ' '))

/**
 * A report of illness to UWV of which the words do not tell which it is: that of the 42nd week (ZW art. 38 lid 1), or the
 * earlier one of somebody with a right to sick pay (ZW art. 38a).
 */
const UWVMELDING =
  /^(?:(?:ziek(?:te)?)?(?:melding|gemeld|aangifte)(?:aan|bij|naar)?(?:het)?uwv|uwv(?:ziek(?:te)?)?(?:melding|gemeld|aangifte)|ziekteaangifte)$/

/** Whether a heading can be of more than one report of illness to UWV. */
export const isOnbepaaldeUwvmelding = (kop: string): boolean => UWVMELDING.test(kernwoord(kop)) && !kop.includes('42')
