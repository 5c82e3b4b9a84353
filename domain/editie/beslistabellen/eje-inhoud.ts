import type { Beslistabel, Rij, Tabelregel } from '../../regelboek/beslistabel.ts'
import { onderdeel } from './onderdelen.ts'

const EVALUATIE = { regeling: 'RPEZ', artikel: '4', lid: '2', plaats: 'onderdeel b' }
const STAPPENPLAN = { regeling: 'SZW' }
const BEIDEN = 'werkgever en werknemer samen'
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

const visie = (dan: string, reden: string): Rij => ({
  ...onderdeel('EI05', 'ejeVisie', 'de visie van werkgever en werknemer', BEIDEN, [
    EVALUATIE,
    { regeling: 'STCRT_2023_13931' },
  ]),
  dan,
  reden,
})

const slot: Rij = {
  id: 'EIZ',
  dan: 'compleet',
  reden: 'De eerstejaarsevaluatie bevat wat u hebt nagelopen.',
  bewijs: ['eerstejaarsevaluatie'],
  bronnen: [EVALUATIE],
}

const regel = (rijen: readonly Rij[]): Tabelregel => ({
  status: 'regeling',
  zekerheid: 'gelezen',
  gecontroleerdOp: '2026-11-28',
  toelichting: 'Dit is het moment om de balans op te maken en de richting voor het tweede ziektejaar te kiezen.',
  rijen: [...rijen, slot],
})

export const ejeInhoudBeslistabel = {
  code: 'EJE_INHOUD',
  titel: 'Is de eerstejaarsevaluatie compleet?',
  vraag: 'Inhoud van de eerstejaarsevaluatie',
  aliassen: ['inhoud eerstejaarsevaluatie'],
  soort: 'alle',
  uitkomsten: ['ontbreekt', 'aandachtspunten', 'compleet'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      { vanaf: '2017-10-27', regel: regel(zonderVisie) },
      {
        vanaf: '2023-07-01',
        regel: regel([
          ...zonderVisie,
          visie(
            'aandachtspunten',
            'De visie van werkgever en werknemer ontbreekt. Zij is verplicht als de ziekte op of na 1-7-2023 begon, of als de evaluatie op of na die dag is gemaakt.',
          ),
        ]),
      },
      {
        vanaf: '2025-07-01',
        regel: regel([
          ...zonderVisie,
          visie(
            'ontbreekt',
            'Er ontbreekt: de visie van werkgever en werknemer. Dit komt van beiden, ieder voor zich.',
          ),
        ]),
      },
    ],
  },
} as const satisfies Beslistabel
