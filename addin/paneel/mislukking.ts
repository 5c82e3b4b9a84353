import { excelzin } from '../excel/excelzin.ts'
import type { Melder } from './melding.ts'

/** Waits for work that has no button of its own; when it fails the user is told why. */
export const tellMislukking = async (werk: Promise<unknown>, meld: Melder): Promise<void> => {
  try {
    await werk
  } catch (fout) {
    meld(excelzin(fout))
  }
}
