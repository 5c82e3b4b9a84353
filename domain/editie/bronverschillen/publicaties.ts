import type { Regelingen } from '../../regelboek/bron.ts'

/** Publications that contradict each other or the law. */
export const verschilpublicaties = {
  SZW: { titel: 'Stappenplan Wet verbetering poortwachter (bron: Ministerie van SZW)', afkorting: 'stappenplan SZW' },
  UWV_VERLENGEN: {
    titel: "UWV, Extending an employee's sick pay",
    afkorting: 'UWV, langer loon doorbetalen',
    url: 'https://uwv.nl/en/employers/forms/extending-an-employees-sick-pay',
  },
  WEBINAR: {
    titel: "Webinar '2e spoor re-integratie zien als kans!' van 14-12-2023, vragen en antwoorden",
    afkorting: 'webinar 14-12-2023',
  },
  AKC_752: {
    titel: 'Arbeidsdeskundig Kenniscentrum, antwoord bij de voorbeeldcasus spoor 2',
    afkorting: 'AKC antwoord casus spoor 2',
    url: 'https://arbeidsdeskundigen.nl/akc/kennis/ad-voorbeeldcasuistiek/document/191752',
  },
  VANDERWAAL: {
    titel: 'Van der Waal arbeidsdeskundig advies, aanvullen van het re-integratieverslag',
    afkorting: 'Van der Waal',
  },
  CRVB_2015_852: {
    titel: 'Centrale Raad van Beroep 18-3-2015, ECLI:NL:CRVB:2015:852',
    afkorting: 'CRvB 18-3-2015',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2015:852',
  },
  CRVB_2021_463: {
    titel: 'Centrale Raad van Beroep 4-3-2021, ECLI:NL:CRVB:2021:463',
    afkorting: 'CRvB 4-3-2021',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2021:463',
  },
  WIKIPEDIA_AOW: {
    titel: 'Wikipedia, AOW-gerechtigde leeftijd',
    afkorting: 'Wikipedia',
    url: 'https://nl.wikipedia.org/wiki/AOW-leeftijd',
  },
} satisfies Regelingen
