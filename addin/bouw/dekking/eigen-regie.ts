import { PLAN_IN_ORDE } from './in-orde.ts'
import { gedekt, overgelatenAan, redenenformule, toetsformule, formuleMet, ZIEK } from './punt.ts'
import type { Dekkingsbron } from './punt.ts'

const REGIE = 'eigenRegie=ja; functionarisKundig=ja; contractBureau=ja'

const plan = (feiten: string): string => redenenformule('SPOOR2_PLAN', '2026-06-01', `${PLAN_IN_ORDE}; ${feiten}`)
const regie = (feiten: string, dag = '2026-02-01'): string => toetsformule('EIGEN_REGIE', dag, `${REGIE}; ${feiten}`)

/** Track 2 by the employer himself. */
export const dekkingEigenRegie: Dekkingsbron = {
  titel: 'Inrichting eigen regie op spoor 2 (VerzuimConsult)',
  punten: [
    overgelatenAan('002-01', 'Belangenmodel en goed werkgeverschap', 'Wat alleen een mens kan wegen'),
    gedekt('002-02', 'Een nodeloze interventie is ook schade', '=PW.SPOOR2KOSTEN(4500;1250;400)', '2.850,00'),
    gedekt(
      '002-03',
      'Spoor 2 niet standaard na een jaar',
      toetsformule(
        'SPOOR2NODIG',
        '2026-02-01',
        'belastbaarheid=belastbaar; perspectiefConcreet=ja; perspectiefDatum=2026-03-31; spoor2Status=geen',
      ),
      'nee',
    ),
    gedekt(
      '002-04',
      'Niet nodig: binnen afzienbare tijd terug in eigen werk',
      toetsformule(
        'SPOOR2NODIG',
        '2026-02-01',
        'belastbaarheid=belastbaar; perspectiefConcreet=ja; perspectiefDatum=2026-03-31; spoor2Status=geen',
      ),
      'nee',
    ),
    gedekt(
      '002-05',
      'Niet nodig: geen reële mogelijkheden op de arbeidsmarkt',
      formuleMet('BRONVERSCHIL', 'SPOOR2NODIG'),
      'niet zinvol',
    ),
    gedekt(
      '002-06',
      'Onderbouwen met arbeidsdeskundig onderzoek en deskundigenoordeel',
      redenenformule(
        'SPOOR2NODIG',
        '2026-02-01',
        'belastbaarheid=belastbaar; perspectiefConcreet=ja; perspectiefDatum=2026-03-31; spoor2Status=geen',
      ),
      'plan',
    ),
    gedekt(
      '002-07',
      'Kosten van onderzoek en oordeel naast die van spoor 2, met eigen bedragen',
      '=PW.SPOOR2KOSTEN(4500;1250;400)',
      '1.650,00',
    ),
    overgelatenAan('002-08', 'Kennis van de adviseur', 'Wat alleen een mens kan wegen'),
    gedekt('002-09', 'Kortste en beste weg naar passend werk', plan(''), 'Spoor 2-traject adequaat: ja'),
    gedekt('002-10', 'Kritisch kijken naar het plan', plan('planOverbodig=ja'), 'schrap ze'),
    gedekt(
      '002-11',
      'Gespecialiseerd bureau of meer begeleiding',
      plan('begeleidingPast=nee'),
      'gespecialiseerd bureau',
    ),
    gedekt(
      '002-12',
      'UWV toetst de kwaliteit van het traject',
      toetsformule('SPOOR2_PLAN', '2026-06-01', `${PLAN_IN_ORDE}; planAfstand=nee`),
      'nee',
    ),
    gedekt(
      '002-13',
      'Voldoende belastbaar voor spoor 2',
      toetsformule('SPOOR2NODIG', '2026-02-01', 'belastbaarheid=belastbaar; perspectiefConcreet=nee'),
      'ja',
    ),
    gedekt(
      '002-14',
      'Werknemer vooraf ingelicht over doel, belang en redenen',
      redenenformule(
        'SPOOR2_VOORTGANG',
        '2026-06-01',
        'spoor2Status=lopend; spoor2Start=2026-02-02; rapportagesOntvangen=volgensAfspraak; laatsteRapportage=2026-05-04; rapportageRitme=zesWeken; trajectHapert=nee; belastbaarheidGewijzigd=nee; bureauVoertUit=ja; zoekactiviteiten=voldoende; werknemerVoorafIngelicht=nee; werknemerTussentijdsIngelicht=ja; keuzeVastgelegd=ja; urenOverSpoor2=16',
      ),
      'niet vooraf ingelicht',
    ),
    gedekt(
      '002-15',
      'Duidelijk dat spoor 1 niets meer biedt',
      toetsformule('SPOOR1_VERLATEN', '2026-02-01', 'spoor1Onderzocht=ja; spoor1Uitkomst=uitgesloten; conflict=geen'),
      'ja',
    ),
    gedekt(
      '002-16',
      'Spoor 1 sluit te weinig aan bij wat iemand kan',
      toetsformule(
        'BEVREDIGEND_RESULTAAT',
        '2026-11-01',
        'werkPassend=ja; contract=onbepaald; dichtBijMogelijkheden=nee; loonwaarde=50',
      ),
      'nee',
    ),
    gedekt(
      '002-17',
      'Hervatting in spoor 1 is ten minste onzeker',
      toetsformule(
        'SPOOR2NODIG',
        '2026-02-01',
        'belastbaarheid=belastbaar; spoor1Uitkomst=onzeker; perspectiefConcreet=nee',
      ),
      'ja',
    ),
    gedekt(
      '002-18',
      'Mobiliteitsfunctionaris in plaats van een bureau',
      formuleMet('BRONVERSCHIL', 'SPOOR2_PLAN'),
      'bureau',
    ),
    overgelatenAan('002-19', 'Voordelen van eigen regie', 'Wat alleen een mens kan wegen'),
    gedekt(
      '002-20',
      'In een keer zien hoe spoor 2 bij iedereen loopt',
      '=PW.TOETS("SPOOR2_VOORTGANG";{45663;45691};DATUM(2026;6;1);"spoor2Status";{"lopend";"geen"};"trajectHapert";{"ja";""};"ingegrepen";{"nee";""})',
      'stilgevallen · n.v.t.',
    ),
    gedekt('002-21', 'Ontslagbescherming blijft', formuleMet('DEADLINE', ZIEK, 'OPZEG'), '05-01-2027'),
    overgelatenAan('002-22', 'Eigen regie voor preventie en outplacement', 'Wat buiten de Poortwachter valt'),
    gedekt(
      '002-23',
      'Norm: functionaris kent format, termijnen en richtlijnen',
      toetsformule('EIGEN_REGIE', '2026-02-01', 'eigenRegie=ja; functionarisKundig=nee'),
      'voldoet niet',
    ),
    gedekt(
      '002-24',
      'Norm: contract met een erkend bureau',
      toetsformule('EIGEN_REGIE', '2026-02-01', 'eigenRegie=ja; functionarisKundig=ja; contractBureau=nee'),
      'voldoet niet',
    ),
    gedekt(
      '002-25',
      'Norm: raadplegen als plaatsing uitblijft',
      regie('spoor2Start=2025-12-01; bureauGeraadpleegd=nee'),
      'bureau raadplegen',
    ),
    gedekt(
      '002-26',
      'Norm: drie tot zes maanden na de start raadplegen',
      regie('spoor2Start=2025-11-03; bureauGeraadpleegd=ja; bureauGeraadpleegdOp=2026-02-03', '2026-02-10'),
      'voldoet',
    ),
    gedekt(
      '002-27',
      'Norm: altijd binnen twee maanden na het eerste ziektejaar',
      regie('spoor2Start=2025-12-01; bureauGeraadpleegd=ja; bureauGeraadpleegdOp=2026-03-05', '2026-03-05'),
      'voldoet niet',
    ),
    gedekt(
      '002-28',
      'Norm: bureau is op afroep coach, beoordeelt plan en stukken',
      plan('eigenRegie=ja; bureauToetstPlan=nee'),
      'toetst het re-integratiebedrijf het plan',
    ),
    gedekt(
      '002-29',
      'Norm: bureau levert meer diensten waar dat nodig is',
      plan('eigenRegie=ja; bureauOpAfroep=nee'),
      'meer diensten',
    ),
  ],
}
