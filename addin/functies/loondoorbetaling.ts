import { loondoorbetaling as loonVan } from '@poortwachter/wet'
import { DOORBETALING } from '@poortwachter/wet/lezen'
import { getalcel } from './cel/antwoord.ts'
import { uitkomstcel } from './cel/uitkomstcel.ts'
import { bedragParameter, procentParameter, urenParameter } from './kern/bedragparameters.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { dagParameter, optioneel, regelversieParameter } from './kern/parameters.ts'
import { termijnparameters, ziektedatum } from './kern/termijnparameters.ts'

/** The least pay per week during illness. */
export const loondoorbetalingFunctie = functie({
  id: 'LOONDOORBETALING',
  doc: {
    nl: 'Wat de werkgever bij ziekte per week ten minste doorbetaalt: 70% tot het maximumdagloon, in de eerste 52 weken niet minder dan het minimumloon.',
    en: 'What the employer pays per week of illness at least: 70% up to the maximum daily wage, in the first 52 weeks no less than the minimum wage.',
  },
  parameters: {
    ziektedatum,
    peildatum: dagParameter({
      nl: 'Een dag in de week waarvan u het loon wilt weten.',
      en: 'A day in the week whose pay you want.',
    }),
    weekloon: bedragParameter({
      nl: 'Brutoloon per week voor de ziekte.',
      en: 'Gross wage per week before the illness.',
    }),
    uren: urenParameter({ nl: 'Contracturen per week.', en: 'Contract hours per week.' }),
    geboortedatum: optioneel(
      dagParameter({
        nl: 'Alleen nodig als het minimumloon het bedrag bepaalt.',
        en: 'Needed only when the minimum wage fixes the amount.',
      }),
    ),
    percentage: optioneel(
      procentParameter(DOORBETALING, {
        nl: 'Percentage volgens cao of contract. Leeg: dat van de wet.',
        en: 'Percentage under the contract. Empty: that of the law.',
      }),
    ),
    voltijdsuren: optioneel(
      urenParameter({
        nl: 'Uren van een volledige werkweek; alleen nodig voor dagen voor 2024.',
        en: 'Hours of a full week; needed only before 2024.',
      }),
    ),
    maximumdagloon: optioneel(
      bedragParameter({
        nl: 'Eigen opgave van het maximumdagloon, voor dagen waarvan de regelversie het niet kent.',
        en: 'Your own figure for the maximum daily wage, for days of which the edition has none.',
      }),
    ),
    verschuiving: termijnparameters.verschuiving,
    regelversie: regelversieParameter,
  },
  resultaat: 'waarde',
  voorbeelden: [{ formule: '=PW.LOONDOORBETALING(DATUM(2026;7;6);DATUM(2026;7;6);1000;36)', uitkomst: '€ 700,00' }],
  bereken: (register, { ziektedatum: eersteZiektedag, peildatum, weekloon, uren, verschuiving = 0, ...overig }) => {
    const { geboortedatum, percentage, voltijdsuren, maximumdagloon } = overig
    const uitkomst = loonVan(register, {
      eersteZiektedag,
      peildatum,
      weekloon,
      uren,
      verschuiving,
      ...(geboortedatum === undefined ? {} : { geboortedatum }),
      ...(percentage === undefined ? {} : { percentage }),
      ...(voltijdsuren === undefined ? {} : { voltijdsuren }),
      ...(maximumdagloon === undefined ? {} : { maximumdagloon }),
    })
    return uitkomstcel(register, uitkomst, (waarde, grond) =>
      getalcel(
        waarde.perWeek,
        'euro',
        grondkaart(register, grond, { Verzuimweek: String(waarde.verzuimweek), 'Bepaald door': waarde.bepaaldDoor }),
      ),
    )
  },
})
