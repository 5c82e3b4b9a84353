import { termijn } from '@poortwachter/wet'
import { dagcel, legeCel } from './cel/antwoord.ts'
import type { Antwoord } from './cel/antwoord.ts'
import { onbekendcel } from './cel/uitkomstcel.ts'
import { termijnfunctie } from './kern/functie.ts'
import { termijnkaart } from './kern/termijnkaart.ts'
import { termijnparameters, termijnvraagFrom } from './kern/termijnparameters.ts'

/** First and last day for a step, side by side. */
export const vensterFunctie = termijnfunctie({
  id: 'VENSTER',
  doc: {
    nl: 'De eerste en de laatste dag voor een stap, naast elkaar. De eerste cel is leeg als er geen begindag is.',
    en: 'The first and the last day for a step, side by side. The first cell is empty when there is no first day.',
  },
  parameters: termijnparameters,
  resultaat: 'matrix',
  voorbeelden: [{ formule: '=INDEX(PW.VENSTER(DATUM(2025;1;6);"EJE");1;1)', uitkomst: '17-11-2025' }],
  bereken: (register, argumenten): Antwoord => {
    const gevraagd = termijnvraagFrom(register, argumenten)
    if ('fout' in gevraagd) return gevraagd.fout
    const uitkomst = termijn(register, gevraagd.vraag)
    if (uitkomst.soort !== 'bekend') return onbekendcel(register, uitkomst)
    const kaart = termijnkaart(register, uitkomst.waarde, uitkomst.grond)
    const { begin, wet } = uitkomst.waarde
    return [[begin === undefined ? legeCel : dagcel(begin, kaart), dagcel(wet, kaart)]]
  },
})
