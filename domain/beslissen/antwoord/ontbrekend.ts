import type { Ontbrekend } from '../../regelboek/uitkomst.ts'
import type { Geval } from '../geval/geval.ts'
import type { Oordeel } from '../geval/oordeel.ts'
import { kentTekortkomingen } from '../tabelwerk/tabel.ts'
import type { Tabelrij } from '../tabelwerk/tabel.ts'
import { openrijenIn } from './volgende-vraag.ts'

/** Why a missing fact is asked: the heaviest outcome that a row which tests it may give, or a table that tests it. */
const wegensIn = (geval: Geval, oordeel: Oordeel, feit: number): NonNullable<Ontbrekend['wegens']> | undefined => {
  const toetst = (rij: Tabelrij): boolean =>
    rij.atomen.some(
      ({ klasse }) =>
        klasse.soort !== 'tabel' && (klasse.feit === feit || (klasse.soort === 'dagpaar' && klasse.met.feit === feit)),
    )
  const codes = oordeel.open.filter(toetst).flatMap(({ code }) => (code > 0 ? [code] : []))
  if (codes.length > 0) return { uitkomst: oordeel.gereed.uitkomsten[Math.min(...codes) - 1]! }
  for (const { steun } of openrijenIn(geval, oordeel)) {
    for (const tabel of steun) if (geval.stand(tabel)?.open.some(toetst)) return { tabel }
  }
  return undefined
}

/** Missing facts (by index) with their questions, and why each is asked. */
export const ontbrekendIn = (geval: Geval, oordeel: Oordeel, vragen: readonly number[]): readonly Ontbrekend[] => {
  const { register } = geval
  return vragen.map((index) => {
    const { naam, vraag } = register.regelboek.feiten[index]!
    const wegens = kentTekortkomingen(register) ? wegensIn(geval, oordeel, index) : undefined
    return { gegeven: naam, vraag, ...(wegens ? { wegens } : {}) }
  })
}
