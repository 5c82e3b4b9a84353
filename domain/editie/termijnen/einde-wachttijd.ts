import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalWachttijd } from './verval.ts'

export const eindeWachttijd = {
  code: 'EWT',
  titel: 'Einde wachttijd',
  wie: 'niemand',
  betekenis: 'laatste dag van de wachttijd van 104 weken',
  aard: 'moment',
  vervaltBij: vervalWachttijd,
  aliassen: ['einde wachttijd', 'W104', '104W', 'EINDE'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2004-01-01',
        regel: {
          ...wetEnVeilig({ van: 'eersteZiektedag', weken: 104, dagen: -1, verschuift: true }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WIA', artikel: '23', lid: '1', citaat: 'wachttijd van 104 weken' },
            { regeling: 'BW7', artikel: '629', lid: '1' },
            { regeling: 'UWV_HW', citaat: 'op of na 1 januari 2004 ziek' },
            { regeling: 'CRVB_2021_659' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'De eerste ziektedag is dag 1; 104 weken zijn 728 dagen en geen twee kalenderjaren. UWV noemt soms de ' +
            'dag erna "einde wachttijd". De WIA is van 29-12-2005 en geldt voor wie op of na 1-1-2004 ziek werd; de tekst ' +
            'van BW 7:629 van die dag noemde al 104 weken.',
        },
      },
    ],
  },
} as const satisfies Termijn
