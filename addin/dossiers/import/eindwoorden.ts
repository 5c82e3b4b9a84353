import { schoneTekst } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../dossier.ts'

const HERSTELD = /\b(?:hersteld|beter|betergemeld|herstel ?gemeld|recovered|werk ?hervat|weer aan het werk)\b/
/** The same with hardly anything beside it: so it says that under any heading. */
const ALLEEN_HERSTELD =
  /^(?:(?:volledig|geheel|helemaal|weer|fully|is) )*(?:hersteld|beter|betergemeld|herstel ?gemeld|recovered|werk ?hervat)(?: ?(?:gemeld|verklaard|melding|100 ?%))?\.?$/
const AFGELOPEN =
  /\b(?:beeindigd|geeindigd|einde (?:verzuim|ziekte|dossier|dienstverband)|(?:af)?gesloten|afgelopen|afgerond|afgehandeld|voltooid|vervallen|gearchiveerd|inactief|uit dienst|closed|ended|finished|completed|resolved|archived|inactive)\b/
/** A word with one of these beside it says that it is not over, or not yet. */
const NOG_NIET =
  /\b(?:niet|nog|geen|deels?|ged\.|gedeeltelijk|partieel|verwacht|gepland|bijna|half|wordt|opnieuw|heropend|not|partly|partial|partially|reopened|expected)\b|\b\d{1,2}(?:[.,]\d+)? ?(?:%|procent)/

const LANGSTE = 60

const wordsIn = (tekst: string): string => schoneTekst(tekst).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether a text says that an absence is over, under a heading of how the absence stands. */
export const isEindwoord = (tekst: string): boolean => {
  if (tekst.length > LANGSTE) return false
  const woorden = wordsIn(tekst)
  return !NOG_NIET.test(woorden) && (HERSTELD.test(woorden) || AFGELOPEN.test(woorden))
}

/** Headings of how a case stands; under any other one a word such as `afgerond` can be about something else. */
const STANDKOP =
  /status|\bstand\b|toestand|fase\b|staat|state|situatie|herstel|verzuim|ziek|beter|open|gesloten|afloop/i
/** Headings of something else that can be over. */
const ANDERE_KOP =
  /pva|plan|probleem|wia|uwv|spoor|evaluatie|rapport|deskundig|advies|machtiging|aanvraag|actie|taak|interventie|traject|brief/i

/** Finds words that say that an absence is over, in rows without an end. */
export interface Eindwoordkijker {
  /** `gevuld` tells by column in which of these rows something is filled in. */
  add(rijen: readonly (readonly Dossiercel[])[], gevuld: readonly Uint8Array[]): void
  /** The first few of them, by the place of their column. */
  result(): ReadonlyMap<number, readonly string[]>
}

/** A column with more different texts than this is none of a list of words. */
const MEESTE_TEKSTEN = 500
const AANTAL_VOORBEELDEN = 3

/** Tells of the texts of one column whether they say so; nothing any more when there are too many different ones. */
const createWoordlezer = (kop: string): ((tekst: string) => boolean) => {
  const bekend = new Map<string, boolean>()
  const isStand = STANDKOP.test(kop) && !ANDERE_KOP.test(kop)
  return (tekst) => {
    if (bekend.size >= MEESTE_TEKSTEN) return false
    const eerder = bekend.get(tekst)
    if (eerder !== undefined) return eerder
    const isEinde = isStand ? isEindwoord(tekst) : tekst.length <= LANGSTE && ALLEEN_HERSTELD.test(wordsIn(tekst))
    bekend.set(tekst, isEinde)
    return isEinde
  }
}

/** `plaatsen` are the columns that are looked at, `einden` those of the end. */
export const createEindwoordkijker = (
  koppen: readonly string[],
  plaatsen: readonly number[],
  einden: readonly number[],
): Eindwoordkijker => {
  const lezers = plaatsen.map((plaats) => ({
    plaats,
    isEinde: createWoordlezer(koppen[plaats]!),
    woorden: [] as string[],
  }))
  return {
    add: (rijen, gevuld) => {
      for (const [i, rij] of rijen.entries()) {
        if (einden.some((einde) => gevuld[einde]![i])) continue
        for (const { plaats, isEinde, woorden } of lezers) {
          const cel = rij[plaats]
          if (typeof cel !== 'string' || cel === '' || !isEinde(cel)) continue
          if (woorden.length < AANTAL_VOORBEELDEN && !woorden.includes(cel)) woorden.push(cel)
        }
      }
    },
    result: () => new Map(lezers.flatMap(({ plaats, woorden }) => (woorden.length > 0 ? [[plaats, woorden]] : []))),
  }
}
