import type { Register } from '../../regelboek/register.ts'
import { perBlok } from '../../rekenen/termijn/blok.ts'
import { aangenomenIn, gemisteFeiten, isFeitGemist, isGezegd } from '../geval/aangenomen.ts'
import type { Zonderwoord } from '../geval/aangenomen.ts'
import { opBeslechting } from './beslechting.ts'
import { gevalOp } from '../geval/blokgeval.ts'
import type { Geval } from '../geval/geval.ts'
import { codeOp } from '../tabelwerk/klassecodes.ts'
import type { Dossierblok } from '../tabelwerk/klassecodes.ts'
import type { Oordeel } from '../geval/oordeel.ts'
import { kentTekortkomingen } from '../tabelwerk/tabel.ts'
import { vragenIn } from './volgende-vraag.ts'
import type { Beoordeeld } from './volgende-vraag.ts'
import { werkruimteVan } from '../tabelwerk/werkruimte.ts'
import type { Werkruimte } from '../tabelwerk/werkruimte.ts'

/** Facts by index. */
type Feiten = readonly number[]

/**
 * Answers that take trials: cases worked out anew with something filled in. The first case of a block that asks has them
 * worked out for all of its cases, since trials cost least side by side. It serves the cases of one room.
 */
export interface Proefruimte {
  /** Missing facts in the order in which they are best asked. */
  readonly vragen: (geval: Geval, oordeel: Oordeel) => Feiten
  /** Facts that were not given and that the outcome takes to be in order, on the word of the user. */
  readonly aangenomen: (geval: Geval, oordeel: Oordeel) => Feiten
  /** Whether there are such facts, which takes far less time. */
  readonly isAangenomen: (geval: Geval, oordeel: Oordeel) => boolean
}

/** The cases of a block of which a table cannot give its outcome, with what it says of them. */
function* onbeslist(werkruimte: Werkruimte, blok: Dossierblok, tabel: string): Generator<Beoordeeld> {
  const codes = werkruimte.tabel(tabel)!.codes(blok)
  for (let plaats = 0; plaats < blok.aantal; plaats++) {
    if (codeOp(codes, plaats) > 0) continue
    const geval = gevalOp(werkruimte, blok, plaats)
    const oordeel = geval.oordeel(tabel)
    if (oordeel) yield { geval, oordeel }
  }
}

/** What was worked out for the last block of a table, for the case that asks. */
const perTabel = <T>(
  werk: (werkruimte: Werkruimte, blok: Dossierblok, tabel: string) => ReadonlyMap<number, T>,
): ((geval: Geval, tabel: string) => T | undefined) => {
  const werkVan = new Map<string, (blok: Dossierblok) => ReadonlyMap<number, T>>()
  return ({ werkruimte, blok, plaats }, tabel) => {
    const vanBlok = werkVan.get(tabel) ?? perBlok((ander: Dossierblok) => werk(werkruimte, ander, tabel))
    werkVan.set(tabel, vanBlok)
    return vanBlok(blok).get(plaats)
  }
}

/** Makes an edition ready for trials. */
export const proefruimteVan = (register: Register): Proefruimte => {
  const ruimte = werkruimteVan(register)
  const volgorde = kentTekortkomingen(register) ? vragenIn : opBeslechting
  const vragen = perTabel((werkruimte, blok, tabel) =>
    volgorde(onbeslist(werkruimte, blok, tabel), tabel, blok, ruimte),
  )
  /** What a case is asked without the word of the user, of one in which that word was given and an outcome is known. */
  const opWoord = <T>(zonderWoord: Zonderwoord<T>, anders: T): ((geval: Geval, oordeel: Oordeel) => T) => {
    const aangenomen = perTabel((werkruimte, blok, tabel) => aangenomenIn(werkruimte, blok, tabel, ruimte, zonderWoord))
    return (geval, { code, gereed }) =>
      (code > 0 && isGezegd(geval) ? aangenomen(geval, gereed.tabel.code) : undefined) ?? anders
  }
  return {
    vragen: (geval, oordeel) => {
      const { code } = oordeel.gereed.tabel
      // Who asks with a day to begin as well has another outcome than the table, which others did not ask for.
      if (geval.oordeel(code) === oordeel) return vragen(geval, code) ?? []
      return volgorde([{ geval, oordeel }], code, geval.blok, ruimte).get(geval.plaats) ?? []
    },
    aangenomen: opWoord(gemisteFeiten, []),
    isAangenomen: opWoord(isFeitGemist, false),
  }
}
