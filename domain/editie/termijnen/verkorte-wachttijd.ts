import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'

const BRON = { regeling: 'WIA', artikel: '23', lid: '6' } as const

export const kortsteWachttijd = {
  code: 'IVAKORTST',
  titel: 'Kortste verkorte wachttijd',
  wie: 'niemand',
  betekenis: 'laatste dag van een verkorte wachttijd van 13 weken',
  aard: 'moment',
  alleenBij: 'een aanvraag om verkorte wachttijd',
  aliassen: ['kortste wachttijd'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          ...wetEnVeilig({ van: 'eersteZiektedag', weken: 13, dagen: -1, verschuift: true }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ ...BRON, citaat: 'ten minste 13 weken' }],
          gecontroleerdOp: '2026-11-28',
        },
      },
    ],
  },
} satisfies Termijn

export const langsteWachttijd = {
  code: 'IVALANGST',
  titel: 'Langste verkorte wachttijd',
  wie: 'niemand',
  betekenis: 'laatste dag van een verkorte wachttijd van 78 weken',
  aard: 'moment',
  alleenBij: 'een aanvraag om verkorte wachttijd',
  aliassen: ['langste verkorte wachttijd', 'W78'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          ...wetEnVeilig({ van: 'eersteZiektedag', weken: 78, dagen: -1, verschuift: true }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ ...BRON, citaat: 'ten hoogste 78 weken' }],
          gecontroleerdOp: '2026-11-28',
        },
      },
    ],
  },
} satisfies Termijn

export const eindeVerkorteWachttijd = {
  code: 'IVAEINDE',
  titel: 'Tien weken na de aanvraag om verkorte wachttijd',
  wie: 'niemand',
  betekenis: 'vroegste laatste dag van de verkorte wachttijd na deze aanvraag',
  aard: 'moment',
  alleenBij: 'een aanvraag om verkorte wachttijd',
  aliassen: ['tien weken na aanvraag'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          ...wetEnVeilig({ van: 'IVAVERZOEK', weken: 10 }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { ...BRON, citaat: 'niet eerder … dan tien weken na de dag waarop de aanvraag … is ingediend' },
            { regeling: 'UWV_HW', plaats: 'Verkorte wachttijd IVA' },
          ],
          gecontroleerdOp: '2026-11-28',
        },
      },
    ],
  },
} satisfies Termijn
