import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { afwijkingProcesgang } from './afwijking.ts'
import { vervalReintegratie } from './verval.ts'

export const voortgangsevaluatie = {
  code: 'EVAL',
  titel: 'Voortgangsevaluatie',
  wie: 'werkgever en werknemer',
  betekenis: 'dag waarop in de praktijk de volgende evaluatie wordt gehouden',
  aard: 'stap',
  vervaltBij: vervalReintegratie,
  afwijking: afwijkingProcesgang,
  herhaalt: { tot: 'EWT' },
  aliassen: ['evaluatie', 'EVAL6', 'periodieke evaluatie', 'voortgang'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2007-01-01',
        regel: {
          ...wetEnVeilig({ van: 'PVA', weken: 6 }),
          status: 'praktijk',
          zekerheid: 'secundair',
          bronnen: [
            { regeling: 'PRAKTIJK', plaats: 'zeswekelijks gesprek' },
            {
              regeling: 'RPEZ',
              artikel: '4',
              lid: '2',
              citaat: 'periodiek, en in ieder geval aan het einde van het eerste ziektejaar',
            },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'De regeling zegt "periodiek" en noemt geen aantal weken; zes weken is gebruik. Telt vanaf de vorige ' +
            'evaluatie, en zolang er geen was vanaf het plan van aanpak, tot het einde van de wachttijd. Deze dag missen is op zichzelf geen overtreding.',
        },
      },
    ],
  },
} as const satisfies Termijn
