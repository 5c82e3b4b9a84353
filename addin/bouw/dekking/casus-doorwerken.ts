import { DOSSIER_IN_ORDE, SPOOR2_OP_KOERS } from './in-orde.ts'
import { formuleMet, gedekt, overgelatenAan, redenenformule, toetsformule, ZIEK } from './punt.ts'
import type { Dekkingsbron } from './punt.ts'

const AUTOTECHNICUS =
  'spoor2Status=lopend; spoor2Start=2026-01-12; rapportagesOntvangen=volgensAfspraak; laatsteRapportage=2026-10-05; rapportageRitme=zesWeken; trajectHapert=ja; ingegrepen=nee; belastbaarheidGewijzigd=nee; bureauVoertUit=ja; zoekactiviteiten=geen; werknemerVoorafIngelicht=ja; werknemerTussentijdsIngelicht=nee; keuzeVastgelegd=nee; urenOverSpoor2=0; consulentGewisseld=ja'

const risico = (feiten: string): string =>
  toetsformule('LOONSANCTIERISICO', '2026-11-01', `${DOSSIER_IN_ORDE}; ${feiten}`)
const risicogrond = (feiten: string): string =>
  redenenformule('LOONSANCTIERISICO', '2026-11-01', `${DOSSIER_IN_ORDE}; ${feiten}`)
const doorwerken = (feiten: string, dag = '2026-02-01'): string =>
  toetsformule('DOORWERKEN_SPOOR1', dag, `spoor1Uitkomst=uitgesloten; ${feiten}`)
const verlaten = (feiten: string): string => redenenformule('SPOOR1_VERLATEN', '2026-02-01', feiten)
const oordeel = (geschil: string): string => toetsformule('DESKUNDIGENOORDEEL', '2026-02-01', `geschil=${geschil}`)
const methode = (houding: string): string => redenenformule('INTERVENTIE', '2026-02-01', `zoekhouding=${houding}`)
const voortgang = (feiten: string): string =>
  toetsformule('SPOOR2_VOORTGANG', '2026-06-01', `${SPOOR2_OP_KOERS}; ${feiten}`)
const voortgangsreden = (feiten: string): string =>
  redenenformule('SPOOR2_VOORTGANG', '2026-06-01', `${SPOOR2_OP_KOERS}; ${feiten}`)

/** Working on at the own employer while the future lies elsewhere. */
export const dekkingCasusDoorwerken: Dekkingsbron = {
  titel: 'Voorbeeldcasus over doorwerken in spoor 1 (Arbeidsdeskundig Kenniscentrum)',
  punten: [
    gedekt('001-01', 'Deed de werkgever genoeg volgens de wet?', risicogrond(''), 'laag'),
    gedekt(
      '001-02',
      'De casus zelf: hand- en spandiensten, eindigend in een loonsanctie',
      risico(
        'spoor1Uitkomst=uitgesloten; doorwerkenReden=geen; trajectHapert=ja; ingegrepen=nee; zoekactiviteiten=geen; werknemerTussentijdsIngelicht=nee; urenOverSpoor2=0',
      ),
      'hoog',
    ),
    gedekt(
      '001-03',
      'Spoor 2 niet gevolgd door de werkgever',
      risicogrond('rapportagesOntvangen=geen'),
      'volgde het traject dus niet',
    ),
    gedekt('001-04', 'Geen enkele sollicitatie', risicogrond('zoekactiviteiten=geen'), 'niet naar werk'),
    gedekt('001-05', 'Spoor 2 kreeg geen goede invulling', risico('planAfstand=nee'), 'hoog'),
    gedekt('001-06', 'Doorwerken in niet passend werk zonder uitzicht', doorwerken('doorwerkenReden=geen'), 'nee'),
    gedekt('001-07', 'Loon hoogstens 104 weken', formuleMet('DEADLINE', ZIEK, 'EWT'), '03-01-2027'),
    gedekt('001-08', 'Hoogstens 52 weken erbij', formuleMet('DEADLINE', ZIEK, 'LSMAX'), '02-01-2028'),
    gedekt(
      '001-09',
      'Tot de tekortkoming is hersteld: bekorting',
      '=PW.BEKORTING(DATUM(2025;1;6);DATUM(2026;11;22);{"1-6-2027"\\"21-6-2027"\\"ja"})',
      '01-08-2027',
    ),
    gedekt(
      '001-10',
      'Urenbeperking die de bedrijfsarts niet gaf',
      risicogrond('medischeBeperking=ja'),
      'verzekeringsarts',
    ),
    gedekt(
      '001-11',
      'Alle medisch mogelijke uren gaan op aan doorwerken',
      voortgang('urenOverSpoor2=0'),
      'stilgevallen',
    ),
    gedekt(
      '001-12',
      'Na een jaar geen passend werk volgens de arbeidsdeskundige',
      verlaten('spoor1Onderzocht=ja; spoor1Uitkomst=uitgesloten; conflict=geen'),
      'ja',
    ),
    gedekt(
      '001-13',
      'Spoor 1 is afgerond',
      toetsformule('SPOOR1_VERLATEN', '2026-02-01', 'spoor1Onderzocht=ja; spoor1Uitkomst=uitgesloten; conflict=geen'),
      'ja',
    ),
    gedekt(
      '001-14',
      'Uitzondering: gerichte vaardigheden die kansen vergroten',
      doorwerken('doorwerkenReden=vaardigheden; vaardighedenAantoonbaar=ja'),
      'ja',
    ),
    gedekt(
      '001-15',
      'Uitzondering: proefplaatsing van vier tot zes weken',
      doorwerken('doorwerkenReden=proefplaatsing; doorwerkenSinds=2026-01-05'),
      'ja',
    ),
    gedekt(
      '001-16',
      'Daarna duurzaam passend en betaald aangeboden',
      doorwerken('doorwerkenReden=proefplaatsing; doorwerkenSinds=2026-01-05; betaaldAanbod=ja', '2026-02-16'),
      'n.v.t.',
    ),
    gedekt(
      '001-17',
      'Anders direct stoppen',
      doorwerken(
        'doorwerkenReden=proefplaatsing; doorwerkenSinds=2026-01-05; betaaldAanbod=nee; therapieOnderbouwd=nee',
        '2026-02-16',
      ),
      'nee',
    ),
    gedekt(
      '001-18',
      'Einde van de proefplaatsing in de gaten houden',
      redenenformule(
        'DOORWERKEN_SPOOR1',
        '2026-02-01',
        'spoor1Uitkomst=uitgesloten; doorwerkenReden=proefplaatsing; doorwerkenSinds=2026-01-05',
      ),
      'zondag 15 februari 2026',
    ),
    gedekt(
      '001-19',
      'Uitzondering: opbouwschema in tijd met einddoel',
      doorwerken('doorwerkenReden=opbouwschema; schemaTijdcontingent=ja'),
      'ja',
    ),
    gedekt(
      '001-20',
      'Einde van het opbouwschema',
      doorwerken('doorwerkenReden=opbouwschema; schemaTijdcontingent=ja; schemaEindigtOp=2026-01-31'),
      'nee',
    ),
    gedekt(
      '001-21',
      'Omscholing of werkervaringsplek bij de eigen werkgever',
      doorwerken('doorwerkenReden=vaardigheden; vaardighedenAantoonbaar=nee'),
      'nee',
    ),
    gedekt(
      '001-22',
      'Vooraf tekenen wat doorwerken bijdraagt',
      redenenformule(
        'DOORWERKEN_SPOOR1',
        '2026-02-01',
        'spoor1Uitkomst=uitgesloten; doorwerkenReden=vaardigheden; vaardighedenAantoonbaar=ja',
      ),
      'ondertekende afspraak',
    ),
    gedekt(
      '001-23',
      'Gescheiden rollen: wie begeleidt en wie bewaakt',
      redenenformule(
        'PVA_INHOUD',
        '2026-06-01',
        'pvaActiviteiten=ja; pvaDoelen=ja; pvaEvaluaties=ja; pvaSchriftelijk=ja; pvaVisie=ja; pvaCasemanager=nee',
      ),
      'casemanager',
    ),
    gedekt(
      '001-24',
      'Voortgangsgesprekken en tijdig ingrijpen',
      voortgang('trajectHapert=ja; ingegrepen=nee'),
      'stilgevallen',
    ),
    gedekt(
      '001-25',
      'Vrij mogen zijn voor spoor 2 helpt alleen als het wordt gebruikt',
      voortgang('zoekactiviteiten=geen'),
      'stilgevallen',
    ),
    gedekt(
      '001-26',
      'De werknemer bleef hopen',
      voortgangsreden('werknemerTussentijdsIngelicht=nee'),
      'toekomst bij een andere werkgever',
    ),
    gedekt(
      '001-27',
      'Onderscheidend: bleef de werkgever de werknemer inlichten?',
      risicogrond('werknemerTussentijdsIngelicht=nee'),
      'blijven hopen',
    ),
    gedekt(
      '001-28',
      'Eerstejaarsevaluatie als moment om te kiezen',
      formuleMet('DEADLINE', ZIEK, 'opschudmoment'),
      '04-01-2026',
    ),
    gedekt(
      '001-29',
      'Kiezen tussen spoor 1 en spoor 2, zodra iemand belastbaar is',
      toetsformule(
        'EJE_INHOUD',
        '2026-02-01',
        'ejeTerugblik=ja; ejeDoel=ja; ejeAanpak=ja; ejeSpoorkeuze=nee; ejeVisie=ja',
      ),
      'ontbreekt',
    ),
    gedekt('001-30', 'Latere vacature alsnog aanbieden', risico('vacatureNietAangeboden=ja'), 'verhoogd'),
    gedekt(
      '001-31',
      'Sanctie alleen bij de beoordeling van het verslag',
      formuleMet('DEADLINE', ZIEK, 'LSBESLUIT'),
      '03-01-2027',
    ),
    gedekt('001-32', '42e-weeksmelding', formuleMet('DEADLINE', ZIEK, 'UWV42'), '27-10-2025'),
    gedekt(
      '001-33',
      'Brief van UWV na een jaar en zeven maanden',
      formuleMet('BRONVERSCHIL', 'UWVBRIEF'),
      'zeven maanden',
    ),
    gedekt('001-34', 'Verslag en aanvraag elf weken voor het einde', formuleMet('DEADLINE', ZIEK, 'WIA'), '18-10-2026'),
    gedekt(
      '001-35',
      'Deskundigenoordeel: doet de werknemer genoeg?',
      oordeel('inspanningenWerknemer'),
      'inspanningen werknemer',
    ),
    gedekt(
      '001-36',
      'Deskundigenoordeel: doet de werkgever genoeg?',
      oordeel('inspanningenWerkgever'),
      'inspanningen werkgever',
    ),
    gedekt('001-37', 'Deskundigenoordeel: is dit werk passend?', oordeel('passendWerk'), 'passend werk'),
    gedekt(
      '001-38',
      'Deskundigenoordeel ook na 104 weken: de bronnen verschillen',
      formuleMet('BRONVERSCHIL', 'DESKUNDIGENOORDEEL'),
      '104 weken',
    ),
    gedekt(
      '001-39',
      'Vraag het deskundigenoordeel vroeg',
      redenenformule('MENINGSVERSCHIL', '2026-02-01', 'meningsverschil=inspanningen'),
      'Vraag het vroeg',
    ),
    gedekt(
      '001-40',
      'Een positief oordeel helpt later',
      risicogrond('oordeelInspanningenVoldoende=ja; omstandighedenOngewijzigd=ja; planAfstand=nee'),
      'deskundigenoordeel',
    ),
    overgelatenAan('001-41', 'Omvang van de werkgever', 'Wat alleen een mens kan wegen'),
    gedekt(
      '001-42',
      'Objectief en voor de werknemer inzichtelijk onderzoek',
      toetsformule('LOONSANCTIERISICO', '2026-11-01', `${DOSSIER_IN_ORDE}; spoor1Onderzocht=nee`),
      'hoog',
    ),
    gedekt('001-43', 'Keuze voor spoor 2 door beiden getekend', voortgang('keuzeVastgelegd=nee'), 'ingrijpen'),
    gedekt(
      '001-44',
      'Werknemer tekent de eindevaluatie niet',
      redenenformule(
        'SPOOR2_VOORTGANG',
        '2026-11-01',
        `${SPOOR2_OP_KOERS}; spoor2Status=afgerond; eindevaluatieGetekend=nee`,
      ),
      'niet door beiden getekend',
    ),
    gedekt('001-45', 'Andere consulent', voortgangsreden('consulentGewisseld=ja'), 'andere consulent'),
    gedekt(
      '001-46',
      'Wanneer is tweesporenbeleid goed genoeg?',
      toetsformule('SPOOR2_VOORTGANG', '2026-11-01', AUTOTECHNICUS),
      'stilgevallen',
    ),
    overgelatenAan('001-47', 'Redenen van de werknemer om door te werken', 'Het gesprek'),
    gedekt(
      '001-48',
      'Een financieel belang van de werkgever',
      risicogrond('planAfstand=nee; verweer=financieel'),
      'financi',
    ),
    gedekt(
      '001-49',
      'Doorwerken in werk dat de gezondheid schaadt',
      toetsformule('BEVREDIGEND_RESULTAAT', '2026-11-01', 'werkPassend=nee'),
      'nee',
    ),
    gedekt('001-50', 'Motiverende gespreksvoering, twee fasen', methode('aarzelt'), 'Fase 1'),
    gedekt('001-51', 'Oplossingsgerichte gespreksvoering, met de wondervraag', methode('zietProbleem'), 'wondervraag'),
    gedekt('001-52', 'Training gericht op leren', methode('vreestFouten'), 'LDO-training'),
    gedekt('001-53', 'JOBS/SKILLS, vijf dagdelen', methode('weinigVertrouwen'), 'vijf dagdelen'),
    gedekt('001-54', 'Bewijs: werk binnen zes maanden', methode('weinigVertrouwen'), '26 procent'),
    gedekt('001-55', 'Bewijs: vaardigheden en motivatie samen', methode('aarzelt'), 'Liu, Huang en Wang'),
    gedekt(
      '001-56',
      'Spoor 1 verlaten: geen passend werk',
      verlaten('spoor1Onderzocht=ja; spoor1Uitkomst=uitgesloten; conflict=geen'),
      'ja',
    ),
    gedekt(
      '001-57',
      'Spoor 1 verlaten: slechte prognose',
      toetsformule(
        'SPOOR1_VERLATEN',
        '2026-02-01',
        'spoor1Onderzocht=ja; spoor1Uitkomst=onzeker; conflict=geen; prognose=geenHerstel',
      ),
      'beoordeling nodig',
    ),
    overgelatenAan('001-58', 'Spoor 1 verlaten: kleine organisatie', 'Wat alleen een mens kan wegen'),
    gedekt(
      '001-59',
      'Spoor 1 verlaten: conflict',
      toetsformule(
        'SPOOR1_VERLATEN',
        '2026-02-01',
        'spoor1Onderzocht=ja; conflict=open; spoor1Uitkomst=onzeker; prognose=herstel',
      ),
      'nee',
    ),
    gedekt(
      '001-60',
      'Vroeg beginnen bij een duidelijke prognose, al na zes weken',
      toetsformule(
        'SPOOR2NODIG',
        '2025-03-03',
        'belastbaarheid=belastbaar; spoor1Uitkomst=uitgesloten; spoor2Status=geen',
      ),
      'ja',
    ),
    gedekt(
      '001-61',
      'In ieder geval overwegen na een jaar',
      toetsformule('SPOOR2NODIG', '2026-02-01', 'belastbaarheid=belastbaar; perspectiefConcreet=nee'),
      'ja',
    ),
    gedekt(
      '001-62',
      'Te lang in spoor 1 schaadt',
      verlaten('spoor1Onderzocht=ja; spoor1Uitkomst=onzeker; conflict=geen; prognose=herstel'),
      'spoor 2',
    ),
    gedekt('001-63', 'Diagnose, prognose en belastbaarheid goed vastgelegd', risico('rapportenOnvolledig=ja'), 'hoog'),
    gedekt(
      '001-64',
      'Conflict telt pas na mediation',
      toetsformule('CONFLICT', '2026-02-01', 'conflict=blijvendVerstoord; conflictMetZiekte=ja'),
      'beoordeling nodig',
    ),
    gedekt(
      '001-65',
      'Arbeidstherapie langer dan zes weken',
      risico('therapieSinds=2026-09-01; therapieOnderbouwd=nee'),
      'verhoogd',
    ),
    gedekt(
      '001-66',
      'Uitspraken over de Beleidsregels en het opschudmoment',
      redenenformule(
        'EJE_INHOUD',
        '2026-01-04',
        'ejeTerugblik=ja; ejeDoel=ja; ejeAanpak=ja; ejeSpoorkeuze=nee; ejeVisie=ja',
      ),
      'CRvB 29-9-2010',
    ),
    gedekt('001-67', 'Niet nodig: een ander ontslaan', risicogrond('geenFormatieruimte=ja'), 'formatieruimte'),
    gedekt('001-68', 'Inzicht in functies van uitzendkrachten', risico('tijdelijkeFunctiesOnderzocht=nee'), 'verhoogd'),
    gedekt(
      '001-69',
      'Niet nodig: een nieuwe functie maken',
      formuleMet('BRONVERSCHIL', 'LOONSANCTIERISICO'),
      'geen functie te maken',
    ),
    gedekt('001-70', 'Rechtsgrond van de toets', formuleMet('BRON', 'LSBESLUIT'), 'WIA art. 25'),
  ],
}
