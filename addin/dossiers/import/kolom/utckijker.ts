import { isUtcMiddernacht } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../../dossiercel.ts'

/** Looks through the times of a column: whether each of them is midnight in the Netherlands, written in UTC. */
export const createUtckijker = (): {
  readonly see: (cel: Dossiercel) => void
  /** One of the cells when all times are; undefined when one is not, or there are none. */
  readonly result: () => Dossiercel | undefined
} => {
  let eerste: Dossiercel | undefined
  let isAnders = false
  return {
    see: (cel) => {
      if (isAnders || typeof cel === 'boolean') return
      const isMiddernacht = isUtcMiddernacht(cel)
      if (isMiddernacht) eerste ??= cel
      else if (isMiddernacht === false) isAnders = true
    },
    result: () => (isAnders ? undefined : eerste),
  }
}
