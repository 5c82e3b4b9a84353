import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalWia } from './verval.ts'

export const loonsanctieMaximum = {
  code: 'LSMAX',
  titel: 'Uiterste einde van een loonsanctie',
  wie: 'niemand',
  betekenis: 'laatste dag waarop een loonsanctie van 52 weken kan lopen',
  aard: 'moment',
  vervaltBij: vervalWia,
  aliassen: ['loonsanctie maximum', 'einde loonsanctie', 'W156'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    eersteZiektedagVanaf: '2004-08-15',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          ...wetEnVeilig({ van: 'EWT', weken: 52 }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WIA', artikel: '25', lid: '9', citaat: 'ten hoogste 52 weken' },
            { regeling: 'WIA', artikel: '123b' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Korter na herstel van de tekortkoming: zie PW.BEKORTING. Geldt niet voor wie voor 15-8-2004 ziek werd.',
        },
      },
    ],
  },
} as const satisfies Termijn
