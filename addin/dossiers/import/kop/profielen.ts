import { kopwoord } from '@poortwachter/wet/lezen'
import type { Kolomrol } from './rol.ts'

/** An export that is known, by headings that it always has. */
export interface Exportprofiel {
  readonly naam: string
  /** Where its headings and their meaning are published. */
  readonly bron: string
  readonly koppen: readonly string[]
  readonly rollen: Readonly<Record<string, Kolomrol | null>>
  /** Answers to questions that its publisher has answered already. */
  readonly antwoorden: Readonly<Record<string, string>>
}

/** Exports whose publisher or users have written down what the columns mean. */
const EXPORTPROFIELEN: readonly Exportprofiel[] = [
  {
    naam: 'SIVI Verzuimstandaard',
    bron: 'github.com/DucoSivi/sim-verzuim-standaard',
    koppen: ['DatEerstVrzmdg', 'DatHrstld'],
    rollen: { DatEerstVrzmdg: 'ziektedatum', DatHrstld: 'hersteldatum', PersNr: 'personeelsnummer' },
    antwoorden: {},
  },
  {
    naam: 'AFAS verzuimverloop',
    bron: 'help.afas.nl, verzuimverloop (DWH_Medewerker_verzuimverloop)',
    koppen: ['VerzuimmeldingID', 'BegindatumVerzuim', 'EinddatumVerzuim', 'Aanwezigheid'],
    rollen: { Medewerker: 'personeelsnummer', DatumTijd: 'wijzigingsdatum', AanwezigheidAT: null },
    antwoorden: { einde: 'tm' },
  },
  {
    naam: 'Visma Verzuim, verloop',
    bron: 'github.com/visma-verzuim/public-api-specifications (absence course)',
    koppen: ['dateStart', 'dateEnd', 'recoveryPercentage'],
    rollen: {},
    antwoorden: { einde: 'tm', percentagebij: 'periode' },
  },
  {
    naam: 'Visma Verzuim, import',
    bron: 'supportdwc.vismaverzuim.com, artikel 16359912089105',
    koppen: ['Eerste ziektedag', 'Datum hersteld', 'Percentage hersteld'],
    rollen: {},
    antwoorden: { percentagebij: 'dag' },
  },
  {
    naam: 'Nmbrs verzuim',
    bron: 'github.com/LarsKluijtmans/nmbrs_api (Absence: Lastdayabsence)',
    koppen: ['EmployeeId', 'Start', 'End', 'RegistrationStartDate'],
    rollen: { RegistrationStartDate: null, RegistrationEndDate: null },
    antwoorden: { einde: 'tm', percentage: 'ziek', percentagebij: 'periode' },
  },
  {
    naam: 'Loket verzuimverloop',
    bron: 'github.com/n8n-code/n8n-nodes-loket (absence progress: endDate is de laatste dag dat incapacityPercentage geldt, en dat is het deel dat iemand niet kan werken)',
    koppen: ['startDate', 'endDate', 'incapacityPercentage'],
    rollen: { startDate: 'ziektedatum', incapacityPercentage: 'verzuimpercentage' },
    antwoorden: { einde: 'tm', percentagebij: 'periode' },
  },
  {
    naam: 'Personio afwezigheid',
    bron: 'support.personio.de, artikel 211778185',
    koppen: ['Afwezigheidstype', 'Begindatum', 'Einddatum'],
    rollen: {},
    antwoorden: { einde: 'tm' },
  },
  {
    naam: 'HR2day verzuim',
    bron: 'HR2day, export verzuim (Eerste verzuimdag, Laatste verzuimdag)',
    koppen: ['Eerste verzuimdag', 'Laatste verzuimdag', 'Soort verzuim'],
    rollen: {},
    antwoorden: { percentage: 'ziek', percentagebij: 'periode' },
  },
]

/** The known export that has these headings; the one that asks most of them when there are more. */
export const profielVan = (koppen: readonly string[]): Exportprofiel | undefined => {
  const woorden = new Set(koppen.map(kopwoord))
  return EXPORTPROFIELEN.filter((profiel) => profiel.koppen.every((kop) => woorden.has(kopwoord(kop)))).toSorted(
    (a, b) => b.koppen.length - a.koppen.length,
  )[0]
}
