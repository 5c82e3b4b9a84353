import type { Beslistabel, Rij } from '../../regelboek/beslistabel.ts'
import { BEGELEIDING_NIET_GEBODEN } from './begeleiding.ts'
import { nee, pk } from './bouwstenen.ts'
import { spoor2PlanOnderdelen } from './spoor2-plan-onderdelen.ts'

const ADEQUAAT = pk('spoor 2: adequaat traject')
const GEBRUIK = { regeling: 'PRAKTIJK', plaats: 'beschrijvingen van een adequaat spoor 2-traject' }

/** A profile that the distance is measured between; without it nobody can see that it grows smaller. */
const profiel = (id: string, feit: string, wat: string, ...bronnen: Rij['bronnen']): Rij => ({
  id,
  als: nee(feit),
  beroepOp: [feit],
  dan: 'nee',
  reden: `In het plan ontbreekt ${wat}. Zonder beide profielen is niet te zien of de afstand ertussen kleiner wordt.`,
  bewijs: [wat],
  zekerheid: 'afgeleid',
  bronnen: [ADEQUAAT, ...bronnen],
})

/** An item that descriptions of practice ask for and that UWV's framework does not name. */
const gebruikelijk = (id: string, feit: string, wat: string): Rij => ({
  id,
  als: nee(feit),
  beroepOp: [feit],
  dan: 'aandachtspunten',
  reden: `In het plan ontbreekt ${wat}. Het UWV-kader noemt dit niet apart; in de praktijk wordt het verwacht.`,
  bewijs: [wat],
  status: 'praktijk',
  zekerheid: 'secundair',
  bronnen: [GEBRUIK],
})

export const spoor2PlanBeslistabel = {
  code: 'SPOOR2_PLAN',
  titel: 'Is het spoor 2-traject adequaat?',
  vraag: 'Spoor 2-traject adequaat',
  aliassen: ['spoor 2 plan', 'adequaat traject'],
  soort: 'alle',
  uitkomsten: ['nee', 'aandachtspunten', 'ja'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'werkwijzer',
          zekerheid: 'gelezen',
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Uren, aantallen sollicitaties, duur en een extern bureau schrijft het kader niet voor. Wil de werknemer ' +
            'begeleiding, dan mag die van de werkgever worden gevergd (Beleidsregels).',
          rijen: [
            {
              id: 'P01',
              als: nee('planVooraf'),
              dan: 'nee',
              reden: 'Er is geen re-integratieplan dat vooraf en schriftelijk is opgesteld.',
              bewijs: ['schriftelijk re-integratieplan van voor de start'],
              bronnen: [ADEQUAAT],
            },
            {
              id: 'P02',
              als: nee('planSamenhang'),
              dan: 'nee',
              reden: 'De activiteiten vormen geen samenhangende reeks.',
              bewijs: ['overzicht van activiteiten en hun samenhang'],
              bronnen: [ADEQUAAT],
            },
            {
              id: 'P03',
              als: nee('planAfstand'),
              dan: 'nee',
              reden:
                'De afstand tussen persoonsprofiel en zoekprofiel wordt niet zo snel en zo veel mogelijk verkleind.',
              bewijs: ['persoonsprofiel', 'zoekprofiel'],
              bronnen: [ADEQUAAT],
            },
            {
              id: 'P04',
              als: nee('planBijgesteld'),
              dan: 'nee',
              reden: 'Het traject is niet direct bijgesteld toen de situatie dat vroeg.',
              bewijs: ['bijgesteld plan'],
              bronnen: [ADEQUAAT],
            },
            profiel('P05', 'planPersoonsprofiel', 'een persoonsprofiel'),
            profiel('P06', 'planZoekprofiel', 'een beredeneerd zoekprofiel', { regeling: 'RBMNE_2023_1786' }),
            gebruikelijk('P07', 'planRapportages', 'een overzicht van rapportagemomenten'),
            gebruikelijk('P08', 'planInstemming', 'de instemming van de werknemer'),
            {
              id: 'P09',
              ...BEGELEIDING_NIET_GEBODEN,
              beroepOp: ['bureauGewenst'],
              dan: 'aandachtspunten',
            },
            ...spoor2PlanOnderdelen,
            {
              id: 'P10',
              dan: 'ja',
              reden:
                'Het plan is vooraf opgesteld, samenhangend, gericht op het zoekprofiel en bijgesteld waar dat nodig was.',
              bewijs: ['re-integratieplan spoor 2', 'voortgangsrapportages'],
              bronnen: [ADEQUAAT],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
