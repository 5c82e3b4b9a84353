import type { Geval } from './geval.ts'
import { codeOp } from '../tabelwerk/klassecodes.ts'
import type { Normaalvorm } from '../tabelwerk/normaalvorm.ts'

/** Whether a condition holds; undefined when that is not known. */
export const waarheid = (geval: Geval, vorm: Normaalvorm): boolean | undefined => {
  if (vorm.soort === 'atoom') {
    const { klasse, goed } = vorm.atoom
    const code = codeOp(geval.werkruimte.codes(klasse)(geval.blok), geval.plaats)
    return code === 0 ? undefined : ((goed >> (code - 1)) & 1) === 1
  }
  const einde = vorm.soort === 'een'
  let isBekend = true
  for (const deel of vorm.delen) {
    const waar = waarheid(geval, deel)
    if (waar === einde) return einde
    if (waar === undefined) isBekend = false
  }
  return isBekend ? !einde : undefined
}
