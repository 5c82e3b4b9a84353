import type { Dossiercel } from '../../dossiercel.ts'
import { isAnderEinde } from './soorten.ts'
import {
  deellezerVan,
  eindeBijJa,
  eindelezerVan,
  isDeelherstelwoord,
  isGeenEinde,
  intrekkinglezerVan,
  isHerstelomvangkop,
  isHersteldwoord,
  isVerloopkop,
  standcodeVan,
  standletter,
} from './standwoorden.ts'

/** Headings of how a case stands; under any other one a word such as `afgerond` can be about something else. */
const STANDKOP =
  /status|\bstand\b|toestand|fase\b|staat|state|situatie|herstel|hervat|melding|verzuim|ziek|beter|open|gesloten|afloop|recover/i
/** Headings of something else that can be over. */
const ANDERE_KOP =
  /pva|plan|probleem|wia|uwv|spoor|evaluatie|rapport|deskundig|advies|machtiging|aanvraag|actie\b|taak|interventie|traject|brief/i

/** Headings of how an absence was closed. */
const SLUITKOP = /reden|afsluit|afmeld|uitstroom|\beinde?\b|reason/i

/** Words of one column that say how an absence stands. */
export interface Standbeeld {
  /** The first few that say that it is over, in rows without an end. */
  readonly afgelopen: readonly string[]
  /** The first few letters, in rows without an end, that can be a code for that. */
  readonly letters: readonly string[]
  /** Those that say that their row was taken back or never settled. */
  readonly ingetrokken: readonly string[]
  /** The first few that say that an end does not hold, in rows with one. */
  readonly geenEinde: readonly string[]
  /** The first few that say that it ended in another way than by recovery, in rows with an end. */
  readonly anderEinde: readonly string[]
  /** The first few that say that a recovery is one in part, in rows with an end. */
  readonly deels: readonly string[]
}

/** Finds words that an end in a row, or none, does not agree with. */
export interface Eindwoordkijker {
  /** `gevuld` tells by column in which of these rows something is filled in. */
  add(rijen: readonly (readonly Dossiercel[])[], gevuld: readonly Uint8Array[]): void
  /** By the place of their column. */
  result(): ReadonlyMap<number, Standbeeld>
}

/** A column with more different texts than this is none of a list of words. */
const MEESTE_TEKSTEN = 500
const AANTAL_VOORBEELDEN = 3
/** There are no more words than these for a row that does not count, and the answer is about each of them. */
const AANTAL_INGETROKKEN = 20

type Standwoord = keyof Standbeeld | 'niets'

/** Kinds of words that a row does not agree with, without an end and with one. */
const VERWACHT: Readonly<Record<'zonder' | 'met', readonly Standwoord[]>> = {
  zonder: ['ingetrokken', 'afgelopen', 'letters'],
  met: ['ingetrokken', 'deels', 'geenEinde', 'anderEinde'],
}

/** Tells of the texts of one column what they say; nothing any more when there are too many different ones. */
const createWoordlezer = (kop: string): ((tekst: string, isMetEinde: boolean) => Standwoord) => {
  const bekend = { met: new Map<string, Standwoord>(), zonder: new Map<string, Standwoord>() }
  const isStand =
    (STANDKOP.test(kop) || isVerloopkop(kop) || isHerstelomvangkop(kop) || eindeBijJa(kop) !== undefined) &&
    !ANDERE_KOP.test(kop)
  const isEinde = isStand ? eindelezerVan(kop) : isHersteldwoord
  const isDeel = isStand ? deellezerVan(kop) : isDeelherstelwoord
  const isIngetrokken = intrekkinglezerVan(kop, isStand)
  const isSluiting = isStand || (SLUITKOP.test(kop) && !ANDERE_KOP.test(kop))
  const look = (tekst: string, isMetEinde: boolean): Standwoord => {
    if (isIngetrokken(tekst)) return 'ingetrokken'
    if (isMetEinde && isSluiting && isAnderEinde(tekst)) return 'anderEinde'
    if (isEinde(tekst)) return 'afgelopen'
    const letter = standletter(kop, tekst)
    if (letter !== undefined && standcodeVan(letter) !== 'loopt') return 'letters'
    if (isDeel(tekst)) return 'deels'
    return isStand && isGeenEinde(tekst) ? 'geenEinde' : 'niets'
  }
  return (tekst, isMetEinde) => {
    const gelezen = isMetEinde ? bekend.met : bekend.zonder
    if (gelezen.size >= MEESTE_TEKSTEN) return 'niets'
    const eerder = gelezen.get(tekst)
    if (eerder !== undefined) return eerder
    const soort = look(tekst, isMetEinde)
    gelezen.set(tekst, soort)
    return soort
  }
}

/** `plaatsen` are the columns that are looked at, `einden` those of the end. */
export const createEindwoordkijker = (
  koppen: readonly string[],
  plaatsen: readonly number[],
  einden: readonly number[],
): Eindwoordkijker => {
  const kolommen = plaatsen.map((plaats) => ({
    plaats,
    read: createWoordlezer(koppen[plaats]!),
    woorden: {
      ingetrokken: [] as string[],
      afgelopen: [] as string[],
      letters: [] as string[],
      geenEinde: [] as string[],
      anderEinde: [] as string[],
      deels: [] as string[],
    },
  }))
  return {
    add: (rijen, gevuld) => {
      if (kolommen.length === 0) return
      for (let i = 0; i < rijen.length; i++) {
        const rij = rijen[i]!
        const isMetEinde = einden.some((einde) => gevuld[einde]![i])
        const verwacht = VERWACHT[isMetEinde ? 'met' : 'zonder']
        for (const { plaats, read, woorden } of kolommen) {
          const cel = rij[plaats]
          if (cel === undefined || cel === '') continue
          const tekst = String(cel)
          const soort = read(tekst, isMetEinde)
          if (soort === 'niets' || !verwacht.includes(soort)) continue
          const lijst = woorden[soort]
          if (
            lijst.length < (soort === 'ingetrokken' ? AANTAL_INGETROKKEN : AANTAL_VOORBEELDEN) &&
            !lijst.includes(tekst)
          )
            lijst.push(tekst)
        }
      }
    },
    result: () =>
      new Map(
        kolommen.flatMap(({ plaats, woorden }) =>
          Object.values(woorden).some((lijst) => lijst.length > 0) ? [[plaats, woorden]] : [],
        ),
      ),
  }
}
