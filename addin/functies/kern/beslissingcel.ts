import { OORDEEL } from '@poortwachter/wet'
import type { Beslissing, Register, Uitkomst } from '@poortwachter/wet'
import { beslissingUitleg } from '@poortwachter/wet/verwoording'
import { tekstcel } from '../cel/antwoord.ts'
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
export const beslissingcel = (register: Register, tabel: string, uitkomst: Uitkomst<Beslissing>): Celantwoord => {
  if (uitkomst.soort === 'geenRegel') return onbekendcel(register, uitkomst)
  const kaart = beslissingkaart(register, tabel, uitkomst)
  switch (uitkomst.soort) {
    case 'bekend':
      return tekstcel(uitkomst.waarde.uitkomst, kaart)
    case 'onvolledig':
      return tekstcel(`ontbreekt: ${uitkomst.ontbreekt.map(({ gegeven }) => gegeven).join(', ')}`, kaart)
    case 'oordeelNodig':
      return tekstcel(OORDEEL, kaart)
  }
}
