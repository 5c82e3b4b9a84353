import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { is } from './bouwstenen.ts'

const WEBINAR = { regeling: 'WEBINAR' }

export const voorlopigeWiaBeslistabel = {
  code: 'VOORLOPIGE_WIA',
  titel: 'Hoe beoordeelt UWV als het verloop nog onzeker is?',
  vraag: 'Beoordeling van de WIA',
  aliassen: ['voorlopige WIA', 'onzeker verloop'],
  soort: 'eerste',
  uitkomsten: ['voorlopig of later', 'gewoon', 'vervroegd bekijken'],
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
            'UWV beoordeelt wat iemand op dat moment kan. Wordt dat later anders, dan volgt een herbeoordeling; de werkgever en de ' +
            'werknemer kunnen ook samen vragen de beoordeling uit te stellen.',
          rijen: [
            {
              id: 'VW01',
              als: is('belastbaarheid', 'gbmDuurzaam'),
              dan: 'vervroegd bekijken',
              reden:
                'De bedrijfsarts verwacht geen herstel: wacht niet op het einde van de wachttijd, zie de beslissing "Vervroegde IVA aanvragen".',
              bronnen: [{ regeling: 'AKC_SPOOR2' }],
            },
            {
              id: 'VW02',
              als: is('prognose', 'onduidelijk'),
              dan: 'voorlopig of later',
              reden:
                'Het verloop is onduidelijk: UWV kan voorlopig besluiten en later opnieuw beoordelen. Wie tijd voor herstel wil, kan samen uitstel vragen (zie de beslissing "Uitstel van de WIA"); het loon loopt dan door.',
              bewijs: ['prognose van de bedrijfsarts'],
              bronnen: [WEBINAR],
            },
            {
              id: 'VW03',
              dan: 'gewoon',
              reden: 'Het verloop is duidelijk: UWV beoordeelt op wat de werknemer aan het einde van de wachttijd kan.',
              bronnen: [WEBINAR],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
