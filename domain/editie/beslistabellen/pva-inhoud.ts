import type { Beslistabel, Rij, Tabelregel } from '../../regelboek/beslistabel.ts'
import { onderdeel } from './onderdelen.ts'

const lid = (nummer: string, plaats?: string) => ({
  regeling: 'RPEZ',
  artikel: '4',
  lid: nummer,
  ...(plaats ? { plaats } : {}),
})
const BEIDEN = 'werkgever en werknemer samen'

const zonderVisie: readonly Rij[] = [
  onderdeel('VI01', 'pvaActiviteiten', 'wat beiden gaan doen', BEIDEN, [lid('2', 'onderdeel a')]),
  onderdeel('VI02', 'pvaDoelen', 'de doelen en de tijd waarin zij worden bereikt', BEIDEN, [lid('2', 'onderdeel a')]),
  onderdeel('VI03', 'pvaEvaluaties', 'wanneer er wordt geëvalueerd', BEIDEN, [lid('2', 'onderdeel b')]),
  onderdeel('VI04', 'pvaCasemanager', 'wie de casemanager is', BEIDEN, [lid('2', 'onderdeel c'), { regeling: 'BBP' }], {
    dan: 'aandachtspunten',
    reden:
      'Er is geen casemanager genoemd: iemand die de uitvoering begeleidt en het contact verzorgt. Alleen daarom volgt geen loonsanctie.',
  }),
  onderdeel('VI05', 'pvaSchriftelijk', 'het plan op schrift, met afschriften', 'de werkgever', [lid('3')]),
]

const visie = (dan: string, reden: string): Rij => ({
  ...onderdeel('VI06', 'pvaVisie', 'de visie van werkgever en werknemer', BEIDEN, [
    lid('2', 'onderdeel a'),
    { regeling: 'STCRT_2023_13931' },
  ]),
  dan,
  reden,
})

const slot: Rij = {
  id: 'VIZ',
  dan: 'compleet',
  reden: 'Het plan van aanpak bevat wat de regeling noemt.',
  bewijs: ['plan van aanpak'],
  bronnen: [lid('2')],
}

const regel = (rijen: readonly Rij[]): Tabelregel => ({
  status: 'regeling',
  zekerheid: 'gelezen',
  gecontroleerdOp: '2026-11-28',
  toelichting:
    'De casemanager begeleidt en controleert de uitvoering; verandert de situatie, dan wordt het plan bijgesteld.',
  rijen: [...rijen, slot],
})

export const pvaInhoudBeslistabel = {
  code: 'PVA_INHOUD',
  titel: 'Is het plan van aanpak compleet?',
  vraag: 'Inhoud van het plan van aanpak',
  aliassen: ['inhoud plan van aanpak'],
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
            'De visie van werkgever en werknemer ontbreekt. Zij is verplicht als de ziekte op of na 1-7-2023 begon, of als het plan op of na die dag is gemaakt of bijgesteld.',
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
