import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { is } from './bouwstenen.ts'

const CASUS = { regeling: 'AKC_DOORWERKEN', plaats: 'antwoord op vraag 1' }

export const interventieBeslistabel = {
  code: 'INTERVENTIE',
  titel: 'Welke methode kan helpen bij het zoeken naar werk?',
  vraag: 'Methode bij het zoeken naar werk',
  aliassen: ['mindset', 'methode spoor 2'],
  soort: 'eerste',
  uitkomsten: [
    'motiverende gespreksvoering',
    'oplossingsgerichte gespreksvoering',
    'LDO-training',
    'JOBS/SKILLS-training',
    'geen methode nodig',
  ],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'praktijk',
          zekerheid: 'afgeleid',
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Voor spoor 2 is geen eigen methode ontwikkeld. Een overzicht van studies (Liu, Huang en Wang, 2014) laat zien dat ' +
            'ondersteuning bij het zoeken helpt, het meest als zij vaardigheden en motivatie samen versterkt. Welke methode bij ' +
            'welke houding hoort is een ordening van deze editie; de professional kiest.',
          rijen: [
            {
              id: 'IV01',
              als: is('zoekhouding', 'niets'),
              dan: 'geen methode nodig',
              reden: 'De werknemer zoekt actief; een methode om hem in beweging te krijgen is niet nodig.',
              bronnen: [CASUS],
            },
            {
              id: 'IV02',
              als: is('zoekhouding', 'aarzelt'),
              dan: 'motiverende gespreksvoering',
              reden:
                'Hij wil wel en wil niet. Fase 1: de tweestrijd verkennen en hem zelf over veranderen laten praten. Fase 2: zijn voornemen versterken en samen een plan maken. Bewijs: veel gebruikt, onderdeel van de Scan Werkvermogen Werkzoekende; niet apart onderzocht voor spoor 2. Een overzicht van studies (Liu, Huang en Wang, 2014): hulp bij het zoeken werkt, het meest als zij vaardigheden en motivatie samen versterkt.',
              bronnen: [CASUS],
            },
            {
              id: 'IV03',
              als: is('zoekhouding', 'zietProbleem'),
              dan: 'oplossingsgerichte gespreksvoering',
              reden:
                'Hij ziet vooral het probleem. Probleemfase: erkennen en vragen wat eerder hielp. Oplossingsfase: het doel, tussendoelen en de wondervraag. Bewijs: kort en gericht op resultaat volgens de gebruikers; in de casus staan geen cijfers.',
              bronnen: [CASUS],
            },
            {
              id: 'IV04',
              als: is('zoekhouding', 'vreestFouten'),
              dan: 'LDO-training',
              reden:
                'Hij vreest te falen. De training richt zich op leren in plaats van presteren. Bewijs: een proefschrift (Noordzij, 2013) vindt dat wie leert zoeken beter met tegenslag omgaat, meer manieren en plannen heeft om te zoeken en meer vertrouwen krijgt.',
              bronnen: [CASUS],
            },
            {
              id: 'IV05',
              dan: 'JOBS/SKILLS-training',
              reden:
                'Hij heeft weinig vertrouwen in zichzelf. Een groepstraining van vijf dagdelen die zelfvertrouwen en oplossen van problemen versterkt. Bewijs: het sterkst van de vier; van langdurig werklozen had binnen zes maanden 26 procent werk, tegen 9 procent met een persoonlijk budget en 11 procent met gewone begeleiding (Brenninkmeijer en Blonk, 2012).',
              bronnen: [CASUS],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
