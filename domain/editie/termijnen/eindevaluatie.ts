import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalReintegratie } from './verval.ts'

export const eindevaluatie = {
  code: 'EINDEVAL',
  titel: 'Eindevaluatie',
  wie: 'werkgever en werknemer',
  betekenis: 'laatste dag waarop de eindevaluatie bij het re-integratieverslag kan worden gevoegd',
  aard: 'stap',
  vervaltBij: vervalReintegratie,
  aliassen: ['eindevaluatie', 'eindevaluatie plan van aanpak', 'W91'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          ...wetEnVeilig({ van: 'RIV' }),
          status: 'praktijk',
          zekerheid: 'secundair',
          bronnen: [
            { regeling: 'PRAKTIJK', plaats: 'week 91, twee weken voor de WIA-aanvraag' },
            { regeling: 'RPEZ', artikel: '6', lid: '1' },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'Hoort in het re-integratieverslag en deelt daarom de laatste dag ervan.',
        },
      },
    ],
  },
} as const satisfies Termijn
