import type { Beslistabel, Rij, Voorwaarde } from '../../regelboek/beslistabel.ts'
import { is, ja, nee, pk, wia } from './bouwstenen.ts'

const GEEN_MOGELIJKHEDEN: Voorwaarde = { feit: 'belastbaarheid', in: ['gbmTijdelijk', 'gbmDuurzaam'] }
const WEL_MOGELIJKHEDEN: Voorwaarde = {
  feit: 'belastbaarheid',
  in: ['belastbaar', 'marginaalTijdelijk', 'marginaalDuurzaam', 'hersteld'],
}
const MEDISCH = [pk('Oordeelsvorming')]

/** Two facts that cannot both be right; nothing is known of it as long as one of them is not given. */
const botst = (id: string, als: Voorwaarde, beroepOp: readonly string[], reden: string, bronnen = MEDISCH): Rij => ({
  id,
  als,
  beroepOp,
  dan: 'tegenspraak',
  reden,
  bronnen,
})

/** What is done for an illness is not done before it; days of an earlier illness are easily left standing. */
const voorZiekte = (id: string, feit: string, wat: string): Rij =>
  botst(
    id,
    { feit, voor: { feit: 'eersteZiektedag' } },
    [feit],
    `${wat} van {${feit}} ligt voor de eerste ziektedag.`,
    [wia('23', '2')],
  )

export const tegenspraakBeslistabel = {
  code: 'TEGENSPRAAK',
  titel: 'Spreken gegevens elkaar tegen?',
  vraag: 'Gegevens die elkaar tegenspreken',
  aliassen: ['tegenspraak', 'tegenstrijdig'],
  soort: 'alle',
  uitkomsten: ['tegenspraak', 'geen'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'praktijk',
          zekerheid: 'afgeleid',
          gecontroleerdOp: '2026-12-01',
          toelichting:
            'Wat elkaar tegenspreekt wordt genoemd en niet stilzwijgend opgelost. Wie het oordeel van de bedrijfsarts en dat ' +
            'van UWV apart opgeeft (belastbaarheid en belastbaarheid volgens UWV), spreekt zichzelf niet tegen.',
          rijen: [
            botst(
              'T01',
              { alle: [WEL_MOGELIJKHEDEN, ja('actueelOordeelGbm')] },
              ['belastbaarheid', 'actueelOordeelGbm'],
              'De bedrijfsarts noemt de werknemer {belastbaarheid}, en het actueel oordeel noemt geen benutbare mogelijkheden.',
            ),
            botst(
              'T02',
              { alle: [GEEN_MOGELIJKHEDEN, nee('actueelOordeelGbm')] },
              ['belastbaarheid', 'actueelOordeelGbm'],
              'De bedrijfsarts ziet {belastbaarheid}, en het actueel oordeel noemt dat niet.',
            ),
            botst(
              'T03',
              { alle: [WEL_MOGELIJKHEDEN, ja('geenMogelijkhedenDrieMaanden')] },
              ['belastbaarheid', 'geenMogelijkhedenDrieMaanden'],
              'De bedrijfsarts noemt de werknemer {belastbaarheid}, en toch zijn er drie maanden geen mogelijkheden.',
            ),
            botst(
              'T04',
              { alle: [is('belastbaarheid', 'gbmDuurzaam'), nee('geenMogelijkhedenDrieMaanden')] },
              ['belastbaarheid', 'geenMogelijkhedenDrieMaanden'],
              'Er zijn blijvend geen benutbare mogelijkheden, en toch geen drie maanden lang.',
            ),
            botst(
              'T05',
              { alle: [ja('vaGbm'), is('belastbaarheidUwv', 'meer')] },
              ['vaGbm', 'belastbaarheidUwv'],
              'UWV bevestigt dat er geen mogelijkheden zijn, en ziet er meer dan de bedrijfsarts.',
            ),
            botst(
              'T06',
              {
                alle: [
                  ja('hersteldEigenWerk'),
                  {
                    feit: 'belastbaarheid',
                    in: ['gbmTijdelijk', 'gbmDuurzaam', 'marginaalTijdelijk', 'marginaalDuurzaam'],
                  },
                ],
              },
              ['hersteldEigenWerk', 'belastbaarheid'],
              'De werknemer is hersteld voor het eigen werk, en de bedrijfsarts ziet {belastbaarheid}.',
            ),
            botst(
              'T07',
              {
                alle: [
                  { feit: 'hersteldVanaf', opOfVoor: { feit: 'peildatum' } },
                  {
                    feit: 'belastbaarheid',
                    in: ['belastbaar', 'gbmTijdelijk', 'gbmDuurzaam', 'marginaalTijdelijk', 'marginaalDuurzaam'],
                  },
                ],
              },
              ['hersteldVanaf', 'belastbaarheid'],
              'De werknemer is hersteld sinds {hersteldVanaf}, en de belastbaarheid is {belastbaarheid}.',
              [wia('23', '3')],
            ),
            botst(
              'T08',
              { alle: [is('spoor1Uitkomst', 'uitgesloten'), ja('perspectiefConcreet')] },
              ['spoor1Uitkomst', 'perspectiefConcreet'],
              'Terugkeer bij de eigen werkgever is uitgesloten, en toch is er perspectief.',
              [pk('Tijdig')],
            ),
            botst(
              'T09',
              { alle: [is('spoor2Status', 'geen'), { feit: 'spoor2Start', opOfVoor: { feit: 'peildatum' } }] },
              ['spoor2Status', 'spoor2Start'],
              'Spoor 2 is niet gestart, en begon op {spoor2Start}.',
              [pk('Tijdig')],
            ),
            botst(
              'T10',
              { alle: [is('spoor2Status', 'lopend'), { feit: 'spoor2Eind', opOfVoor: { feit: 'peildatum' } }] },
              ['spoor2Status', 'spoor2Eind'],
              'Spoor 2 loopt, en is op {spoor2Eind} afgerond.',
              [pk('Tijdig')],
            ),
            botst(
              'T11',
              { alle: [nee('besluitGenomen'), ja('loonsanctieLopend')] },
              ['besluitGenomen', 'loonsanctieLopend'],
              'Er loopt een loonsanctie, en er is geen loonsanctiebesluit.',
              [wia('25', '9')],
            ),
            botst(
              'T12',
              { alle: [nee('besluitGenomen'), { feit: 'besluitVerzonden', opOfVoor: { feit: 'peildatum' } }] },
              ['besluitGenomen', 'besluitVerzonden'],
              'Er is geen loonsanctiebesluit, en het is op {besluitVerzonden} verzonden.',
              [wia('25', '9')],
            ),
            botst(
              'T13',
              {
                een: [
                  { alle: [ja('oordeelInspanningenVoldoende'), is('deskundigenoordeel', 'negatief')] },
                  { alle: [nee('oordeelInspanningenVoldoende'), is('deskundigenoordeel', 'positief')] },
                ],
              },
              ['oordeelInspanningenVoldoende', 'deskundigenoordeel'],
              'Het deskundigenoordeel is {deskundigenoordeel}, en bij "Deskundigenoordeel positief" staat {oordeelInspanningenVoldoende}.',
              [pk('deskundigenoordeel')],
            ),
            botst(
              'T14',
              { alle: [is('conflict', 'geen'), is('verweer', 'conflict')] },
              ['conflict', 'verweer'],
              'Er is geen conflict, en een conflict is als reden gegeven.',
              [pk('arbeidsconflict')],
            ),
            botst(
              'T15',
              { alle: [is('conflict', 'geen'), is('verweerOok', 'conflict')] },
              ['conflict', 'verweerOok'],
              'Er is geen conflict, en een conflict is als tweede reden gegeven.',
              [pk('arbeidsconflict')],
            ),
            {
              id: 'T16',
              als: { feit: 'peildatum', voor: { feit: 'eersteZiektedag' } },
              dan: 'tegenspraak',
              reden: 'De peildatum ligt voor de eerste ziektedag.',
              bronnen: [wia('23', '2')],
            },
            voorZiekte('T17', 'ejeDatum', 'De eerstejaarsevaluatie'),
            voorZiekte('T18', 'spoor2Start', 'De start van spoor 2'),
            voorZiekte('T19', 'hersteldVanaf', 'Het herstel'),
            voorZiekte('T20', 'ivaIngang', 'De vervroegde IVA'),
            voorZiekte('T21', 'besluitVerzonden', 'Het loonsanctiebesluit'),
            botst(
              'T22',
              { feit: 'spoor2Eind', voor: { feit: 'spoor2Start' } },
              ['spoor2Eind', 'spoor2Start'],
              'Spoor 2 is op {spoor2Eind} afgerond, en begon op {spoor2Start}.',
              [pk('Tijdig')],
            ),
            {
              id: 'TZ',
              dan: 'geen',
              reden: 'De ingevulde gegevens spreken elkaar niet tegen.',
              bronnen: MEDISCH,
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
