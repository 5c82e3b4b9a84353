import { addDays, addMonths, addYears, isAfter, isBefore, isEqual, min, subDays } from 'date-fns'
import { OORDEEL } from '@poortwachter/wet'
import type { Antwoord, Invoer, Peer } from './invoer.ts'

/** A day as the date that it is here; date-fns counts in local time. */
const dateOf = (waarde: string | number | undefined): Date => new Date(1970, 0, 1 + Number(waarde))
const dayOf = (datum: Date): number => Date.UTC(datum.getFullYear(), datum.getMonth(), datum.getDate()) / 86_400_000

/** A case with its days as dates. */
const readDossier = (invoer: Invoer) => ({
  invoer,
  eerste: dateOf(invoer['eersteZiektedag']),
  peil: dateOf(invoer['peildatum']),
  eje: dateOf(invoer['ejeDatum']),
  pa: dateOf(invoer['paDatum']),
  aow: dateOf(invoer['aowDatum']),
  vanaf: dateOf(invoer['belastbaarVanaf']),
  perspectief: dateOf(invoer['perspectiefDatum']),
})
type Dossier = ReturnType<typeof readDossier>

const terms = ({ eerste, eje, pa }: Dossier): readonly Date[] => {
  const ewt = addDays(eerste, 727)
  const riv = subDays(ewt, 91)
  return [
    addDays(eerste, 42),
    addDays(pa, 14),
    addDays(addDays(pa, 14), 42),
    addDays(eerste, 294),
    addDays(eerste, 363),
    min([addDays(eje, 42), addDays(eerste, 405)]),
    addMonths(eje, 3),
    addDays(eerste, 475),
    addDays(eerste, 622),
    ewt,
    riv,
    riv,
    subDays(ewt, 77),
    ewt,
    addDays(ewt, 1),
    subDays(addMonths(eerste, 24), 1),
    addDays(ewt, 364),
  ]
}

const spoor2Needed = ({ invoer, eerste, peil, eje, aow, vanaf, perspectief }: Dossier): string => {
  const ewt = addDays(eerste, 727)
  if (isBefore(peil, eerste) || isBefore(eje, eerste) || isAfter(eje, ewt)) return OORDEEL
  if (invoer['spoor1Uitkomst'] === 'uitgesloten' && invoer['perspectiefConcreet'] === 'ja') return OORDEEL
  if (!isAfter(aow, peil)) return 'n.v.t.'
  switch (invoer['belastbaarheid']) {
    case 'hersteld':
      return isBefore(peil, addDays(dateOf(invoer['hersteldVanaf']), 28)) ? 'nog niet' : 'n.v.t.'
    case 'gbmDuurzaam':
      return 'nee'
    case 'gbmTijdelijk':
      return invoer['partijenZienMogelijkheden'] === 'ja' || invoer['voorbereidingUitgesloten'] === 'nee'
        ? 'voorbereiden'
        : 'nog niet'
    case 'marginaalDuurzaam':
      return invoer['gezamenlijkOordeel'] === 'ja' && invoer['spoor1Onderzocht'] === 'ja' ? 'nee' : OORDEEL
    case 'marginaalTijdelijk':
      return invoer['partijenZienMogelijkheden'] === 'ja' ? 'voorbereiden' : OORDEEL
  }
  if (invoer['contraIndicatie'] === 'ja') return OORDEEL
  if (invoer['instemmingBeiden'] === 'ja') {
    const jaarLater = addYears(ewt, 1)
    if (isEqual(aow, jaarLater)) return OORDEEL
    if (isBefore(aow, jaarLater)) return 'nee'
  }
  if (invoer['spoor2Status'] === 'lopend') return 'ja'
  if (invoer['spoor2Status'] === 'afgerond') return invoer['restmogelijkheden'] === 'ja' ? 'ja' : 'nee'
  if (invoer['spoor1Uitkomst'] === 'uitgesloten' && !isAfter(peil, eje)) return 'ja'
  if (isBefore(peil, eje)) return 'nog niet'
  const isLaat = isAfter(vanaf, eje)
  if (invoer['perspectiefConcreet'] === 'ja') {
    if (isBefore(perspectief, peil)) return 'ja'
    if (isLaat && !isAfter(perspectief, addMonths(vanaf, 3))) return 'nee'
    if (!isAfter(perspectief, addMonths(eje, 3))) return 'nee'
    if (!isAfter(perspectief, addMonths(addDays(eerste, 363), 3))) return OORDEEL
  }
  return isLaat && isAfter(vanaf, addDays(ewt, -56)) ? OORDEEL : 'ja'
}

const hasAny = (invoer: Invoer, namen: readonly string[], waarde: string): boolean =>
  namen.some((naam) => invoer[naam] === waarde)
const HOOG_ALS_NEE = ['planSamenhang', 'planAfstand', 'planBijgesteld', 'bedrijfsartsIngeschakeld']
const HOOG_ALS_JA = ['spoor1Passief', 'informatieNietGeleverd', 'rapportenOnvolledig']
const VERHOOGD_ALS_NEE = ['planVooraf', 'tijdelijkeFunctiesOnderzocht', 'aanpassingOnderzocht']
const VERHOOGD_ALS_JA = [
  'voorstelAfgewezen',
  'gewijzigdNietOpnieuwOnderzocht',
  'verbondenGenegeerd',
  'vacatureNietAangeboden',
  'doelurenTeLaag',
]

const riskClass = ({ invoer, eerste, peil, eje, vanaf, perspectief }: Dossier, spoor2: string): string => {
  const isOnvolledig = invoer['rivVolledig'] === 'nee' && !isBefore(peil, addDays(eerste, 636))
  if (isBefore(peil, addDays(eerste, 42))) return isOnvolledig ? 'administratief herstelbaar' : 'geen'
  const isNietGestart = invoer['spoor2Status'] === 'geen'
  const isNodig = isNietGestart && spoor2 === 'ja'
  const isTeLaat = isNietGestart && isAfter(peil, min([addDays(eje, 42), addDays(eerste, 405)]))
  const isLaat = isAfter(vanaf, eje)
  if (isNodig && (isLaat ? isAfter(peil, addDays(vanaf, 56)) : isTeLaat)) return 'hoog'
  if (isNodig && invoer['perspectiefConcreet'] === 'ja' && isBefore(perspectief, peil)) return 'hoog'
  if (isAfter(peil, eje) && invoer['spoor1Onderzocht'] === 'nee') return 'hoog'
  if (
    invoer['medewerking'] === 'nee' &&
    invoer['maatregelen'] !== 'loonmaatregel' &&
    invoer['maatregelen'] !== 'ontslag'
  )
    return 'hoog'
  if (hasAny(invoer, HOOG_ALS_NEE, 'nee') || hasAny(invoer, HOOG_ALS_JA, 'ja')) return 'hoog'
  if (isNodig && isLaat) return 'verhoogd'
  if (hasAny(invoer, VERHOOGD_ALS_NEE, 'nee') || hasAny(invoer, VERHOOGD_ALS_JA, 'ja')) return 'verhoogd'
  if (isTeLaat && spoor2 === OORDEEL) return OORDEEL
  return isOnvolledig ? 'administratief herstelbaar' : 'laag'
}

const decide = (invoer: Invoer): Antwoord => {
  const dossier = readDossier(invoer)
  const spoor2 = spoor2Needed(dossier)
  return { termijnen: terms(dossier).map(dayOf), spoor2, klasse: riskClass(dossier, spoor2) }
}

/** What one writes first: objects, dates and ifs. */
export const createDateFns = (): Peer => (dossiers) => dossiers.map(decide)
