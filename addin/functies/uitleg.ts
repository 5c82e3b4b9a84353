import { tabelingang, termijn, verantwoording } from '@poortwachter/wet'
import type { Bedragregel, Dag, Dossier, Register, Tabel } from '@poortwachter/wet'
import { beslissingTekst, gegevenTekst, hoeveelheidTekst } from '@poortwachter/wet/verwoording'
import { nietBeschikbaar, tekstcel } from './cel/antwoord.ts'
import type { Celantwoord, Kaart } from './cel/antwoord.ts'
import { onbekendcel, uitkomstcel } from './cel/uitkomstcel.ts'
import { answerPerRow, beslisparameters } from './kern/beslisvraag.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { onderwerpParameter } from './kern/tabelkeuze.ts'
import { termijnkaart } from './kern/termijnkaart.ts'

const explainTermijn = (register: Register, code: string, { eersteZiektedag, peildatum }: Dossier): Celantwoord => {
  const uitkomst = termijn(register, { eersteZiektedag, code, peildatum })
  if (uitkomst.soort !== 'bekend') return onbekendcel(register, uitkomst)
  const { waarde, grond } = uitkomst
  const kaart = termijnkaart(register, waarde, grond)
  return tekstcel(asText(grond.toelichting === undefined ? kaart : { ...kaart, Toelichting: grond.toelichting }))
}

const asText = (kaart: Kaart): string =>
  Object.entries(kaart)
    .map(([kop, tekst]) => `${kop}: ${tekst}`)
    .join('\n')

/** The day that selects the entry of a table of amounts in a case; undefined where the case does not tell it. */
const selectingDay = (sleutel: string, { eersteZiektedag, peildatum, feiten }: Dossier): Dag | undefined => {
  if (sleutel === 'eersteZiektedag') return eersteZiektedag
  if (sleutel === 'peildatum') return peildatum
  const dag = feiten[sleutel]
  return typeof dag === 'number' ? (dag as Dag) : undefined
}

const explainAmount = (register: Register, code: string, dossier: Dossier): Celantwoord => {
  const tabel = register.tabel.get(code)!
  const { sleutel } = tabel.tijdlijn
  const op = selectingDay(sleutel, dossier)
  if (op === undefined)
    return nietBeschikbaar(
      `${code} hangt af van "${gegevenTekst(register, sleutel)}". Vraag de waarde met PW.BEDRAG("${code}";…) en die dag.`,
    )
  return uitkomstcel(register, tabelingang(register, code, op), ({ regel }, grond) =>
    tekstcel(asText(grondkaart(register, grond, { Betekenis: tabel.betekenis, Waarde: valuesText(tabel, regel) }))),
  )
}

/** The value of an entry, or each of its steps. */
const valuesText = ({ eenheid, maat = '' }: Tabel, regel: Bedragregel): string =>
  'trappen' in regel
    ? regel.trappen
        .map(({ vanaf, waarde }) => `vanaf ${vanaf} (${maat}): ${hoeveelheidTekst(waarde, eenheid)}`)
        .join('; ')
    : hoeveelheidTekst(regel.waarde, eenheid)

/** The explanation of a decision, a step or an amount as one text to paste into a file. */
export const uitlegFunctie = functie({
  id: 'UITLEG',
  doc: {
    nl: 'De uitleg van een beslissing, een termijn of een bedrag als een tekst om in een dossier te plakken, met artikel en regelversie.',
    en: 'The explanation of a decision, a term or an amount as one text to paste into a file, with article and edition.',
  },
  parameters: {
    onderwerp: onderwerpParameter({
      nl: 'Een beslistabel, een termijn of een tabel met bedragen, bijvoorbeeld "SPOOR2NODIG", "WIA" of "MAXDAGLOON".',
      en: 'A decision table, a term or a table of amounts, for example "SPOOR2NODIG", "WIA" or "MAXDAGLOON".',
    }),
    ...beslisparameters,
  },
  resultaat: 'matrix',
  voorbeelden: [
    {
      formule: '=LINKS(PW.UITLEG("LOONSANCTIERISICO";DATUM(2025;1;6);DATUM(2025;2;1));41)',
      uitkomst: 'Dossier: eerste ziektedag 06-01-2025\nBeke',
    },
  ],
  bereken: (register, { onderwerp, ...argumenten }) =>
    answerPerRow(register, argumenten, (_geval, dossier) =>
      register.beslistabel.has(onderwerp)
        ? tekstcel(beslissingTekst(register, verantwoording(register, { ...dossier(), tabel: onderwerp })))
        : register.termijn.has(onderwerp)
          ? explainTermijn(register, onderwerp, dossier())
          : explainAmount(register, onderwerp, dossier()),
    ),
})
