import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalReintegratie } from './verval.ts'

export const spoor2 = {
  code: 'SPOOR2',
  titel: 'Start spoor 2',
  wie: 'werkgever en werknemer',
  betekenis: 'laatste dag waarop het spoor 2-traject moet zijn gestart',
  aard: 'stap',
  vervaltBij: vervalReintegratie,
  aliassen: ['SP2', 'tweede spoor', 'spoor 2', 'start spoor 2'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          ...wetEnVeilig({
            vroegste: [
              { van: 'EJE', weken: 6 },
              { van: 'eersteZiektedag', weken: 58, dagen: -1 },
            ],
          }),
          status: 'werkwijzer',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'PK',
              plaats: 'Tijdig',
              citaat: 'Spoor 2 wordt binnen 6 weken na de Eerstejaarsevaluatie (in de 52e verzuimweek) opgestart.',
            },
            { regeling: 'BBP', citaat: 'tevens voorbereidingen starten … bij een andere werkgever' },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Zes weken na de eerstejaarsevaluatie, en nooit later dan het einde van week 58. Of spoor 2 nodig is, ' +
            'volgt uit PW.SPOOR2NODIG: het kader noemt drie uitzonderingen.',
        },
      },
    ],
  },
} as const satisfies Termijn
