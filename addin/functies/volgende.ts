import { tijdlijn } from '@poortwachter/wet'
import { NIET_VAN_TOEPASSING } from '@poortwachter/wet/lezen'
import { dagcel, nietBeschikbaar, tekstcel } from './cel/antwoord.ts'
import type { Antwoord } from './cel/antwoord.ts'
import { termijnfunctie } from './kern/functie.ts'
import { findTooEarly, gedaanParameter } from './kern/gedaan.ts'
import { dagParameter } from './kern/parameters.ts'
import { termijnkaart } from './kern/termijnkaart.ts'
import { ziektedatum } from './kern/termijnparameters.ts'

/** The first step that is not done and whose last day has not passed, or the oldest that is late. */
export const volgendeFunctie = termijnfunctie({
  id: 'VOLGENDE',
  doc: {
    nl: 'De eerstvolgende stap die nog moet worden gezet: code, titel en laatste dag. Een stap die te laat is gaat voor.',
    en: 'The next step to be taken: code, title and last day. A step that is late comes first.',
  },
  parameters: {
    ziektedatum,
    peildatum: dagParameter({ nl: 'De dag van waaraf wordt gekeken.', en: 'The day one looks from.' }),
    gedaan: gedaanParameter,
  },
  resultaat: 'matrix',
  voorbeelden: [
    { formule: '=INDEX(PW.VOLGENDE(DATUM(2025;1;6);DATUM(2025;1;10));1;1)', uitkomst: 'PA' },
    { formule: '=INDEX(PW.VOLGENDE(DATUM(2025;1;6);DATUM(2025;1;10));1;3)', uitkomst: '17-02-2025' },
    { formule: '=INDEX(PW.VOLGENDE(DATUM(2025;1;6);DATUM(2025;1;10);"PA";DATUM(2025;1;9));1;1)', uitkomst: 'PVA' },
  ],
  bereken: (register, { ziektedatum: eersteZiektedag, peildatum, gedaan }): Antwoord => {
    const teVroeg = gedaan && findTooEarly(gedaan.gedaan, eersteZiektedag)
    if (teVroeg) return teVroeg
    const stappen = tijdlijn(register, { eersteZiektedag, peildatum, ...gedaan })
    const eerste = stappen.find(
      ({ termijn, status, isGedaan }) =>
        termijn.aard === 'stap' && !isGedaan && status !== undefined && status !== NIET_VAN_TOEPASSING,
    )
    if (!eerste || eerste.uitkomst.soort !== 'bekend')
      return nietBeschikbaar('Er is geen stap meer die nog moet worden gezet.')
    const { waarde, grond } = eerste.uitkomst
    return [
      [
        tekstcel(eerste.termijn.code),
        tekstcel(eerste.termijn.titel),
        dagcel(waarde.wet, termijnkaart(register, waarde, grond)),
      ],
    ]
  },
})
