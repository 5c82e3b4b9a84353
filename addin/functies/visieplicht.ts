import { visieplicht as plichtVan } from '@poortwachter/wet'
import { tekstcel } from './cel/antwoord.ts'
import { uitkomstcel } from './cel/uitkomstcel.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { dagParameter, regelversieParameter, optioneel } from './kern/parameters.ts'
import { ziektedatum } from './kern/termijnparameters.ts'

/** Whether a plan van aanpak or evaluation must hold the vision of employer and worker. */
export const visieplichtFunctie = functie({
  id: 'VISIEPLICHT',
  doc: {
    nl: 'Of een plan van aanpak of evaluatie de visie van werkgever en werknemer moet bevatten: "ja" of "nee".',
    en: 'Whether a plan or evaluation must contain the vision of employer and worker: "ja" (yes) or "nee" (no).',
  },
  parameters: {
    ziektedatum,
    stukVan: dagParameter({
      nl: 'De dag waarop het stuk is opgesteld of voor het laatst is bijgesteld.',
      en: 'The day on which the document was drawn up or last adjusted.',
    }),
    peildatum: optioneel(
      dagParameter({
        nl: 'De dag van waaraf wordt gekeken. Leeg: de dag van het stuk.',
        en: 'The day one looks from. Empty: the day of the document.',
      }),
    ),
    regelversie: regelversieParameter,
  },
  resultaat: 'waarde',
  voorbeelden: [
    { formule: '=PW.VISIEPLICHT(DATUM(2023;6;30);DATUM(2023;9;1))', uitkomst: 'ja' },
    { formule: '=PW.VISIEPLICHT(DATUM(2023;1;2);DATUM(2023;2;20))', uitkomst: 'nee' },
  ],
  bereken: (register, { ziektedatum: eersteZiektedag, stukVan, peildatum = stukVan }) =>
    uitkomstcel(register, plichtVan(register, { eersteZiektedag, stukVan, peildatum }), (waarde, grond) =>
      tekstcel(waarde ? 'ja' : 'nee', grondkaart(register, grond)),
    ),
})
