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
  RBMNE_2023_1786: {
    titel: 'Rechtbank Midden-Nederland, ECLI:NL:RBMNE:2023:1786',
    afkorting: 'RBMNE 2023/1786',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBMNE:2023:1786',
  },
  RBMNE_2019_5184: {
    titel: 'Rechtbank Midden-Nederland, ECLI:NL:RBMNE:2019:5184',
    afkorting: 'RBMNE 2019/5184',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBMNE:2019:5184',
  },
  RBZWB_2023_1950: {
    titel: 'Rechtbank Zeeland-West-Brabant, ECLI:NL:RBZWB:2023:1950',
    afkorting: 'RBZWB 2023/1950',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBZWB:2023:1950',
  },
  RBDHA_2021_12524: {
    titel: 'Rechtbank Den Haag, ECLI:NL:RBDHA:2021:12524',
    afkorting: 'RBDHA 2021/12524',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBDHA:2021:12524',
  },
  RBAMS_2024_1136: {
    titel: 'Rechtbank Amsterdam, ECLI:NL:RBAMS:2024:1136',
    afkorting: 'RBAMS 2024/1136',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBAMS:2024:1136',
  },
  RBOBR_2025_6066: {
    titel: 'Rechtbank Oost-Brabant, ECLI:NL:RBOBR:2025:6066',
    afkorting: 'RBOBR 2025/6066',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBOBR:2025:6066',
  },
  RBOBR_2025_1402: {
    titel: 'Rechtbank Oost-Brabant, ECLI:NL:RBOBR:2025:1402',
    afkorting: 'RBOBR 2025/1402',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBOBR:2025:1402',
  },
  RBOBR_2025_2759: {
    titel: 'Rechtbank Oost-Brabant, ECLI:NL:RBOBR:2025:2759',
    afkorting: 'RBOBR 2025/2759',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBOBR:2025:2759',
  },
  RBOBR_2022_415: {
    titel: 'Rechtbank Oost-Brabant, ECLI:NL:RBOBR:2022:415',
    afkorting: 'RBOBR 2022/415',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RBOBR:2022:415',
  },
  CRVB_2020_305: {
    titel: 'Centrale Raad van Beroep, ECLI:NL:CRVB:2020:305',
    afkorting: 'CRvB 2020/305',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2020:305',
  },
  CRVB_2018_3321: {
    titel: 'Centrale Raad van Beroep, ECLI:NL:CRVB:2018:3321',
    afkorting: 'CRvB 2018/3321',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2018:3321',
  },
  HR_2022_276: {
    titel: 'Hoge Raad, 18-2-2022, ECLI:NL:HR:2022:276',
    afkorting: 'HR 2022/276',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:HR:2022:276',
  },
  CRVB_2015_861: {
    titel: 'Centrale Raad van Beroep, ECLI:NL:CRVB:2015:861',
    afkorting: 'CRvB 2015/861',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2015:861',
  },
} satisfies Regelingen
