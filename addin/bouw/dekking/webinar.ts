import { DOSSIER_IN_ORDE, PLAN_IN_ORDE } from './in-orde.ts'
import { formuleMet, gedekt, overgelatenAan, redenenformule, toetsformule, ZIEK } from './punt.ts'
import type { Dekkingsbron } from './punt.ts'

const WERK = 'werkPassend=ja; contract=onbepaald; dichtBijMogelijkheden=nee'
const ONTSLAG = 'loonsanctieLopend=nee; herstel26Weken=nee; herplaatsingMogelijk=nee'

const nodig = (feiten: string, dag = '2026-02-01'): string => toetsformule('SPOOR2NODIG', dag, feiten)
const risico = (feiten: string): string =>
  toetsformule('LOONSANCTIERISICO', '2026-11-01', `${DOSSIER_IN_ORDE}; ${feiten}`)
const risicogrond = (feiten: string): string =>
  redenenformule('LOONSANCTIERISICO', '2026-11-01', `${DOSSIER_IN_ORDE}; ${feiten}`)
const resultaat = (feiten: string): string => toetsformule('BEVREDIGEND_RESULTAAT', '2026-11-01', `${WERK}; ${feiten}`)
const na104 = (feiten: string): string => redenenformule('NA104', '2027-03-01', `${ONTSLAG}; ${feiten}`)

/** Questions of employers about track 2. */
export const dekkingWebinar: Dekkingsbron = {
  titel: "Webinar '2e spoor re-integratie zien als kans!' van 14-12-2023, vragen en antwoorden",
  punten: [
    overgelatenAan('003-01', 'Slagingspercentage van een aanbieder', 'Wat van anderen is'),
    gedekt(
      '003-02',
      'Geslaagd: binnen 104 weken volledig aan het werk',
      resultaat('dichtBijMogelijkheden=ja; dichtBijLoon=ja; buitenEigenBedrijf=nee'),
      'ja',
    ),
    overgelatenAan('003-03', 'Multidisciplinair team van een aanbieder', 'Wat van anderen is'),
    gedekt(
      '003-04',
      'Spoor 2 mag eerder; uiterlijk zes weken na het eerste jaar',
      formuleMet('DEADLINE', ZIEK, 'SPOOR2'),
      '15-02-2026',
    ),
    gedekt(
      '003-05',
      'Vanaf week acht, als spoor 1 niet haalbaar is',
      nodig('belastbaarheid=belastbaar; spoor1Uitkomst=uitgesloten; spoor2Status=geen', '2025-03-03'),
      'ja',
    ),
    gedekt(
      '003-06',
      'Inzetbaarheidsprofiel voor het arbeidsdeskundig onderzoek',
      '=PW.UITERSTSTART("SPOOR2";DATUM(2025;1;6);"inzetbaarheidsprofiel";14;"arbeidsdeskundig onderzoek";28)',
      '04-01-2026',
    ),
    gedekt('003-07', 'Wie zegt dat spoor 2 start', formuleMet('BRONVERSCHIL', 'SPOOR2NODIG'), 'arbeidsdeskundige'),
    gedekt('003-08', 'Werknemer houdt vast aan spoor 1', risico('medewerking=nee; maatregelen=geen'), 'hoog'),
    gedekt(
      '003-09',
      'Tegen de twintigste maand samen uitstel vragen',
      toetsformule('UITSTEL_WIA', '2026-09-06', 'uitstelBeidenWillen=ja; uitstelBesproken=ja; herstelInZicht=ja'),
      'ja',
    ),
    gedekt(
      '003-10',
      'Tot wanneer: laatste dag en daarna',
      redenenformule('UITSTEL_WIA', '2026-09-06', 'uitstelBeidenWillen=ja; uitstelBesproken=ja; herstelInZicht=ja'),
      'zondag 18 oktober 2026',
    ),
    gedekt(
      '003-11',
      'Gevolgen van uitstel voor loon, ontslag en WIA',
      redenenformule('UITSTEL_WIA', '2026-09-06', 'uitstelBeidenWillen=ja; uitstelBesproken=ja; herstelInZicht=ja'),
      'opzegverbod schuift mee',
    ),
    gedekt(
      '003-12',
      'Blijven zoeken in spoor 1 na een verandering',
      risico('gewijzigdNietOpnieuwOnderzocht=ja'),
      'verhoogd',
    ),
    gedekt(
      '003-13',
      'Twee sporen uit voorzorg',
      nodig('belastbaarheid=belastbaar; spoor1Uitkomst=onzeker; perspectiefConcreet=nee'),
      'ja',
    ),
    gedekt(
      '003-14',
      'Terugval: direct door in spoor 2',
      nodig('belastbaarheid=belastbaar; perspectiefConcreet=nee; spoor2Status=lopend'),
      'ja',
    ),
    gedekt(
      '003-15',
      'Na een jaar niet in spoor 1 maar wel belastbaar',
      nodig('belastbaarheid=belastbaar; perspectiefConcreet=nee'),
      'ja',
    ),
    gedekt(
      '003-16',
      'Werkervaringsplek bij een ander: toetsen en opbouwen',
      redenenformule('SPOOR2_PLAN', '2026-06-01', `${PLAN_IN_ORDE}; werkervaringsplekOverwogen=nee`),
      'werkervaringsplek',
    ),
    overgelatenAan('003-17', 'Gesprekken aanpassen aan energie', 'Het gesprek'),
    gedekt(
      '003-18',
      'Onzeker verloop: voorlopige beoordeling en herbeoordeling',
      redenenformule('VOORLOPIGE_WIA', '2026-10-01', 'belastbaarheid=belastbaar; prognose=onduidelijk'),
      'voorlopig',
    ),
    gedekt('003-19', 'Loon stopt na twee jaar', formuleMet('DEADLINE', ZIEK, 'EWT'), '03-01-2027'),
    gedekt(
      '003-20',
      'Wat verlengen kost',
      '=PW.VERLENGINGSKOSTEN(DATUM(2027;1;4);DATUM(2027;3;28);1000;70%)',
      '8.400,00',
    ),
    gedekt(
      '003-21',
      'Nieuwe werkgever gevonden: hersteld, spoor 2 stopt, ontslag nemen',
      redenenformule('EINDE_TIJDENS_ZIEKTE', '2026-06-01', 'belastbaarheid=hersteld'),
      'andere baan',
    ),
    gedekt(
      '003-22',
      'Niet nodig: een ander ontslaan of plaatsen zonder ruimte',
      risicogrond('geenFormatieruimte=ja'),
      'formatieruimte',
    ),
    gedekt(
      '003-23',
      'Functie door een ander vervuld is geen reden',
      risicogrond('planAfstand=nee; verweer=functieVervuld'),
      'ander',
    ),
    gedekt(
      '003-24',
      'Tijdelijke plaatsen en uitzendkrachten tellen mee',
      risico('tijdelijkeFunctiesOnderzocht=nee'),
      'verhoogd',
    ),
    gedekt(
      '003-25',
      'UWV kijkt eerst naar het resultaat',
      risico(
        'planAfstand=nee; werkPassend=ja; contract=onbepaald; dichtBijMogelijkheden=ja; dichtBijLoon=ja; buitenEigenBedrijf=nee',
      ),
      'geen',
    ),
    gedekt(
      '003-26',
      'Werk dat iemand kan en houdt',
      toetsformule(
        'BEVREDIGEND_RESULTAAT',
        '2026-11-01',
        'werkPassend=ja; contract=voornemen; dichtBijMogelijkheden=ja; dichtBijLoon=ja; buitenEigenBedrijf=nee; loonwaarde=80; beidenEens=ja',
      ),
      'nee',
    ),
    gedekt(
      '003-27',
      'Spoor 1 of spoor 2 maakt dan niet uit',
      resultaat('dichtBijMogelijkheden=ja; dichtBijLoon=ja; buitenEigenBedrijf=ja; toestemmingWerknemer=ja'),
      'ja',
    ),
    gedekt('003-28', 'Van € 3.000 naar € 1.200 is 60 procent verlies', '=PW.WIAKLASSE(3000;1200)', '60,00%'),
    gedekt(
      '003-29',
      'Meer dan 65 procent is een goed eindresultaat',
      resultaat('dichtBijLoon=nee; loonwaarde=70; beidenEens=ja'),
      'ja',
    ),
    gedekt(
      '003-30',
      'Precies 65 procent',
      resultaat('dichtBijLoon=nee; loonwaarde=65; beidenEens=ja'),
      'beoordeling nodig',
    ),
    gedekt(
      '003-31',
      'Niet na drie maanden 65 procent aanbieden en verder niets',
      toetsformule('BEVREDIGEND_RESULTAAT', '2025-04-07', `${WERK}; dichtBijLoon=nee; loonwaarde=70; beidenEens=ja`),
      'beoordeling nodig',
    ),
    gedekt(
      '003-32',
      'Beiden vinden dat niet meer kan worden gevraagd',
      resultaat('dichtBijLoon=nee; loonwaarde=70; beidenEens=nee'),
      'nee',
    ),
    gedekt(
      '003-33',
      'Weigeren mag bij betere concrete mogelijkheden',
      resultaat('dichtBijLoon=nee; loonwaarde=70; beidenEens=ja; beterAlternatiefGemeld=ja'),
      'nee',
    ),
    gedekt(
      '003-34',
      'Advies rond een jaar met 65 procent: toch spoor 2',
      formuleMet('BRONVERSCHIL', 'SPOOR2NODIG'),
      'toch spoor 2',
    ),
    gedekt(
      '003-35',
      'AOW binnen een jaar, met instemming van beiden',
      nodig('belastbaarheid=belastbaar; aowDatum=2027-06-01; instemmingBeiden=ja'),
      'nee',
    ),
    gedekt('003-36', '65 jaar en in maart een jaar ziek: wanneer AOW', '=PW.AOWDATUM(DATUM(1961;9;15))', '2028'),
    overgelatenAan('003-37', 'Waarom: geen sollicitatieplicht in WIA en WW', 'Wat van anderen is'),
    gedekt(
      '003-38',
      'Oneens met de bedrijfsarts: second opinion',
      toetsformule('MENINGSVERSCHIL', '2026-02-01', 'meningsverschil=oordeelBedrijfsarts'),
      'second opinion',
    ),
    gedekt(
      '003-39',
      'Transitievergoeding na spoor 2 of 104 weken',
      '=PW.TRANSITIEVERGOEDING(DATUM(2020;1;1);DATUM(2027;2;28);2500)',
      '5',
    ),
    gedekt(
      '003-40',
      'Alleen als de werkgever het initiatief neemt',
      na104('eindeInitiatief=werknemer'),
      'geen transitievergoeding',
    ),
    gedekt('003-41', 'Compensatie door UWV na 104 weken', na104('eindeInitiatief=werkgever'), 'compenseert UWV'),
    overgelatenAan('003-42', 'Weerstand: erkennen en dan stimuleren', 'Het gesprek'),
    gedekt(
      '003-43',
      'Later of korter alleen op advies van de bedrijfsarts',
      nodig('belastbaarheid=gbmTijdelijk; partijenZienMogelijkheden=nee; voorbereidingUitgesloten=ja'),
      'nog niet',
    ),
    gedekt(
      '003-44',
      'Weer beginnen zodra er mogelijkheden zijn',
      formuleMet('DEADLINE', ZIEK, 'SPOOR2NA', '2026-04-15'),
      '10-06-2026',
    ),
    gedekt(
      '003-45',
      'Advies van de bedrijfsarts altijd leidend: de bronnen verschillen',
      formuleMet('BRONVERSCHIL', 'LOONSANCTIERISICO'),
      'bedrijfsarts',
    ),
    overgelatenAan('003-46', 'Kansen van laagopgeleiden met fysieke klachten', 'Het gesprek'),
    overgelatenAan('003-47', 'Elke twee weken bellen en nooit op het werk', 'Het gesprek'),
    gedekt(
      '003-48',
      'Niet hersteld binnen twaalf weken na het eerste jaar: spoor 2',
      formuleMet('BRONVERSCHIL', 'PERSPECTIEF'),
      'twaalf weken',
    ),
    gedekt(
      '003-49',
      'Werknemer moet meewerken aan het onderzoek',
      toetsformule(
        'MENINGSVERSCHIL',
        '2026-02-01',
        'meningsverschil=weigering; redenGegeven=nee; loonmaatregelAangekondigd=nee; redenMeegedeeld=nee',
      ),
      'eerst waarschuwen',
    ),
    gedekt(
      '003-50',
      'Functioneren of ziekte: de bedrijfsarts zegt het',
      toetsformule('CONFLICT', '2026-02-01', 'conflict=open; conflictMetZiekte=nee; pauzeGeadviseerd=nee'),
      'werk hervatten',
    ),
    gedekt(
      '003-51',
      'STECR alleen bij een conflict',
      toetsformule('CONFLICT', '2026-02-01', 'conflict=geen'),
      'n.v.t.',
    ),
    overgelatenAan('003-52', 'Voorbeeldvragen aan een zieke werknemer', 'Het gesprek'),
    gedekt(
      '003-53',
      'Duurzaamheid toetsen, hoogstens zes weken',
      redenenformule(
        'UITSTEL_WIA',
        '2026-10-12',
        'uitstelBeidenWillen=ja; uitstelBesproken=ja; herstelInZicht=ja; volledigHervatOp=2026-09-01',
      ),
      'dinsdag 13 oktober 2026',
    ),
    gedekt(
      '003-54',
      'Korter dan vier weken hersteld: de wachttijd loopt door',
      toetsformule('SPOOR2NODIG', '2026-02-01', 'belastbaarheid=hersteld; hersteldVanaf=2026-01-20'),
      'nog niet',
    ),
    gedekt(
      '003-55',
      'UWV beslist te laat over de sanctie',
      toetsformule(
        'LOONSANCTIERISICO',
        '2027-01-10',
        `${DOSSIER_IN_ORDE}; planAfstand=nee; besluitVerzonden=2027-01-04; loonVerlengd=nee`,
      ),
      'geen',
    ),
    gedekt(
      '003-56',
      'Oordeel gevraagd en niet gekregen: bewaar de aanvraag',
      redenenformule('MENINGSVERSCHIL', '2026-02-01', 'meningsverschil=inspanningen'),
      'ook als er geen antwoord komt',
    ),
    gedekt(
      '003-57',
      'Na 104 weken: ontslagvergunning, als ontslag redelijk is',
      toetsformule('NA104', '2027-01-06', ONTSLAG),
      'ontslagvergunning vragen',
    ),
    gedekt('003-58', 'WIA aanvragen tot week 93', formuleMet('DEADLINE', ZIEK, 'WIA'), '18-10-2026'),
    gedekt(
      '003-59',
      'UWV kijkt eerst naar de stukken, dan naar de inhoud',
      toetsformule('RIV_COMPLEET', '2026-10-04', 'rivVolledig=ja'),
      'ja',
    ),
  ],
}
