import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { is, ja, LOON_LOOPT_VERLENGD, nee } from './bouwstenen.ts'

const zw45 = (lid: string, plaats?: string) => ({ regeling: 'ZW', artikel: '45', lid, ...(plaats ? { plaats } : {}) })
const bw = (artikel: string, lid: string, plaats?: string) => ({
  regeling: 'BW7',
  artikel,
  lid,
  ...(plaats ? { plaats } : {}),
})
const BENADELING = [zw45('1', 'onderdeel j'), zw45('7'), zw45('2')]
const OPZEGVERBOD = bw('670', '1')
const opzegging = is('eindeWijze', 'opzeggingWerkgever')
const ontbinding = is('eindeWijze', 'ontbinding')
const DOOR_WERKGEVER = { feit: 'eindeWijze', in: ['opzeggingWerkgever', 'ontbinding'] } as const
const NOG_NODIG = 'Een redelijke grond, en toestemming van UWV of een uitspraak van de kantonrechter, blijft nodig.'
/** Later than the two years of the prohibition; what goes on paying the wage makes it longer. */
const NA_TWEE_JAREN = { feit: 'peildatum', na: { termijn: 'OPZEG' } } as const
/** Warned in writing or heavier: what the law asks before a refusal lifts the prohibition. */
const GEMAAND = { feit: 'maatregelen', in: ['schriftelijk', 'berisping', 'loonmaatregel', 'ontslag'] } as const
const VERZUIMTEAM = { regeling: 'VERZUIMTEAM', plaats: 'Arbeidsconflict' }

export const eindeTijdensZiekteBeslistabel = {
  code: 'EINDE_TIJDENS_ZIEKTE',
  titel: 'Kan het dienstverband eindigen terwijl de werknemer ziek is?',
  vraag: 'Einde van het dienstverband tijdens ziekte',
  aliassen: ['einde contract tijdens ziekte', 'beëindiging tijdens ziekte'],
  soort: 'eerste',
  uitkomsten: ['kan de uitkering kosten', 'opzegverbod', 'opzegverbod geldt niet', 'eindigt vanzelf', 'kan'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'wet',
          zekerheid: 'gelezen',
          gecontroleerdOp: '2026-11-30',
          toelichting:
            'Een zieke werknemer die meewerkt aan het einde van zijn dienstverband geeft zijn recht op loon op. UWV kan dan ' +
            'ziekengeld weigeren, en ook de werknemer die niet protesteert loopt dat risico. Laat beiden eerst advies vragen. ' +
            '"Opzegverbod geldt niet" zegt alleen dat het verbod tijdens ziekte niet in de weg staat: een redelijke grond, ' +
            'toestemming van UWV, instemming of de rechter kan nog nodig zijn. Stopt alleen het onderdeel waar de werknemer ' +
            'werkt, dan blijft het verbod tijdens ziekte sinds 1-7-2015 gelden.',
          rijen: [
            {
              id: 'ET08',
              als: is('eindeWijze', 'opStaandeVoet'),
              beroepOp: ['eindeWijze'],
              oordeel:
                'Is er een dringende reden, is meteen opgezegd en is de reden meteen meegedeeld? Dat weegt de rechter als de werknemer het ontslag aanvecht; weigeren mee te werken is niet zonder meer genoeg.',
              reden:
                'Bij ontslag op staande voet geldt het opzegverbod niet, maar een dringende reden moet er wel zijn.',
              bewijs: ['wat er gebeurde, met datum', 'schriftelijke mededeling van de reden', 'eerdere waarschuwingen'],
              bronnen: [bw('670a', '2', 'onderdeel c'), bw('677', '1')],
            },
            {
              id: 'ET06',
              als: is('eindeWijze', 'looptAf'),
              beroepOp: ['eindeWijze'],
              dan: 'eindigt vanzelf',
              reden:
                'Een contract voor bepaalde tijd eindigt vanzelf als de tijd om is, ook tijdens ziekte, tenzij schriftelijk is afgesproken dat opzegging nodig is. Is de werknemer dan nog ziek, meld dat op de laatste dag bij UWV en geef het re-integratieverslag mee als de ziekte zes weken of langer duurt.',
              bewijs: ['contract met de einddatum', 'melding ziek uit dienst', 're-integratieverslag'],
              zekerheid: 'secundair',
              bronnen: [bw('667', '1'), bw('667', '2'), { regeling: 'ZW', artikel: '38', lid: '2' }],
            },
            {
              id: 'ET01w',
              als: { alle: [is('belastbaarheid', 'hersteld'), DOOR_WERKGEVER] },
              beroepOp: ['belastbaarheid', 'eindeWijze'],
              dan: 'opzegverbod geldt niet',
              reden: `De werknemer is hersteld gemeld, dus het opzegverbod tijdens ziekte geldt niet. ${NOG_NODIG}`,
              bewijs: ['hersteldmelding door de bedrijfsarts'],
              bronnen: [OPZEGVERBOD, bw('669', '1')],
            },
            {
              id: 'ET01',
              als: is('belastbaarheid', 'hersteld'),
              dan: 'kan',
              reden:
                'De werknemer is volledig hersteld gemeld: spoor 2 kan stoppen en hij kan ontslag nemen voor een andere baan.',
              bewijs: ['hersteldmelding door de bedrijfsarts'],
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [{ regeling: 'WEBINAR' }],
            },
            {
              id: 'ET02w',
              als: { alle: [nee('conflictMetZiekte'), DOOR_WERKGEVER] },
              beroepOp: ['conflictMetZiekte', 'eindeWijze'],
              dan: 'opzegverbod geldt niet',
              reden: `Volgens de bedrijfsarts is er geen ziekte, dus het opzegverbod tijdens ziekte geldt niet. ${NOG_NODIG}`,
              bewijs: ['oordeel van de bedrijfsarts'],
              bronnen: [OPZEGVERBOD, bw('669', '1')],
            },
            {
              id: 'ET02',
              als: nee('conflictMetZiekte'),
              beroepOp: ['conflictMetZiekte'],
              dan: 'kan',
              reden:
                'Volgens de bedrijfsarts is er geen ziekte: na mediation over het conflict kan een beëindigingsovereenkomst volgen waarmee de werknemer WW kan vragen.',
              bewijs: ['oordeel van de bedrijfsarts', 'verslag van de mediator'],
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [VERZUIMTEAM],
            },
            {
              id: 'ET03',
              als: { alle: [NA_TWEE_JAREN, nee('loonsanctieLopend'), { niet: LOON_LOOPT_VERLENGD }] },
              dan: 'kan',
              reden:
                'De twee jaren van het opzegverbod eindigden op {OPZEG}, en er loopt geen loonsanctie of verlengde loondoorbetaling: zie de beslissing "Na 104 weken".',
              bronnen: [OPZEGVERBOD, bw('670', '11')],
            },
            {
              id: 'ET03a',
              als: { feit: 'peildatum', na: { termijn: 'OPZEGAOW' } },
              beroepOp: ['aowDatum'],
              dan: 'opzegverbod geldt niet',
              reden: 'De werknemer heeft sinds {aowDatum} de AOW-leeftijd; het opzegverbod eindigde op {OPZEGAOW}.',
              bronnen: [OPZEGVERBOD],
            },
            {
              id: 'ET04',
              als: { feit: 'eindeWijze', in: ['overeenkomst', 'opzeggingWerknemer'] },
              dan: 'kan de uitkering kosten',
              reden:
                'Wie ziek is en zonder deugdelijke grond instemt met het einde van zijn dienstverband of zelf opzegt, benadeelt volgens de wet het fonds. UWV weigert het ziekengeld dan geheel of gedeeltelijk, en weegt daarbij hoeveel hem te verwijten is.',
              bewijs: ['schriftelijk advies aan de werknemer voor hij tekent'],
              bronnen: BENADELING,
            },
            {
              id: 'ET04i',
              als: is('eindeWijze', 'opzeggingInstemming'),
              dan: 'kan de uitkering kosten',
              reden:
                'Met schriftelijke instemming van de werknemer geldt het opzegverbod niet; hij kan die binnen veertien dagen herroepen (drie weken als hij niet op tijd op dat recht is gewezen). Wie ziek is en zonder deugdelijke grond instemt, kan ziekengeld verliezen; UWV weegt hoeveel hem te verwijten is.',
              bewijs: ['schriftelijke instemming met datum', 'schriftelijk advies aan de werknemer voor hij tekent'],
              bronnen: [bw('670a', '2', 'onderdeel a'), bw('670a', '5'), bw('671', '3'), ...BENADELING],
            },
            {
              id: 'ET07',
              als: is('eindeWijze', 'proeftijd'),
              dan: 'opzegverbod geldt niet',
              reden: 'Bij een opzegging in de proeftijd geldt het opzegverbod niet en is geen toestemming nodig.',
              bewijs: ['schriftelijk en geldig proeftijdbeding'],
              bronnen: [bw('670a', '2', 'onderdeel b'), bw('671', '1', 'onderdeel b'), bw('652', '2')],
            },
            {
              id: 'ET09',
              als: { alle: [DOOR_WERKGEVER, ja('ziekNaVerzoek')] },
              beroepOp: ['ziekNaVerzoek'],
              dan: 'opzegverbod geldt niet',
              reden:
                'De werknemer werd pas ziek nadat het verzoek van de werkgever was ontvangen: het opzegverbod tijdens ziekte geldt dan niet. Of er een redelijke grond is, toetsen UWV of de kantonrechter nog.',
              bewijs: ['ontvangstdatum van het verzoek', 'ziekmelding met datum'],
              bronnen: [bw('670', '1', 'onderdeel b'), bw('671b', '7'), { regeling: 'HR_2022_276' }],
            },
            {
              id: 'ET10',
              als: { alle: [opzegging, is('ontslagReden', 'ondernemingStopt'), nee('wazoVerlof')] },
              beroepOp: ['ontslagReden'],
              dan: 'opzegverbod geldt niet',
              reden:
                'De hele onderneming stopt: het opzegverbod geldt dan niet. Toestemming van UWV (of de commissie van de cao) blijft nodig.',
              bewijs: ['besluit om de onderneming te beëindigen', 'toestemming van UWV'],
              bronnen: [bw('670a', '2', 'onderdeel d'), bw('671a', '1')],
            },
            {
              id: 'ET11',
              als: { alle: [opzegging, is('ontslagReden', 'leeftijd')] },
              beroepOp: ['ontslagReden'],
              oordeel:
                'Houdt de opzegging geen verband met de ziekte, eindigt het contract niet voor die leeftijd, en sluit het opzegging om de leeftijd niet uit?',
              reden:
                'De werkgever zegt op om de AOW- of pensioenleeftijd: het opzegverbod geldt dan niet, voor zover de opzegging niets met de ziekte te maken heeft.',
              bewijs: ['arbeidsovereenkomst van voor die leeftijd'],
              bronnen: [bw('670a', '2', 'onderdeel e'), bw('669', '4')],
            },
            {
              id: 'ET12',
              als: { alle: [DOOR_WERKGEVER, nee('medewerking'), GEMAAND] },
              beroepOp: ['medewerking'],
              oordeel:
                'Weigert de werknemer zonder deugdelijke grond mee te werken aan zijn re-integratie, en is hij eerst schriftelijk gemaand of is het loon daarom gestopt en is dat meteen meegedeeld?',
              reden:
                'Bij zo’n weigering geldt het opzegverbod niet. Om dit gedrag eindigt het contract via de kantonrechter; die verlangt in beginsel ook een deskundigenoordeel van UWV.',
              bewijs: ['schriftelijke aanmaning', 'mededeling van de loonstop', 'deskundigenoordeel van UWV'],
              bronnen: [bw('670a', '1'), bw('671b', '5'), bw('629', '7'), bw('671', '1')],
            },
            {
              id: 'ET13',
              als: { alle: [ontbinding, is('ontslagReden', 'arbeidsplaatsVervalt')] },
              dan: 'opzegverbod',
              reden:
                'Omdat een arbeidsplaats vervalt, mag de kantonrechter niet ontbinden zolang het opzegverbod geldt; de uitzonderingen van artikel 671b lid 6 zijn er voor de andere gronden.',
              bronnen: [bw('671b', '2'), bw('671b', '6')],
            },
            {
              id: 'ET14',
              als: ontbinding,
              oordeel:
                'Houdt het verzoek geen verband met de ziekte, of hoort het contract in het belang van de werknemer te eindigen? Dat weegt de kantonrechter.',
              reden: 'De kantonrechter kan ondanks het opzegverbod ontbinden als een van beide zo is.',
              bewijs: ['verzoekschrift met de grond', 'stukken waaruit die grond zonder de ziekte blijkt'],
              bronnen: [bw('671b', '2'), bw('671b', '6')],
            },
            {
              id: 'ET05a',
              als: { alle: [opzegging, { feit: 'aowDatum', opOfVoor: { feit: 'peildatum' } }] },
              beroepOp: ['aowDatum'],
              dan: 'opzegverbod',
              reden:
                'De werkgever mag tijdens ziekte niet opzeggen; na de AOW-leeftijd duurt dat tot en met {OPZEGAOW}.',
              bronnen: [OPZEGVERBOD],
            },
            {
              id: 'ET05l',
              als: { alle: [opzegging, NA_TWEE_JAREN] },
              dan: 'opzegverbod',
              reden:
                'De werkgever mag tijdens ziekte niet opzeggen; door de loonsanctie of de verlengde loondoorbetaling duurt dat langer dan twee jaren.',
              bronnen: [bw('670', '11')],
            },
            {
              id: 'ET05',
              als: opzegging,
              dan: 'opzegverbod',
              reden:
                'De werkgever mag tijdens ziekte niet opzeggen, tot en met {OPZEG}. Een werknemer die zich daar zonder deugdelijke grond niet tegen verweert, kan ziekengeld verliezen.',
              bronnen: [OPZEGVERBOD, ...BENADELING],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
