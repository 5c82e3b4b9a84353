import { verantwoording } from '@poortwachter/wet'
import type { Dossier, Portefeuillegeval, Register, Tabelantwoord, Verantwoording } from '@poortwachter/wet'
import { beslissingUitleg, gegevenTekst, klasseTekst, NOG_NIET, bekendheidTekst } from '@poortwachter/wet/verwoording'
import type { Celantwoord, Kaart } from '../cel/antwoord.ts'
import { onbekendcel } from '../cel/uitkomstcel.ts'

/** The card behind a decision: the lines of its explanation, those with one heading together. */
export const beslissingkaart = (register: Register, gegeven: Verantwoording): Kaart => {
  const kaart: Record<string, string> = {}
  for (const { kop, tekst } of beslissingUitleg(register, gegeven)) {
    kaart[kop] = kaart[kop] === undefined ? tekst : `${kaart[kop]}\n${tekst}`
  }
  return kaart
}

/** What a cell says of a decision: its outcome, what it comes to so far and what to ask first, or that a person judges. */
const decisionText = (register: Register, antwoord: Tabelantwoord): string => {
  const klasse = klasseTekst(antwoord)
  if (antwoord.soort !== 'onvolledig') return klasse ?? NOG_NIET
  const ontbreekt = antwoord.vragen().map((gegeven) => gegevenTekst(register, gegeven))
  const volledigheid = antwoord.volledigheid()
  if (!volledigheid) return `ontbreekt: ${ontbreekt.join(', ')}`
  const eerste = ontbreekt[0] === undefined ? '' : `, eerst nodig: ${ontbreekt[0]}`
  return `${klasse ?? NOG_NIET} (${bekendheidTekst(volledigheid)})${eerste}`
}

/** The cell of a decision about a case. Its card is worked out when the host asks for it. */
export const beslissingcel = (
  register: Register,
  tabel: string,
  geval: Portefeuillegeval,
  dossier: () => Dossier,
): Celantwoord => {
  const antwoord = geval.antwoord(tabel)
  if (antwoord.soort === 'geenRegel')
    return onbekendcel(register, { soort: 'geenRegel', regel: tabel, peildatum: dossier().peildatum })
  return {
    soort: 'tekst',
    tekst: decisionText(register, antwoord),
    get kaart() {
      return beslissingkaart(register, verantwoording(register, { ...dossier(), tabel }))
    },
  }
}
