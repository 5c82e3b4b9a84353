import type { Rij } from '../../../regelboek/beslistabel.ts'
import { is, ja, nee, pk, uwv } from '../bouwstenen.ts'

const INHOUD = ['inhoudelijk']
const GROND = pk('deugdelijke grond')
/** Reasons that the framework names in neither way. */
const ANDERE_REDEN = ['sluiting', 'ontbinding', 'gezondheid']

/** An excuse that the framework names as no reason: it takes no shortcoming away, whether there is one or not. */
const geenGrond = (id: string, verweer: string, wat: string): Rij => ({
  id,
  als: { een: [is('verweer', verweer), is('verweerOok', verweer)] },
  groep: 'grond',
  reden: `${wat} is geen deugdelijke grond als er een tekortkoming is.`,
  bronnen: [GROND],
})

/** What a positive opinion of UWV is worth, whichever fact tells of it. */
const POSITIEF_OORDEEL = {
  dan: 'laag',
  groep: 'grond',
  neemtWeg: INHOUD,
  reden:
    'UWV gaf een positief deskundigenoordeel over de inspanningen en de omstandigheden zijn gelijk; UWV wijkt alleen af als het evident onjuist is. Latere inspanningen worden wel getoetst.',
  bewijs: ['deskundigenoordeel'],
  bronnen: [pk('deskundigenoordeel'), { regeling: 'UWV_DO' }],
}

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
    ...POSITIEF_OORDEEL,
  },
  {
    id: 'E03d',
    als: { alle: [is('deskundigenoordeel', 'positief'), ja('omstandighedenOngewijzigd')] },
    beroepOp: ['deskundigenoordeel', 'omstandighedenOngewijzigd'],
    ...POSITIEF_OORDEEL,
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
  geenGrond('D19', 'functieVervuld', 'Dat de functie door een ander is vervuld'),
  geenGrond('D20', 'reorganisatie', 'Een reorganisatie of krimp'),
  geenGrond('D31', 'adviesGevolgd', 'Het volgen van een advies van bedrijfsarts, arbodienst of re-integratiebedrijf'),
  geenGrond('D32', 'vakantiesluiting', 'Vakantie of vakantiesluiting van het bedrijf'),
  geenGrond('D34', 'financieel', 'De financiële last'),
  geenGrond('D43', 'latereUitkering', 'Dat later een WIA- of IVA-uitkering is toegekend'),
  {
    id: 'D31o',
    als: { een: ANDERE_REDEN.flatMap((reden) => [is('verweer', reden), is('verweerOok', reden)]) },
    groep: 'grond',
    reden:
      'Een sluiting door de overheid, een ontslagprocedure of de gezondheid van de werknemer noemt het UWV-kader niet als grond, en ook niet als geen grond. Of zo’n reden telt, is een vraag voor een jurist.',
    bewijs: ['stukken die de reden aantonen'],
    bronnen: [GROND],
  },
  {
    id: 'D27g',
    als: is('belastbaarheidUwv', 'gelijk'),
    beroepOp: ['belastbaarheidUwv'],
    groep: 'grond',
    neemtWeg: ['D27', 'D58'],
    reden: 'De verzekeringsarts van UWV volgt de belastbaarheid van de bedrijfsarts.',
    bewijs: ['rapport van de verzekeringsarts'],
    bronnen: [pk('Oordeelsvorming')],
  },
  {
    id: 'D53g',
    als: ja('conflictAdviesGevolgd'),
    beroepOp: ['conflictAdviesGevolgd'],
    groep: 'grond',
    neemtWeg: ['D53'],
    reden: 'Het advies van de bedrijfsarts over het conflict is gevolgd.',
    bewijs: ['advies van de bedrijfsarts over het conflict', 'verslag van het gesprek of de mediation'],
    bronnen: [pk('arbeidsconflict')],
  },
  {
    id: 'D61g',
    als: ja('stilstandDoorbroken'),
    beroepOp: ['stilstandDoorbroken'],
    groep: 'grond',
    neemtWeg: ['D61'],
    reden: 'De re-integratie stond stil en de werkgever deed daar iets aan.',
    bewijs: ['wat is gedaan, met datum'],
    bronnen: [{ regeling: 'UWV_DO', plaats: 'inspanningen werkgever' }],
  },
  {
    id: 'E07r',
    als: is('herstelNietMogelijk', 'relatieVerbroken'),
    beroepOp: ['herstelNietMogelijk'],
    oordeel:
      'Staat vast dat de arbeidsrelatie is verbroken en dat in spoor 1 dus niets meer te herstellen is? Een rechter liet om die reden een loonsanctie vervallen.',
    groep: 'grond',
    neemtWeg: ['D13', 'D14', 'D15', 'D16', 'D17', 'D18', 'D21', 'D45'],
    reden: 'De arbeidsrelatie is verbroken; een tekortkoming in spoor 1 is dan mogelijk niet meer te herstellen.',
    bewijs: ['verslag van de mediator', 'stukken over het einde van de relatie'],
    bronnen: [pk('Herstel tekortkomingen niet mogelijk'), { regeling: 'RBAMS_2024_1136' }],
  },
  {
    id: 'E07n',
    als: is('herstelNietMogelijk', 'nietsTeHerstellen'),
    beroepOp: ['herstelNietMogelijk'],
    oordeel: 'Is er echt niets meer te herstellen? Een loonsanctie dient herstel en is geen straf.',
    groep: 'grond',
    neemtWeg: INHOUD,
    reden: 'Volgens de werkgever valt er niets meer te herstellen; dan mag UWV geen loonsanctie opleggen.',
    bewijs: ['onderbouwing waarom herstel niets meer oplevert'],
    bronnen: [pk('Herstel tekortkomingen niet mogelijk'), { regeling: 'RBMNE_2019_5184' }],
  },
  {
    id: 'E09',
    als: nee('redenTotTwijfel'),
    beroepOp: ['redenTotTwijfel'],
    oordeel:
      'Mocht de werkgever op het advies van de bedrijfsarts afgaan? De rechtbank Oost-Brabant vindt van wel als er geen reden was om te twijfelen; de Centrale Raad van Beroep volgt dat niet.',
    groep: 'grond',
    neemtWeg: ['D28', 'D55', 'D55v', 'D56', 'D56r'],
    reden: 'De werkgever had geen reden om aan het advies van de bedrijfsarts te twijfelen.',
    bewijs: ['rapportages van de bedrijfsarts en wat de werkgever ermee deed'],
    zekerheid: 'secundair',
    bronnen: [{ regeling: 'RBOBR_2022_415' }, { regeling: 'RBOBR_2025_2759' }],
  },
  {
    id: 'E08',
    als: nee('besluitGemotiveerd'),
    beroepOp: ['besluitGemotiveerd'],
    oordeel:
      'Draagt de motivering het besluit? Alle tekortkomingen moeten in het eerste besluit staan; of een gebrek daarin het besluit onderuit haalt, is een juridische vraag.',
    groep: 'grond',
    neemtWeg: INHOUD,
    reden: 'Het loonsanctiebesluit noemt of motiveert niet alle tekortkomingen.',
    bewijs: ['het besluit en de rapporten van UWV'],
    bronnen: [pk('Herstelmogelijkheid')],
  },
  {
    id: 'D03n',
    als: nee('kansenGemist'),
    beroepOp: ['kansenGemist'],
    dan: 'laag',
    groep: 'grond',
    neemtWeg: ['D03', 'D04', 'C10k', 'D41k'],
    reden: 'Iets gebeurde te laat, maar er zijn geen kansen door gemist: te laat is nog geen gemiste kans.',
    bewijs: ['onderbouwing dat eerder starten niets had opgeleverd'],
    status: 'beleidsregel',
    bronnen: [{ regeling: 'BBP' }, { regeling: 'CRVB_2015_861' }],
  },
]
