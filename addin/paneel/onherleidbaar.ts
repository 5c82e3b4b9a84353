import type { Onherleidbaar } from '../dossiers/dossiersleutel.ts'
import type { Werkmap } from '../excel/werkmap.ts'
import { sha256Van } from '../rekenbewijs/vingerafdruk.ts'

const INSTELLING = 'geheim'

/**
 * Keys of 128 bits that stay the same within one workbook. They are made with a secret of that workbook, so that who
 * has only a key cannot find the case by trying names. `merk`: of which table of the workbook the cases are.
 */
export const createOnherleidbaar = async (
  werkmap: Pick<Werkmap, 'readInstelling' | 'writeInstelling'>,
  merk = '',
): Promise<Onherleidbaar> => {
  let geheim = await werkmap.readInstelling(INSTELLING)
  if (geheim === undefined) {
    geheim = crypto.randomUUID()
    await werkmap.writeInstelling(INSTELLING, geheim)
  }
  const zout = merk === '' ? geheim : `${geheim}|${merk}`
  return async (sleutel) => (await sha256Van(`${zout}|${sleutel}`)).slice(0, 32)
}
