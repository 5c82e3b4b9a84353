import { GEZEGD, overigInOrde } from './aanname.ts'
import { gemistVoor } from './gemist.ts'
import type { Geval } from './geval.ts'
import { codeOp } from './klassecodes.ts'
import type { Dossierblok } from './klassecodes.ts'
import { proefgevallen } from './proef.ts'
import { steuntabellen } from './steuntabellen.ts'
import type { Tabelwerk } from './tabelwerk.ts'
import type { Werkruimte } from './werkruimte.ts'

/** The code of a word that was not given. */
const NIET_GEZEGD = 0

/** Whether the user has said of this case that what was not given is in order. */
export const isGezegd = (geval: Geval): boolean => {
  const woord = overigInOrde(geval.register)
  return woord !== undefined && geval.feitcode(woord) === GEZEGD
}

/**
 * The places in a block of the cases of which a table gives its outcome and in which the word of the user changed rows of
 * it, or of a table that it leans on: the other cases come to the same without it.
 */
const opWoordIn = (werkruimte: Werkruimte, blok: Dossierblok, tabel: string): readonly number[] => {
  const bekend = werkruimte.tabel(tabel)!.codes(blok)
  const steun = steuntabellen(werkruimte, tabel)
  const plaatsen: number[] = []
  for (let plaats = 0; plaats < blok.aantal; plaats++) {
    const isOpWoord = ({ ingang }: Tabelwerk): boolean => ingang(blok, plaats)?.bits(blok).opWoord?.[plaats] === 1
    if (codeOp(bekend, plaats) > 0 && steun.some(isOpWoord)) plaatsen.push(plaats)
  }
  return plaatsen
}

/**
 * Facts (by index) that were not given and that a known outcome takes to be in order, on the word of the user, by the
 * places of the cases in their block; a case of which that takes none is left out.
 */
export const aangenomenIn = (
  werkruimte: Werkruimte,
  blok: Dossierblok,
  tabel: string,
  ruimte: Werkruimte,
): ReadonlyMap<number, readonly number[]> => {
  const aangenomen = new Map<number, readonly number[]>()
  const woord = overigInOrde(werkruimte.register)
  if (woord === undefined) return aangenomen
  const plaatsen = opWoordIn(werkruimte, blok, tabel)
  const proeven = [[[woord, NIET_GEZEGD] as const]]
  let volgende = 0
  for (const zonder of proefgevallen(
    ruimte,
    blok,
    plaatsen.map((plaats) => ({ plaats, proeven })),
  )) {
    const plaats = plaatsen[volgende++]!
    const stand = zonder.stand(tabel)
    const feiten = stand && stand.code === 0 ? [...gemistVoor(zonder, stand).feiten] : []
    if (feiten.length > 0)
      aangenomen.set(
        plaats,
        feiten.toSorted((a, b) => a - b),
      )
  }
  return aangenomen
}
