import type { Feit } from '../../regelboek/feit.ts'
import { dagfeit, jaNee, keuzefeit } from './bouwstenen.ts'

/** A sanction that was imposed: whether it can stand, what was repaired, and the request to shorten it. */
export const herstelFeiten = [
  keuzefeit(
    'herstelNietMogelijk',
    'Herstel niet meer mogelijk',
    'werkgever',
    'Is er een reden waarom de tekortkoming niet meer te herstellen is?',
    [
      ['nee', 'herstel is mogelijk', 'mogelijk'],
      ['relatieVerbroken', 'de arbeidsrelatie is verbroken', 'verbroken relatie'],
      ['nietsTeHerstellen', 'er valt niets meer te herstellen', 'niets te herstellen'],
    ],
  ),
  jaNee(
    'besluitGemotiveerd',
    'Besluit gemotiveerd',
    'UWV',
    'Noemt en motiveert het loonsanctiebesluit alle tekortkomingen?',
  ),
  jaNee('besluitHerroepen', 'Besluit herroepen', 'UWV', 'Heeft UWV het loonsanctiebesluit in bezwaar herroepen?'),
  keuzefeit('soortSanctie', 'Soort loonsanctie', 'UWV', 'Waarom legde UWV de loonsanctie op?', [
    ['administratief', 'stukken ontbraken', 'administratieve sanctie'],
    ['inhoudelijk', 'inspanningen onvoldoende', 'inhoudelijke sanctie'],
  ]),
  keuzefeit(
    'tekortHersteld',
    'Tekortkoming hersteld',
    'werkgever',
    'Zijn de tekortkomingen die het besluit noemt hersteld?',
    [
      ['nee', 'niet hersteld', 'niet'],
      ['deels', 'voor een deel hersteld', 'gedeeltelijk'],
      ['ja', 'alle hersteld', 'volledig', 'hersteld'],
    ],
  ),
  dagfeit(
    'tekortHersteldOp',
    'Tekortkoming hersteld op',
    'werkgever',
    'Sinds welke dag zijn alle tekortkomingen hersteld?',
  ),
  jaNee('herstelAangetoond', 'Herstel aangetoond', 'werkgever', 'Zijn er stukken die het herstel aantonen?'),
  dagfeit(
    'bekortingGevraagdOp',
    'Bekorting gevraagd op',
    'werkgever',
    'Op welke dag ontving UWV het verzoek om bekorting?',
  ),
  keuzefeit('bekortingBesluit', 'Besluit op bekorting', 'UWV', 'Wat besloot UWV op het verzoek om bekorting?', [
    ['geen', 'nog geen besluit', 'nog niet'],
    ['toegekend', 'toegekend', 'ja'],
    ['afgewezen', 'afgewezen', 'nee'],
    ['ingetrokken', 'verzoek ingetrokken'],
  ]),
  dagfeit(
    'bekortingBesluitOp',
    'Besluit op bekorting van',
    'UWV',
    'Van welke dag is het besluit van UWV op het verzoek om bekorting?',
  ),
] as const satisfies readonly Feit[]
