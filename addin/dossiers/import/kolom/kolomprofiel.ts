import { datumTekst } from '@poortwachter/wet'
import {
  dagbewijssoort,
  dagUitCel,
  gewoonDagbewijs,
  isDaggetal,
  isPlaatshouder,
  leegDagbewijs,
  metLangJaar,
} from '@poortwachter/wet/lezen'
import type { Dagbewijssoort, Dagbewijzen, Jaarvenster } from '@poortwachter/wet/lezen'
import { createDaglezer } from '../../daglezer.ts'
import type { Dossiercel } from '../../dossiercel.ts'
import { createJaarkijker, GEEN_JAREN } from './jaarkijker.ts'
import type { Kortejaren } from './jaarkijker.ts'
import { jaNeeUit } from '../woord/ja-nee.ts'
import { meldingswoordVan } from '../woord/meldingswoorden.ts'
import type { Berichtsoort } from '../woord/meldingswoorden.ts'
import { soortnaamVan } from '../woord/soorten.ts'
import { createUtckijker } from './utckijker.ts'

/**
 * How many cells are words of reports, how many can be nothing else, and how many say that someone recovered or that a
 * report is taken back.
 */
interface Meldingentelling {
  readonly woorden: number
  readonly zeker: number
  readonly herstel: number
}

/** How many different words of a column are kinds of absence: illness, something else, or nothing that is known as one. */
interface Soortentelling {
  readonly ziekte: number
  readonly anders: number
  readonly onbekend: number
}

/** What the cells of a column show, without the cells themselves. */
export interface Kolomprofiel {
  readonly gevuld: number
  /** Filled cells that are days, counted as far as it matters; and of the first those that are `ja` or `nee`, or a part. */
  readonly dagen: number
  readonly jaNee: number
  readonly delen: number
  readonly meldingen: Meldingentelling
  readonly soorten: Soortentelling
  readonly bewijs: Dagbewijzen
  /** Dates of which the year has two digits, and what they show when it stands at the end. */
  readonly jaren: Kortejaren
  readonly kortbewijs: Dagbewijzen
  /** A cell of which the time is midnight in the Netherlands in UTC, where every time in the column is. */
  readonly utc: Dossiercel | undefined
  /** A few values, as they stand. */
  readonly voorbeelden: readonly string[]
}

const NA_ZIEKMELDING: ReadonlySet<Berichtsoort> = new Set(['herstel', 'ziekIngetrokken', 'herstelIngetrokken'])
const AANTAL_VOORBEELDEN = 3
/** At least one word in so many of a list of kinds is known as one; fewer are what people write down about a row. */
const MINSTE_DEEL = 3
/** A list of kinds has no more different words than this. */
const MEESTE_SOORTEN = 40
/** After so many filled cells without a day a column is none of days. */
const GENOEG = 200

export interface Profielmaker {
  /** Looks at the cells of the column in these rows; notes in `gevuld` in which of them something is filled in. */
  add(rijen: readonly (readonly Dossiercel[])[], kolom: number, gevuld: Uint8Array): void
  /** Whether the column can still turn out to hold days. */
  kanDagen(): boolean
  /** The few values that are kept, as they stand. */
  readonly voorbeelden: readonly string[]
  /** Whether more cells make no difference, but for whether something is filled in. */
  isKlaar(): boolean
  result(): Kolomprofiel
}

export const isLeegCel = (cel: Dossiercel | undefined): boolean =>
  cel === undefined || (typeof cel === 'string' && isPlaatshouder(cel))

const DEEL = /^(\d{1,3}(?:[.,]\d+)?) ?%?$/

/** Whether a text can be a part of a whole: a number up to 100, with or without a sign. */
const isDeel = (tekst: string): boolean => Number(DEEL.exec(tekst)?.[1]?.replace(',', '.')) <= 100

/** Tells of cells whether they are days, in whichever order day and month are written. */
const createDagkijker = (): ((cel: Dossiercel) => boolean) => {
  const dagEerst = createDaglezer('dag-maand')
  const maandEerst = createDaglezer('maand-dag')
  const isDag = (cel: string): boolean => dagEerst(cel).soort === 'gelezen' || maandEerst(cel).soort === 'gelezen'
  return (cel) => {
    if (typeof cel === 'number') return isDaggetal(cel)
    return typeof cel === 'string' && cel.length <= 60 && isDag(cel)
  }
}

/** Looks at the cells of one column, some rows at a time: one loop for each column takes half as long. */
export const createProfielmaker = (venster: Jaarvenster = GEEN_JAREN): Profielmaker => {
  let gevuld = 0
  let dagen = 0
  let jaNee = 0
  let delen = 0
  const meldingen = { woorden: 0, zeker: 0, herstel: 0 }
  const soorten = { ziekte: 0, anders: 0, onbekend: 0 }
  const soortwoorden = new Set<string>()
  const bewijs = leegDagbewijs()
  const kortbewijs = leegDagbewijs()
  const jaarkijker = createJaarkijker(venster)
  const utckijker = createUtckijker()
  const voorbeelden: string[] = []
  let laatsteVoorbeeld: Dossiercel | undefined
  /** Numbers that a sheet may show as dates. */
  const serienummers = new Map<string, Dossiercel>()
  const isDag = createDagkijker()
  const exampleText = (tekst: string): string => {
    const lezing = dagen * 2 >= gevuld ? dagUitCel(serienummers.get(tekst)) : undefined
    return lezing?.soort === 'gelezen' ? datumTekst(lezing.waarde) : tekst
  }
  const addVoorbeeld = (cel: Dossiercel): void => {
    if (cel === laatsteVoorbeeld) return
    laatsteVoorbeeld = cel
    const tekst = String(cel).trim()
    if (typeof cel === 'number' && cel > 20_000 && dagUitCel(cel).soort === 'gelezen') serienummers.set(tekst, cel)
    if (!voorbeelden.includes(tekst)) voorbeelden.push(tekst)
  }
  const kanDagen = (): boolean => gevuld <= GENOEG || dagen > 0
  /** Whether it still matters how many days there are: to tell what the column holds, or how numbers are shown. */
  const isTelling = (): boolean =>
    dagen < GENOEG / 2 || serienummers.size > 0 || voorbeelden.length < AANTAL_VOORBEELDEN
  const seeShortYear = (cel: Dossiercel): boolean => {
    if (!jaarkijker.see(cel)) return false
    const soort = dagbewijssoort(metLangJaar(cel, 'achteraan', venster))
    if (soort) kortbewijs[soort.wijze][soort.soort] ??= String(cel)
    return true
  }
  const seeDay = (cel: Dossiercel, soort: Dagbewijssoort | undefined): void => {
    const isNieuw = soort !== undefined && bewijs[soort.wijze][soort.soort] === undefined
    if ((!isNieuw && !isTelling()) || !isDag(cel)) return
    dagen++
    if (isNieuw) bewijs[soort.wijze][soort.soort] = String(cel)
  }
  const addMelding = (tekst: string): void => {
    const woord = meldingswoordVan(tekst)
    if (!woord) return
    meldingen.woorden++
    if (woord.isMelding) meldingen.zeker++
    if (NA_ZIEKMELDING.has(woord.soort)) meldingen.herstel++
  }
  /** Whether the column can be a list of kinds: it has few different words, and of the first some are known as one. */
  const kanSoorten = (): boolean =>
    soortwoorden.size <= MEESTE_SOORTEN && (gevuld <= GENOEG || soorten.ziekte + soorten.anders > 0)
  const seeKind = (cel: Dossiercel): void => {
    if (typeof cel !== 'string' || soortwoorden.has(cel)) return
    soortwoorden.add(cel)
    const soort = soortnaamVan(cel)
    soorten[soort === undefined ? 'onbekend' : soort === 'ziekte' ? 'ziekte' : 'anders']++
  }
  const see = (cel: Dossiercel, gewoon: Dagbewijssoort | 'geen' | undefined): void => {
    if (gewoon !== undefined) seeDay(cel, gewoon === 'geen' ? undefined : gewoon)
    else if (seeShortYear(cel)) dagen++
    else seeDay(cel, dagbewijssoort(cel))
  }
  /** `gewoon` is what it is evidence of when it begins as most dates do. */
  const addCel = (cel: Dossiercel, gewoon: Dagbewijssoort | 'geen' | undefined): void => {
    gevuld++
    if (voorbeelden.length < AANTAL_VOORBEELDEN) addVoorbeeld(cel)
    if (kanDagen()) {
      see(cel, gewoon)
      utckijker.see(cel)
    }
    if (kanSoorten()) seeKind(cel)
    if (gevuld > GENOEG) return
    const tekst = String(cel).trim()
    if (jaNeeUit(tekst) !== undefined) jaNee++
    else if (isDeel(tekst)) delen++
    else addMelding(tekst)
  }
  return {
    add: (rijen, kolom, waarGevuld) => {
      for (let i = 0; i < rijen.length; i++) {
        const cel = rijen[i]![kolom]
        const gewoon = typeof cel === 'string' ? gewoonDagbewijs(cel) : undefined
        const isGevuld = gewoon !== undefined || (cel !== undefined && !isLeegCel(cel))
        waarGevuld[i] = isGevuld ? 1 : 0
        if (isGevuld) addCel(cel!, gewoon)
      }
    },
    kanDagen,
    voorbeelden,
    isKlaar: () => !kanDagen() && !kanSoorten() && voorbeelden.length === AANTAL_VOORBEELDEN,
    result: () => ({
      gevuld,
      dagen,
      jaNee,
      delen,
      meldingen,
      soorten,
      bewijs,
      jaren: jaarkijker.result(),
      kortbewijs,
      utc: utckijker.result(),
      voorbeelden: voorbeelden.map(exampleText),
    }),
  }
}

/** Whether most of what is filled in is days. */
export const isDagkolom = ({ gevuld, dagen }: Kolomprofiel): boolean =>
  gevuld > 0 && dagen * 2 >= Math.min(gevuld, GENOEG)
/** Whether most of what is filled in is `ja` or `nee`. */
export const isJaNeekolom = ({ gevuld, jaNee }: Kolomprofiel): boolean =>
  gevuld > 0 && jaNee * 2 > Math.min(gevuld, GENOEG)
/** Whether most of what is filled in is percentages or other parts of a whole. */
export const isDeelkolom = ({ gevuld, delen }: Kolomprofiel): boolean =>
  gevuld > 0 && delen * 2 > Math.min(gevuld, GENOEG)
/**
 * Whether most of what is filled in is reports of illness and recovery. Under a heading of reports words will do that can
 * mean something else elsewhere.
 */
export const isMeldingkolom = ({ gevuld, meldingen }: Kolomprofiel, isKop: boolean): boolean => {
  const { woorden, zeker, herstel } = meldingen
  if (gevuld === 0 || (herstel === 0 && !(isKop && zeker > 0))) return false
  return (isKop ? woorden : zeker) * 2 > Math.min(gevuld, GENOEG)
}
/** Whether words of a column are kinds of absence of which not all are illness; `zeker` when every word is one. */
export const soortkolomVan = ({
  soorten: { ziekte, anders, onbekend },
}: Kolomprofiel): 'zeker' | 'vraag' | undefined => {
  const bekend = ziekte + anders
  if (anders === 0 || bekend + onbekend > MEESTE_SOORTEN || bekend * MINSTE_DEEL < bekend + onbekend) return undefined
  return ziekte > 0 && onbekend === 0 ? 'zeker' : 'vraag'
}
/** Whether what is filled in is whole numbers, as people have them. */
export const isNummerkolom = ({ voorbeelden }: Pick<Kolomprofiel, 'voorbeelden'>): boolean =>
  voorbeelden.length > 0 && voorbeelden.every((tekst) => /^\d+$/.test(tekst))
/** Whether what is filled in is numbers of things, with at most one short word before each: `2`, `DV-2`, `101/2`. */
export const isVolgnummerkolom = ({ voorbeelden }: Pick<Kolomprofiel, 'voorbeelden'>): boolean =>
  voorbeelden.length > 0 && voorbeelden.every((tekst) => /^(?:[a-z]{1,12}[- ]?)?\d+(?:[-/.]\d+)*$/i.test(tekst))
/** Whether names have digits or an address in them: then they are keys already. */
export const isNaamSleutel = ({ voorbeelden }: Pick<Kolomprofiel, 'voorbeelden'>): boolean =>
  /\d|@/.test(voorbeelden.join(''))
