import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { afwijkingProcesgang } from './afwijking.ts'
import { vervalReintegratie } from './verval.ts'

export const planVanAanpak = {
  code: 'PVA',
  titel: 'Plan van aanpak',
  wie: 'werkgever en werknemer',
  betekenis: 'laatste dag waarop het plan van aanpak er moet zijn',
  aard: 'stap',
  vervaltBij: vervalReintegratie,
  afwijking: afwijkingProcesgang,
  aliassen: ['plan van aanpak', 'W8', '8W'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2007-01-01',
        regel: {
          ...wetEnVeilig({ van: 'PA', weken: 2 }),
          status: 'regeling',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'RPEZ', artikel: '4', lid: '1', citaat: 'binnen twee weken na het oordeel' },
            { regeling: 'BW7', artikel: '658a', lid: '3' },
            {
              regeling: 'UWV_WIA',
              plaats: 'Wettelijk kader',
              citaat: 'uiterlijk 2 weken na de probleemanalyse … (meestal in de achtste verzuimweek)',
            },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Telt vanaf de dag van het oordeel. Is die dag niet bekend, dan is gerekend met de laatste dag voor de ' +
            'probleemanalyse; "binnen acht weken" staat niet in de regeling, het is zes weken plus twee. Een vroeg ' +
            'oordeel geeft dus een eerdere dag. Alleen nodig als er nog mogelijkheden zijn om weer te gaan werken, en niet ' +
            'voor wie de AOW-leeftijd heeft bereikt (BW 7:658a lid 1 en 3, 660a lid 2).',
        },
      },
    ],
  },
} as const satisfies Termijn
