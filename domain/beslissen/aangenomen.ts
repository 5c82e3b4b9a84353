import { GEZEGD, overigInOrde } from './aanname.ts'
import { gemistVoor } from './gemist.ts'
import type { Geval } from './geval.ts'
import type { Dossierblok } from './klassecodes.ts'
import { proefgevallen } from './proef.ts'
import type { Werkruimte } from './werkruimte.ts'

/** The code of a word that was not given. */
const NIET_GEZEGD = 0

/** Whether the user has said of this case that what was not given is in order. */
export const isGezegd = (geval: Geval): boolean => {
  const woord = overigInOrde(geval.register)
  return woord !== undefined && geval.feitcode(woord) === GEZEGD
}

/**
 * Facts (by index) that were not given and that a known outcome takes to be in order, on the word of the user, in cases
 * of one block, by their places.
 */
export const aangenomenIn = (
  plaatsen: readonly number[],
  tabel: string,
  blok: Dossierblok,
  ruimte: Werkruimte,
): ReadonlyMap<number, readonly number[]> => {
  const woord = overigInOrde(ruimte.register)
  if (woord === undefined) return new Map()
  const proeven = [[[woord, NIET_GEZEGD] as const]]
  const beproefd = plaatsen.map((plaats) => ({ plaats, proeven }))
  return new Map(
    Array.from(proefgevallen(ruimte, blok, beproefd), (zonder, i) => {
      const stand = zonder.stand(tabel)
      return [plaatsen[i]!, stand ? [...gemistVoor(zonder, stand).feiten].toSorted((a, b) => a - b) : []]
    }),
  )
}
