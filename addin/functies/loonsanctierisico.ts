import { answerPerRow, beslisparameters } from './kern/beslisvraag.ts'
import { beslissingcel } from './kern/beslissingcel.ts'
import { functie } from './kern/functie.ts'

const TABEL = 'LOONSANCTIERISICO'

/** How heavy the risk of a loonsanctie is, as a class. */
export const loonsanctierisicoFunctie = functie({
  id: 'LOONSANCTIERISICO',
  doc: {
    nl: 'Het risico op een loonsanctie als klasse: geen, laag, verhoogd, hoog, administratief herstelbaar of beoordeling nodig. Nooit een percentage: geen bron geeft er een.',
    en: 'The risk of a wage sanction as a class: none, low, raised, high, administrative and repairable, or judgment needed. Never a percentage: no source gives one.',
  },
  parameters: beslisparameters,
  resultaat: 'matrix',
  voorbeelden: [
    {
      formule:
        '=PW.LOONSANCTIERISICO(DATUM(2025;1;6);DATUM(2026;3;1);"belastbaarheid";"belastbaar";"perspectiefConcreet";"nee";"spoor2Status";"niet gestart")',
      uitkomst: 'hoog',
    },
  ],
  bereken: (register, argumenten) =>
    answerPerRow(register, argumenten, (geval, dossier) => beslissingcel(register, TABEL, geval, dossier)),
})
