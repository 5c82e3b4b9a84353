import { jaarplaatsenIn } from '@poortwachter/wet/lezen'
import type { Jaarvenster } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../../dossiercel.ts'

/** For who does not read years of two digits. */
export const GEEN_JAREN: Jaarvenster = { vanaf: 1, totEnMet: 0 }

/** Dates of a column with a year of two digits: how many, and one by where the year can stand. */
export interface Kortejaren {
  readonly aantal: number
  readonly achteraan: string | undefined
  readonly vooraan: string | undefined
  /** One that can be read both ways. */
  readonly beide: string | undefined
}

export type Jaarbewijs = Exclude<keyof Kortejaren, 'aantal'>

/** Looks through the cells of a column for years of two digits. */
export const createJaarkijker = (
  venster: Jaarvenster,
): { readonly see: (cel: Dossiercel) => boolean; readonly result: () => Kortejaren } => {
  const gezien: Record<Jaarbewijs, string | undefined> = {
    achteraan: undefined,
    vooraan: undefined,
    beide: undefined,
  }
  let aantal = 0
  return {
    see: (cel) => {
      const [plaats, ook] = jaarplaatsenIn(cel, venster)
      if (plaats === undefined) return false
      aantal++
      gezien[ook === undefined ? plaats : 'beide'] ??= String(cel)
      return true
    },
    result: () => ({ aantal, ...gezien }),
  }
}
