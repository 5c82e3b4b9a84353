import { transitievergoeding as vergoedingVan } from '@poortwachter/wet'
import { getalcel } from './cel/antwoord.ts'
import { uitkomstcel } from './cel/uitkomstcel.ts'
import { bedragParameter } from './kern/bedragparameters.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { dagParameter, optioneel, regelversieParameter } from './kern/parameters.ts'

/** The statutory payment at dismissal. */
export const transitievergoedingFunctie = functie({
  id: 'TRANSITIEVERGOEDING',
  doc: {
    nl: 'De wettelijke transitievergoeding bij een dienstverband dat in of na 2020 eindigt.',
    en: 'The statutory transition payment for an employment that ends in or after 2020.',
  },
  parameters: {
    inDienst: dagParameter({ nl: 'Eerste dag van het dienstverband.', en: 'First day of the employment.' }),
    eindeDienstverband: dagParameter({ nl: 'Laatste dag van het dienstverband.', en: 'Last day of the employment.' }),
    maandloon: bedragParameter({
      nl: 'Brutoloon per maand volgens het contract, met vakantiegeld en vaste toeslagen; niet het lagere loon tijdens ziekte.',
      en: 'Gross wage per month under the contract, with holiday pay and fixed allowances; not the lower pay during illness.',
    }),
    geboortedatum: optioneel(
      dagParameter({
        nl: 'Voor wie de AOW-leeftijd nadert of voor zijn achttiende begon. Leeg: niet getoetst.',
        en: 'For who nears the state pension age or began before the age of 18. Empty: not tested.',
      }),
    ),
    regelversie: regelversieParameter,
  },
  resultaat: 'waarde',
  voorbeelden: [
    { formule: '=PW.TRANSITIEVERGOEDING(DATUM(2016;1;1);DATUM(2025;12;31);3000)', uitkomst: '€ 10.000,00' },
  ],
  bereken: (register, { inDienst, eindeDienstverband, maandloon, geboortedatum }) => {
    const uitkomst = vergoedingVan(register, {
      inDienst,
      eindeDienstverband,
      maandloon,
      ...(geboortedatum === undefined ? {} : { geboortedatum }),
    })
    return uitkomstcel(register, uitkomst, (waarde, grond) =>
      getalcel(
        waarde.bedrag,
        'euro',
        grondkaart(register, grond, {
          Duur: `${waarde.dienstjaren} jaar, ${waarde.maanden} maanden en ${waarde.dagen} dagen`,
          'Bepaald door': waarde.bepaaldDoor,
          Leeftijd: geboortedatum === undefined ? 'niet getoetst: geen geboortedatum' : 'getoetst',
        }),
      ),
    )
  },
})
