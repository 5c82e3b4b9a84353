import { GEZEGD, overigInOrde } from './aanname.ts'
import type { Geval } from './geval.ts'
import type { Oordeel } from './oordeel.ts'
import { proefgevallen } from './proef.ts'
import type { Werkruimte } from './werkruimte.ts'

/** The code of a word that was not given. */
const NIET_GEZEGD = 0

/** Facts (by index) that were not given and that a known outcome takes to be in order, on the word of the user. */
export const aangenomenIn = (geval: Geval, oordeel: Oordeel, proefruimte: Werkruimte): readonly number[] => {
  const woord = overigInOrde(geval.register)
  if (woord === undefined || oordeel.code === 0 || geval.feitcode(woord) !== GEZEGD) return []
  const [zonder] = proefgevallen(proefruimte, geval, [[[woord, NIET_GEZEGD]]])
  const proef = zonder?.oordeel(oordeel.gereed.tabel.code)
  return proef && proef.code === 0 ? [...proef.gemist().feiten].toSorted((a, b) => a - b) : []
}
