import { dag, dagUitIso } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'

/** The calendar day in the Netherlands at a moment; the only place where the add-in looks at the clock for a day. */
export const vandaagOp = (moment: Date): Dag =>
  dagUitIso(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)) ?? dag('1970-01-01')
