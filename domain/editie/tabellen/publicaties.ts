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
  OPEN_2026: { titel: 'Openbare programmacode met de bedragen van 2026', afkorting: 'openbare code 2026' },
  MW_TRACKER: {
    titel: 'MW-tracker (wvdberge, GitHub), minimumlonen per week vanaf 2002, overgenomen van Rijksoverheid.nl',
    afkorting: 'MW-tracker',
    url: 'https://github.com/wvdberge/mw-tracker-app',
  },
  NEXTENS: { titel: 'Nextens, rekenregels 2017', afkorting: 'Nextens 2017' },
  ENGAGE: { titel: 'Engage, bedragen van 2017', afkorting: 'Engage 2017' },
  UWV_DAGLONEN: {
    titel: 'UWV, wetsuitleg daglonen (Woo-besluit 7-2-2023)',
    afkorting: 'UWV wetsuitleg daglonen',
  },
  FLYNTH: { titel: 'Flynth, bedragen van 2018 (8-1-2018)', afkorting: 'Flynth 2018' },
  RENDEMENT_MDL: {
    titel: 'Rendement, maximumdagloon (30-5-2018, 6-6-2019, 10-6-2020)',
    afkorting: 'Rendement maximumdagloon',
  },
  EXTENDUM: { titel: 'Extendum, maximumdagloon per 1 juli 2018', afkorting: 'Extendum' },
  HRKIOSK_MDL: {
    titel: 'HR-kiosk, maximumdagloon (Stcrt. 2018, 59237; Stcrt. 2019, 56680)',
    afkorting: 'HR-kiosk maximumdagloon',
  },
  HZC: { titel: 'HZC, maximumdagloon per 1 januari 2020', afkorting: 'HZC' },
  SDU: {
    titel: 'Sdu Loonzaken, maximumdagloon per 1 januari 2021 (SZW 27-11-2020)',
    afkorting: 'Sdu Loonzaken',
    url: 'https://loonzaken.sdu.nl/node/42007',
  },
  UWV_WOO_2023: {
    titel: 'UWV, maximumdagloon per 1 januari 2022 (Woo-besluit 5-4-2023)',
    afkorting: 'UWV Woo 5-4-2023',
  },
  UWV_STAALKAART: {
    titel: 'UWV, Staalkaart sociale verzekeringen 1-7-2023 (Woo-besluit 17-1-2024, bijlage 3)',
    afkorting: 'UWV Staalkaart',
  },
  RIJKS_JEUGD: {
    titel: 'Rijksoverheid, Internetconsultatie verhoging minimumjeugdloon 2027 (4-12-2025)',
    afkorting: 'Rijksoverheid 4-12-2025',
    url: 'https://www.rijksoverheid.nl/actueel/nieuws/2025/12/04/internetconsultatie-verhoging-minimumjeugdloon-2027',
  },
  PERFORMA_JEUGD: {
    titel: 'Performa, Flinke verhoging minimumjeugdloon per 1 januari 2027',
    afkorting: 'Performa jeugdloon',
    url: 'https://performa-or.nl/nieuws/flinke-verhoging-minimumjeugdloon-per-1-januari-2027',
  },
  SAZAS: { titel: 'Sazas, minimumjeugdloon 2027 en de 60-plusmaatregel', afkorting: 'Sazas' },
  UWV_TV47: {
    titel: 'UWV, compensatieregeling transitievergoeding, bijlagen 47-61 (Woo-besluit 9-5-2023)',
    afkorting: 'UWV compensatieregeling, bijlagen 47-61',
  },
  BOETEBESLUIT: {
    titel: 'Boetebesluit socialezekerheidswetten',
    afkorting: 'Boetebesluit',
    bwb: 'BWBR0011708',
  },
  BOETEBELEID: {
    titel: 'Beleidsregel van UWV over verwijtbaarheid en matiging van de boete',
    afkorting: 'Beleidsregel boete',
    bwb: 'BWBR0039100',
  },
  UWV_BOETES: {
    titel: 'UWV, aantallen boetes, tabel 3 (Woo-besluit 25-8-2025, bijlage 31)',
    afkorting: 'UWV boetes 2025',
  },
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
  NMZ: {
    titel: 'Nieuwsbrief Medezeggenschap, Transitievergoeding in 2023 maximaal € 89.000 (4-1-2023)',
    afkorting: 'Nieuwsbrief Medezeggenschap',
    url: 'https://nieuwsbriefmedezeggenschap.nl/2023/01/04/transitievergoeding-in-2023-maximaal-e-89-000/',
  },
  MEPROS: { titel: 'Mepros, boetes bij te late ziekteaangifte', afkorting: 'Mepros' },
  SELWYN: {
    titel: 'Selwyn Donia, Wob-verzoek doorlooptijd deskundigenoordeel UWV (november 2021)',
    afkorting: 'Selwyn Donia',
    url: 'https://selwyndonia.nl/2021/11/wob-verzoek-doorlooptijd-deskundigenoordeel-uwv-gemiddeld-35-dagen',
  },
} satisfies Regelingen
