import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalWia } from './verval.ts'

export const vervroegdeIva = {
  code: 'IVA',
  titel: 'Aanvraag verkorte wachttijd (vervroegde IVA)',
  wie: 'werknemer',
  betekenis: 'laatste dag waarop een aanvraag om verkorte wachttijd nog zin heeft',
  aard: 'stap',
  vervaltBij: vervalWia,
  telEerdereOnderbrekingen: true,
  aliassen: ['vervroegde IVA', 'verkorte wachttijd', 'IVA-LAATST', 'W68'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          begin: { van: 'eersteZiektedag', weken: 3, verschuift: true },
          ...wetEnVeilig({ van: 'eersteZiektedag', weken: 68, dagen: -1, verschuift: true }),
          status: 'wet',
          zekerheid: 'afgeleid',
          bronnen: [
            {
              regeling: 'WIA',
              artikel: '23',
              lid: '6',
              citaat:
                'ten minste 13 weken en ten hoogste 78 weken … niet eerder … dan tien weken na de dag waarop de aanvraag … is ingediend',
            },
            { regeling: 'UWV_HW', plaats: 'Verkorte wachttijd IVA' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'De verkorte wachttijd duurt hoogstens 78 weken en eindigt niet eerder dan tien weken na de aanvraag: de ' +
            'laatste nuttige dag is de laatste dag van week 68. De aanvraag kan een keer, met een verklaring van de bedrijfsarts.',
        },
      },
    ],
  },
} as const satisfies Termijn
