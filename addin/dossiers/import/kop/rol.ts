/**
 * What a column of an export can hold besides the fields of a case: what is needed to make cases of its rows. The other
 * roles are ids of fields.
 */
export const importrollen = [
  'personeelsnummer',
  'voornaam',
  'dienstverband',
  'eerdereZiektedag',
  'laatsteZiektedag',
  'einde',
  'herstelpercentage',
  'verzuimpercentage',
  'percentage',
  'wijzigingsdatum',
  'isHersteld',
  'stand',
  'soortVerzuim',
  'redenEinde',
  'zelfdeOorzaak',
  'melding',
  'ingetrokken',
] as const
export type Importrol = (typeof importrollen)[number]

/** An `Importrol`, or the id of a field. */
export type Kolomrol = string

/** How sure a heading is: a name that can mean nothing else, one that needs its neighbours, one that must be asked. */
export type Kopsterkte = 'zeker' | 'algemeen' | 'vraag'

/** What roles are called for users. */
export const ROLTITELS: Readonly<Record<Importrol, string>> = {
  personeelsnummer: 'Personeelsnummer',
  voornaam: 'Voornaam of voorletters',
  dienstverband: 'Nummer van het dienstverband',
  eerdereZiektedag: 'Eerste ziektedag van ziekte die meetelt',
  laatsteZiektedag: 'Laatste ziektedag',
  einde: 'Einde van het verzuim',
  herstelpercentage: 'Percentage hersteld',
  verzuimpercentage: 'Percentage ziek',
  percentage: 'Percentage',
  wijzigingsdatum: 'Dag van de wijziging',
  isHersteld: 'Hersteld (ja of nee)',
  stand: 'Of het verzuim voorbij is en het herstel volledig',
  soortVerzuim: 'Soort verzuim',
  redenEinde: 'Reden van het einde',
  zelfdeOorzaak: 'Zelfde oorzaak voor en na het verlof (ja of nee)',
  melding: 'Soort melding',
  ingetrokken: 'Of de rij is ingetrokken',
}

/** Roles whose cells are days, and of which a second column would decide something else. */
export const DAGROLLEN: ReadonlySet<Kolomrol> = new Set([
  'eerdereZiektedag',
  'laatsteZiektedag',
  'einde',
  'wijzigingsdatum',
  'ziektedatum',
  'hersteldatum',
])
export const EINDROLLEN: readonly Kolomrol[] = ['hersteldatum', 'laatsteZiektedag', 'einde']
export const PERCENTAGEROLLEN: readonly Kolomrol[] = ['herstelpercentage', 'verzuimpercentage', 'percentage']
