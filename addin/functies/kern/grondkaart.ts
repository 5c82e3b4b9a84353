import type { Grond, Termijnregister } from '@poortwachter/wet'
import { berekeningTekst, bronnenTekst, delenTekst, statusTekst, zekerheidTekst } from '@poortwachter/wet/verwoording'
import type { Kaart } from '../cel/antwoord.ts'

/** The card behind an answer that is not a term: what it is, what belongs to it, on what it rests. */
export const grondkaart = (register: Termijnregister, grond: Grond, regels: Kaart = {}): Kaart => {
  const berekening = grond.delen ? delenTekst(grond.delen) : berekeningTekst(register, grond.stappen)
  return {
    Wat: grond.titel,
    ...regels,
    ...(berekening ? { Berekening: berekening } : {}),
    Grondslag: bronnenTekst(register.regelboek, grond),
    Gezag: `${statusTekst[grond.status]}, ${zekerheidTekst[grond.zekerheid]}`,
    ...(grond.toelichting ? { Toelichting: grond.toelichting } : {}),
    Regelversie: grond.regelversie,
  }
}
