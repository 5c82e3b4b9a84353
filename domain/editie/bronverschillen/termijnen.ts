import type { Bronverschil } from '../../regelboek/bronverschil.ts'

/** Contradictions about a day or a period. */
export const overTermijnen: readonly Bronverschil[] = [
  {
    code: 'C1',
    onderwerp: 'Uiterste start van spoor 2',
    raakt: ['SPOOR2', 'SPOOR2NODIG'],
    lezingen: [
      {
        bron: { regeling: 'PK', plaats: 'Tijdig' },
        zegt: 'binnen zes weken na de eerstejaarsevaluatie, in de 52e verzuimweek',
      },
      {
        bron: { regeling: 'SZW' },
        zegt: 'voor afloop van het eerste jaar, en elders zes weken na de eerstejaarsevaluatie',
      },
      { bron: { regeling: 'WEBINAR' }, zegt: 'zes weken na het eerste ziektejaar' },
      { bron: { regeling: 'EIGENREGIE' }, zegt: 'bureau geraadpleegd binnen twee maanden na het eerste jaar' },
    ],
    gekozen: 'Zes weken na de eerstejaarsevaluatie, hoogstens tot het einde van week 58.',
    waarom:
      'Zo zegt het kader waarmee UWV toetst; het keurmerk gaat over het raadplegen van een bureau, niet over de start.',
  },
  {
    code: 'C2',
    onderwerp: 'Vroege eerstejaarsevaluatie en spoor 2',
    raakt: ['SPOOR2'],
    lezingen: [
      { bron: { regeling: 'SZW' }, zegt: 'kan ook zo worden gelezen dat spoor 2 in week 52 start' },
      { bron: { regeling: 'PK', plaats: 'Tijdig' }, zegt: 'zes weken na de evaluatie zelf' },
    ],
    gekozen: 'Reken vanaf de werkelijke datum van de eerstejaarsevaluatie.',
    waarom: 'Een vroege evaluatie geeft een vroege laatste dag; dat past bij beide lezingen.',
  },
  {
    code: 'C3',
    onderwerp: 'Vanaf welke dag de drie maanden perspectief tellen',
    raakt: ['PERSPECTIEF', 'SPOOR2NODIG'],
    lezingen: [
      { bron: { regeling: 'PK', plaats: 'Tijdig' }, zegt: 'drie maanden na de eerstejaarsevaluatie' },
      {
        bron: { regeling: 'AKC_SPOOR2' },
        zegt: 'zowel vanaf de evaluatie als vanaf het einde van het eerste ziektejaar',
      },
      { bron: { regeling: 'AKC_752' }, zegt: 'ongeveer drie maanden, zonder begindag' },
    ],
    gekozen: 'Drie kalendermaanden na de eerstejaarsevaluatie; zonder datum na de laatste dag van week 52.',
    waarom: 'Het kader van UWV noemt de evaluatie en precies drie maanden.',
  },
  {
    code: 'C39',
    onderwerp: 'Wat binnen de drie maanden moet vallen: het perspectief of de terugkeer',
    raakt: ['PERSPECTIEF', 'SPOOR2NODIG', 'LOONSANCTIERISICO'],
    lezingen: [
      {
        bron: {
          regeling: 'PK',
          plaats: 'Tijdig',
          citaat:
            'binnen 3 maanden na de Eerstejaarsevaluatie een concreet perspectief is op structurele werkhervatting bij de eigen werkgever',
        },
        zegt: 'letterlijk: binnen drie maanden is er perspectief; de terugkeer kan later zijn',
      },
      {
        bron: { regeling: 'PRAKTIJK', plaats: 'stappenplannen spoor 2' },
        zegt: 'binnen drie maanden is de werknemer terug bij de eigen werkgever',
      },
    ],
    gekozen:
      'Terugkeer binnen de drie maanden is een uitzondering. Is er dan perspectief op een latere terugkeer, voor het einde van de wachttijd, dan is een oordeel nodig.',
    waarom: 'De tekst kan beide betekenen; een rechter heeft het voor zover gevonden niet beslist.',
  },
  {
    code: 'C8',
    onderwerp: 'Plan van aanpak: acht weken of twee weken na het oordeel',
    raakt: ['PVA', 'PVABIJ'],
    lezingen: [
      { bron: { regeling: 'RPEZ', artikel: '4', lid: '1' }, zegt: 'twee weken na het oordeel' },
      { bron: { regeling: 'PRAKTIJK' }, zegt: 'binnen acht weken na de ziekmelding' },
    ],
    gekozen: 'Twee weken na de werkelijke dag van het oordeel; zonder die dag week acht.',
    waarom: 'De regeling kent geen acht weken: dat zijn zes weken plus twee.',
  },
  {
    code: 'C9',
    onderwerp: '42e-weeksmelding: in of na week 42',
    raakt: ['UWV42'],
    lezingen: [
      {
        bron: { regeling: 'ZW', artikel: '38', lid: '1' },
        zegt: 'de eerste dag nadat de ziekte 42 weken heeft geduurd',
      },
      { bron: { regeling: 'PRAKTIJK' }, zegt: 'in de 42e week' },
    ],
    gekozen: 'Laatste dag is de 295e dag; de veilige dag is de laatste van week 42.',
    waarom: 'UWV telt zelf 295 dagen.',
  },
  {
    code: 'C10',
    onderwerp: 'Week van de WIA-aanvraag',
    raakt: ['WIA', 'UWVBRIEF'],
    lezingen: [
      {
        bron: { regeling: 'WIA', artikel: '64', lid: '3' },
        zegt: 'elf weken voor afloop van de wachttijd: einde week 93',
      },
      { bron: { regeling: 'SZW' }, zegt: 'formulier in week 87, binnen drie weken terug' },
      { bron: { regeling: 'PRAKTIJK' }, zegt: 'brief in week 88, oudere tabellen: aanvraag in week 91' },
    ],
    gekozen: 'Laatste dag van week 93; de kennisgeving uiterlijk in week 89.',
    waarom: '"Week 87 en 91" is het recht van voor 1-7-2013.',
  },
  {
    code: 'C11',
    onderwerp: 'Kennisgeving van UWV: maanden of weken',
    raakt: ['UWVBRIEF'],
    lezingen: [
      { bron: { regeling: 'WIA', artikel: '64', lid: '2' }, zegt: '89 weken' },
      { bron: { regeling: 'UWV_HW' }, zegt: 'twintig maanden' },
    ],
    gekozen: '89 weken.',
    waarom: 'Twintig maanden was de wet tot 1-1-2012; het handboek loopt achter.',
  },
  {
    code: 'C12',
    onderwerp: 'Re-integratieverslag en WIA-aanvraag: een of twee dagen',
    raakt: ['RIV', 'WIA', 'EINDEVAL'],
    lezingen: [
      { bron: { regeling: 'WIA', artikel: '25', lid: '3' }, zegt: 'verslag dertien weken voor het einde' },
      { bron: { regeling: 'AKC_DOORWERKEN' }, zegt: 'verslag tegelijk met de aanvraag, elf weken voor het einde' },
    ],
    gekozen: 'Twee verschillende dagen: opstellen in week 91, indienen met de aanvraag in week 93.',
    waarom: 'De wet noemt ze in verschillende artikelen voor verschillende mensen.',
  },
  {
    code: 'C13',
    onderwerp: 'Wanneer een vervroegde IVA kan worden aangevraagd',
    raakt: ['IVA', 'IVAKORTST', 'IVALANGST'],
    lezingen: [
      { bron: { regeling: 'WIA', artikel: '23', lid: '6' }, zegt: 'wachttijd van 13 tot en met 78 weken' },
      { bron: { regeling: 'PRAKTIJK' }, zegt: 'aanvraag in week 4 tot en met 68' },
    ],
    gekozen: 'Wachttijd van 13 tot en met 78 weken; aanvraag uiterlijk op de laatste dag van week 68.',
    waarom: 'De wachttijd eindigt niet eerder dan tien weken na de aanvraag: week 78 min tien.',
  },
  {
    code: 'C20',
    onderwerp: '104 weken of twee jaar',
    raakt: ['EWT', 'OPZEG', 'WIASTART'],
    lezingen: [
      { bron: { regeling: 'WIA', artikel: '23', lid: '1' }, zegt: '104 weken: 728 dagen' },
      { bron: { regeling: 'BW7', artikel: '670', lid: '1' }, zegt: 'ten minste twee jaren' },
      {
        bron: { regeling: 'UWV_TV' },
        zegt: '104 weken tot en met 6-5-2021 vanaf 9-5-2019: een dag te ruim',
      },
    ],
    gekozen: 'Twee uitkomsten: het opzegverbod loopt twee of drie dagen langer dan de wachttijd.',
    waarom: 'Het ene artikel telt weken, het andere jaren.',
  },
  {
    code: 'C21',
    onderwerp: 'Termijn om het verslag aan te vullen',
    raakt: ['RIVHERSTEL', 'RIV'],
    lezingen: [
      { bron: { regeling: 'WIA', artikel: '25', lid: '8' }, zegt: 'een termijn, zonder getal' },
      { bron: { regeling: 'BBP' }, zegt: 'een week' },
      { bron: { regeling: 'UWV_WIA', plaats: 'Re-integratieverslag' }, zegt: 'vijf werkdagen' },
      { bron: { regeling: 'VANDERWAAL' }, zegt: 'twee weken voor de werknemer' },
    ],
    gekozen: 'De datum in de brief van UWV; zonder brief een week.',
    waarom: 'Een week en vijf werkdagen verschillen alleen rond feestdagen.',
  },
  {
    code: 'C23',
    onderwerp: 'Duur van de loonsanctie',
    raakt: ['LSMAX', 'BKEINDE', 'LOONSANCTIERISICO'],
    lezingen: [
      { bron: { regeling: 'WIA', artikel: '25', lid: '9' }, zegt: 'ten hoogste 52 weken, korter na herstel' },
      { bron: { regeling: 'SZW' }, zegt: 'het derde jaar' },
    ],
    gekozen: 'Hoogstens 52 weken, en korter na een toegewezen bekortingsverzoek.',
    waarom: 'Zo zegt het de wet.',
  },
  {
    code: 'C28',
    onderwerp: 'Vroegste start van spoor 2',
    raakt: ['SPOOR2', 'SPOOR2NODIG'],
    lezingen: [
      { bron: { regeling: 'WEBINAR' }, zegt: 'vanaf week 8' },
      { bron: { regeling: 'AKC_DOORWERKEN' }, zegt: 'al na de probleemanalyse in week 6' },
    ],
    gekozen: 'Geen wettelijk minimum: zodra vaststaat dat de eigen werkgever geen passend werk heeft.',
    waarom: 'BW 7:658a noemt geen week.',
  },
  {
    code: 'U3',
    onderwerp: 'Loonsanctie en bekorting: een dag verschil bij UWV zelf',
    raakt: ['LSBESLUIT', 'BKBESLUIT', 'BKEINDE'],
    lezingen: [
      { bron: { regeling: 'UWV_WIA', plaats: 'Loondoorbetaling' }, zegt: 'zes weken voor afloop van de wachttijd' },
      { bron: { regeling: 'UWV_BKV', plaats: 'Ad 1' }, zegt: 'zes weken voor de eerste WIA-dag: een dag later' },
      { bron: { regeling: 'UWV_BKV', plaats: 'Ad 6' }, zegt: 'negen weken na ontvangst is als methode onjuist' },
    ],
    gekozen: 'Zes weken voor de laatste dag van de wachttijd; de andere dag staat erbij.',
    waarom: 'Van 155 onderzochte einddata lagen er 34 een dag naast: controleer de brief.',
  },
  {
    code: 'U36',
    onderwerp: 'Melding voor het einde van week 81',
    raakt: ['MELD81', 'WIANABRIEF'],
    lezingen: [
      {
        bron: { regeling: 'WIA', artikel: '64', lid: '6' },
        zegt: 'voor de dag waarop de wachttijd 81 weken heeft geduurd',
      },
      { bron: { regeling: 'UWV_LAO' }, zegt: 'uiterlijk in week 81' },
      { bron: { regeling: 'UWV_HW' }, zegt: 'meer dan 81 weken na de eerste dag: een dag later' },
    ],
    gekozen:
      'De dag voor de laatste van week 81; kwam de melding op een van de twee dagen daarna, dan is bij een late aanvraag een oordeel nodig.',
    waarom: 'De drie lezingen liggen twee dagen uit elkaar.',
  },
  {
    code: 'C29',
    onderwerp: 'Voortgang om de zes weken: plicht of gebruik',
    raakt: ['EVAL'],
    lezingen: [
      { bron: { regeling: 'SZW' }, zegt: 'iedere zes weken moet de voortgang worden besproken' },
      { bron: { regeling: 'RPEZ', artikel: '4', lid: '2' }, zegt: 'periodiek, zonder aantal weken' },
    ],
    gekozen: 'Zes weken als gebruik; die dag missen is op zichzelf geen overtreding.',
    waarom: 'De regeling noemt geen aantal weken.',
  },
  {
    code: 'C30',
    onderwerp: 'Wanneer de eerstejaarsevaluatie wordt gehouden',
    raakt: ['EJE'],
    lezingen: [
      {
        bron: { regeling: 'RPEZ', artikel: '4', lid: '2' },
        zegt: 'in ieder geval aan het einde van het eerste ziektejaar',
      },
      { bron: { regeling: 'PK', plaats: 'Tijdig' }, zegt: 'in de 52e verzuimweek' },
      { bron: { regeling: 'SZW' }, zegt: 'tussen week 46 en 52' },
    ],
    gekozen: 'Uiterlijk op de laatste dag van week 52; het venster begint in week 46.',
    waarom: 'De regeling noemt alleen het einde van het jaar; week 46 is gebruik en geen grens.',
  },
  {
    code: 'C31',
    onderwerp: 'Perspectief: drie maanden of twaalf weken',
    raakt: ['PERSPECTIEF', 'SPOOR2NODIG'],
    lezingen: [
      { bron: { regeling: 'PK', plaats: 'Tijdig' }, zegt: 'binnen drie maanden na de eerstejaarsevaluatie' },
      {
        bron: { regeling: 'WEBINAR' },
        zegt: 'volledig hersteld binnen twaalf weken na het verstrijken van het eerste ziektejaar',
      },
    ],
    gekozen: 'Drie kalendermaanden na de eerstejaarsevaluatie.',
    waarom: 'Zo zegt het kader waarmee UWV toetst; twaalf weken loopt ongeveer een week eerder af.',
  },
  {
    code: 'C32',
    onderwerp: 'Re-integratieverslag: twintig maanden of dertien weken voor het einde',
    raakt: ['RIV'],
    lezingen: [
      {
        bron: { regeling: 'WIA', artikel: '25', lid: '3' },
        zegt: 'dertien weken voor het verstrijken van de wachttijd',
      },
      { bron: { regeling: 'SZW' }, zegt: 'na twintig maanden' },
    ],
    gekozen: 'Dertien weken voor het einde: de laatste dag van week 91.',
    waarom: 'De wet telt weken; twintig maanden is het oude recht van de kennisgeving.',
  },
  {
    code: 'C33',
    onderwerp: 'Kennisgeving van UWV: een jaar en zeven maanden of 89 weken',
    raakt: ['UWVBRIEF'],
    lezingen: [
      { bron: { regeling: 'WIA', artikel: '64', lid: '2' }, zegt: '89 weken' },
      { bron: { regeling: 'AKC_DOORWERKEN' }, zegt: 'na een jaar en zeven maanden' },
    ],
    gekozen: '89 weken.',
    waarom: 'Zo zegt het de wet; negentien maanden ligt ongeveer zes weken eerder.',
  },
  {
    code: 'C38',
    onderwerp: 'Einde van een termijn na Kerstmis 2019',
    raakt: ['VANGNET6W', 'VANGNET4'],
    lezingen: [
      { bron: { regeling: 'ATW_2017' }, zegt: 'vrijdag 27-12-2019 is met een feestdag gelijkgesteld' },
      { bron: { regeling: 'UWV_ZAW', plaats: 'Voorbeeld 11' }, zegt: 'de termijn eindigt op 27-12-2019' },
    ],
    gekozen: 'Maandag 30-12-2019.',
    waarom: 'Het besluit gaat voor; het voorbeeld van UWV vergeet de gelijkgestelde dag.',
  },
  {
    code: 'C47',
    onderwerp: 'Verlof binnen een onderbreking van vier weken of meer',
    raakt: ['VERLOFBRUG', 'ONDERBREKING'],
    lezingen: [
      {
        bron: { regeling: 'WIA', artikel: '23', lid: '3' },
        zegt: 'verlof verbindt ziekte die er direct voor en direct na ligt, met dezelfde oorzaak',
      },
      { bron: { regeling: 'RVI' }, zegt: 'dagen van verlof tellen voor de onderbreking van vier weken niet mee' },
    ],
    gekozen: 'Ligt er herstel tussen de ziekte en het verlof, dan telt de hele onderbreking met het verlof erin.',
    waarom: 'De wet noemt alleen verlof dat aansluit; UWV rekent in zijn eigen voorbeelden ook zo.',
  },
  {
    code: 'C48',
    onderwerp: 'Terugwerkende kracht van de WIA: 52 weken of een jaar',
    raakt: ['WIATERUG'],
    lezingen: [
      { bron: { regeling: 'WIA', artikel: '64', lid: '11' }, zegt: '52 weken voor de aanvraag' },
      {
        bron: { regeling: 'CRVB_2021_463' },
        zegt: 'een jaar voor de aanvraag: aangevraagd op 13-12-2016, uitkering vanaf 13-12-2015',
      },
    ],
    gekozen: '52 weken: in dat geval 15-12-2015.',
    waarom: 'De wet telt weken. UWV gaf in die zaak zelf een jaar, en daarover ging het geschil niet.',
  },
  {
    code: 'C49',
    onderwerp: 'AOW-dag in een maand die te kort is',
    raakt: ['AOWLEEFTIJD'],
    lezingen: [
      { bron: { regeling: 'UWV_HW' }, zegt: 'de laatste dag van die maand' },
      {
        bron: { regeling: 'WIKIPEDIA_AOW' },
        zegt: 'de eerste dag van de maand erna: geboren op 31-8-1950, AOW op 1-12-2015',
      },
    ],
    gekozen: 'De laatste dag van die maand: 30-11-2015.',
    waarom:
      'Zo rekent UWV. Een tekst van de wet of van de SVB hierover is niet gevonden; vergelijk bij zo een geboortedag met de brief van de SVB.',
  },
]
