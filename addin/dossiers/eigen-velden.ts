import type { Veld } from './veld.ts'

/**
 * Fields of a case that no rule of an edition names. Besides everyday words they know the field names of the SIVI
 * standard for absence (`DatEerstVrzmdg` …) and those of the Visma case API (`dateStart` …).
 */
export const eigenVelden = [
  {
    id: 'dossier',
    titel: 'Dossier',
    soort: 'tekst',
    groep: 'dossier',
    namen: ['dossier', 'dossiernummer', 'dossiernr', 'dossier id', 'zaak', 'zaaknummer', 'casus', 'casusnummer', 'case', 'case id', 'verzuimnummer', 'trajectnummer'],
  },
  {
    id: 'naam',
    titel: 'Naam',
    soort: 'tekst',
    groep: 'dossier',
    namen: ['naam', 'werknemer', 'medewerker', 'naam werknemer', 'naam medewerker', 'achternaam', 'personeelsnummer', 'persnr', 'personeelsnr', 'employee'],
  },
  {
    id: 'werkgever',
    titel: 'Werkgever',
    soort: 'tekst',
    groep: 'dossier',
    namen: ['werkgever', 'naam werkgever', 'klant', 'opdrachtgever', 'organisatie', 'bedrijf', 'bedrijfsnaam', 'vestiging', 'employer'],
  },
  {
    id: 'adviseur',
    titel: 'Adviseur',
    soort: 'tekst',
    groep: 'dossier',
    namen: ['adviseur', 'verzuimadviseur', 'casemanager', 'case manager', 'verzuimcoördinator', 'behandelaar', 'consulent', 'regisseur', 'procesregisseur'],
  },
  {
    id: 'ziektedatum',
    titel: 'Eerste ziektedag',
    soort: 'dag',
    groep: 'dossier',
    namen: ['ziektedatum', 'eerste ziektedag', '1e ziektedag', 'eerste ziektedatum', 'eerste verzuimdag', '1e verzuimdag', 'eerste dag ongeschiktheid', 'eerste dag arbeidsongeschiktheid', 'ziek vanaf', 'ziek sinds', 'begindatum verzuim', 'begin verzuim', 'startdatum verzuim', 'aanvang verzuim', 'verzuim vanaf', 'EZD', 'DatEerstVrzmdg', 'dateStart'],
  },
  {
    id: 'hersteldatum',
    titel: 'Hersteld op',
    soort: 'dag',
    groep: 'dossier',
    namen: ['hersteldatum', 'hersteld', 'hersteld op', 'datum herstel', 'hersteld vanaf', 'volledig hersteld', 'herstelmelding', 'einddatum verzuim', 'einde verzuim', 'DatHrstld', 'dateEnd'],
  },
  {
    id: 'geboortedatum',
    titel: 'Geboortedatum',
    soort: 'dag',
    groep: 'dossier',
    namen: ['geboortedatum', 'geboren', 'geb. datum', 'gebdatum', 'geb dat', 'Gebdat'],
  },
  {
    id: 'eindeDienstverband',
    titel: 'Einde dienstverband',
    soort: 'dag',
    groep: 'dossier',
    namen: ['einde dienstverband', 'einddatum dienstverband', 'uit dienst', 'datum uit dienst', 'uitdienstdatum', 'einde contract', 'einddatum contract'],
  },
  {
    id: 'verschuiving',
    titel: 'Dagen die niet meetellen',
    soort: 'getal',
    groep: 'dossier',
    namen: ['verschuiving', 'dagen niet meetellen', 'niet meetellende dagen', 'onderbrekingsdagen', 'hersteldagen'],
  },
  {
    id: 'loonPerMaand',
    titel: 'Loon per maand',
    soort: 'getal',
    groep: 'loon',
    namen: ['loon per maand', 'maandloon', 'brutoloon per maand', 'bruto maandloon', 'bruto maandsalaris', 'salaris per maand', 'maandsalaris', 'bruto loon'],
  },
  {
    id: 'loonpercentage',
    titel: 'Doorbetaling in procenten',
    soort: 'getal',
    groep: 'loon',
    namen: ['loonpercentage', 'doorbetalingspercentage', 'percentage doorbetaling', 'PrcLndrbtng'],
  },
] as const satisfies readonly Veld[]

export type EigenVeld = (typeof eigenVelden)[number]['id']
