import type { Dag } from '@poortwachter/wet'
import { dagUitCel, dagUitCijfers, volgordeVoor } from '@poortwachter/wet/lezen'
import type { Dagvolgorde, Dagvolgorden, Lezing } from '@poortwachter/wet/lezen'
import { remember } from '../functies/geheugen.ts'
import type { Dossiercel } from './dossiercel.ts'

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

/** The same where one way of writing has another order than the next one. */
export const createDaglezerVoor = (volgorden: Dagvolgorden): Daglezer => {
  const [eerste = 'dag-maand', ...andere] = Object.values(volgorden)
  if (andere.every((volgorde) => volgorde === eerste)) return createDaglezer(eerste)
  const lezers = { 'dag-maand': createDaglezer('dag-maand'), 'maand-dag': createDaglezer('maand-dag') }
  return (cel) => lezers[volgordeVoor(volgorden, cel)](cel)
}
