import { kentTekortkomingen, verantwoording } from '@poortwachter/wet'
import { vragenTekst } from '@poortwachter/wet/verwoording'
import { legeCel, nietBeschikbaar } from './cel/antwoord.ts'
import { onbekendcel } from './cel/uitkomstcel.ts'
import { answerPerRow, beslisparameters } from './kern/beslisvraag.ts'
import { beslissingkaart } from './kern/beslissingcel.ts'
import { functie } from './kern/functie.ts'

const TABEL = 'SPOOR2NODIG'

/** The last day on which spoor 2 has to start. */
export const spoor2StartFunctie = functie({
  id: 'SPOOR2START',
  doc: {
    nl: 'De uiterste startdag van spoor 2: zes weken na de eerstejaarsevaluatie, of later als belastbaarheid pas later ontstond. Zonder plicht om te starten #N/B met de reden.',
    en: 'The last day to start spoor 2: six weeks after the first-year evaluation, or later when capacity arose later. Without a duty to start #N/A with the reason.',
  },
  parameters: beslisparameters,
  resultaat: 'matrix',
  voorbeelden: [
    {
      formule:
        '=PW.SPOOR2START(DATUM(2025;1;6);DATUM(2026;2;1);"belastbaarheid";"belastbaar";"perspectiefConcreet";"nee")',
      uitkomst: '15-02-2026',
    },
  ],
  bereken: (register, argumenten) =>
    answerPerRow(register, argumenten, (geval, dossier) => {
      const antwoord = geval.startantwoord(TABEL)
      const dag = antwoord.start()
      if (antwoord.soort === 'onvolledig' && kentTekortkomingen(register))
        return nietBeschikbaar(vragenTekst(register, antwoord.ontbreekt()))
      if (antwoord.uitkomst === undefined) {
        const uitkomst = antwoord.volledig()
        return uitkomst.soort === 'bekend' ? legeCel : onbekendcel(register, uitkomst)
      }
      if (dag === undefined) {
        return nietBeschikbaar(`Geen startdag. Spoor 2 nodig: ${antwoord.uitkomst}. ${antwoord.redenen(1).join('')}`)
      }
      return {
        soort: 'dag',
        dag,
        get kaart() {
          return beslissingkaart(register, verantwoording(register, { ...dossier(), tabel: TABEL }))
        },
      }
    }),
})
