import { plus, uitersteStart } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Caseload } from '../../dossiers/caseload.ts'
import { isLopend, isTeDoen } from '../../dossiers/dossierstand.ts'
import type { Caseloadstand } from '../../dossiers/dossierstand.ts'
import { createNaamkeuze, naamsleutel } from '../../dossiers/naamgroepen.ts'
import { maandagVan, weeknummer } from './weken.ts'

const AANTAL_WEKEN = 26

/**
 * The kinds of moments that take an adviser's time: those that take most by name, and every other step that is still to
 * be taken by another than UWV. ADO is no term of the law: it is planned back from the EJE.
 */
export const soorten = ['UWV42', 'ADO', 'EJE', 'WIA', 'ANDERS'] as const
type Soort = (typeof soorten)[number]

/** What the planning is made with. Lead times are the user's own, in days. */
export interface Planningkeuze {
  readonly werkgever: string
  readonly adviseur: string
  readonly doorlooptijdAdo: number | undefined
  /** Moments per week that can be handled. */
  readonly capaciteit: number | undefined
}

export const geenKeuze: Planningkeuze = {
  werkgever: '',
  adviseur: '',
  doorlooptijdAdo: undefined,
  capaciteit: undefined,
}

/** One moment of one case, on the day to plan by. */
interface Planmoment {
  readonly soort: Soort
  /** The day to plan by. */
  readonly dag: Dag
  /** Last day the text allows. */
  readonly wet: Dag
  readonly stand: Caseloadstand
}

export interface Planweek {
  readonly nummer: number
  readonly maandag: Dag
  readonly aantallen: Readonly<Record<Soort, number>>
  readonly totaal: number
  readonly bovenCapaciteit: boolean
}

export interface Planningmodel {
  readonly weken: readonly Planweek[]
  /** Moments within the weeks, in order of their day. */
  readonly momenten: readonly Planmoment[]
  /** Moments whose safe day lies before this week and that are not done. */
  readonly achterstallig: number
  readonly drukste: number
}

const momentsOf = (caseload: Caseload, stand: Caseloadstand, { doorlooptijdAdo }: Planningkeuze): Planmoment[] => {
  const { register } = caseload
  const { dossier } = stand
  return stand.stappen.flatMap((stap): Planmoment[] => {
    if (!isTeDoen(stap) || stap.vervallen) return []
    const eigen = soorten.find((kandidaat) => kandidaat === stap.code)
    const termijn = register.termijn.get(stap.code)
    if (!eigen && (termijn?.aard !== 'stap' || termijn.wie === 'UWV')) return []
    const soort = eigen ?? 'ANDERS'
    const moment: Planmoment = { soort, dag: stap.veilig, wet: stap.wet, stand }
    if (soort !== 'EJE' || doorlooptijdAdo === undefined || dossier.ziektedatum === undefined) return [moment]
    const vraag = {
      eersteZiektedag: dossier.ziektedatum,
      code: 'EJE',
      verschuiving: dossier.verschuiving,
      ankers: dossier.gedaan,
    }
    const gepland = uitersteStart(register, vraag, [{ naam: 'Arbeidsdeskundig onderzoek', dagen: doorlooptijdAdo }])
    const start = gepland.soort === 'bekend' ? gepland.waarde[0] : undefined
    const ado: Planmoment[] = start ? [{ soort: 'ADO', dag: start.plandag, wet: start.uiterlijk, stand }] : []
    return [...ado, moment]
  })
}

const emptyCounts = (): Record<Soort, number> => ({ UWV42: 0, ADO: 0, EJE: 0, WIA: 0, ANDERS: 0 })

/** Whether a case belongs to the employer and adviser that were chosen, however their names are written. */
export const createGekozen = ({ werkgever, adviseur }: Planningkeuze): ((stand: Caseloadstand) => boolean) => {
  const isWerkgever = createNaamkeuze(werkgever)
  const isAdviseur = createNaamkeuze(adviseur)
  return ({ dossier }) => isWerkgever(dossier.werkgever) && isAdviseur(dossier.adviseur)
}

/** The employer and adviser that were chosen as one text: the same for the same choice, however their names are written. */
export const keuzesleutel = ({ werkgever, adviseur }: Pick<Planningkeuze, 'werkgever' | 'adviseur'>): string =>
  `${naamsleutel(werkgever)}|${naamsleutel(adviseur)}`

/** The moments of the coming 26 weeks, each case once, counted on the safe day, in calendar weeks from the one `peildatum` falls in. */
export const planningmodelOf = (caseload: Caseload, keuze: Planningkeuze = geenKeuze): Planningmodel => {
  const begin = maandagVan(caseload.peildatum)
  const einde = plus(begin, AANTAL_WEKEN * 7)
  const isEen = createGekozen(keuze)
  const gekozen = caseload.uniek.standen.filter((stand) => isLopend(stand) && isEen(stand))
  const alle = gekozen.flatMap((stand) => momentsOf(caseload, stand, keuze))
  const momenten = alle.filter(({ dag }) => dag >= begin && dag < einde).toSorted((a, b) => a.dag - b.dag)
  const tellingen = Array.from({ length: AANTAL_WEKEN }, emptyCounts)
  for (const { soort, dag } of momenten) tellingen[Math.floor((dag - begin) / 7)]![soort] += 1
  const weken = tellingen.map((aantallen, i): Planweek => {
    const maandag = plus(begin, i * 7)
    const totaal = soorten.reduce((som, soort) => som + aantallen[soort], 0)
    return {
      nummer: weeknummer(maandag),
      maandag,
      aantallen,
      totaal,
      bovenCapaciteit: keuze.capaciteit !== undefined && totaal > keuze.capaciteit,
    }
  })
  return {
    weken,
    momenten,
    achterstallig: alle.filter(({ dag }) => dag < begin).length,
    drukste: Math.max(1, ...weken.map(({ totaal }) => totaal)),
  }
}
