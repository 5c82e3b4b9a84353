import { beslissing, OORDEEL } from '@poortwachter/wet'
import type { Beslissing, Dossier, Portefeuillegeval, Register, Tabelantwoord, Uitkomst } from '@poortwachter/wet'
import { beslissingUitleg, gegevenTekst } from '@poortwachter/wet/verwoording'
import type { Celantwoord, Kaart } from '../cel/antwoord.ts'
import { onbekendcel } from '../cel/uitkomstcel.ts'

/** The card behind a decision: the lines of its explanation, those with one heading together. */
export const beslissingkaart = (register: Register, tabel: string, uitkomst: Uitkomst<Beslissing>): Kaart => {
  const kaart: Record<string, string> = {}
  for (const { kop, tekst } of beslissingUitleg(register, tabel, uitkomst)) {
    kaart[kop] = kaart[kop] === undefined ? tekst : `${kaart[kop]}\n${tekst}`
  }
  return kaart
}

/** What a cell says of a decision: its outcome, what is missing, or that a person has to judge. */
const decisionText = (register: Register, antwoord: Tabelantwoord): string => {
  if (antwoord.soort === 'oordeelNodig') return OORDEEL
  if (antwoord.uitkomst !== undefined) return antwoord.uitkomst
  return `ontbreekt: ${antwoord
    .ontbreekt()
    .map(({ gegeven }) => gegevenTekst(register, gegeven))
    .join(', ')}`
}

/** The cell of a decision about a case. Its card is worked out when the host asks for it. */
export const beslissingcel = (
  register: Register,
  tabel: string,
  geval: Portefeuillegeval,
  dossier: Dossier,
): Celantwoord => {
  const antwoord = geval.antwoord(tabel)
  if (antwoord.soort === 'geenRegel')
    return onbekendcel(register, { soort: 'geenRegel', regel: tabel, peildatum: dossier.peildatum })
  return {
    soort: 'tekst',
    tekst: decisionText(register, antwoord),
    get kaart() {
      return beslissingkaart(register, tabel, beslissing(register, { ...dossier, tabel }))
    },
  }
}
