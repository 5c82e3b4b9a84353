import { answerPerRow, beslisparameters } from './kern/beslisvraag.ts'
import { beslissingcel } from './kern/beslissingcel.ts'
import { functie } from './kern/functie.ts'
import { tabelcodeParameter } from './kern/tabelkeuze.ts'

/** Any decision table of the edition; a table in a new edition needs no new code. */
export const toetsFunctie = functie({
  id: 'TOETS',
  doc: {
    nl: 'De uitkomst van een beslistabel uit de regels, zoals RIV_COMPLEET, SPOOR2_PLAN, CONFLICT of VERVROEGDE_IVA.',
    en: 'The outcome of a decision table of the rules, such as RIV_COMPLEET, SPOOR2_PLAN, CONFLICT or VERVROEGDE_IVA.',
  },
  parameters: {
    tabel: tabelcodeParameter('RIV_COMPLEET'),
    ...beslisparameters,
  },
  resultaat: 'matrix',
  voorbeelden: [
    {
      formule:
        '=PW.TOETS("VERVROEGDE_IVA";DATUM(2025;1;6);DATUM(2025;6;1);"belastbaarheid";"gbmDuurzaam";"verbeteringUitgesloten";"ja";"verklaringBedrijfsarts";"ja")',
      uitkomst: 'ja',
    },
  ],
  bereken: (register, { tabel, ...argumenten }) =>
    answerPerRow(register, argumenten, (geval, dossier) => beslissingcel(register, tabel, geval, dossier)),
})
