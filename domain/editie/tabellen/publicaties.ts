import type { Regelingen } from '../../regelboek/bron.ts'

/** Publications of amounts and ages, by the key the tables use. */
export const tabelpublicaties = {
  RIJKS_AOW: {
    titel: 'Rijksoverheid, Wanneer gaat mijn AOW in?',
    afkorting: 'Rijksoverheid AOW-tabel',
    url: 'https://rijksoverheid.nl/onderwerpen/algemene-ouderdomswet-aow/vraag-en-antwoord/wanneer-gaat-mijn-aow-in',
  },
  AOW_2030: {
    titel: 'InHetNieuws, AOW-leeftijd in 2030',
    afkorting: 'InHetNieuws',
    url: 'https://inhetnieuws.nl/nieuws/binnenland/aow-leeftijd-blijft-in-2030-65-jaar-en-drie-maanden/13884134',
  },
  AOW_2031: {
    titel: 'Syfers, AOW-leeftijd blijft 67 jaar en drie maanden in 2031',
    afkorting: 'Syfers',
    url: 'https://syfers.nl/?p=2639',
  },
  NIJSINGH: {
    titel: 'Nijsingh, Wijziging minimumloon per 1 juli 2016',
    afkorting: 'Nijsingh',
    url: 'https://nijsingh.nl/wijziging-minimumloon-per-1-juli-2016/',
  },
  HRKIOSK: {
    titel: 'HR-kiosk, Minimumloon (tabellen)',
    afkorting: 'HR-kiosk',
    url: 'https://www.hr-kiosk.nl/hoofdstuk/tabellen/minimumloon-tabellen-1',
  },
  STRUIK_2018: {
    titel: 'Struik accountants, Minimumloon per 1 juli 2018',
    afkorting: 'Struik 2018',
    url: 'https://www.struikaccountants.nl/minimumloon-en-minimumvakantiebijslag-stijgen-per-1-juli-2018/',
  },
  ALL4PEOPLE: {
    titel: 'All4People, Volledig minimumloon 21 jaar per 1 juli 2019',
    afkorting: 'All4People',
    url: 'https://all4people.nl/volledig-minimumloon-21-jaar-per-1-juli-2019/',
  },
  VERSTRATEN: {
    titel: 'Verstraten & Bergkamp, Minimumloon juli 2019',
    afkorting: 'Verstraten & Bergkamp',
    url: 'https://verstratenbergkamp.nl/minimumloon-juli-2019/',
  },
  STRUIK_2020: {
    titel: 'Struik accountants, Wettelijk minimumloon per 1 juli 2020',
    afkorting: 'Struik 2020',
    url: 'https://www.struikaccountants.nl/wettelijk-minimumloon-per-1-juli-2020/',
  },
  ACFIS: {
    titel: 'Acfis, Bedragen minimumloon per 1 januari 2021',
    afkorting: 'Acfis',
    url: 'https://www.acfis.nl/bedragen-minimumloon-per-1-januari-2021/',
  },
  TELEGRAAF: {
    titel: 'De Telegraaf, Zo veel gaat het minimumloon volgend jaar omhoog (oktober 2021)',
    afkorting: 'De Telegraaf',
    url: 'https://www.telegraaf.nl/financieel/1610020921/zo-veel-gaat-het-minimumloon-volgend-jaar-omhoog',
  },
  STRUIK_2022: {
    titel: 'Struik accountants, Minimumloon stijgt per 1 juli 2022',
    afkorting: 'Struik 2022',
    url: 'https://www.struikaccountants.nl/minimumloon-stijgt-per-1-juli-2022/',
  },
  ADFIN: {
    titel: 'Adfin, Wettelijk minimumloon januari 2023',
    afkorting: 'Adfin',
    url: 'https://www.adfinadvies.nl/wettelijk-minimumloon-januari-2023/',
  },
  SOLUTIONS: {
    titel: 'Solutions Team, Minimumloon 2023 ruim 10% omhoog',
    afkorting: 'Solutions Team',
    url: 'https://solutionsteam.acceptatie.indicia-interactiv.nl/en/news/minimumloon-stijgt-2023',
  },
  VLK: {
    titel: 'VLK Adviseurs, Bedragen minimumloon per 1 juli 2023',
    afkorting: 'VLK',
    url: 'https://vlkadviseurs.nl/nieuws/bedragen-minimumloon-per-1-juli-2023',
  },
  RD: {
    titel: 'Reformatorisch Dagblad, Minimumloon vooral omhoog voor wie 40 uur per week werkt',
    afkorting: 'RD',
    url: 'https://www.rd.nl/artikel/1037632-minimumloon-vooral-omhoog-voor-wie-40-uur-per-week-werkt',
  },
  ADFIZ: {
    titel: 'Adfiz, Uitkeringsbedragen sociale zekerheid per 1 januari 2025',
    afkorting: 'Adfiz 2025',
    url: 'https://www.adfiz.nl/nieuws/adfiz-berichten/uitkeringsbedragen-sociale-zekerheid-per-1-januari-2025/',
  },
  RIJKS_2026: {
    titel: 'Rijksoverheid, Uitkeringsbedragen per 1 januari 2026 (10-12-2025)',
    afkorting: 'Rijksoverheid 10-12-2025',
    url: 'https://www.rijksoverheid.nl/actueel/nieuws/2025/12/10/uitkeringsbedragen-per-1-januari-2026',
  },
  OPEN_2026: { titel: 'Openbare programmacode met de bedragen van 1 juli 2026', afkorting: 'openbare code 2026' },
  JANSSEN: {
    titel: 'Janssen accountants, Dagloon uitkeringen per 1 juli 2017 omhoog',
    afkorting: 'Janssen',
    url: 'https://www.janssenaccountants.nl/nieuws/dagloon+uitkeringen+per+1+juli+2017+omhoog',
  },
  UWV_DAGLOON: {
    titel: 'UWV, Maximumdagloon en maximummaandloon vanaf 1 juli 2021',
    afkorting: 'UWV maximumdagloon',
    url: 'https://www.uwv.nl/particulieren/bedragen/detail/maximumdagloon',
  },
  PERFORMA: {
    titel: 'Performa HR, Maximumdagloon stijgt naar € 228,76',
    afkorting: 'Performa',
    url: 'https://performa-hr.nl/nieuws/maximumdagloon-stijgt-naar-e-22876/',
  },
  SVPAY: {
    titel: 'SVpay, Indexatie uitkeringen',
    afkorting: 'SVpay',
    url: 'https://svpay.nl/nieuws/show/indexatie-uitkeringen',
  },
  BEREKENSITE: {
    titel: 'Berekensite, Berekening dagloon',
    afkorting: 'Berekensite',
    url: 'https://berekensite.nl/berekening-dagloon/',
  },
  OUTPLACEMENT: {
    titel: 'Outplacementkiezen, Maximale transitievergoeding',
    afkorting: 'Outplacementkiezen',
    url: 'https://www.outplacementkiezen.nl/informatie/maximale-transitievergoeding/',
  },
  ALL4PEOPLE_TV: {
    titel: 'All4People, Maximale transitievergoeding 2021',
    afkorting: 'All4People transitievergoeding',
    url: 'https://all4people.nl/maximale-transitievergoeding-2021/',
  },
  RENDEMENT: {
    titel: 'Rendement, Maximale transitievergoeding in 2023 naar € 89.000 (29-11-2022)',
    afkorting: 'Rendement',
    url: 'https://www.rendement.nl/transitievergoeding/nieuws/maximale-transitievergoeding-in-2023-naar--89000.html',
  },
  NMZ: {
    titel: 'Nieuwsbrief Medezeggenschap, Transitievergoeding in 2023 maximaal € 89.000 (4-1-2023)',
    afkorting: 'Nieuwsbrief Medezeggenschap',
    url: 'https://nieuwsbriefmedezeggenschap.nl/2023/01/04/transitievergoeding-in-2023-maximaal-e-89-000/',
  },
  SEH: {
    titel: 'SEH, Belangrijkste wijzigingen sociale zekerheid 2025',
    afkorting: 'SEH',
    url: 'https://www.seh.nl/kennisbank/2025/openbaar/belangrijkste-wijzigingen-sociale-zekerheid-2025',
  },
  MEPROS: { titel: 'Mepros, boetes bij te late ziekteaangifte', afkorting: 'Mepros' },
  SELWYN: {
    titel: 'Selwyn Donia, Wob-verzoek doorlooptijd deskundigenoordeel UWV (november 2021)',
    afkorting: 'Selwyn Donia',
    url: 'https://selwyndonia.nl/2021/11/wob-verzoek-doorlooptijd-deskundigenoordeel-uwv-gemiddeld-35-dagen',
  },
} satisfies Regelingen
