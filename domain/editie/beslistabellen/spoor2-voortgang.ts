import type { Beslistabel, Rij } from '../../regelboek/beslistabel.ts'
import type { Verder } from '../../regelboek/afstand.ts'
import { is, ja, nee, pk } from './bouwstenen.ts'

const CASUS = { regeling: 'AKC_DOORWERKEN' }
const VERZUIMTEAM = { regeling: 'VERZUIMTEAM', plaats: 'Tweede spoor, voortgang' }
const ADEQUAAT = pk('spoor 2: adequaat traject')
const RAPPORTAGES = 'voortgangsrapportages'
const EERSTE_ZES_WEKEN = { feit: 'spoor2Start', weken: 6 } as const

/** A rhythm of reports: the one that is due, and the one that is late. */
const ritme = (id: string, woord: string, verder: Verder): readonly Rij[] => {
  const volgende = { feit: 'laatsteRapportage', ...verder }
  return [
    {
      id: `VT${id}o`,
      als: { alle: [is('rapportageRitme', woord), { feit: 'peildatum', opOfVoor: volgende }] },
      dan: 'op koers',
      groep: 'ritme',
      reden: 'De laatste rapportage is van {laatsteRapportage} en de volgende is nog niet nodig ({rapportageRitme}).',
      bewijs: [RAPPORTAGES],
      vervolg: { soort: 'actie', wat: 'volgende rapportage', dag: volgende },
      bronnen: [VERZUIMTEAM],
    },
    {
      id: `VT${id}l`,
      als: { alle: [is('rapportageRitme', woord), { feit: 'peildatum', na: volgende }] },
      dan: 'ingrijpen',
      groep: 'ritme',
      reden:
        'De laatste rapportage is van {laatsteRapportage}; volgens het plan ({rapportageRitme}) had er al een nieuwe moeten zijn.',
      bewijs: [RAPPORTAGES],
      vervolg: { soort: 'actie', wat: 'rapportage opvragen; zij had er moeten zijn', dag: volgende },
      bronnen: [VERZUIMTEAM],
    },
  ]
}

export const spoor2VoortgangBeslistabel = {
  code: 'SPOOR2_VOORTGANG',
  titel: 'Loopt spoor 2 op koers?',
  vraag: 'Voortgang van spoor 2',
  aliassen: ['voortgang spoor 2', 'monitoring spoor 2'],
  soort: 'alle',
  uitkomsten: ['stilgevallen', 'ingrijpen', 'nog niet te zeggen', 'op koers', 'n.v.t.'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'praktijk',
          zekerheid: 'secundair',
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'De werkgever is opdrachtgever en eindverantwoordelijk, ook als een bureau spoor 2 uitvoert. Het kader van UWV ' +
            'eist dat het traject direct wordt bijgesteld; hoe vaak er wordt gerapporteerd staat in het plan, niet in een ' +
            'regel. Zes weken tot de eerste rapportage is gebruik, afgeleid van het zeswekelijkse gesprek.',
          rijen: [
            {
              id: 'VT01',
              als: is('spoor2Status', 'geen'),
              dan: 'n.v.t.',
              groep: 'voortgang',
              neemtWeg: ['voortgang', 'ritme'],
              reden: 'Er loopt geen spoor 2. Of het nodig is, zegt de beslissing "Spoor 2 nodig".',
              bronnen: [ADEQUAAT],
            },
            {
              id: 'VT02',
              als: is('spoor2Status', 'afgerond'),
              neemtWeg: ['ritme'],
              reden: 'Het traject is afgerond: er komt geen volgende rapportage meer.',
              bronnen: [ADEQUAAT],
            },
            {
              id: 'VT03',
              als: { alle: [is('spoor2Status', 'afgerond'), nee('eindevaluatieGetekend')] },
              dan: 'ingrijpen',
              groep: 'voortgang',
              reden:
                'De eindevaluatie is niet door beiden getekend: vraag waarmee de werknemer het niet eens is en leg beide lezingen vast.',
              bewijs: ['eindevaluatie met de visie van werkgever en werknemer'],
              bronnen: [CASUS],
            },
            {
              id: 'VT04',
              als: { alle: [is('rapportagesOntvangen', 'geen'), { feit: 'peildatum', opOfVoor: EERSTE_ZES_WEKEN }] },
              dan: 'nog niet te zeggen',
              groep: 'voortgang',
              neemtWeg: ['ritme'],
              reden: 'Spoor 2 begon op {spoor2Start}; er is nog geen rapportage en die mag nog komen.',
              vervolg: { soort: 'opnieuw', wat: 'eerste rapportage', dag: EERSTE_ZES_WEKEN },
              bronnen: [VERZUIMTEAM],
            },
            {
              id: 'VT05',
              als: { alle: [is('rapportagesOntvangen', 'geen'), { feit: 'peildatum', na: EERSTE_ZES_WEKEN }] },
              dan: 'ingrijpen',
              groep: 'voortgang',
              neemtWeg: ['ritme'],
              reden:
                'Zes weken na de start van spoor 2 ({spoor2Start}) is er nog geen rapportage: de werkgever kan het traject niet volgen.',
              bewijs: [RAPPORTAGES],
              bronnen: [CASUS, VERZUIMTEAM],
            },
            {
              id: 'VT06',
              als: is('rapportagesOntvangen', 'onregelmatig'),
              dan: 'ingrijpen',
              groep: 'voortgang',
              reden: 'De rapportages komen onregelmatig of te laat.',
              bewijs: [RAPPORTAGES],
              bronnen: [VERZUIMTEAM],
            },
            ...ritme('07', 'tweeWeken', { weken: 2 }),
            ...ritme('08', 'vierWeken', { weken: 4 }),
            ...ritme('09', 'zesWeken', { weken: 6 }),
            ...ritme('10', 'drieMaanden', { maanden: 3, afronding: 'naarBeneden' }),
            {
              id: 'VT11',
              als: { alle: [ja('trajectHapert'), nee('ingegrepen')] },
              dan: 'stilgevallen',
              groep: 'voortgang',
              reden: 'Het traject loopt vast of blijft achter en de werkgever greep niet in.',
              bewijs: ['bijgesteld plan', 'verslag van het gesprek met de uitvoerder'],
              bronnen: [ADEQUAAT, CASUS],
            },
            {
              id: 'VT12',
              als: { alle: [ja('trajectHapert'), ja('ingegrepen')] },
              groep: 'voortgang',
              reden: 'De werkgever greep in; kijk bij de volgende rapportage of het helpt.',
              bronnen: [VERZUIMTEAM],
            },
            {
              id: 'VT13',
              als: { alle: [is('zoekactiviteiten', 'geen'), { feit: 'peildatum', na: EERSTE_ZES_WEKEN }] },
              dan: 'stilgevallen',
              groep: 'voortgang',
              reden: 'De werknemer doet zes weken na de start nog niets om werk te vinden.',
              bewijs: ['overzicht van sollicitaties en bezoeken'],
              bronnen: [CASUS],
            },
            {
              id: 'VT14',
              als: { alle: [is('zoekactiviteiten', 'geen'), { feit: 'peildatum', opOfVoor: EERSTE_ZES_WEKEN }] },
              dan: 'nog niet te zeggen',
              groep: 'voortgang',
              reden: 'Het zoeken naar werk is nog niet begonnen; spoor 2 loopt nog geen zes weken.',
              vervolg: { soort: 'opnieuw', wat: 'is het zoeken begonnen?', dag: EERSTE_ZES_WEKEN },
              bronnen: [CASUS],
            },
            {
              id: 'VT15',
              als: is('zoekactiviteiten', 'weinig'),
              dan: 'ingrijpen',
              groep: 'voortgang',
              reden: 'De werknemer doet weinig om werk te vinden: vraag wat hem tegenhoudt en maak nieuwe afspraken.',
              bewijs: ['overzicht van sollicitaties en bezoeken'],
              bronnen: [CASUS],
            },
            {
              id: 'VT16',
              als: { alle: [ja('belastbaarheidGewijzigd'), nee('bureauGeinformeerd')] },
              dan: 'ingrijpen',
              groep: 'voortgang',
              reden: 'De belastbaarheid veranderde en de uitvoerder weet dat niet: licht hem direct in.',
              bewijs: ['bericht aan de uitvoerder'],
              bronnen: [VERZUIMTEAM],
            },
            {
              id: 'VT17',
              als: nee('bureauVoertUit'),
              dan: 'ingrijpen',
              groep: 'voortgang',
              reden:
                'De uitvoerder doet niet wat is afgesproken: spreek hem aan, ook buiten de vaste rapportages om, en leg dat vast.',
              bewijs: ['brief of verslag aan de uitvoerder'],
              bronnen: [VERZUIMTEAM, pk('deugdelijke grond')],
            },
            {
              id: 'VT18',
              als: nee('werknemerVoorafIngelicht'),
              dan: 'ingrijpen',
              groep: 'voortgang',
              reden: 'De werknemer is niet vooraf ingelicht over doel, belang en redenen van spoor 2: doe dat alsnog.',
              bewijs: ['gespreksverslag'],
              bronnen: [{ regeling: 'EIGENREGIE' }],
            },
            {
              id: 'VT19',
              als: nee('werknemerTussentijdsIngelicht'),
              dan: 'ingrijpen',
              groep: 'voortgang',
              reden: 'De werknemer hoort niet geregeld dat zijn toekomst bij een andere werkgever ligt.',
              bewijs: ['gespreksverslagen'],
              bronnen: [CASUS],
            },
            {
              id: 'VT20',
              als: nee('keuzeVastgelegd'),
              dan: 'ingrijpen',
              groep: 'voortgang',
              reden: 'De keuze voor spoor 2 staat niet op schrift met de handtekening van beiden.',
              bewijs: ['ondertekende keuze voor spoor 2'],
              bronnen: [CASUS],
            },
            {
              id: 'VT21',
              als: { feit: 'urenOverSpoor2', hoogstens: 0 },
              dan: 'stilgevallen',
              groep: 'voortgang',
              reden:
                'Het doorwerken bij de eigen werkgever neemt alle uren die de werknemer kan werken; voor spoor 2 blijft niets over.',
              bewijs: ['urenoverzicht', 'urenbeperking van de bedrijfsarts'],
              bronnen: [CASUS],
            },
            {
              id: 'VT22',
              als: nee('begeleidingVoldoende'),
              beroepOp: ['begeleidingVoldoende'],
              dan: 'ingrijpen',
              groep: 'voortgang',
              reden: 'De werknemer vindt de begeleiding onvoldoende: bespreek dat met de uitvoerder.',
              bewijs: ['gespreksverslag'],
              bronnen: [CASUS],
            },
            {
              id: 'VT23',
              als: ja('consulentGewisseld'),
              beroepOp: ['consulentGewisseld'],
              groep: 'voortgang',
              reden:
                'De werknemer kreeg een andere consulent: bevestig opdracht, plan en rapportagemomenten, en vraag of de begeleiding nu voldoende is.',
              bronnen: [CASUS],
            },
            {
              id: 'VTZ',
              dan: 'op koers',
              reden: 'Rapportages, zoeken en inlichten gaan zoals is afgesproken.',
              bewijs: [RAPPORTAGES, 'verslagen van voortgangsgesprekken'],
              bronnen: [ADEQUAAT, VERZUIMTEAM],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
