import type { Rij } from '../../../regelboek/beslistabel.ts'
import { is, ja, nee, pk, uwv } from '../bouwstenen.ts'

const INHOUD = ['inhoudelijk']
const GROND = pk('deugdelijke grond')

/** An excuse that the framework names as no reason. */
const geenGrond = (id: string, verweer: string, reden: string): Rij => ({
  id,
  als: is('verweer', verweer),
  beroepOp: ['verweer'],
  groep: 'grond',
  reden,
  bronnen: [GROND],
})

/** E: sound reasons, excuses that are none, and what takes a shortcoming away. */
export const grondenRijen: readonly Rij[] = [
  {
    id: 'D38',
    als: { feit: 'peildatum', voor: { feit: 'eersteZiektedag', weken: 6 } },
    dan: 'geen',
    groep: 'grond',
    neemtWeg: INHOUD,
    reden: 'Voor week 7 worden nog geen inspanningen verwacht.',
    bronnen: [uwv('Wettelijk kader', 'Na 6 weken ziekte wordt langdurig ziekteverzuim aangenomen')],
  },
  {
    id: 'D37',
    als: ja('alleenNaAanvraag'),
    beroepOp: ['alleenNaAanvraag'],
    dan: 'laag',
    groep: 'grond',
    neemtWeg: INHOUD,
    reden: 'Alle omissies zijn van na de WIA-aanvraag; daarop alleen mag UWV geen negatief oordeel baseren.',
    bronnen: [pk('Periode')],
  },
  {
    id: 'E03',
    als: { alle: [ja('oordeelInspanningenVoldoende'), ja('omstandighedenOngewijzigd')] },
    beroepOp: ['oordeelInspanningenVoldoende', 'omstandighedenOngewijzigd'],
    dan: 'laag',
    groep: 'grond',
    neemtWeg: INHOUD,
    reden:
      'UWV gaf een positief deskundigenoordeel over de inspanningen en de omstandigheden zijn gelijk; UWV wijkt alleen af als het evident onjuist is. Latere inspanningen worden wel getoetst.',
    bewijs: ['deskundigenoordeel'],
    bronnen: [pk('deskundigenoordeel'), { regeling: 'UWV_DO' }],
  },
  {
    id: 'D24',
    als: {
      alle: [
        is('medewerking', 'nee'),
        { feit: 'maatregelen', in: ['loonmaatregel', 'ontslag'] },
        ja('alleenWerknemer'),
      ],
    },
    beroepOp: ['medewerking', 'alleenWerknemer'],
    oordeel:
      'Ligt het uitsluitend aan de werknemer en deed de werkgever genoeg? Dan kan dit een deugdelijke grond zijn.',
    groep: 'grond',
    neemtWeg: INHOUD,
    reden: 'De werknemer werkt ondanks een loonmaatregel niet mee en dat ligt volledig aan hem.',
    bewijs: ['brieven en gespreksverslagen', 'besluit tot opschorten of stoppen van het loon'],
    bronnen: [GROND, { regeling: 'UWV_BKV' }],
  },
  {
    id: 'E01',
    als: ja('onevenredigeBelasting'),
    beroepOp: ['onevenredigeBelasting'],
    oordeel: "Is de belasting voor collega's door het verschuiven van taken onevenredig, en is dat onderbouwd?",
    groep: 'grond',
    neemtWeg: ['D13', 'D14', 'D15', 'D16', 'D17', 'D18'],
    reden: 'Het verschuiven van taken zou andere werknemers onevenredig belasten.',
    bewijs: ['onderbouwing van de belasting'],
    bronnen: [GROND],
  },
  {
    id: 'E02',
    als: ja('geenFormatieruimte'),
    beroepOp: ['geenFormatieruimte'],
    groep: 'grond',
    reden:
      'Zonder formatieruimte of met ontslag van een ander hoeft de werkgever niet te plaatsen. Functies van tijdelijke krachten moet hij wel onderzoeken.',
    bewijs: ['formatieoverzicht'],
    bronnen: [pk('spoor 1')],
  },
  {
    id: 'E06',
    als: ja('spoor2LaatMedisch'),
    beroepOp: ['spoor2LaatMedisch'],
    groep: 'grond',
    reden:
      'Spoor 2 kon om plausibele medische redenen pas laat starten: voor herstel is het starten van een adequaat traject dan genoeg.',
    bewijs: ['advies van de bedrijfsarts'],
    bronnen: [pk('Herstelmogelijkheid')],
  },
  {
    id: 'D33',
    als: ja('kostenOnderbouwd'),
    beroepOp: ['kostenOnderbouwd'],
    oordeel:
      'Is aangetoond dat er geen goedkoper adequaat alternatief en geen subsidie was? Bij een tijdelijk of zeer klein contract geldt een grens van 70% van het nog te betalen loon.',
    groep: 'grond',
    neemtWeg: ['D01', 'D03', 'D11a', 'D11b'],
    reden: 'Van een activiteit is gemotiveerd afgezien om de kosten.',
    bewijs: ['offertes en motivering'],
    bronnen: [pk('Kosten re-integratie')],
  },
  geenGrond('D19', 'functieVervuld', 'Dat de functie door een ander is vervuld, is geen excuus.'),
  geenGrond('D20', 'reorganisatie', 'Een reorganisatie of krimp is geen excuus.'),
  geenGrond(
    'D31',
    'adviesGevolgd',
    'Het volgen van een advies van bedrijfsarts, arbodienst of re-integratiebedrijf is geen deugdelijke grond.',
  ),
  geenGrond('D32', 'vakantiesluiting', 'Vakantie of sluiting van het bedrijf is geen excuus.'),
  geenGrond('D34', 'financieel', 'De financiële last is geen deugdelijke grond.'),
  geenGrond(
    'D43',
    'latereUitkering',
    'Dat later een WIA- of IVA-uitkering is toegekend, is geen deugdelijke grond om spoor 2 niet te starten.',
  ),
  {
    id: 'D03n',
    als: nee('kansenGemist'),
    beroepOp: ['kansenGemist'],
    dan: 'laag',
    groep: 'grond',
    neemtWeg: ['D03', 'D04', 'D41k'],
    reden: 'Iets gebeurde te laat, maar er zijn geen kansen door gemist: te laat is nog geen gemiste kans.',
    bewijs: ['onderbouwing dat eerder starten niets had opgeleverd'],
    status: 'beleidsregel',
    bronnen: [{ regeling: 'BBP' }, { regeling: 'CRVB_2015_861' }],
  },
]
