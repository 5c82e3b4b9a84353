import { termijn } from '@poortwachter/wet'
import { dagcel } from './cel/antwoord.ts'
import { uitkomstcel } from './cel/uitkomstcel.ts'
import { termijnfunctie } from './kern/functie.ts'
import { optioneel, profielParameter } from './kern/parameters.ts'
import { termijnkaart } from './kern/termijnkaart.ts'
import { termijnparameters, termijnvraagFrom } from './kern/termijnparameters.ts'

const { regelversie, ...termijnargumenten } = termijnparameters

/** The last day for a step: under the law unless the safe day is asked for. */
export const deadlineFunctie = termijnfunctie({
  id: 'DEADLINE',
  doc: {
    nl: 'De laatste dag voor een stap uit de Wet verbetering poortwachter.',
    en: 'The last day for a step of the Dutch Gatekeeper Improvement Act.',
  },
  parameters: {
    ...termijnargumenten,
    profiel: optioneel(
      profielParameter({
        nl: '"wet" voor de laatste dag die de tekst toelaat (standaard), "veilig" voor de veilige dag.',
        en: '"wet" for the last day the text allows (default), "veilig" for the safe day.',
      }),
    ),
    regelversie,
  },
  resultaat: 'waarde',
  voorbeelden: [
    { formule: '=PW.DEADLINE(DATUM(2025;1;6);"WIA")', uitkomst: '18-10-2026' },
    { formule: '=PW.DEADLINE(DATUM(2025;1;6);"UWV42";;;"veilig")', uitkomst: '26-10-2025' },
  ],
  bereken: (register, { profiel = 'wet', ...argumenten }) => {
    const gevraagd = termijnvraagFrom(register, argumenten)
    if ('fout' in gevraagd) return gevraagd.fout
    return uitkomstcel(register, termijn(register, gevraagd.vraag), (waarde, grond) =>
      dagcel(waarde[profiel], termijnkaart(register, waarde, grond)),
    )
  },
})
