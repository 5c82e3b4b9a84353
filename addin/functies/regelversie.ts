import { tekstcel } from './cel/antwoord.ts'
import { functie } from './kern/functie.ts'

/** The number of the edition in use. */
export const regelversieFunctie = functie({
  id: 'REGELVERSIE',
  doc: {
    nl: 'De versie van de regels waarmee deze werkmap rekent.',
    en: 'The version of the rules this workbook calculates with.',
  },
  parameters: {},
  resultaat: 'waarde',
  voorbeelden: [{ formule: '=PW.REGELVERSIE()', uitkomst: '2026.12.0' }],
  bereken: ({ regelboek }) =>
    tekstcel(regelboek.versie, {
      Regelversie: regelboek.versie,
      'Gecontroleerd op': regelboek.gecontroleerdOp,
    }),
})
