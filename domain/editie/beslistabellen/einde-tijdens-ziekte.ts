import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { is, nee } from './bouwstenen.ts'

const BENADELING = { regeling: 'ZW', artikel: '45', lid: '7' }
const VERZUIMTEAM = { regeling: 'VERZUIMTEAM', plaats: 'Arbeidsconflict' }

export const eindeTijdensZiekteBeslistabel = {
  code: 'EINDE_TIJDENS_ZIEKTE',
  titel: 'Kan het dienstverband eindigen terwijl de werknemer ziek is?',
  vraag: 'Einde van het dienstverband tijdens ziekte',
  aliassen: ['einde contract tijdens ziekte', 'beëindiging tijdens ziekte'],
  soort: 'eerste',
  uitkomsten: ['kost de uitkering', 'opzegverbod', 'eindigt vanzelf', 'kan'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'wet',
          zekerheid: 'gelezen',
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Een zieke werknemer die meewerkt aan het einde van zijn dienstverband geeft zijn recht op loon op. UWV kan dan ' +
            'ziekengeld weigeren, en ook de werknemer die niet protesteert loopt dat risico. Laat beiden eerst advies vragen.',
          rijen: [
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
              id: 'ET02',
              als: nee('conflictMetZiekte'),
              beroepOp: ['conflictMetZiekte'],
              dan: 'kan',
              reden:
                'Er is een conflict en volgens de bedrijfsarts geen ziekte: na mediation kan een beëindigingsovereenkomst volgen waarmee de werknemer WW kan vragen.',
              bewijs: ['oordeel van de bedrijfsarts', 'verslag van de mediator'],
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [VERZUIMTEAM],
            },
            {
              id: 'ET03',
              als: { alle: [{ feit: 'peildatum', na: { termijn: 'OPZEG' } }, nee('loonsanctieLopend')] },
              dan: 'kan',
              reden:
                'Het opzegverbod eindigde op {OPZEG} en er loopt geen loonsanctie: zie de beslissing "Na 104 weken".',
              bronnen: [{ regeling: 'BW7', artikel: '670', lid: '1' }],
            },
            {
              id: 'ET04',
              als: { feit: 'eindeWijze', in: ['overeenkomst', 'opzeggingWerknemer'] },
              dan: 'kost de uitkering',
              reden:
                'Wie ziek is en instemt met het einde van zijn dienstverband of zelf opzegt, benadeelt volgens de wet het fonds: UWV kan het ziekengeld weigeren.',
              bewijs: ['schriftelijk advies aan de werknemer voor hij tekent'],
              bronnen: [{ regeling: 'ZW', artikel: '45', lid: '1', plaats: 'onderdeel j' }, BENADELING],
            },
            {
              id: 'ET05',
              als: is('eindeWijze', 'opzeggingWerkgever'),
              dan: 'opzegverbod',
              reden:
                'De werkgever mag tijdens ziekte niet opzeggen, tot en met {OPZEG}; een werknemer die dat zonder verweer laat gebeuren verspeelt zijn ziekengeld.',
              bronnen: [{ regeling: 'BW7', artikel: '670', lid: '1' }, BENADELING],
            },
            {
              id: 'ET06',
              dan: 'eindigt vanzelf',
              reden:
                'Het contract loopt af: meld de zieke werknemer op de laatste dag bij UWV en geef het re-integratieverslag mee als de ziekte dan zes weken of langer duurt (zie UITDIENST en RIVUITDIENST).',
              bewijs: ['melding ziek uit dienst', 're-integratieverslag'],
              bronnen: [{ regeling: 'ZW', artikel: '38', lid: '2' }],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
