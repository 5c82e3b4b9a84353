import { bronTekst, dag } from '@poortwachter/wet'
import { opkomststandTekst } from '@poortwachter/wet/verwoording'
import { dagcel, nietBeschikbaar, tekstcel } from './cel/antwoord.ts'
import type { Antwoord } from './cel/antwoord.ts'
import { functie } from './kern/functie.ts'
import { regelversieParameter } from './kern/parameters.ts'

const KOPPEN = ['stand', 'onderwerp', 'wat', 'verwacht', 'bron', 'bekeken op']

/** What is coming: expected changes of the law with which nothing is calculated yet. */
export const opkomstFunctie = functie({
  id: 'OPKOMST',
  doc: {
    nl: 'Wat er aankomt: veranderingen van de wet die worden verwacht, hoe ver zij zijn, waar dat staat en wanneer daarnaar is gekeken. Er wordt niet mee gerekend.',
    en: 'What is coming: expected changes of the law, how far they are, where that is written and when it was looked up. Nothing is calculated with them.',
  },
  parameters: { regelversie: regelversieParameter },
  resultaat: 'matrix',
  voorbeelden: [
    { formule: '=INDEX(PW.OPKOMST();2;1)', uitkomst: 'nog geen wet' },
    { formule: '=INDEX(PW.OPKOMST();2;2)', uitkomst: 'RIV-toets met de bedrijfsarts leidend' },
  ],
  bereken: ({ regelboek }): Antwoord => {
    const { opkomst, regelingen, versie } = regelboek
    if (opkomst.length === 0) return nietBeschikbaar(`Regelversie ${versie} noemt niet wat er aankomt.`)
    return [
      KOPPEN.map((kop) => tekstcel(kop)),
      ...opkomst.map(({ stand, onderwerp, wat, verwacht, bronnen, bekekenOp }) => [
        ...[
          opkomststandTekst[stand],
          onderwerp,
          wat,
          verwacht,
          bronnen.map((bron) => bronTekst(regelingen, bron)).join('; '),
        ].map((tekst) => tekstcel(tekst)),
        dagcel(dag(bekekenOp)),
      ]),
    ]
  },
})
