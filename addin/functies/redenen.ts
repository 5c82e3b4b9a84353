import { verantwoording } from '@poortwachter/wet'
import { beslissingUitleg } from '@poortwachter/wet/verwoording'
import { tekstcel } from './cel/antwoord.ts'
import { beslisparameters, singleDossier } from './kern/beslisvraag.ts'
import { functie } from './kern/functie.ts'
import { tabelcodeParameter } from './kern/tabelkeuze.ts'

/** Why a decision is what it is, line by line. */
export const redenenFunctie = functie({
  id: 'REDENEN',
  doc: {
    nl: 'Waarom een beslissing is wat zij is: uitkomst, reden, artikel en regelversie, bewijs, volgende datum en wat niet is opgegeven, in regels onder elkaar.',
    en: 'Why a decision is what it is: outcome, reason, article and edition, proof, next date and what was not given, line by line.',
  },
  parameters: {
    tabel: tabelcodeParameter('SPOOR2NODIG'),
    ...beslisparameters,
  },
  resultaat: 'matrix',
  voorbeelden: [
    {
      formule:
        '=INDEX(PW.REDENEN("SPOOR2NODIG";DATUM(2025;1;6);DATUM(2026;2;1);"belastbaarheid";"belastbaar";"perspectiefConcreet";"nee");1;2)',
      uitkomst: 'Spoor 2 nodig: ja',
    },
  ],
  bereken: (register, { tabel, ...argumenten }) => {
    const gelezen = singleDossier(register, argumenten)
    if ('fout' in gelezen) return gelezen.fout
    return beslissingUitleg(register, verantwoording(register, { ...gelezen.dossier, tabel })).map(({ kop, tekst }) => [
      tekstcel(kop),
      tekstcel(tekst),
    ])
  },
})
