import { datumVoluit, plandag } from '@poortwachter/wet'
import type { Grond, Termijnregister, Termijnuitkomst } from '@poortwachter/wet'
import { berekeningTekst, bronnenTekst, statusTekst, zekerheidTekst } from '@poortwachter/wet/verwoording'
import type { Kaart } from '../cel/antwoord.ts'

/**
 * The card behind a date: which step, which day it is, on what it rests, how it was counted, under which edition. Every
 * cell of a column carries one, so it holds no more than one needs beside the date; `PW.UITLEG` and `PW.BRON` tell all.
 */
export const termijnkaart = (
  register: Termijnregister,
  { wet, veilig, begin }: Termijnuitkomst,
  grond: Grond,
): Kaart => {
  const termijn = register.termijn.get(grond.regel)
  const werkdag = plandag(register.regelboek.kalender, veilig)
  return {
    Stap: grond.titel,
    Betekenis: termijn?.betekenis ?? '',
    Grondslag: bronnenTekst(register.regelboek, grond),
    Berekening: berekeningTekst(register, grond.stappen),
    ...(begin === undefined ? {} : { 'Kan vanaf': datumVoluit(begin) }),
    ...(wet === veilig ? {} : { 'Laatste dag volgens de tekst': datumVoluit(wet) }),
    'Veilige dag': datumVoluit(veilig),
    ...(termijn?.aard === 'stap' && werkdag !== veilig ? { 'Plan op de werkdag ervoor': datumVoluit(werkdag) } : {}),
    Gezag: `${statusTekst[grond.status]}, ${zekerheidTekst[grond.zekerheid]}`,
    Regelversie: grond.regelversie,
  }
}
