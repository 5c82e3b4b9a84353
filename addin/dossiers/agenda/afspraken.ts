import { isoVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Afspraak } from './ics.ts'

/** What an appointment tells about a case. Nothing, unless the user chooses otherwise. */
export const aanduidingen = ['geen', 'dossier', 'dossier en naam'] as const
export type Aanduiding = (typeof aanduidingen)[number]

/** A moment of one case. */
export interface Agendamoment {
  readonly code: string
  readonly titel: string
  readonly dag: Dag
  /** Last day the text allows; `dag` is the day to plan by. */
  readonly wet: Dag
  readonly dossier: string
  readonly naam: string
}

const day = (dag: Dag): string => isoVan(dag)

/** Without cases: one appointment for each kind and day, with a number. */
const together = (momenten: readonly Agendamoment[]): readonly Afspraak[] => {
  const groepen = new Map<string, Agendamoment[]>()
  for (const moment of momenten) {
    const sleutel = `${moment.code}-${day(moment.dag)}`
    const groep = groepen.get(sleutel)
    if (groep) groep.push(moment)
    else groepen.set(sleutel, [moment])
  }
  return [...groepen].map(([sleutel, groep]): Afspraak => {
    const [eerste] = groep as [Agendamoment]
    return {
      id: `${sleutel}@poortwachter`,
      dag: eerste.dag,
      titel: groep.length === 1 ? eerste.titel : `${groep.length} × ${eerste.titel}`,
      omschrijving: 'Open de caseload om te zien om welke dossiers het gaat.',
    }
  })
}

const separate = (momenten: readonly Agendamoment[], metNaam: boolean): readonly Afspraak[] =>
  momenten.map((moment, i) => ({
    id: `${moment.code}-${day(moment.dag)}-${i + 1}@poortwachter`,
    dag: moment.dag,
    titel: `${moment.titel}: ${moment.dossier}${metNaam && moment.naam !== '' && moment.naam !== moment.dossier ? ` (${moment.naam})` : ''}`,
    omschrijving: `Uiterlijk ${day(moment.wet)}.`,
  }))

/** Appointments for moments, in the order of their days. */
export const afsprakenOf = (momenten: readonly Agendamoment[], aanduiding: Aanduiding): readonly Afspraak[] => {
  const opDag = momenten.toSorted((a, b) => a.dag - b.dag || a.code.localeCompare(b.code))
  return aanduiding === 'geen' ? together(opDag) : separate(opDag, aanduiding === 'dossier en naam')
}
