import type { Register } from '../../regelboek/register.ts'
import { plus, plusMaanden } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { oordeelMet } from '../oordeel.ts'
import { ontbrekend } from '../ontbrekend.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import { aowDatum, vroegsteAow } from '../verzuim/aow.ts'
import { nogNietGeboren } from '../verzuim/onmogelijke-dag.ts'
import { inEuro, isBedrag, opCenten } from './afronding.ts'
import { leeftijdOp } from './leeftijd.ts'
import { tabelondergrens, tabelwaarde } from '../tabelwaarde.ts'

export interface Transitievraag {
  /** First day of the employment. */
  readonly inDienst: Dag
  /** Last day of the employment. */
  readonly eindeDienstverband: Dag
  /** Wage per month in euros as agreed, not what was paid during illness. */
  readonly maandloon: number
  /** Needed only for workers near the AOW age, and for who began before the age of 18. */
  readonly geboortedatum?: Dag
}

export interface Transitievergoeding {
  /** Euros, in whole cents. */
  readonly bedrag: number
  readonly maximum: number
  readonly dienstjaren: number
  readonly maanden: number
  readonly dagen: number
  readonly bepaaldDoor: 'dienstjaren' | 'maximum' | 'AOW-leeftijd'
}

const VOLWASSEN = 18
const MAANDEN_PER_JAAR = 12
/** A single day counts as a 365th of a year, whatever the year: 1/1095 of a month wage. */
const DAGEN_PER_JAAR = 365

const helePerioden = (van: Dag, naEinde: Dag): { maanden: number; dagen: number } => {
  let maanden = 0
  while (plusMaanden(van, maanden + 1, 'naarBeneden') <= naEinde) maanden++
  return { maanden, dagen: naEinde - plusMaanden(van, maanden, 'naarBeneden') }
}

/** The AOW date where it is reached on a day, or what keeps that from being known; undefined when it surely is not. */
const aowBij = (register: Register, geboortedatum: Dag, dag: Dag): Uitkomst<Dag> | undefined => {
  const aow = aowDatum(register, geboortedatum)
  const vroegst = aow.soort === 'bekend' ? aow.waarde : vroegsteAow(register, geboortedatum)
  return vroegst <= dag ? aow : undefined
}

/** Work of at most twelve hours a week before the age of 18 gives none (BW 7:673 lid 4 a and lid 7 a), and nobody gave those hours. */
const vraagJeugd = ({ inDienst, eindeDienstverband, geboortedatum }: Transitievraag, bedrag: number) => {
  if (geboortedatum === undefined || leeftijdOp(geboortedatum, inDienst) >= VOLWASSEN) return undefined
  const anders =
    leeftijdOp(geboortedatum, eindeDienstverband) < VOLWASSEN
      ? 'Zo nee, dan is er geen transitievergoeding.'
      : 'Maanden daarvoor met ten hoogste twaalf uur per week tellen niet mee.'
  return `Werkte de werknemer voor zijn achttiende gemiddeld meer dan twaalf uur per week? Zo ja, dan is het ${inEuro(bedrag)}. ${anders}`
}

/**
 * The statutory transitievergoeding for an employment that ends in or after 2020 (BW 7:673): a third of a month wage
 * for each year, a twelfth of that for each further month and a 365th for each further day, up to the maximum of the
 * year in which it ends or twelve month wages when that is more. None for a worker who has reached the AOW age, and a
 * question for one who began before the age of 18; without a birth date neither is looked at.
 */
export const transitievergoeding = (register: Register, vraag: Transitievraag): Uitkomst<Transitievergoeding> => {
  const { inDienst, eindeDienstverband, maandloon, geboortedatum } = vraag
  if (!isBedrag(maandloon) || maandloon === 0)
    return ontbrekend('maandloon', 'Wat is het loon per maand? Geef een bedrag boven nul.')
  if (eindeDienstverband < inDienst) {
    return ontbrekend('eindeDienstverband', 'Het dienstverband eindigt voor het begint: welke dag is juist?')
  }
  const onmogelijk = nogNietGeboren(geboortedatum, inDienst)
  if (onmogelijk) return onmogelijk
  const jarenPerMaandloon = tabelwaarde(register, 'TVDEEL', eindeDienstverband)
  if (jarenPerMaandloon.soort !== 'bekend') return jarenPerMaandloon
  const tabelmaximum = tabelondergrens(register, 'TVMAX', eindeDienstverband)
  if (tabelmaximum.soort !== 'bekend') return tabelmaximum
  const aow = geboortedatum === undefined ? undefined : aowBij(register, geboortedatum, plus(eindeDienstverband, 1))
  if (aow && aow.soort !== 'bekend') return aow
  const naAow = aow !== undefined

  const { maanden: alleMaanden, dagen } = helePerioden(inDienst, plus(eindeDienstverband, 1))
  const dienstjaren = Math.floor(alleMaanden / MAANDEN_PER_JAAR)
  const maanden = alleMaanden % MAANDEN_PER_JAAR
  const jaren = dienstjaren + maanden / MAANDEN_PER_JAAR + dagen / DAGEN_PER_JAAR
  const berekend = (maandloon * jaren) / jarenPerMaandloon.waarde
  const maximum = Math.max(tabelmaximum.waarde.waarde, maandloon * MAANDEN_PER_JAAR)
  if (tabelmaximum.waarde.meer && !naAow && berekend > maximum) return tabelmaximum.waarde.meer
  const bedrag = naAow ? 0 : Math.min(berekend, maximum)
  const uitkomst = {
    soort: 'bekend',
    waarde: {
      bedrag: opCenten(bedrag),
      maximum: opCenten(maximum),
      dienstjaren,
      maanden,
      dagen,
      bepaaldDoor: naAow ? 'AOW-leeftijd' : berekend > maximum ? 'maximum' : 'dienstjaren',
    },
    grond: gezamenlijkeGrond([jarenPerMaandloon.grond, tabelmaximum.grond, aow?.grond], {
      titel: 'Transitievergoeding',
      delen: [
        { wat: 'over dienstjaren', getal: opCenten(berekend), eenheid: 'euro' },
        {
          wat: tabelmaximum.waarde.meer ? 'maximum, ten minste' : 'maximum',
          getal: opCenten(maximum),
          eenheid: 'euro',
        },
      ],
    }),
  } satisfies Uitkomst<Transitievergoeding>
  const jeugd = vraagJeugd(vraag, bedrag)
  return jeugd === undefined ? uitkomst : oordeelMet(uitkomst.grond, jeugd)
}
