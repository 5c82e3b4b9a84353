import type { Bron } from '../../regelboek/bron.ts'
import type { Telling, Termijn, Termijnregel } from '../../regelboek/termijn.ts'
import type { Ingang } from '../../regelboek/tijdlijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalLoon, vervalVerbodNaAow } from './verval.ts'

const SAMENTELLING = 'Ziekte met minder dan vier weken ertussen telt samen.'

const bw7 = (artikel: string, lid: string): Bron => ({ regeling: 'BW7', artikel, lid })

/** The last of so many weeks that begin on the AOW day, or on the first sick day where that is later. */
const laatsteDagNa = (weken: number) =>
  ({ van: 'AOWBEREIKT', weken, dagen: -1, nietVoorZiekte: true, verschuift: true }) as const satisfies Telling

/** Thirteen weeks for who fell ill before 1-7-2023 and six after that, never beyond the day that held without the AOW. */
const zesOfDertien = (anders: 'EWT' | 'OPZEG', leden: readonly Bron[]) =>
  [
    {
      vanaf: '2016-01-01',
      regel: {
        ...wetEnVeilig({ vroegste: [laatsteDagNa(13), { van: anders }] }),
        status: 'wet',
        zekerheid: 'gelezen',
        bronnen: [
          { regeling: 'WWNA', artikel: 'VIIIa', lid: '2' },
          { regeling: 'WWNA', artikel: 'VIIIa', lid: '4' },
          { regeling: 'NUVO_2023' },
        ],
        gecontroleerdOp: '2026-12-01',
        toelichting: `Overgangsrecht: wie voor 1-7-2023 ziek werd, houdt dertien weken. ${SAMENTELLING}`,
      },
    },
    {
      vanaf: '2023-07-01',
      regel: {
        ...wetEnVeilig({ vroegste: [laatsteDagNa(6), { van: anders }] }),
        status: 'wet',
        zekerheid: 'gelezen',
        bronnen: [...leden, { regeling: 'STB_2023_169' }],
        gecontroleerdOp: '2026-11-28',
        toelichting: `Zes weken vanaf de dag waarop de AOW-leeftijd is bereikt, of vanaf de eerste ziektedag als die later is. ${SAMENTELLING}`,
      },
    },
  ] as const satisfies readonly Ingang<Termijnregel>[]

export const eindeLoonNaAow = {
  code: 'LOONAOW',
  titel: 'Einde loondoorbetaling na de AOW-leeftijd',
  wie: 'niemand',
  betekenis: 'laatste dag van de loondoorbetaling bij ziekte voor wie de AOW-leeftijd heeft',
  aard: 'moment',
  alleenBij: 'wie tijdens de ziekte de AOW-leeftijd bereikt of al had',
  ontstaatBij: { bij: 'AOWBEREIKT' },
  vervaltBij: vervalLoon,
  aliassen: ['loon na AOW'],
  tijdlijn: { sleutel: 'eersteZiektedag', ingangen: zesOfDertien('EWT', [bw7('629', '2'), bw7('629', '10')]) },
} as const satisfies Termijn

export const eindeOpzegverbodNaAow = {
  code: 'OPZEGAOW',
  titel: 'Einde opzegverbod na de AOW-leeftijd',
  wie: 'niemand',
  betekenis: 'laatste dag van het opzegverbod tijdens ziekte voor wie de AOW-leeftijd heeft',
  aard: 'moment',
  alleenBij: 'wie tijdens de ziekte de AOW-leeftijd bereikt of al had',
  ontstaatBij: { bij: 'AOWBEREIKT' },
  vervaltBij: vervalVerbodNaAow,
  aliassen: ['opzegverbod na AOW'],
  tijdlijn: { sleutel: 'eersteZiektedag', ingangen: zesOfDertien('OPZEG', [bw7('670', '1')]) },
} as const satisfies Termijn
