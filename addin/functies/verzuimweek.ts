import { verzuimweek as weekVan } from '@poortwachter/wet'
import { getalcel, waardefout } from './cel/antwoord.ts'
import { termijnfunctie } from './kern/functie.ts'
import { dagParameter, optioneel } from './kern/parameters.ts'
import { termijnparameters, ziektedatum } from './kern/termijnparameters.ts'

/** The week of sickness on a day. */
export const verzuimweekFunctie = termijnfunctie({
  id: 'VERZUIMWEEK',
  doc: {
    nl: 'De verzuimweek op een dag; de eerste ziektedag is dag 1 van week 1.',
    en: 'The week of sickness on a day; the first sick day is day 1 of week 1.',
  },
  parameters: {
    ziektedatum,
    peildatum: dagParameter({
      nl: 'De dag waarvan u de verzuimweek wilt weten.',
      en: 'The day whose week of sickness you want.',
    }),
    verschuiving: optioneel(termijnparameters.verschuiving),
  },
  resultaat: 'waarde',
  voorbeelden: [
    { formule: '=PW.VERZUIMWEEK(DATUM(2025;1;6);DATUM(2025;1;12))', uitkomst: '1' },
    { formule: '=PW.VERZUIMWEEK(DATUM(2025;1;6);DATUM(2025;1;13))', uitkomst: '2' },
  ],
  bereken: (_register, { ziektedatum: eersteZiektedag, peildatum, verschuiving = 0 }) => {
    const week = weekVan(eersteZiektedag, peildatum, verschuiving)
    return week === undefined
      ? waardefout('peildatum: die dag ligt voor de eerste ziektedag, of er tellen meer dagen niet mee dan er waren.')
      : getalcel(week)
  },
})
