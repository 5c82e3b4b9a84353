import type { Register } from '@poortwachter/wet'
import { stapTitel } from '@poortwachter/wet/verwoording'
import { dossierverschilTussen, verschilTekst } from '../../../dossiers/portefeuille/verschil.ts'
import type { Doorrekening } from './doorrekening.ts'
import { vergelijkregelOf } from './rapportteller.ts'
import type { Rapportteller } from './rapportteller.ts'
import type { Rijuitkomst } from '../kolommen/rij.ts'

const LOOPT_NIET = 'loopt niet'

/**
 * What is different in a row between the run and another calculation, in sentences; empty when nothing is. Counts it too.
 * A comparison says how it was there and is here; a what-if how it is here and would be.
 */
export const compareRow = (
  register: Register,
  [doorrekening, nummer]: readonly [Doorrekening, number],
  hier: Rijuitkomst,
  daar: Rijuitkomst,
  teller: Rapportteller,
): string => {
  const isWatals = doorrekening.soort === 'wat als'
  const [eerder, nu] = (isWatals ? [hier, daar] : [daar, hier]).map(vergelijkregelOf)
  if (!eerder && !nu) return ''
  const [was, werd] = [eerder?.klasse ?? LOOPT_NIET, nu?.klasse ?? LOOPT_NIET]
  teller.compare(nummer, 'Risico', was, werd)
  if (!eerder) return isWatals ? 'Loopt dan.' : 'Nieuw in de lijst van lopende dossiers.'
  if (!nu) return isWatals ? 'Loopt dan niet.' : 'Loopt niet meer.'
  const verschil = dossierverschilTussen('', eerder, nu)
  for (const code of verschil.nieuwTeLaat) teller.compare(nummer, `Te laat: ${stapTitel(register, code)}`, 'nee', 'ja')
  for (const code of verschil.nietMeerTeLaat)
    teller.compare(nummer, `Te laat: ${stapTitel(register, code)}`, 'ja', 'nee')
  return String(verschilTekst(register, verschil))
}
