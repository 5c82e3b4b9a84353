import { datumTekst, datumVoluit, plus, weekdag } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { stapTitel } from '@poortwachter/wet/verwoording'
import { nummerEnNaam, nummerVan } from '../aanduiding.ts'
import type { Aanduiding } from '../aanduiding.ts'
import { agendaOf } from '../agenda/momenten.ts'
import type { Caseload } from '../caseload.ts'
import type { Caseloaddossier } from '../dossier.ts'
import { isLopend } from '../dossierstand.ts'
import type { Caseloadstand } from '../dossierstand.ts'
import { createNaamkeuze } from '../naamgroepen.ts'
import { herhalingenzinnen } from '../uniek.ts'
import { alinea, kop } from './werkstuk.ts'
import type { Tekstdeel, Werkstuk } from './werkstuk.ts'

/** A step on the list. */
interface Lijstregel {
  readonly code: string
  readonly titel: string
  readonly dag: Dag
  readonly wet: Dag
  readonly dossier: Caseloaddossier
}

/** Which list is wanted. */
export interface Weeklijstvraag {
  readonly caseload: Caseload
  readonly aanduiding: Aanduiding
  /** Whose list it is; empty for that of everybody. */
  readonly adviseur: string
}

const lateOf = ({ register, uniek }: Caseload, isGekozen: (stand: Caseloadstand) => boolean): readonly Lijstregel[] =>
  uniek.standen
    .filter((stand) => isLopend(stand) && isGekozen(stand))
    .flatMap(({ dossier, stappen }) =>
      stappen
        .filter(({ status }) => status === 'te laat')
        .map(({ code, wet }) => ({ code, titel: stapTitel(register, code), dag: wet, wet, dossier })),
    )

const byCount = (regels: readonly Lijstregel[]): Tekstdeel => {
  const aantallen = new Map<string, number>()
  for (const { titel } of regels) aantallen.set(titel, (aantallen.get(titel) ?? 0) + 1)
  return {
    soort: 'tabel',
    koppen: ['Stap', 'Aantal'],
    rijen: [...aantallen].map(([titel, aantal]) => [titel, String(aantal)]),
  }
}

const byCase = ({ register }: Caseload, regels: readonly Lijstregel[], metNaam: boolean): Tekstdeel => ({
  soort: 'tabel',
  koppen: ['Gedaan', 'Plan op', 'Uiterlijk', 'Stap', 'Wie', 'Dossier', 'Werkgever'],
  rijen: regels.map(({ code, titel, dag, wet, dossier }) => [
    '☐',
    datumTekst(dag),
    datumTekst(wet),
    titel,
    register.termijn.get(code)?.wie ?? '',
    metNaam ? nummerEnNaam(dossier) : nummerVan(dossier),
    dossier.werkgever,
  ]),
})

/** What is late and what has to be done up to and including the coming Sunday, soonest first. */
export const weeklijstOf = ({ caseload, aanduiding, adviseur }: Weeklijstvraag): Werkstuk => {
  const { peildatum } = caseload
  const isAdviseur = createNaamkeuze(adviseur)
  const isGekozen = ({ dossier }: Caseloadstand): boolean => isAdviseur(dossier.adviseur)
  const zondag = plus(peildatum, 7 - weekdag(peildatum))
  const dezeWeek = agendaOf(caseload, isGekozen).momenten.filter(({ dag }) => dag <= zondag)
  const groep = (titel: string, alle: readonly Lijstregel[]): readonly Tekstdeel[] => {
    const regels = alle.toSorted((a, b) => a.dag - b.dag || a.wet - b.wet || a.dossier.rij - b.dossier.rij)
    const inhoud =
      regels.length === 0
        ? alinea('Niets.')
        : aanduiding === 'geen'
          ? byCount(regels)
          : byCase(caseload, regels, aanduiding === 'dossier en naam')
    return [kop(`${titel} (${regels.length})`), inhoud]
  }
  return {
    titel: `Weeklijst${adviseur === '' ? '' : ` van ${adviseur}`}, ${datumVoluit(peildatum)} tot en met ${datumVoluit(zondag)}`,
    delen: [
      ...groep('Te laat', lateOf(caseload, isGekozen)),
      ...groep(
        'Vandaag',
        dezeWeek.filter(({ dag }) => dag === peildatum),
      ),
      ...groep(
        'Later deze week',
        dezeWeek.filter(({ dag }) => dag > peildatum),
      ),
      ...herhalingenzinnen(caseload.uniek.herhalingen).map((zin) => alinea(zin)),
      alinea(`Gerekend met regelversie ${caseload.register.regelboek.versie}.`),
    ],
  }
}
