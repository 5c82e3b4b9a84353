import { beslissing } from '@poortwachter/wet'
import { dagcel, nietBeschikbaar, tekstcel } from './cel/antwoord.ts'
import type { Antwoord, Celantwoord } from './cel/antwoord.ts'
import { onbekendcel } from './cel/uitkomstcel.ts'
import { beslisparameters, singleDossier } from './kern/beslisvraag.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { tabelcodeParameter } from './kern/tabelkeuze.ts'

const KOPPEN = ['dag', 'wat', 'soort', 'rij']

const SOORTEN = { start: 'uiterlijk beginnen', opnieuw: 'opnieuw bekijken', actie: 'uiterlijk doen' } as const

/** The days that follow from a decision, as dates. */
export const vervolgFunctie = functie({
  id: 'VERVOLG',
  doc: {
    nl: 'De datums die uit een beslissing volgen, als datum: uiterlijk beginnen, opnieuw bekijken of uiterlijk doen, met waarvoor.',
    en: 'The dates that follow from a decision, as dates: begin by, look again on, or do by, and what for.',
  },
  parameters: {
    tabel: tabelcodeParameter('SPOOR2NODIG'),
    ...beslisparameters,
  },
  resultaat: 'matrix',
  voorbeelden: [
    {
      formule:
        '=INDEX(PW.VERVOLG("SPOOR2NODIG";DATUM(2025;1;6);DATUM(2026;2;1);"belastbaarheid";"belastbaar";"perspectiefConcreet";"nee");2;1)',
      uitkomst: '15-02-2026',
    },
  ],
  bereken: (register, { tabel, ...argumenten }): Antwoord => {
    const gelezen = singleDossier(register, argumenten)
    if ('fout' in gelezen) return gelezen.fout
    const uitkomst = beslissing(register, { ...gelezen.dossier, tabel })
    if (uitkomst.soort !== 'bekend') return onbekendcel(register, uitkomst)
    const rijen = uitkomst.waarde.bevindingen.flatMap(({ rij, vervolg, grond }): Celantwoord[][] =>
      vervolg?.dag === undefined
        ? []
        : [
            [
              dagcel(vervolg.dag, grondkaart(register, grond)),
              tekstcel(vervolg.wat),
              tekstcel(SOORTEN[vervolg.soort]),
              tekstcel(rij),
            ],
          ],
    )
    if (rijen.length === 0) return nietBeschikbaar('Uit deze beslissing volgt geen datum.')
    return [KOPPEN.map((kop) => tekstcel(kop)), ...rijen]
  },
})
