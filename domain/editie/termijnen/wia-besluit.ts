import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalWiaRecht } from './verval.ts'

export const wiaBesluit = {
  code: 'WIABESLUIT',
  titel: 'Beslissing van UWV op de WIA-aanvraag',
  wie: 'UWV',
  betekenis: 'laatste dag waarop UWV op tijd op de WIA-aanvraag beslist',
  aard: 'stap',
  alleenBij: 'een WIA-aanvraag waarop UWV nog moet beslissen',
  vervaltBij: vervalWiaRecht,
  aliassen: ['beslistermijn WIA', 'beslissing WIA'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2026-01-01',
        onbekend:
          'Gold voor deze aanvraag van voor 1-1-2026 de wettelijke termijn van acht weken of de tijdelijke van zestien? Het ' +
          'overgangsrecht is niet gevonden; kijk in de ontvangstbevestiging van UWV.',
      },
      {
        vanaf: '2026-04-23',
        regel: {
          ...wetEnVeilig({ van: 'AANVRAAG', weken: 16 }),
          status: 'regeling',
          zekerheid: 'secundair',
          bronnen: [{ regeling: 'OPRIJK' }, { regeling: 'ACCMORGEN_2026' }],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Tijdelijk zestien weken in plaats van acht, voor aanvragen vanaf 1-1-2026 (de eerste termijn loopt af op ' +
            '23-4-2026). Tot wanneer dit duurt, en of de dwangsom wordt opgeschort, is niet vastgesteld. Termijnen van meer ' +
            'dan twaalf weken verschuiven niet bij een weekend of feestdag (Algemene termijnenwet art. 4).',
        },
      },
    ],
  },
} as const satisfies Termijn
