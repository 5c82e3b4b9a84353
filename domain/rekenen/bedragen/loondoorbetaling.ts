import type { Register } from '../../regelboek/register.ts'
import { datumTekst } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { oordeelMet } from '../oordeel.ts'
import { ontbrekend } from '../ontbrekend.ts'
import { verzuimweek } from '../termijn/verzuimweek.ts'
import { vroegsteAow } from '../verzuim/aow.ts'
import { nogNietGeboren } from '../verzuim/onmogelijke-dag.ts'
import { wachttijd } from '../verzuim/wachttijd.ts'
import type { Loonreden } from '../verzuim/wachttijd.ts'
import { metWaarde } from '../../regelboek/uitkomst.ts'
import type { Grond, Rekendeel, Uitkomst } from '../../regelboek/uitkomst.ts'
import { inEuro, isBedrag, opCenten } from './afronding.ts'
import { minimumweekloon } from './minimumloon.ts'
import type { Minimumloonvraag } from './minimumloon.ts'
import { tabelondergrens, tabelwaarde } from '../tabelwaarde.ts'

export interface Loonvraag extends Minimumloonvraag {
  readonly eersteZiektedag: Dag
  readonly verschuiving?: number
  /** Wage per week in euros, before the illness. */
  readonly weekloon: number
  /** Percentage under contract or cao; the percentage of the law when left out, and never less. */
  readonly percentage?: number
  /** Own figure for the maximumdagloon in euros, for days of which the edition has none. */
  readonly maximumdagloon?: number
}

export interface Loondoorbetaling {
  /** Euros per week, in whole cents. */
  readonly perWeek: number
  readonly verzuimweek: number
  /** What fixed the amount. */
  readonly bepaaldDoor: 'percentage' | 'maximumdagloon' | 'minimumloon'
}

/** A dagloon is a wage per working day, of which a week has five. */
const LOONDAGEN_PER_WEEK = 5

/** What stands in the way of an answer before the law is looked at. */
const bezwaarTegen = (
  { weekloon, percentage, eersteZiektedag, geboortedatum }: Loonvraag,
  week: number,
): Uitkomst<never> | undefined => {
  if (!isBedrag(weekloon) || weekloon === 0)
    return ontbrekend('weekloon', 'Wat verdient de werknemer per week? Geef een bedrag boven nul.')
  if (week < 1) return ontbrekend('peildatum', 'Voor welke dag op of na de eerste ziektedag?')
  if (percentage !== undefined && !(percentage > 0 && percentage <= 100)) {
    return ontbrekend('percentage', 'Welk deel van het loon wordt doorbetaald? Geef een percentage tot en met 100.')
  }
  return nogNietGeboren(geboortedatum, eersteZiektedag)
}

/** The minimum wage per week of this worker; undefined where the part of the wage is no less than that of an adult. */
const minimumBij = (register: Register, vraag: Loonvraag, deel: number): Uitkomst<number> | undefined => {
  const minimum = minimumweekloon(register, vraag)
  if (minimum.soort !== 'bekend') return minimum
  const { volwassene, deel: jeugddeel } = minimum.waarde
  if (deel >= volwassene) return undefined
  if (jeugddeel === undefined) {
    return ontbrekend(
      'geboortedatum',
      'Wat is de geboortedatum? Het minimumloon bepaalt hier het bedrag en hangt af van de leeftijd.',
    )
  }
  return metWaarde(minimum, () => (volwassene * jeugddeel) / 100)
}

const onderMinimumloon = (ondergrens: number, grond: Grond): Uitkomst<never> => {
  const vraag =
    `Kloppen weekloon, uren en geboortedatum? Het weekloon ligt onder het minimumloon van ${inEuro(ondergrens)} per week. ` +
    'Voor een leerling in de beroepsbegeleidende leerweg (bbl) geldt van 18 tot en met 20 jaar een lager bedrag, dat hier niet is opgenomen.'
  return oordeelMet(grond, vraag)
}

/** Pay per week on a day on which there is a right to it. */
const loonPerWeek = (register: Register, vraag: Loonvraag): Uitkomst<Loondoorbetaling> => {
  const { eersteZiektedag, verschuiving = 0, peildatum, weekloon, percentage } = vraag
  const week = verzuimweek(eersteZiektedag, peildatum, verschuiving) ?? 0
  const bezwaar = bezwaarTegen(vraag, week)
  if (bezwaar) return bezwaar
  const wettelijk = tabelwaarde(register, 'LOONDEEL', peildatum)
  if (wettelijk.soort !== 'bekend') return wettelijk
  const weken = tabelwaarde(register, 'WMLWEKEN', peildatum)
  if (weken.soort !== 'bekend') return weken
  const uitEditie = vraag.maximumdagloon === undefined ? tabelondergrens(register, 'MAXDAGLOON', peildatum) : undefined
  if (uitEditie && uitEditie.soort !== 'bekend') return uitEditie
  const maximum = (vraag.maximumdagloon ?? uitEditie!.waarde.waarde) * LOONDAGEN_PER_WEEK
  const onbekendMaximum = uitEditie?.waarde.meer

  const contract = percentage === undefined ? 0 : (weekloon * percentage) / 100
  const zonderMaximum = (weekloon * wettelijk.waarde) / 100
  if (onbekendMaximum && weekloon > maximum && contract < zonderMaximum) return onbekendMaximum
  const volgensWet = (Math.min(weekloon, maximum) * wettelijk.waarde) / 100
  const deel = Math.max(contract, volgensWet)
  const delen: Rekendeel[] = [
    { wat: 'weekloon', getal: weekloon, eenheid: 'euro per week' },
    {
      wat: `maximumdagloon per week${onbekendMaximum ? ', ten minste' : ''}`,
      getal: opCenten(maximum),
      eenheid: 'euro per week',
    },
    { wat: 'wettelijk deel', getal: wettelijk.waarde, eenheid: 'procent' },
    { wat: 'deel van het loon', getal: opCenten(deel), eenheid: 'euro per week' },
  ]
  const gronden = [wettelijk.grond, uitEditie?.grond] as const
  const uit = (
    perWeek: number,
    bepaaldDoor: Loondoorbetaling['bepaaldDoor'],
    extra: Partial<Record<'weken' | 'minimum', typeof wettelijk.grond>> = {},
  ) =>
    ({
      soort: 'bekend',
      waarde: { perWeek: opCenten(perWeek), verzuimweek: week, bepaaldDoor },
      grond: gezamenlijkeGrond([...gronden, extra.weken, extra.minimum], { delen }),
    }) satisfies Uitkomst<Loondoorbetaling>
  const doorLoon = weekloon > maximum && deel === volgensWet ? 'maximumdagloon' : 'percentage'
  if (week > weken.waarde) return uit(deel, doorLoon)

  const minimum = minimumBij(register, vraag, deel)
  if (!minimum) return uit(deel, doorLoon, { weken: weken.grond })
  if (minimum.soort !== 'bekend') return minimum
  const ondergrens = minimum.waarde
  delen.push({ wat: 'minimumloon', getal: opCenten(ondergrens), eenheid: 'euro per week' })
  const extra = { weken: weken.grond, minimum: minimum.grond }
  if (weekloon < opCenten(ondergrens)) return onderMinimumloon(ondergrens, uit(ondergrens, 'minimumloon', extra).grond)
  return ondergrens > deel ? uit(ondergrens, 'minimumloon', extra) : uit(deel, doorLoon, extra)
}

const NA_HET_EINDE: Partial<Record<Loonreden, string>> = {
  wachttijd: 'Loopt het loon door omdat er een loonsanctie, een vrijwillige verlenging of een late WIA-aanvraag is?',
  'AOW-leeftijd':
    'Na de AOW-leeftijd is daarna volgens de wet geen loon meer verschuldigd. Is iets anders afgesproken?',
}

/** Why the pay may have ended before the day one looks at, as a question; undefined while the law still gives it. */
const vraagNaEinde = (register: Register, vraag: Loonvraag): string | undefined => {
  const { eersteZiektedag, verschuiving = 0, geboortedatum, peildatum } = vraag
  const persoon = { eersteZiektedag, ...(geboortedatum === undefined ? {} : { geboortedatum }) }
  const einde = wachttijd(register, { ...persoon, verschuiving })
  if (einde.soort === 'bekend') {
    const { eindeLoondoorbetaling, loonreden } = einde.waarde
    return peildatum > eindeLoondoorbetaling
      ? `De loondoorbetaling eindigde op ${datumTekst(eindeLoondoorbetaling)}. ${NA_HET_EINDE[loonreden] ?? ''}`
      : undefined
  }
  // Days that do not count only put the end off.
  const vroegst = wachttijd(register, persoon)
  if (vroegst.soort === 'bekend') {
    const { eindeLoondoorbetaling } = vroegst.waarde
    return peildatum > eindeLoondoorbetaling
      ? `De loondoorbetaling eindigde op zijn vroegst op ${datumTekst(eindeLoondoorbetaling)}, door de AOW-leeftijd. Op welke dagen was de werknemer daarna nog ziek?`
      : undefined
  }
  return geboortedatum !== undefined && peildatum < vroegsteAow(register, geboortedatum)
    ? undefined
    : 'Welke AOW-leeftijd voor deze werknemer gaat gelden is nog niet vastgesteld. Is die op deze dag al bereikt?'
}

/**
 * The pay per week during illness that the law demands at least (BW 7:629 lid 1): 70 percent of the wage up to the
 * maximumdagloon, and in the first 52 weeks no less than the minimum wage. Out of the first 52 weeks the minimum wage
 * is not looked at; the birth date only where it makes a difference. After the last day of pay it is a judgment whether
 * there is any, with the amount that it would be. A wage below the minimum wage is asked about.
 */
export const loondoorbetaling = (register: Register, vraag: Loonvraag): Uitkomst<Loondoorbetaling> => {
  const uitkomst = loonPerWeek(register, vraag)
  const voorbij = uitkomst.soort === 'bekend' ? vraagNaEinde(register, vraag) : undefined
  if (uitkomst.soort !== 'bekend' || voorbij === undefined) return uitkomst
  return oordeelMet(uitkomst.grond, `${voorbij} Dan is het ten minste ${inEuro(uitkomst.waarde.perWeek)} per week.`)
}
