import { GEZEGD, overigInOrde } from '../tabelwerk/aanname.ts'
import type { Opwoord } from '../tabelwerk/aanname.ts'
import { eenmalig } from '../tabelwerk/eenmalig.ts'
import { gemistVoor, isIetsGemist } from './gemist.ts'
import { gevalOp } from './blokgeval.ts'
import type { Geval } from './geval.ts'
import { codeOp } from '../tabelwerk/klassecodes.ts'
import type { Dossierblok } from '../tabelwerk/klassecodes.ts'
import { tabelstandOver } from './tabeloordeel.ts'
import type { Tabelstand } from './oordeel.ts'
import { proefgevallen } from './proef.ts'
import type { Beproefd } from './proef.ts'
import { steuntabellen } from '../tabelwerk/steuntabellen.ts'
import type { Ingangwerk, Tabelwerk } from '../tabelwerk/tabelwerk.ts'
import type { Werkruimte } from '../tabelwerk/werkruimte.ts'

/** Facts by index. */
type Feiten = readonly number[]

/** The code of a word that was not given. */
const NIET_GEZEGD = 0

/** Whether the user has said of this case that what was not given is in order. */
export const isGezegd = (geval: Geval): boolean => {
  const woord = overigInOrde(geval.register)
  return woord !== undefined && geval.feitcode(woord) === GEZEGD
}

const opWoordIn = ({ ingang }: Tabelwerk, blok: Dossierblok, plaats: number): Opwoord | undefined => {
  const opWoord = ingang(blok, plaats)?.bits(blok).opWoord
  return opWoord?.beslecht[plaats] === 1 ? opWoord : undefined
}

/** By entry, the outcomes (0 where it cannot be given) that its own rows come to without the word of the user. */
type Ingangcodes = (ingang: Ingangwerk) => Uint8Array | undefined

const codesZonderWoord = (blok: Dossierblok): Ingangcodes =>
  eenmalig((ingang) => {
    const zonder = ingang.bits(blok).opWoord?.zonder
    if (!zonder) return undefined
    const codes = new Uint8Array(blok.aantal)
    ingang.codes(zonder, codes)
    return codes
  })

/**
 * Whether a table comes to its outcome without the word of the user in its own rows; the tables it leans on are seen to by
 * themselves.
 */
const isGelijkZonder = (werk: Tabelwerk, blok: Dossierblok, plaats: number, codesVan: Ingangcodes): boolean => {
  if (!opWoordIn(werk, blok, plaats)) return true
  const zonder = codesVan(werk.ingang(blok, plaats)!)?.[plaats] ?? 0
  return zonder > 0 && zonder === codeOp(werk.codes(blok), plaats)
}

/** What is asked of a case in which the user gave no word. */
export type Zonderwoord<T> = (geval: Geval, stand: Tabelstand) => T

/** Facts (by index) for want of which a table does not come to its outcome. */
export const gemisteFeiten: Zonderwoord<Feiten> = (geval, stand) => gemistVoor(geval, stand).toSorted((a, b) => a - b)

/** Whether there are such facts, which takes far less time. */
export const isFeitGemist: Zonderwoord<boolean> = (geval, { code, open }) => code === 0 && isIetsGemist(geval, open)

/**
 * What a known outcome takes to be in order on the word of the user, by the places of the cases in their block: facts that
 * were not given. Cases in which that word settled no rows, or not the outcome, are left out, and only those in which a table
 * that this one leans on comes to something else without it have to be tried.
 */
export const aangenomenIn = <T>(
  werkruimte: Werkruimte,
  blok: Dossierblok,
  tabel: string,
  ruimte: Werkruimte,
  zonderWoord: Zonderwoord<T>,
): ReadonlyMap<number, T> => {
  const aangenomen = new Map<number, T>()
  const woord = overigInOrde(werkruimte.register)
  const [eigen, ...steun] = steuntabellen(werkruimte, tabel)
  if (woord === undefined || !eigen) return aangenomen
  const bekend = eigen.codes(blok)
  const codesVan = codesZonderWoord(blok)
  const beproefd: Beproefd[] = []
  const proeven = [[[woord, NIET_GEZEGD] as const]]
  const noteer = (plaats: number, geval: Geval, stand: Tabelstand | undefined): void => {
    if (stand) aangenomen.set(plaats, zonderWoord(geval, stand))
  }
  for (let plaats = 0; plaats < blok.aantal; plaats++) {
    if (codeOp(bekend, plaats) === 0) continue
    const opWoord = opWoordIn(eigen, blok, plaats)
    const isVerder = !steun.every((werk) => isGelijkZonder(werk, blok, plaats, codesVan))
    if (!opWoord && !isVerder) continue
    const ingang = eigen.ingang(blok, plaats)!
    if (isVerder || !opWoord?.zonder) beproefd.push({ plaats, proeven })
    else if (codesVan(ingang)![plaats] === 0) {
      const geval = gevalOp(werkruimte, blok, plaats)
      noteer(plaats, geval, tabelstandOver(geval, ingang, opWoord.zonder))
    }
  }
  let volgende = 0
  for (const zonder of proefgevallen(ruimte, blok, beproefd)) {
    noteer(beproefd[volgende++]!.plaats, zonder, zonder.stand(tabel))
  }
  return aangenomen
}
