import { opschrift, zin } from '../../taal/zin.ts'
import type { Blootstellingsom } from '../../dossiers/portefeuille/blootstelling-samen.ts'
import { euroTekst } from './model.ts'

/** A range in euros, with what is not known beside it: `€ 0 tot € 29.400, en 2 onbekend`. What is not known is never written as 0. */
export const blootstellingsomTekst = ({ van, tot, onbekend }: Blootstellingsom): string => {
  const bekend = van === tot ? euroTekst(tot) : zin`${euroTekst(van)} tot ${euroTekst(tot)}`
  if (onbekend === 0) return bekend
  return tot === 0 ? zin`onbekend (${onbekend} zonder bedrag)` : zin`${bekend}, en ${onbekend} onbekend`
}

/** The same for a cell of a table, where how many are unknown has no room. */
export const blootstellingsomCel = (som: Blootstellingsom): string =>
  som.tot === 0 && som.onbekend > 0 ? zin`onbekend` : blootstellingsomTekst(som)

/** What an amount of exposure in the overview rests on. */
export const BLOOTSTELLINGZIN = opschrift`Blootstelling is het loon over de langste loonsanctie: het loon per maand maal de doorbetaling uit uw tabel, zonder vakantietoeslag en werkgeverslasten. Met die opslagen rekent u onder Risico.`
