import type { Regelingen } from '../regelboek/bron.ts'

/**
 * The regulations, policy rules, judgments and publications that terms and calendar cite, by the key the rules use.
 * What only another part of the edition cites stands with that part.
 */
export const regelingen = {
  WIA: { titel: 'Wet werk en inkomen naar arbeidsvermogen', afkorting: 'WIA', bwb: 'BWBR0019057' },
  ZW: { titel: 'Ziektewet', afkorting: 'ZW', bwb: 'BWBR0001888' },
  BW7: { titel: 'Burgerlijk Wetboek Boek 7', afkorting: 'BW Boek 7', bwb: 'BWBR0005290' },
  RPEZ: {
    titel: 'Regeling procesgang eerste en tweede ziektejaar',
    afkorting: 'Regeling procesgang',
    bwb: 'BWBR0013540',
  },
  BBP: { titel: 'Beleidsregels beoordelingskader poortwachter', afkorting: 'Beleidsregels', bwb: 'BWBR0014375' },
  PK: {
    titel: 'UWV, Professioneel kader beoordeling re-integratie-inspanningen (Woo-besluit 14-8-2024)',
    afkorting: 'UWV Professioneel kader',
    openbaarSinds: '2024-08-14',
    url: 'https://www.uwv.nl/assets-kai/files/4bacc02b-9ea3-453b-9ac1-0a4153f22d4f/bijlage-1-hoofdstuk-professioneel-kader-beoordeling-re-integratie-inspanningen.pdf',
  },
  UWV_WIA: {
    titel: 'UWV, instructies en handboeken WIA (Woo-besluit 30-1-2023)',
    afkorting: 'UWV Handboek WIA 2023',
  },
  UWV_HW: {
    titel: 'UWV, Handboek WIA (Woo-besluit 31-10-2022)',
    afkorting: 'UWV Handboek WIA 2022',
    url: 'https://www.uwv.nl/assets-kai/files/2fd6bd99-1282-4253-baf5-dc0b691ba571/bijlage-2-handboek-wia.pdf',
  },
  UWV_ZA: { titel: 'UWV, Ziekteaangifte door werkgever (Woo-besluit 17-9-2025)', afkorting: 'UWV Ziekteaangifte' },
  UWV_LAO: {
    titel: 'UWV, werkinstructie geen of verlate WIA-aanvraag, v4.0 van 3-10-2025 (Woo-besluit 30-12-2025)',
    afkorting: 'UWV werkinstructie LAO',
  },
  UWV_TV: {
    titel: 'UWV, compensatieregeling transitievergoeding, bijlagen 32-46 (Woo-besluit 9-5-2023)',
    afkorting: 'UWV compensatieregeling',
    url: 'https://www.uwv.nl/assets-kai/files/89409ae6-4158-4f7d-a523-c34837713157/bijlagen-32-46-bij-besluit-woo-verzoek-compensatiereling-transitievergoeding.pdf',
  },
  HR_2019_1734: {
    titel: 'Hoge Raad 8-11-2019, ECLI:NL:HR:2019:1734 (Xella), zoals beschreven in ECLI:NL:PHR:2022:137',
    afkorting: 'HR 8-11-2019',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:HR:2019:1734',
  },
  SAZAS_IVA: {
    titel: 'Sazas, Vervroegde IVA',
    afkorting: 'Sazas',
    url: 'https://www.sazas.nl/kennisbank/verzuim/wia/vervroegde-iva',
  },
  RUTGERSPOSCH: {
    titel: 'Rutgers & Posch, Checklist aanvraag compensatie transitievergoeding (14-4-2020)',
    afkorting: 'Rutgers & Posch 2020',
    url: 'https://www.rutgersposch.com/2020/04/14/checklist-aanvraag-compensatie-transitievergoeding/',
  },
  CRVB_2021_659: {
    titel: 'Centrale Raad van Beroep 24-3-2021, ECLI:NL:CRVB:2021:659',
    afkorting: 'CRvB 24-3-2021',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2021:659',
  },
  CRVB_2018_3943: {
    titel: 'Centrale Raad van Beroep, ECLI:NL:CRVB:2018:3943',
    afkorting: 'CRvB 2018/3943',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2018:3943',
  },
  PRAKTIJK: {
    titel: 'Gebruik in de praktijk (stappenplannen van arbodiensten en verzekeraars)',
    afkorting: 'praktijk',
  },
  AOW: { titel: 'Algemene Ouderdomswet', afkorting: 'AOW', bwb: 'BWBR0002221' },
  ATW: { titel: 'Algemene termijnenwet', afkorting: 'Algemene termijnenwet', bwb: 'BWBR0002448' },
  ATW_2005: {
    titel: 'Besluit gelijkstelling 2005-2007 (KB 26-11-2003, Stcrt. 2003, 251)',
    afkorting: 'Stcrt. 2003, 251',
    bwb: 'BWBR0015963',
  },
  ATW_2008: {
    titel: 'Besluit gelijkstelling 2007-2010 (KB 27-9-2007, Stcrt. 2007, 194)',
    afkorting: 'Stcrt. 2007, 194',
    bwb: 'BWBR0022669',
  },
  ATW_2011: {
    titel: 'Besluit gelijkstelling 2011-2013 (KB 7-6-2010, Stcrt. 2010, 9302)',
    afkorting: 'Stcrt. 2010, 9302',
    bwb: 'BWBR0027755',
  },
  ATW_2014: {
    titel: 'Besluit gelijkstelling 2014-2016 (KB 17-6-2013)',
    afkorting: 'KB 17-6-2013',
    bwb: 'BWBR0033679',
  },
  ATW_2017: {
    titel: 'Besluit gelijkstelling 2017-2019 (KB 24-10-2016, Stcrt. 2016, 58653)',
    afkorting: 'Stcrt. 2016, 58653',
    url: 'https://zoek.officielebekendmakingen.nl/stcrt-2016-58653.html',
  },
  ATW_2020: {
    titel: 'Besluit gelijkstelling 2020-2022 (KB 20-9-2019, Stcrt. 2019, 53179)',
    afkorting: 'Stcrt. 2019, 53179',
    url: 'https://zoek.officielebekendmakingen.nl/stcrt-2019-53179.html',
  },
  UWV_WAJONG: {
    titel: 'UWV, Handboek Wajong 2022, bijlage 1 (Woo-besluit 31-10-2022)',
    afkorting: 'UWV Handboek Wajong',
  },
  STERFGEVAL: {
    titel: 'Sterfgeval.nl nr. 70745 (4-10-2025), titels van de besluiten gelijkstelling',
    afkorting: 'Sterfgeval.nl',
  },
  OPEN_KALENDER: {
    titel: 'Openbare programmacode met de dagen die met een feestdag zijn gelijkgesteld',
    afkorting: 'openbare code feestdagen',
  },
  OPRIJK: { titel: 'Oprijk, beslistermijn WIA tijdelijk zestien weken (7-1-2026)', afkorting: 'Oprijk 7-1-2026' },
  ACCMORGEN_2026: {
    titel: 'Accountancy Vanmorgen, beslistermijn WIA (30-1-2026)',
    afkorting: 'Accountancy Vanmorgen 30-1-2026',
  },
  WWNA: { titel: 'Wet werken na de AOW-gerechtigde leeftijd', afkorting: 'Wet werken na AOW', bwb: 'BWBR0037099' },
  EVOFENEDEX: {
    titel: 'evofenedex, Ziektemeldingen bij het UWV (18-1-2017)',
    afkorting: 'evofenedex',
    url: 'https://www.evofenedex.nl/kennis/actualiteiten/ziektemeldingen-bij-het-uwv-voorkom-boetes',
  },
  NUVO_2023: {
    titel: 'Nuvo, loondoorbetaling AOW-gerechtigde medewerkers van 13 naar 6 weken (2023)',
    afkorting: 'Nuvo 2023',
    url: 'https://www.nuvo.nl/actueel/loondoorbetaling-aow-gerechtigde-medewerkers-van-13-naar-6-weken/',
  },
  STB_2023_169: {
    titel: 'Staatsblad 2023, 169 (loondoorbetaling bij ziekte na de AOW-leeftijd)',
    afkorting: 'Stb. 2023, 169',
    url: 'https://zoek.officielebekendmakingen.nl/stb-2023-169.html',
  },
  STCRT_2023_13931: {
    titel: 'Staatscourant 2023, 13931 (wijziging Regeling procesgang)',
    afkorting: 'Stcrt. 2023, 13931',
    url: 'https://zoek.officielebekendmakingen.nl/stcrt-2023-13931.html',
  },
  UWV_ZAW: {
    titel: 'UWV, Werkinstructie eigenrisicodragers Ziektewet (Woo-besluit 10-4-2024)',
    afkorting: 'UWV werkinstructie ERD ZW',
    url: 'https://www.uwv.nl/assets-kai/files/a0e3182c-6789-4b94-ab47-3b93ae732740/bijlage-2-werkinstructie-erd-zw.pdf',
  },
  UWV_ZUD: {
    titel: 'UWV, webpagina voor werkgevers "Mijn werknemer gaat ziek uit dienst"',
    afkorting: 'UWV ziek uit dienst',
    url: 'https://www.uwv.nl/werkgevers/werknemer-is-ziek/ziektewet-uitkering/samen-werken-aan-re-integratie/detail/re-integratie-vastleggen-in-re-integratieverslag/mijn-werknemer-gaat-ziek-uit-dienst',
  },
  UWV_BKV: {
    titel: 'UWV, rapport onderzoek bekortingsverzoeken van juli 2018 (Woo-besluit 3-3-2019)',
    afkorting: 'UWV onderzoek bekorting 2018',
  },
  UWV_DO: {
    titel: 'UWV, handboek deskundigenoordelen, versie maart 2023 (Woo-besluit 1-12-2025)',
    afkorting: 'UWV Handboek deskundigenoordeel',
  },
  RVI: {
    titel: 'RvI Register, Samenstellen van ziekteperiodes (N. Schenk)',
    afkorting: 'RvI Register',
    url: 'https://rviregister.nl/samenstellen-van-ziekteperiodes-hoe-zit-dat-nu-precies/',
  },
  GHAMS_2019_603: {
    titel: 'Gerechtshof Amsterdam, ECLI:NL:GHAMS:2019:603',
    afkorting: 'Hof Amsterdam 2019/603',
    url: 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:GHAMS:2019:603',
  },
} satisfies Regelingen
