import { addDays, addMonths, addYears, isAfter, isBefore, isEqual } from 'date-fns'
import { OORDEEL } from '../../../../domain/regelboek/beslistabel.ts'
import type { Invoer } from './regels.ts'

const dateOf = (waarde: string | number | undefined): Date => new Date(Number(waarde) * 86_400_000)

/** What one writes first: objects, dates and ifs. */
const decide = (invoer: Invoer): string => {
  const eerste = dateOf(invoer['eersteZiektedag'])
  const peil = dateOf(invoer['peildatum'])
  const eje = dateOf(invoer['ejeDatum'])
  const aow = dateOf(invoer['aowDatum'])
  const ewt = addDays(eerste, 727)
  const vanaf = dateOf(invoer['belastbaarVanaf'])
  const perspectief = dateOf(invoer['perspectiefDatum'])
  if (isBefore(peil, eerste) || isBefore(eje, eerste) || isAfter(eje, ewt)) return OORDEEL
  if (invoer['spoor1Uitkomst'] === 'uitgesloten' && invoer['perspectiefConcreet'] === 'ja') return OORDEEL
  if (!isAfter(aow, peil)) return 'n.v.t.'
  switch (invoer['belastbaarheid']) {
    case 'hersteld':
      return isBefore(peil, addDays(dateOf(invoer['hersteldVanaf']), 28)) ? 'nog niet' : 'n.v.t.'
    case 'gbmDuurzaam':
      return 'nee'
    case 'gbmTijdelijk':
      return invoer['partijenZienMogelijkheden'] === 'ja' || invoer['voorbereidingUitgesloten'] === 'nee' ? 'voorbereiden' : 'nog niet'
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

export const createDateFns = () => (dossiers: readonly Invoer[]): readonly string[] => dossiers.map(decide)
