import type { Dag } from '@poortwachter/wet'
import { dagUitCel, dagUitCijfers } from '@poortwachter/wet/lezen'
import type { Dagvolgorde, Lezing } from '@poortwachter/wet/lezen'
import { remember } from '../functies/geheugen.ts'
import type { Dossiercel } from './dossier.ts'

/** Reads the day of a cell. */
export type Daglezer = (cel: Dossiercel) => Lezing<Dag>

/**
 * A reader of days for a great many cells. Numbers and days in digits are read where they stand; any other text is
 * remembered, because it takes longer and the same few thousand come back.
 */
export const createDaglezer = (volgorde: Dagvolgorde = 'dag-maand'): Daglezer => {
  const uitgezocht = remember(
    (cel: Dossiercel) => dagUitCel(cel, volgorde),
    (cel) => cel,
  )
  return (cel) => {
    if (typeof cel !== 'string') return dagUitCel(cel, volgorde)
    return dagUitCijfers(cel, volgorde) ?? uitgezocht(cel)
  }
}
