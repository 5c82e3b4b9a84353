import { datumVoluit, isoVan, plandag, plus } from '@poortwachter/wet'
import type { Dag, Register } from '@poortwachter/wet'
import { nummerEnNaam, nummerVan } from '../aanduiding.ts'
import type { Aanduiding } from '../aanduiding.ts'
import type { Onherleidbaar } from '../dossiersleutel.ts'
import type { Afspraak } from './ics.ts'
import type { Agendamoment } from './momenten.ts'

const KALENDER = 'poortwachter'

/** Number of hours past midnight at which the alarm of the working day before goes off. */
const ALARMUUR = 9

/** Hours between the alarm, in the morning of the working day before, and the day itself. */
const hoursBefore = (register: Register, dag: Dag): number => {
  const vorige = plandag(register.regelboek.kalender, plus(dag, -1))
  return (dag - vorige) * 24 - ALARMUUR
}

/** The words under an appointment: until when, why it stands on this day, and on what ground. */
const described = ({ dag, wet, bron, voorwaarde }: Agendamoment): string =>
  [
    `Uiterlijk ${datumVoluit(wet)}.`,
    voorwaarde ?? '',
    dag < wet ? `Gepland op ${datumVoluit(dag)}, een werkdag voor die dag.` : '',
    bron === '' ? '' : `Bron: ${bron}.`,
  ]
    .filter((zin) => zin !== '')
    .join(' ')

interface Momentgroep {
  readonly eerste: Agendamoment
  aantal: number
}

const groupsOf = (momenten: readonly Agendamoment[]): readonly Momentgroep[] => {
  const groepen = new Map<string, Momentgroep>()
  for (const moment of momenten) {
    const sleutel = `${moment.code}-${moment.dag}`
    const groep = groepen.get(sleutel)
    if (groep) groep.aantal += 1
    else groepen.set(sleutel, { eerste: moment, aantal: 1 })
  }
  return [...groepen.values()]
}

/** Without cases: one appointment for each kind and day, with a number, of these cases of this workbook. */
const together = (
  register: Register,
  momenten: readonly Agendamoment[],
  onherleidbaar: Onherleidbaar,
  gekozen: string,
): Promise<readonly Afspraak[]> =>
  Promise.all(
    groupsOf(momenten).map(async ({ eerste: { code, dag, titel }, aantal }): Promise<Afspraak> => ({
      id: `${await onherleidbaar(`${code}|${isoVan(dag)}|${gekozen}`)}@${KALENDER}`,
      dag,
      urenVooraf: hoursBefore(register, dag),
      titel: aantal === 1 ? titel : `${aantal} × ${titel}`,
      omschrijving: 'Open de caseload om te zien om welke dossiers het gaat.',
    })),
  )

const separate = (
  register: Register,
  momenten: readonly Agendamoment[],
  metNaam: boolean,
  onherleidbaar: Onherleidbaar,
): Promise<readonly Afspraak[]> =>
  Promise.all(
    momenten.map(async (moment): Promise<Afspraak> => {
      const { code, sleutel, dag, titel, dossier } = moment
      return {
        id: `${await onherleidbaar(`${code}|${sleutel}`)}@${KALENDER}`,
        dag,
        urenVooraf: hoursBefore(register, dag),
        titel: `${titel}: ${metNaam ? nummerEnNaam(dossier) : nummerVan(dossier)}`,
        omschrijving: described(moment),
      }
    }),
  )

/**
 * Appointments for moments, in the order of their days. The id of a step of a case stays when its day moves. `gekozen`
 * says of which cases they are, as the same words for the same choice: numbers of other cases are other appointments.
 */
export const afsprakenOf = async (
  register: Register,
  momenten: readonly Agendamoment[],
  aanduiding: Aanduiding,
  onherleidbaar: Onherleidbaar,
  gekozen: string,
): Promise<readonly Afspraak[]> => {
  const opDag = momenten.toSorted((a, b) => a.dag - b.dag || a.code.localeCompare(b.code))
  return aanduiding === 'geen'
    ? together(register, opDag, onherleidbaar, gekozen)
    : separate(register, opDag, aanduiding === 'dossier en naam', onherleidbaar)
}
