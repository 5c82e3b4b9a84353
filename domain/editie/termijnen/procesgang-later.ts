import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { afwijkingProcesgang } from './afwijking.ts'
import { vervalProcesgang, vervalReintegratie } from './verval.ts'

export const probleemanalyseLater = {
  code: 'PALATER',
  titel: 'Probleemanalyse bij later gebleken langdurig verzuim',
  wie: 'bedrijfsarts',
  betekenis: 'dag waarop het oordeel onverwijld moet volgen',
  aard: 'stap',
  alleenBij: 'verzuim dat pas na zes weken langdurig blijkt',
  vervaltBij: vervalProcesgang,
  afwijking: afwijkingProcesgang,
  aliassen: ['late probleemanalyse'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2007-01-01',
        regel: {
          ...wetEnVeilig({ van: 'LANGDURIG' }),
          status: 'regeling',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'RPEZ', artikel: '2', lid: '3', citaat: 'onverwijld' }],
          gecontroleerdOp: '2026-11-28',
          toelichting: 'De regeling noemt geen aantal dagen.',
        },
      },
    ],
  },
} as const satisfies Termijn

export const bijstellingPlanVanAanpak = {
  code: 'PVABIJ',
  titel: 'Bijstelling plan van aanpak',
  wie: 'werkgever en werknemer',
  betekenis: 'laatste dag waarop het bijgestelde plan van aanpak er moet zijn',
  aard: 'stap',
  alleenBij: 'een nieuw oordeel van de bedrijfsarts',
  vervaltBij: vervalReintegratie,
  afwijking: afwijkingProcesgang,
  aliassen: ['bijstelling', 'bijgesteld plan van aanpak'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2007-01-01',
        regel: {
          ...wetEnVeilig({ van: 'NIEUWOORDEEL', weken: 2 }),
          status: 'regeling',
          zekerheid: 'afgeleid',
          bronnen: [
            { regeling: 'RPEZ', artikel: '4', lid: '5' },
            { regeling: 'RPEZ', artikel: '4', lid: '1', citaat: 'binnen twee weken na het oordeel' },
          ],
          gecontroleerdOp: '2026-11-28',
        },
      },
    ],
  },
} as const satisfies Termijn

export const spoor2NaBelastbaarheid = {
  code: 'SPOOR2NA',
  titel: 'Start spoor 2 bij later ontstane belastbaarheid',
  wie: 'werkgever en werknemer',
  betekenis: 'laatste dag waarop spoor 2 volgens de praktijk kan starten',
  aard: 'stap',
  alleenBij: 'belastbaarheid die pas na de eerstejaarsevaluatie ontstaat',
  vervaltBij: vervalReintegratie,
  aliassen: ['spoor 2 later', 'SP2-LATE'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          begin: { van: 'BELASTBAAR' },
          wet: { van: 'BELASTBAAR', weken: 8 },
          veilig: { van: 'BELASTBAAR', weken: 6 },
          status: 'praktijk',
          zekerheid: 'secundair',
          bronnen: [
            { regeling: 'PRAKTIJK', plaats: 'twee weken voor het plan van aanpak en zes weken voor de start' },
            { regeling: 'PK', plaats: 'Belastbaarheid pas na de eerstejaarsevaluatie' },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Het Professioneel kader zegt dat spoor 2 dan direct start en noemt geen aantal dagen; acht weken is de ' +
            'buitenste grens die de praktijk noemt.',
        },
      },
    ],
  },
} as const satisfies Termijn
