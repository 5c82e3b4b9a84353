import { answerPerRow, beslisparameters } from './kern/beslisvraag.ts'
import { beslissingcel } from './kern/beslissingcel.ts'
import { functie } from './kern/functie.ts'

const TABEL = 'SPOOR2NODIG'

/** Whether spoor 2 is needed. */
export const spoor2NodigFunctie = functie({
  id: 'SPOOR2NODIG',
  doc: {
    nl: 'Of spoor 2 nodig is: ja, voorbereiden, nog niet, nee, n.v.t., beoordeling nodig, of wat er ontbreekt om het te zeggen.',
    en: 'Whether spoor 2 is needed: yes, prepare, not yet, no, not applicable, judgment needed, or what is missing to say so.',
  },
  parameters: beslisparameters,
  resultaat: 'matrix',
  voorbeelden: [
    {
      formule:
        '=PW.SPOOR2NODIG(DATUM(2025;1;6);DATUM(2026;2;1);"belastbaarheid";"belastbaar";"perspectiefConcreet";"nee")',
      uitkomst: 'ja',
    },
    {
      formule:
        '=PW.SPOOR2NODIG(DATUM(2025;1;6);DATUM(2026;2;1);"belastbaarheid";"belastbaar";"perspectiefConcreet";"nee";"aowDatum";"1-6-2027")',
      uitkomst: 'nog niet te zeggen (3 van 4 bekend), eerst nodig: Instemming van beiden',
    },
  ],
  bereken: (register, argumenten) =>
    answerPerRow(register, argumenten, (geval, dossier) => beslissingcel(register, TABEL, geval, dossier)),
})
