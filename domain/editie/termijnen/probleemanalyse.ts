import type { Termijn } from '../../regelboek/termijn.ts'
import { afwijkingProcesgang } from './afwijking.ts'
import { vervalProcesgang } from './verval.ts'

export const probleemanalyse = {
  code: 'PA',
  titel: 'Probleemanalyse',
  wie: 'bedrijfsarts',
  betekenis: 'laatste dag waarop het oordeel van de bedrijfsarts of arbodienst er moet zijn',
  aard: 'stap',
  vervaltBij: vervalProcesgang,
  afwijking: afwijkingProcesgang,
  aliassen: ['probleemanalyse', 'W6', '6W'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2007-01-01',
        regel: {
          wet: { van: 'eersteZiektedag', weken: 6 },
          veilig: { van: 'eersteZiektedag', weken: 6, dagen: -1 },
          status: 'regeling',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'RPEZ', artikel: '2', lid: '2', citaat: 'binnen zes weken na de eerste dag' },
            { regeling: 'UWV_WIA', plaats: 'Re-integratieverslag' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Geldt als langdurig ziekteverzuim dreigt. Blijkt dat pas na zes weken, dan volgt het oordeel onverwijld ' +
            '(lid 3). Partijen mogen gemotiveerd van de termijn afwijken (art. 5). De regeling is gelezen zoals zij ' +
            'op 1-1-2007 en sinds 27-10-2017 luidt; de oorspronkelijke tekst van 1-4-2002 niet.',
        },
      },
    ],
  },
} as const satisfies Termijn
