import type { Dagvolgorden, Jaarplaats, Veld } from '@poortwachter/wet/lezen'
import { askEarlierBegin, askRowBegin, beginStrength, checkBegin } from './beginkolom.ts'
import { askUnusedDays, readDayOrder } from './dagkolommen.ts'
import type { Standbeeld } from '../woord/eindwoorden.ts'
import { checkEinde } from './eindekolom.ts'
import { readYearPlace } from './jaarplaats.ts'
import { kolomkandidaten } from './kolomkandidaten.ts'
import { chooseColumns } from './kolomkeuze.ts'
import type { Kolomprofiel } from './kolomprofiel.ts'
import { createKolomwerk, kolomvraagId } from './kolomwerk.ts'
import type { Kolomsamenhang, Kolomwerk } from './kolomwerk.ts'
import { readReports } from './meldingkolom.ts'
import type { Meldingsvorm } from './meldingkolom.ts'
import type { Kopoordeel } from '../kop/koprol.ts'
import { askUnusedPercentages } from './percentagekolommen.ts'
import type { Exportprofiel } from '../kop/profielen.ts'
import { DAGROLLEN, ROLTITELS } from '../kop/rol.ts'
import type { Kolomrol } from '../kop/rol.ts'
import { readKinds } from './soortkolom.ts'
import { askStandWords } from './standkolommen.ts'
import { askWorkedOut } from './stapkolommen.ts'
import { readTimeZone } from './tijdzone.ts'
import type { Importvraag } from '../vraag/vraag.ts'

/** Why a column without a name that is known is not used. */
export const ONBEKEND = 'geen naam die bekend is'

/** What a column was taken for, and why. */
export interface Kolomlezing {
  readonly plaats: number
  readonly kop: string
  readonly sleutel: string
  readonly rol: Kolomrol | undefined
  readonly zekerheid: 'zeker' | 'door de buren' | 'gekozen' | 'niet gebruikt'
  readonly waarom: string
  readonly profiel: Kolomprofiel
}

/** What the rows of an export show of its columns together. */
export interface Rijenbeeld {
  readonly samenhang: Kolomsamenhang
  /** What words say of how the absence stands and the end does not, by the place of their column. */
  readonly standwoorden: ReadonlyMap<number, Standbeeld>
  /** How many days after the first sick day the days of a column are, where that is the same in every row. */
  readonly afstanden: ReadonlyMap<number, number>
  /** Columns of a table beside the one that is read. */
  readonly ernaast: ReadonlySet<number>
}

/** The columns of an export, and what has to be asked about them. */
export interface Kolommenlezing {
  readonly kolommen: readonly Kolomlezing[]
  readonly vragen: readonly Importvraag[]
  readonly export: Exportprofiel | undefined
  readonly dagvolgorden: Dagvolgorden
  /** Where years of two digits stand; undefined when there are none that can be read. */
  readonly jaarplaats: Jaarplaats | undefined
  /** Whether times are in UTC, and the day before midnight means the next one. */
  readonly isUtc: boolean
  readonly meldingsvorm: Meldingsvorm
  readonly antwoorden: Readonly<Record<string, string>>
}

const titleOf = (velden: readonly Veld[], rol: Kolomrol): string =>
  (ROLTITELS as Readonly<Record<string, string>>)[rol] ?? velden.find(({ id }) => id === rol)?.titel ?? rol

const kolomlezing = (
  { gekozen, koppen, profielen, redenen, rolVan, sleutels, vragen }: Kolomwerk,
  plaats: number,
  doorDeBuren: number | undefined,
  velden: readonly Veld[],
): Kolomlezing => {
  const rol = rolVan.get(plaats)
  const sleutel = sleutels[plaats]!
  const isGevraagd = vragen.some(({ id }) => id === kolomvraagId(sleutel))
  const zekerheid = gekozen.has(plaats) ? 'gekozen' : plaats === doorDeBuren ? 'door de buren' : 'zeker'
  const onbekend = gekozen.has(plaats) ? 'u koos niet gebruiken' : ONBEKEND
  const zonderReden = isGevraagd ? 'dit wordt gevraagd' : rol !== undefined ? titleOf(velden, rol) : onbekend
  return {
    plaats,
    kop: koppen[plaats]!,
    sleutel,
    rol: isGevraagd ? undefined : rol,
    zekerheid: rol === undefined ? 'niet gebruikt' : zekerheid,
    waarom: redenen.get(plaats) ?? zonderReden,
    profiel: profielen[plaats]!,
  }
}

/** Decides what the columns of an export are, from their headings, their content and what the user has answered. */
export const leesKolommen = (
  koppen: readonly string[],
  profielen: readonly Kolomprofiel[],
  { samenhang, standwoorden, afstanden, ernaast }: Rijenbeeld,
  oordeelOver: (kop: string) => Kopoordeel,
  velden: readonly Veld[],
  gegeven: Readonly<Record<string, string>>,
): Kolommenlezing => {
  const werk = createKolomwerk(koppen, profielen, samenhang, gegeven)
  const kandidaten = kolomkandidaten(werk, oordeelOver, ernaast)
  chooseColumns(werk, kandidaten)
  const sterkte = beginStrength(werk, kandidaten)
  const meldingsvorm = readReports(werk, sterkte)
  const isPerMelding = meldingsvorm !== undefined
  const doorDeBuren = isPerMelding || checkBegin(werk, sterkte) ? werk.plaatsVan('ziektedatum') : undefined
  if (!isPerMelding) {
    readKinds(werk)
    askRowBegin(werk, kandidaten)
    askEarlierBegin(werk)
    askUnusedDays(werk, checkEinde(werk), velden)
  }
  askWorkedOut(werk, afstanden)
  askUnusedPercentages(werk)
  if (!isPerMelding) askStandWords(werk, standwoorden)
  const dagvelden = new Set(velden.flatMap(({ id, soort }) => (soort === 'dag' ? [id] : [])))
  const isDagrol = (rol: Kolomrol): boolean => dagvelden.has(rol) || DAGROLLEN.has(rol)
  const jaarplaats = readYearPlace(werk, isDagrol)
  const dagvolgorden = readDayOrder(werk, isDagrol, jaarplaats)
  const isUtc = readTimeZone(werk, isDagrol)
  return {
    kolommen: koppen.map((_, plaats) => kolomlezing(werk, plaats, doorDeBuren, velden)),
    vragen: werk.vragen,
    export: werk.export,
    dagvolgorden,
    jaarplaats,
    isUtc,
    meldingsvorm,
    antwoorden: werk.antwoorden,
  }
}
