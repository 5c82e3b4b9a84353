import { DOSSIER_IN_ORDE, PLAN_IN_ORDE, SPOOR2_OP_KOERS } from './in-orde.ts'
import { formuleMet, gedekt, overgelatenAan, redenenformule, toetsformule, ZIEK } from './punt.ts'
import type { Dekkingsbron, Dekkingspunt } from './punt.ts'

const PA = 'paBeperkingen=ja; paHerstel=ja; paVerwachting=ja; paAdvies=ja'
const PVA = 'pvaActiviteiten=ja; pvaDoelen=ja; pvaEvaluaties=ja; pvaCasemanager=ja; pvaSchriftelijk=ja; pvaVisie=ja'
const EJE = 'ejeTerugblik=ja; ejeDoel=ja; ejeAanpak=ja; ejeSpoorkeuze=ja; ejeVisie=ja'
const ARBO = 'Arbowet'

const risico = (feiten: string): string =>
  toetsformule('LOONSANCTIERISICO', '2026-11-01', `${DOSSIER_IN_ORDE}; ${feiten}`)
const nodig = (feiten: string, dag = '2026-02-01'): string => toetsformule('SPOOR2NODIG', dag, feiten)
const plan = (feiten: string): string => redenenformule('SPOOR2_PLAN', '2026-06-01', `${PLAN_IN_ORDE}; ${feiten}`)
const planuitkomst = (feiten: string): string => toetsformule('SPOOR2_PLAN', '2026-06-01', feiten)
const voortgang = (feiten: string): string =>
  redenenformule('SPOOR2_VOORTGANG', '2026-06-01', `${SPOOR2_OP_KOERS}; ${feiten}`)
const conflict = (feiten: string): string => toetsformule('CONFLICT', '2026-02-01', feiten)
const einde = (feiten: string): string => redenenformule('EINDE_TIJDENS_ZIEKTE', '2026-06-01', feiten)
const na104 = (feiten: string): string =>
  redenenformule(
    'NA104',
    '2027-03-01',
    `loonsanctieLopend=nee; herstel26Weken=nee; herplaatsingMogelijk=nee; ${feiten}`,
  )

/** The subjects of working conditions, in their order. */
const arbowet: readonly Dekkingspunt[] = [
  ['004-33', 'Risico-inventarisatie en -evaluatie'],
  ['004-34', 'Onderzoek en keuring'],
  ['004-35', 'Basiscontract met bedrijfsarts of arbodienst'],
  ['004-36', 'Preventiemedewerker'],
  ['004-37', 'Bedrijfshulpverlening'],
  ['004-38', 'Veilig en gezond werk'],
  ['004-39', 'Voorlichting, opleiding en jongeren'],
  ['004-40', 'Plichten van werknemers'],
  ['004-41', 'Rol van de ondernemingsraad'],
  ['004-42', 'Overtredingen van deskundigen'],
  ['004-43', 'Recht op informatie'],
  ['004-44', 'Bijzondere verplichtingen'],
  ['004-45', 'Arbeidsinspectie'],
  ['004-46', 'Stillegging en onderbreking van werk'],
].map(([id, onderwerp]) => overgelatenAan(id!, onderwerp!, ARBO))

/** The Poortwachter, disputes, and track 2 as an absence company explains them. */
export const dekkingWetgevingVerzuim: Dekkingsbron = {
  titel: 'Wetgeving: Wet verbetering poortwachter, Arbowet, arbeidsconflict en tweede spoor (Verzuimteam)',
  punten: [
    gedekt(
      '004-01',
      '70 procent loon, twee jaar',
      '=PW.LOONDOORBETALING(DATUM(2025;1;6);DATUM(2026;2;2);1000;36)',
      '700',
    ),
    gedekt('004-02', 'Meer volgens de cao', '=PW.LOONDOORBETALING(DATUM(2025;1;6);DATUM(2026;2;2);1000;36;;100%)', '1'),
    gedekt(
      '004-03',
      'Minimumloon in het eerste jaar',
      '=PW.LOONDOORBETALING(DATUM(2025;1;6);DATUM(2025;3;3);600;36;DATUM(1980;1;1))',
      '506,16',
    ),
    gedekt('004-04', 'Niet in het tweede jaar', '=PW.LOONDOORBETALING(DATUM(2025;1;6);DATUM(2026;2;2);600;36)', '420'),
    gedekt(
      '004-05',
      'Loon op iedere dag, ook na 1-7-2025',
      '=PW.LOONDOORBETALING(DATUM(2025;1;6);DATUM(2026;1;12);1000;36)',
      '700',
    ),
    gedekt('004-06', 'Derde jaar bij te weinig inspanningen', formuleMet('DEADLINE', ZIEK, 'LSMAX'), '02-01-2028'),
    gedekt(
      '004-07',
      'Volgorde: eigen werk, aangepast, ander werk, andere werkgever',
      risico('aanpassingOnderzocht=nee'),
      'verhoogd',
    ),
    gedekt(
      '004-08',
      'Weigeren: loon stoppen, uiteindelijk ontslag',
      toetsformule(
        'MENINGSVERSCHIL',
        '2026-02-01',
        'meningsverschil=weigering; redenGegeven=nee; loonmaatregelAangekondigd=ja; redenMeegedeeld=ja',
      ),
      'loon stoppen',
    ),
    gedekt('004-09', 'Probleemanalyse na zes weken', formuleMet('DEADLINE', ZIEK, 'PA'), '17-02-2025'),
    gedekt(
      '004-10',
      'Inhoud van de probleemanalyse',
      redenenformule('PA_INHOUD', '2025-03-01', `${PA}; paVerwachting=nee`),
      'wanneer het werk kan worden hervat',
    ),
    gedekt(
      '004-11',
      'Plan van aanpak: acht weken of twee weken na de analyse',
      formuleMet('DEADLINE', ZIEK, 'PVA'),
      '03-03-2025',
    ),
    gedekt(
      '004-12',
      'Inhoud van het plan van aanpak',
      redenenformule('PVA_INHOUD', '2026-03-01', `${PVA}; pvaActiviteiten=nee`),
      'wat beiden gaan doen',
    ),
    gedekt(
      '004-13',
      'Re-integratiedossier bijhouden',
      toetsformule('RIV_COMPLEET', '2026-10-04', 'rivVolledig=nee'),
      'nee',
    ),
    gedekt(
      '004-14',
      'Elke zes weken de voortgang bespreken: het volgende gesprek',
      '=PW.DEADLINE(DATUM(2026;3;1);"EVAL";DATUM(2026;5;27))',
      '08-07-2026',
    ),
    gedekt('004-15', '"Moet" of "periodiek": de bronnen verschillen', formuleMet('BRONVERSCHIL', 'EVAL'), 'zes weken'),
    gedekt(
      '004-16',
      'Casemanager begeleidt en controleert',
      redenenformule('PVA_INHOUD', '2026-03-01', `${PVA}; pvaCasemanager=nee`),
      'casemanager',
    ),
    gedekt('004-17', '42e-weeksmelding', formuleMet('DEADLINE', ZIEK, 'UWV42'), '27-10-2025'),
    gedekt('004-18', 'Eerstejaarsevaluatie tussen week 46 en 52', formuleMet('VENSTER', ZIEK, 'EJE'), '04-01-2026'),
    gedekt(
      '004-19',
      'Evaluatie: welk resultaat in jaar twee, en hoe',
      redenenformule('EJE_INHOUD', '2026-01-04', `${EJE}; ejeDoel=nee`),
      'tweede jaar',
    ),
    gedekt('004-20', 'Spoor 2 voor het einde van het eerste jaar', formuleMet('BRONVERSCHIL', 'SPOOR2'), 'eerste'),
    gedekt(
      '004-21',
      'Loopbaanadviseur inschakelen',
      toetsformule('SPOOR2_PLAN', '2026-06-01', `${PLAN_IN_ORDE}; bureauGewenst=ja; bureauIngeschakeld=ja`),
      'ja',
    ),
    gedekt(
      '004-22',
      'Niet nodig als spoor 1 genoeg biedt volgens de arbeidsdeskundige',
      formuleMet('BRONVERSCHIL', 'SPOOR2NODIG'),
      'spoor 1',
    ),
    gedekt(
      '004-23',
      'Eerst medische informatie en FML',
      '=PW.UITERSTSTART("SPOOR2";DATUM(2025;1;6);"medische informatie";21;"FML";14;"ADO";28;"intake";14)',
      '30-11-2025',
    ),
    gedekt(
      '004-24',
      'Rond week 42: medische informatie, FML, onderzoek, spoor 2',
      '=PW.UITERSTSTART("SPOOR2";DATUM(2025;1;6);21;14;28;14)',
      '30-11-2025',
    ),
    gedekt(
      '004-25',
      'Verslag na twintig maanden: de bronnen verschillen',
      formuleMet('BRONVERSCHIL', 'RIV'),
      'twintig maanden',
    ),
    gedekt('004-26', 'Formulier in week 87, binnen drie weken terug', formuleMet('BRONVERSCHIL', 'UWVBRIEF'), '87'),
    gedekt(
      '004-27',
      'Eerst aanvullen',
      toetsformule('LOONSANCTIERISICO', '2026-10-04', `${DOSSIER_IN_ORDE}; rivVolledig=nee`),
      'administratief herstelbaar',
    ),
    gedekt(
      '004-28',
      'Anders een loonsanctie',
      toetsformule(
        'LOONSANCTIERISICO',
        '2026-11-02',
        `${DOSSIER_IN_ORDE}; rivVolledig=nee; rivHersteltermijn=2026-11-01; rivOorzaak=werkgever`,
      ),
      'hoog',
    ),
    gedekt('004-29', 'WGA of IVA', na104('wiaUitkomst=wgaGedeeltelijk'), 'WGA, gedeeltelijk'),
    gedekt('004-30', 'IVA: nu en later geen mogelijkheden', na104('wiaUitkomst=iva'), 'IVA'),
    gedekt('004-31', '35 procent: de bron draait de zin om', formuleMet('BRONVERSCHIL', 'WIAKLASSE'), '35'),
    gedekt('004-32', 'WW als terugkeer niet lukt', na104('wiaUitkomst=minderDan35'), 'WW'),
    ...arbowet,
    gedekt(
      '004-47',
      'Andere bedrijfsarts raadplegen',
      redenenformule('MENINGSVERSCHIL', '2026-02-01', 'meningsverschil=oordeelBedrijfsarts'),
      'andere bedrijfsarts',
    ),
    gedekt(
      '004-48',
      'Eigen bedrijfsarts of arbodienst: er moet er een zijn',
      toetsformule('LOONSANCTIERISICO', '2026-11-01', `${DOSSIER_IN_ORDE}; bedrijfsartsIngeschakeld=nee`),
      'hoog',
    ),
    overgelatenAan('004-49', 'Ernstig arbeidsongeval melden', ARBO),
    overgelatenAan('004-50', 'Lijst van ongevallen met meer dan drie dagen verzuim', ARBO),
    overgelatenAan('004-51', 'Beroepsziekte melden', ARBO),
    gedekt('004-52', 'Werk aanpassen bij arbeidsongeschiktheid', risico('aanpassingOnderzocht=nee'), 'verhoogd'),
    overgelatenAan('004-53', 'Burgerservicenummer in de begeleiding', 'Persoonsgegevens'),
    gedekt(
      '004-54',
      'Ziekmelding die eigenlijk een conflict is',
      conflict('conflict=open; conflictMetZiekte=nee; pauzeGeadviseerd=nee'),
      'werk hervatten',
    ),
    gedekt(
      '004-55',
      'Conflict tijdens ziekte: mediation',
      conflict('conflict=mediation; conflictMetZiekte=ja'),
      're-integratie met mediation',
    ),
    gedekt(
      '004-56',
      'De werkgever kan een ziekmelding niet weerleggen; de bedrijfsarts oordeelt',
      redenenformule('CONFLICT', '2026-02-01', 'conflict=open'),
      'te vragen aan: bedrijfsarts',
    ),
    gedekt(
      '004-57',
      'Conflict en niet ziek',
      conflict('conflict=open; conflictMetZiekte=nee; pauzeGeadviseerd=nee'),
      'werk hervatten',
    ),
    gedekt(
      '004-58',
      'Pauze van een of twee weken',
      conflict('conflict=open; conflictMetZiekte=nee; pauzeGeadviseerd=ja; pauzeSinds=2026-01-26'),
      'pauze',
    ),
    gedekt(
      '004-59',
      'De pauze eindigt',
      conflict('conflict=open; conflictMetZiekte=nee; pauzeGeadviseerd=ja; pauzeSinds=2026-01-18'),
      'werk hervatten',
    ),
    gedekt(
      '004-60',
      'Vrij met behoud van loon',
      redenenformule(
        'CONFLICT',
        '2026-02-01',
        'conflict=open; conflictMetZiekte=nee; pauzeGeadviseerd=ja; pauzeSinds=2026-01-26',
      ),
      'met loon',
    ),
    overgelatenAan('004-61', 'De rechter weegt de pauze mee', 'Procederen'),
    gedekt(
      '004-62',
      'Mediation kan eindigen in een beëindigingsovereenkomst met WW',
      einde('belastbaarheid=belastbaar; conflictMetZiekte=nee'),
      'beëindigingsovereenkomst',
    ),
    gedekt(
      '004-63',
      'Conflict en ziek',
      conflict('conflict=open; conflictMetZiekte=ja'),
      're-integratie met mediation',
    ),
    gedekt(
      '004-64',
      'Zieke die meewerkt aan het einde verspeelt zijn uitkering',
      toetsformule(
        'EINDE_TIJDENS_ZIEKTE',
        '2026-06-01',
        'belastbaarheid=belastbaar; loonsanctieLopend=nee; eindeWijze=overeenkomst',
      ),
      'kan de uitkering kosten',
    ),
    gedekt(
      '004-65',
      'Wat is spoor 2: wanneer is het nodig',
      nodig('belastbaarheid=belastbaar; perspectiefConcreet=nee'),
      'ja',
    ),
    gedekt(
      '004-66',
      'Zodra structurele terugkeer niet te verwachten is',
      nodig('belastbaarheid=belastbaar; spoor1Uitkomst=uitgesloten; spoor2Status=geen', '2025-06-02'),
      'ja',
    ),
    gedekt(
      '004-67',
      'Uiterlijk zes weken na de eerstejaarsevaluatie',
      formuleMet('DEADLINE', ZIEK, 'SPOOR2'),
      '15-02-2026',
    ),
    gedekt(
      '004-68',
      'Alleen niet bij concreet perspectief binnen drie maanden',
      nodig('belastbaarheid=belastbaar; perspectiefConcreet=ja; perspectiefDatum=2026-03-31; spoor2Status=geen'),
      'nee',
    ),
    gedekt(
      '004-69',
      'Eigen, aangepast of ander werk dat zo dicht mogelijk aansluit',
      toetsformule(
        'BEVREDIGEND_RESULTAAT',
        '2026-11-01',
        'werkPassend=ja; contract=onbepaald; dichtBijMogelijkheden=ja; dichtBijLoon=ja; buitenEigenBedrijf=nee',
      ),
      'ja',
    ),
    gedekt(
      '004-70',
      'Belastbaar na de evaluatie: hoogstens acht weken',
      formuleMet('DEADLINE', ZIEK, 'SPOOR2NA', '2026-04-15'),
      '10-06-2026',
    ),
    gedekt(
      '004-71',
      'Twee weken om het plan bij te stellen',
      formuleMet('DEADLINE', ZIEK, 'PVABIJ', '2026-01-12'),
      '26-01-2026',
    ),
    gedekt(
      '004-72',
      'Spoor 1 eerst, spoor 2 er direct naast',
      nodig(
        'belastbaarheid=belastbaar; belastbaarVanaf=2026-04-15; perspectiefConcreet=nee; spoor2Status=geen',
        '2026-05-01',
      ),
      'ja',
    ),
    gedekt(
      '004-73',
      'Drie maanden perspectief, geteld vanaf het plan',
      nodig(
        'belastbaarheid=belastbaar; belastbaarVanaf=2026-04-15; perspectiefConcreet=ja; perspectiefDatum=2026-07-01; spoor2Status=geen',
        '2026-05-01',
      ),
      'nee',
    ),
    gedekt('004-74', 'Blijven onderzoeken na een wijziging', risico('gewijzigdNietOpnieuwOnderzocht=ja'), 'verhoogd'),
    gedekt('004-75', 'Actieve begeleiding: vinden, krijgen en houden', voortgang('bureauVoertUit=nee'), 'uitvoerder'),
    gedekt('004-76', 'Plan vooraf en op schrift', planuitkomst(`${PLAN_IN_ORDE}; planVooraf=nee`), 'nee'),
    gedekt(
      '004-77',
      'Bureau nodig bij andere belemmeringen: de bronnen verschillen',
      formuleMet('BRONVERSCHIL', 'SPOOR2_PLAN'),
      'bureau',
    ),
    gedekt(
      '004-78',
      'Bureau aanbieden en betalen als de werknemer dat wenst',
      planuitkomst(`${PLAN_IN_ORDE}; bureauGewenst=ja; bureauIngeschakeld=nee`),
      'aandachtspunten',
    ),
    gedekt(
      '004-79',
      'Het gewenste bureau in het risico',
      risico('bureauGewenst=ja; bureauIngeschakeld=nee'),
      'verhoogd',
    ),
    gedekt(
      '004-80',
      'Ten minste een adequaat traject',
      toetsformule(
        'SPOOR2NODIG',
        '2026-11-01',
        `${DOSSIER_IN_ORDE}; spoor2Status=afgerond; restmogelijkheden=nee; planAfstand=nee`,
      ),
      'ja',
    ),
    gedekt('004-81', 'Alle activiteiten in het plan', planuitkomst(`${PLAN_IN_ORDE}; planSamenhang=nee`), 'nee'),
    gedekt('004-82', 'Samenhangende reeks', planuitkomst(PLAN_IN_ORDE), 'ja'),
    gedekt(
      '004-83',
      'Afstand tussen de profielen kleiner maken',
      planuitkomst(`${PLAN_IN_ORDE}; planAfstand=nee`),
      'nee',
    ),
    gedekt('004-84', 'Direct wijzigen als dat nodig is', planuitkomst(`${PLAN_IN_ORDE}; planBijgesteld=nee`), 'nee'),
    gedekt(
      '004-85',
      'Mislukt traject: evalueren met de bedrijfsarts',
      toetsformule(
        'LOONSANCTIERISICO',
        '2026-11-01',
        `${DOSSIER_IN_ORDE}; spoor2Status=afgerond; evaluatieNaSpoor2=nee`,
      ),
      'verhoogd',
    ),
    gedekt(
      '004-86',
      'Nog mogelijkheden: die alsnog benutten',
      risico('restmogelijkheden=ja; restmogelijkhedenBenut=nee'),
      'verhoogd',
    ),
    gedekt('004-87', 'Plan bevat een persoonsprofiel', planuitkomst(`${PLAN_IN_ORDE}; planPersoonsprofiel=nee`), 'nee'),
    gedekt(
      '004-88',
      'Persoonsprofiel: ervaring, vaardigheden, scholing, belemmeringen, kenmerken, wensen',
      plan(
        'profielErvaring=nee; profielVaardigheden=nee; profielScholing=nee; profielKenmerken=nee; profielWensen=nee',
      ),
      'werkervaring',
    ),
    gedekt(
      '004-89',
      'Gebaseerd op de bedrijfsarts en zijn prognose',
      plan('profielBelemmeringen=nee; profielPrognose=nee'),
      'bedrijfsarts',
    ),
    gedekt(
      '004-90',
      'Plan bevat een beredeneerd zoekprofiel',
      planuitkomst(`${PLAN_IN_ORDE}; planZoekprofiel=nee`),
      'nee',
    ),
    gedekt(
      '004-91',
      'Zoekprofiel: werk, verwerven, arbeidsmarkt',
      plan('zoekArbeid=nee; zoekVerwerving=nee; zoekHervatting=nee'),
      'arbeidsmarkt',
    ),
    gedekt('004-92', 'Afspraken van branche of cao', plan('zoekCao=nee'), 'cao'),
    gedekt('004-93', 'Lijst van branches en functies', plan('zoekLijst=nee'), 'lijst van branches'),
    gedekt('004-94', 'Activiteiten met tijdsbeslag', plan('planTijdsbeslag=nee'), 'hoeveel tijd'),
    gedekt(
      '004-95',
      'Overzicht van rapportagemomenten',
      planuitkomst(`${PLAN_IN_ORDE}; planRapportages=nee`),
      'aandachtspunten',
    ),
    gedekt(
      '004-96',
      'Rapportages ontvangen en gebruiken',
      voortgang('rapportagesOntvangen=onregelmatig'),
      'onregelmatig',
    ),
    gedekt('004-97', 'Ingrijpen als het traject stokt', voortgang('trajectHapert=ja; ingegrepen=nee'), 'greep niet in'),
    gedekt(
      '004-98',
      'Werknemer stemt in met het plan',
      planuitkomst(`${PLAN_IN_ORDE}; planInstemming=nee`),
      'aandachtspunten',
    ),
    gedekt(
      '004-99',
      'Oneens met het plan: deskundigenoordeel',
      toetsformule('MENINGSVERSCHIL', '2026-02-01', 'meningsverschil=planSpoor2'),
      'deskundigenoordeel',
    ),
    gedekt(
      '004-100',
      'Uitvoerder direct inlichten over gewijzigde belastbaarheid',
      voortgang('belastbaarheidGewijzigd=ja; bureauGeinformeerd=nee'),
      'licht hem direct in',
    ),
    gedekt(
      '004-101',
      'Ook tussen rapportages volgen en optreden',
      voortgang('bureauVoertUit=nee'),
      'buiten de vaste rapportages om',
    ),
    overgelatenAan('004-102', 'Duur hangt af van de belemmeringen', 'Wat alleen een mens kan wegen'),
    gedekt(
      '004-103',
      'De plicht loopt door na het traject',
      toetsformule(
        'LOONSANCTIERISICO',
        '2026-11-01',
        `${DOSSIER_IN_ORDE}; spoor2Status=afgerond; evaluatieNaSpoor2=ja; restmogelijkheden=nee`,
      ),
      'laag',
    ),
  ],
}
