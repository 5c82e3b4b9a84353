import type { Beslistabel, Rij } from '../../regelboek/beslistabel.ts'
import { is, ja } from './bouwstenen.ts'

const bron = (plaats: string) => ({ regeling: 'UWV_DO', plaats })

/** One kind of question that UWV answers. */
const soort = (id: string, geschil: string, dan: string, reden: string): Rij => ({
  id,
  als: is('geschil', geschil),
  dan,
  reden,
  bewijs: ['aanvraag met de stukken over deze ene vraag'],
  bronnen: [bron('soorten')],
})

export const deskundigenoordeelBeslistabel = {
  code: 'DESKUNDIGENOORDEEL',
  titel: 'Welk deskundigenoordeel past?',
  vraag: 'Deskundigenoordeel',
  aliassen: ['DO', 'second opinion UWV'],
  soort: 'eerste',
  uitkomsten: [
    'geschiktheid eigen werk',
    'passend werk',
    'inspanningen werkgever',
    'inspanningen werknemer',
    'veelvuldig verzuim',
    'niet meer mogelijk',
    'niet nodig',
  ],
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
            'Een oordeel is niet bindend, beantwoordt een vraag en gaat over het verleden. De wettelijke termijn is twee ' +
            'weken, intern vier; reken op langer.',
          rijen: [
            {
              id: 'O01v',
              als: { feit: 'wiaAanvraag', voor: { feit: 'eersteZiektedag' } },
              beroepOp: ['wiaAanvraag'],
              oordeel: 'Op welke dag is de WIA voor deze ziekte aangevraagd?',
              reden: 'De WIA-aanvraag van {wiaAanvraag} ligt voor de eerste ziektedag.',
              status: 'wet',
              zekerheid: 'afgeleid',
              bronnen: [{ regeling: 'WIA', artikel: '64', lid: '3' }],
            },
            {
              id: 'O01',
              als: { feit: 'wiaAanvraag', opOfVoor: { feit: 'peildatum' } },
              beroepOp: ['wiaAanvraag'],
              dan: 'niet meer mogelijk',
              reden: 'De WIA-aanvraag is op {wiaAanvraag} ingediend; daarna geeft UWV geen deskundigenoordeel meer.',
              bronnen: [bron('aanvraag'), { regeling: 'UWV_DOH' }],
            },
            soort(
              'O02',
              'eigenWerk',
              'geschiktheid eigen werk',
              'Werkgever en werknemer verschillen van mening of het eigen werk weer kan.',
            ),
            soort(
              'O03',
              'passendWerk',
              'passend werk',
              'Zij verschillen van mening of het aangeboden werk passend is.',
            ),
            soort(
              'O04',
              'inspanningenWerkgever',
              'inspanningen werkgever',
              'Gevraagd wordt of de werkgever genoeg doet.',
            ),
            soort(
              'O05',
              'inspanningenWerknemer',
              'inspanningen werknemer',
              'Gevraagd wordt of de werknemer genoeg doet.',
            ),
            soort('O06', 'veelvuldigVerzuim', 'veelvuldig verzuim', 'Het gaat om ontslag wegens veelvuldig verzuim.'),
            {
              id: 'O07',
              als: { alle: [is('geschil', 'geen'), ja('stagnatie')] },
              beroepOp: ['stagnatie'],
              oordeel: 'Helpt een deskundigenoordeel om de stilstand te doorbreken? Het is een middel, geen plicht.',
              reden: 'De re-integratie stagneert zonder meningsverschil.',
              bronnen: [bron('inspanningen werkgever')],
            },
            {
              id: 'O08',
              als: is('geschil', 'geen'),
              dan: 'niet nodig',
              reden: 'Er is geen meningsverschil. Een arbeidsconflict is niet vanzelf een geschil.',
              bronnen: [{ regeling: 'UWV_DOH' }],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
