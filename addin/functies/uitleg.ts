import { beslissing, termijn } from '@poortwachter/wet'
import type { Dossier, Register } from '@poortwachter/wet'
import { beslissingTekst } from '@poortwachter/wet/verwoording'
import { tekstcel } from './cel/antwoord.ts'
import type { Celantwoord } from './cel/antwoord.ts'
import { onbekendcel } from './cel/uitkomstcel.ts'
import { answerPerRow, beslisparameters } from './kern/beslisvraag.ts'
import { functie } from './kern/functie.ts'
import { onderwerpParameter } from './kern/tabelkeuze.ts'
import { termijnkaart } from './kern/termijnkaart.ts'

const explainTermijn = (register: Register, code: string, { eersteZiektedag, peildatum }: Dossier): Celantwoord => {
  const uitkomst = termijn(register, { eersteZiektedag, code, peildatum })
  if (uitkomst.soort !== 'bekend') return onbekendcel(register, uitkomst)
  const kaart = termijnkaart(register, uitkomst.waarde, uitkomst.grond)
  return tekstcel(
    Object.entries(kaart)
      .map(([kop, tekst]) => `${kop}: ${tekst}`)
      .join('\n'),
  )
}

/** The explanation of a decision or a step as one text to paste into a file. */
export const uitlegFunctie = functie({
  id: 'UITLEG',
  doc: {
    nl: 'De uitleg van een beslissing of een termijn als een tekst om in een dossier te plakken, met artikel en regelversie.',
    en: 'The explanation of a decision or a term as one text to paste into a file, with article and edition.',
  },
  parameters: {
    onderwerp: onderwerpParameter({
      nl: 'Een beslistabel of een termijn, bijvoorbeeld "SPOOR2NODIG" of "WIA".',
      en: 'A decision table or a term, for example "SPOOR2NODIG" or "WIA".',
    }),
    ...beslisparameters,
  },
  resultaat: 'matrix',
  voorbeelden: [
    {
      formule: '=LINKS(PW.UITLEG("LOONSANCTIERISICO";DATUM(2025;1;6);DATUM(2025;2;1));40)',
      uitkomst: 'Uitkomst: Risico op een loonsanctie: gee',
    },
  ],
  bereken: (register, { onderwerp, ...argumenten }) =>
    answerPerRow(register, argumenten, (_geval, dossier) =>
      register.beslistabel.has(onderwerp)
        ? tekstcel(beslissingTekst(register, onderwerp, beslissing(register, { ...dossier, tabel: onderwerp })))
        : explainTermijn(register, onderwerp, dossier),
    ),
})
