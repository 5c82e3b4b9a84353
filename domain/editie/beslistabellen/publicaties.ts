import type { Regelingen } from '../../regelboek/bron.ts'

/** Publications that only the decision tables cite. */
export const beslispublicaties = {
  UWV_DOH: {
    titel: 'UWV, handreiking deskundigenoordelen van 31-3-2023 (Woo-besluit 27-9-2023)',
    afkorting: 'UWV handreiking deskundigenoordeel',
  },
  UWV_GBM: {
    titel: 'UWV, rapport onderzoek geen benutbare mogelijkheden van juni 2018 (Woo-besluit 3-3-2019)',
    afkorting: 'UWV onderzoek GBM 2018',
  },
  UWV_U23: {
    titel: 'UWV, uitvoeringsbericht SMZ 2306-013 van 23-6-2023 (Woo-besluit 1-8-2023)',
    afkorting: 'UWV uitvoeringsbericht 2306-013',
  },
  STECR: { titel: 'STECR Werkwijzer Arbeidsconflicten, versie 6 (oktober 2014)', afkorting: 'STECR Werkwijzer' },
  AKC_SPOOR2: {
    titel: 'Arbeidsdeskundig Kenniscentrum, voorbeeldcasus "Spoor 2, hoe ver ga je daarmee?"',
    afkorting: 'AKC casus spoor 2',
    url: 'https://arbeidsdeskundigen.nl/akc/kennis/ad-voorbeeldcasuistiek/document/191747',
  },
  AKC_DOORWERKEN: {
    titel: 'Arbeidsdeskundig Kenniscentrum, voorbeeldcasus over doorwerken in spoor 1',
    afkorting: 'AKC casus doorwerken',
  },
  ARBO: { titel: 'Arbeidsomstandighedenwet', afkorting: 'Arbowet', bwb: 'BWBR0010346' },
  VERZUIMTEAM: {
    titel: 'Verzuimteam, wetgeving: Wet verbetering poortwachter, arbeidsconflict en tweede spoor',
    afkorting: 'Verzuimteam',
  },
  EIGENREGIE: { titel: 'VerzuimConsult, keurmerk Eigen Regie Spoor 2', afkorting: 'keurmerk Eigen Regie' },
  CRVB_2009_BK3717: {
    titel: 'Centrale Raad van Beroep 18-11-2009, ECLI:NL:CRVB:2009:BK3717',
    afkorting: 'CRvB 18-11-2009',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2009:BK3717',
  },
  CRVB_2010_BN8678: {
    titel: 'Centrale Raad van Beroep 29-9-2010, ECLI:NL:CRVB:2010:BN8678',
    afkorting: 'CRvB 29-9-2010',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2010:BN8678',
  },
  CRVB_2015_861: {
    titel: 'Centrale Raad van Beroep, ECLI:NL:CRVB:2015:861',
    afkorting: 'CRvB 2015/861',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2015:861',
  },
} satisfies Regelingen
