import type { Rij } from '../../../regelboek/beslistabel.ts'
import { is, ja, nee, pk, uwv } from '../bouwstenen.ts'
import { signaal } from './signaal.ts'

/** Something done after its last day; it only matters when it cost a chance. */
const teLaat = (id: string, feit: string, termijn: string, wat: string): Rij => ({
  id,
  als: { feit, na: { termijn } },
  beroepOp: [feit],
  dan: 'laag',
  groep: 'inhoudelijk',
  reden: `${wat} is te laat. Dat telt alleen als daardoor kansen zijn gemist.`,
  status: 'beleidsregel',
  bronnen: [{ regeling: 'BBP' }],
})

/** D, the rest: guidance, cooperation, conflict, medical questions and process dates. */
export const overigRijen: readonly Rij[] = [
  {
    id: 'D39',
    als: {
      alle: [{ feit: 'peildatum', opOfNa: { feit: 'eersteZiektedag', weken: 6 } }, nee('bedrijfsartsIngeschakeld')],
    },
    dan: 'hoog',
    groep: 'inhoudelijk',
    reden: 'Er is geen bedrijfsarts of arbodienst ingeschakeld; dat is een wettelijke plicht.',
    bronnen: [uwv('Wettelijk kader')],
  },
  {
    id: 'D23',
    als: {
      alle: [
        is('medewerking', 'nee'),
        { feit: 'maatregelen', in: ['geen', 'aangesproken', 'schriftelijk', 'berisping'] },
      ],
    },
    beroepOp: ['medewerking'],
    dan: 'hoog',
    groep: 'inhoudelijk',
    reden: 'De werknemer werkt niet mee en de werkgever nam geen loonmaatregel (nu: {maatregelen}).',
    bewijs: ['brieven en gespreksverslagen', 'besluit tot opschorten of stoppen van het loon'],
    bronnen: [pk('deugdelijke grond'), { regeling: 'BBP' }],
  },
  signaal(
    'D22',
    is('verweer', 'conflict'),
    'verhoogd',
    'Een conflict is gebruikt als reden om te stoppen. UWV kijkt of het advies volgens STECR en de NVAB-richtlijn is gevolgd.',
    pk('arbeidsconflict'),
  ),
  {
    id: 'D25',
    als: { alle: [{ feit: 'peildatum', opOfNa: { feit: 'therapieSinds', weken: 6 } }, nee('therapieOnderbouwd')] },
    beroepOp: ['therapieSinds'],
    dan: 'verhoogd',
    groep: 'inhoudelijk',
    reden:
      'De arbeidstherapie duurt sinds {therapieSinds} langer dan zes weken zonder onderbouwing van de bedrijfsarts; UWV vraagt de verzekeringsarts.',
    bewijs: ['onderbouwing van de bedrijfsarts'],
    bronnen: [pk('Arbeidstherapie', 'De duur van de arbeidstherapie mag normaal gesproken 4 – 6 weken zijn.')],
  },
  {
    id: 'D26',
    als: { alle: [{ feit: 'peildatum', opOfNa: { feit: 'therapieSinds', weken: 6 } }, ja('therapieOnderbouwd')] },
    beroepOp: ['therapieSinds'],
    dan: 'laag',
    groep: 'inhoudelijk',
    reden: 'De arbeidstherapie duurt langer dan zes weken, met onderbouwing van de bedrijfsarts.',
    bewijs: ['onderbouwing van de bedrijfsarts'],
    bronnen: [pk('Arbeidstherapie', 'De duur van de arbeidstherapie mag normaal gesproken 4 – 6 weken zijn.')],
  },
  {
    id: 'D27',
    als: ja('medischeBeperking'),
    beroepOp: ['medischeBeperking'],
    groep: 'inhoudelijk',
    reden:
      'Een urenbeperking, een tijd zonder of met marginale mogelijkheden in het tweede jaar of een belemmerend advies gaat altijd naar de verzekeringsarts; die kan de belastbaarheid anders dateren.',
    bewijs: ['onderbouwing van de bedrijfsarts'],
    bronnen: [pk('Oordeelsvorming')],
  },
  {
    id: 'D28',
    als: { alle: [ja('belastbaarheidAndersGedateerd'), ja('kansenGemist')] },
    speelt: ja('belastbaarheidAndersGedateerd'),
    dan: 'hoog',
    groep: 'inhoudelijk',
    reden:
      'De verzekeringsarts dateert de belastbaarheid anders en er zijn kansen gemist. Een onjuist advies is voor rekening van de werkgever.',
    bronnen: [pk('Oordeelsvorming')],
  },
  signaal(
    'D29',
    ja('informatieNietGeleverd'),
    'hoog',
    'Gevraagde informatie is niet binnen vijf werkdagen geleverd: UWV oordeelt dan op wat er is.',
    uwv('Re-integratieverslag, beeldvorming'),
  ),
  signaal(
    'D30',
    ja('rapportenOnvolledig'),
    'hoog',
    'De rapporten van de bedrijfsarts missen belastbaarheid, historie of bevindingen en zijn daarom niet plausibel.',
    pk('Oordeelsvorming'),
  ),
  {
    id: 'D35',
    als: ja('verlofBelemmerde'),
    beroepOp: ['verlofBelemmerde'],
    dan: 'beoordeling nodig',
    oordeel: 'Had de werkgever het verlof kunnen weigeren? Verlof mag de re-integratie niet schaden.',
    groep: 'inhoudelijk',
    reden: 'Toegekend verlof hield activiteiten tegen.',
    bronnen: [uwv('Wettelijk kader, verlof')],
  },
  signaal(
    'D36',
    ja('doelurenTeLaag'),
    'verhoogd',
    'De re-integratie is gericht op minder uren dan het contract, zonder dat verlof of regeling dat draagt.',
    uwv('Wettelijk kader, omvang re-integratie'),
  ),
  {
    id: 'D41k',
    als: ja('kansenGemist'),
    beroepOp: ['kansenGemist'],
    dan: 'verhoogd',
    groep: 'inhoudelijk',
    reden: 'Door een te late stap zijn kansen gemist.',
    bewijs: ['toelichting op de gemiste kansen'],
    status: 'beleidsregel',
    bronnen: [{ regeling: 'BBP' }],
  },
  teLaat('D41a', 'paDatum', 'PA', 'De probleemanalyse van {paDatum}'),
  {
    id: 'D41w',
    als: { feit: 'aowDatum', opOfVoor: { termijn: 'PVA' } },
    beroepOp: ['aowDatum'],
    groep: 'inhoudelijk',
    neemtWeg: ['D41b'],
    reden:
      'De werknemer bereikte op {aowDatum} de AOW-leeftijd, voor het plan van aanpak er moest zijn: een plan is dan niet verplicht.',
    status: 'wet',
    bronnen: [
      { regeling: 'BW7', artikel: '658a', lid: '3' },
      { regeling: 'BW7', artikel: '660a', lid: '2' },
    ],
  },
  teLaat('D41b', 'pvaDatum', 'PVA', 'Het plan van aanpak van {pvaDatum}'),
  teLaat('D41c', 'ejeDatum', 'EJE', 'De eerstejaarsevaluatie van {ejeDatum}'),
  {
    id: 'Z',
    dan: 'laag',
    reden: 'Geen van de ingevulde gegevens wijst op een tekortkoming; wat niet is ingevuld, is niet beoordeeld.',
    zekerheid: 'afgeleid',
    bronnen: [pk('Toetsingsvolgorde')],
  },
]
