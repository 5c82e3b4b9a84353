import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { afwijkingProcesgang } from './afwijking.ts'
import { vervalReintegratie } from './verval.ts'

export const eerstejaarsevaluatie = {
  code: 'EJE',
  titel: 'Eerstejaarsevaluatie',
  wie: 'werkgever en werknemer',
  betekenis: 'laatste dag waarop de eerstejaarsevaluatie moet zijn gehouden',
  aard: 'stap',
  vervaltBij: vervalReintegratie,
  afwijking: afwijkingProcesgang,
  aliassen: ['eerstejaarsevaluatie', 'opschudmoment', 'W52', '52W'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2007-01-01',
        regel: {
          begin: { van: 'eersteZiektedag', weken: 45 },
          ...wetEnVeilig({ van: 'eersteZiektedag', weken: 52, dagen: -1 }),
          status: 'regeling',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'RPEZ',
              artikel: '4',
              lid: '2',
              citaat: 'periodiek, en in ieder geval aan het einde van het eerste ziektejaar',
            },
            { regeling: 'PK', plaats: 'Tijdig', citaat: 'na de Eerstejaarsevaluatie (in de 52e verzuimweek)' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Het einde van het eerste ziektejaar is de laatste dag van week 52. Het venster vanaf week 46 is gebruik, ' +
            'geen regel. Onderbrekingen schuiven deze dag niet op: dat zegt de wet alleen van de 42 en de 104 weken.',
        },
      },
    ],
  },
} as const satisfies Termijn
