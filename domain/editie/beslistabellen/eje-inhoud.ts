import type { Beslistabel, Rij } from '../../regelboek/beslistabel.ts'
import { onderdeel } from './onderdelen.ts'
import { BEIDEN, visietijdlijn } from './visiedocument.ts'

const EVALUATIE = { regeling: 'RPEZ', artikel: '4', lid: '2', plaats: 'onderdeel b' }
const STAPPENPLAN = { regeling: 'SZW' }
const GEBRUIK = { status: 'praktijk', zekerheid: 'secundair' } as const

const zonderVisie: readonly Rij[] = [
  onderdeel('EI01', 'ejeTerugblik', 'een terugblik op het eerste ziektejaar', BEIDEN, [EVALUATIE]),
  onderdeel('EI02', 'ejeDoel', 'het resultaat dat beiden in het tweede jaar willen', BEIDEN, [STAPPENPLAN], GEBRUIK),
  onderdeel('EI03', 'ejeAanpak', 'hoe zij dat resultaat bereiken', BEIDEN, [STAPPENPLAN], GEBRUIK),
  onderdeel(
    'EI04',
    'ejeSpoorkeuze',
    'de keuze voor spoor 1, spoor 2 of beide',
    `${BEIDEN}, met het advies van de arbeidsdeskundige`,
    [
      { regeling: 'BBP' },
      { regeling: 'CRVB_2009_BK3717' },
      { regeling: 'CRVB_2010_BN8678' },
      { regeling: 'AKC_DOORWERKEN' },
    ],
    { status: 'beleidsregel', zekerheid: 'secundair' },
  ),
]

const slot: Rij = {
  id: 'EIZ',
  dan: 'compleet',
  reden: 'De eerstejaarsevaluatie bevat wat u hebt nagelopen.',
  bewijs: ['eerstejaarsevaluatie'],
  bronnen: [EVALUATIE],
}

export const ejeInhoudBeslistabel = {
  code: 'EJE_INHOUD',
  titel: 'Is de eerstejaarsevaluatie compleet?',
  vraag: 'Inhoud van de eerstejaarsevaluatie',
  aliassen: ['inhoud eerstejaarsevaluatie'],
  soort: 'alle',
  uitkomsten: ['ontbreekt', 'aandachtspunten', 'compleet'],
  tijdlijn: visietijdlijn({
    toelichting: 'Dit is het moment om de balans op te maken en de richting voor het tweede ziektejaar te kiezen.',
    rijen: zonderVisie,
    visie: {
      id: 'EI05',
      feit: 'ejeVisie',
      bron: EVALUATIE,
      of: 'de evaluatie op of na die dag is gemaakt',
    },
    slot,
  }),
} as const satisfies Beslistabel
