import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'

export const loonsanctieMaximum = {
  code: 'LSMAX',
  titel: 'Uiterste einde van een loonsanctie',
  wie: 'niemand',
  betekenis: 'laatste dag waarop een loonsanctie van 52 weken kan lopen',
  aard: 'moment',
  aliassen: ['loonsanctie maximum', 'einde loonsanctie', 'W156'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2013-07-01',
        regel: {
          ...wetEnVeilig({ van: 'EWT', weken: 52 }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'WIA', artikel: '25', lid: '9', citaat: 'ten hoogste 52 weken' }],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'Korter na herstel van de tekortkoming: zie PW.BEKORTING.',
        },
      },
    ],
  },
} satisfies Termijn
