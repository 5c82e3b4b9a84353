import { gemistVoor, isIetsGemist } from '../geval/gemist.ts'
import type { Geval } from '../geval/geval.ts'
import { proefcodes, proefgevallen } from '../geval/proef.ts'
import type { Proef, Proefgegeven } from '../geval/proef.ts'
import type { Beoordeeld, Vraagvolgorde } from './volgende-vraag.ts'
import type { Werkruimte } from '../tabelwerk/werkruimte.ts'

/** More trials than this are not made, so that the work stays small; what was not tried counts as "takes more". */
const MEESTE_PROEVEN = 4096

/** Of each trial whether it settles the outcome. */
const beslechtend = (ruimte: Werkruimte, geval: Geval, tabel: string, proeven: readonly Proef[]): readonly boolean[] =>
  Array.from(proefgevallen(ruimte, geval.blok, [{ plaats: geval.plaats, proeven }]), (proefgeval) => {
    const stand = proefgeval.stand(tabel)
    return (stand?.code ?? 0) > 0 || !isIetsGemist(proefgeval, stand?.open ?? [])
  })

/**
 * Missing facts (by index), those first that need the fewest others to settle the outcome: knowing one can be enough,
 * or it can with one other, or it takes more.
 */
const inGeval = ({ geval, oordeel }: Beoordeeld, ruimte: Werkruimte): readonly number[] => {
  const { code: tabel } = oordeel.gereed.tabel
  const uitBeslechtende = (proeven: readonly Proef[]): ReadonlySet<number> => {
    if (proeven.length === 0) return new Set()
    const isBeslecht = beslechtend(ruimte, geval, tabel, proeven)
    return new Set(proeven.flatMap((proef, plaats) => (isBeslecht[plaats] ? proef.map(([feit]) => feit) : [])))
  }
  const gegevens = new Map(
    gemistVoor(geval, oordeel).map((feit) => [
      feit,
      proefcodes(geval, oordeel.open, feit).map((code): Proefgegeven => [feit, code]),
    ]),
  )
  const kandidaten = [...gegevens.keys()]
  const alleen = uitBeslechtende([...gegevens.values()].flat().map((gegeven) => [gegeven]))
  const over = kandidaten.filter((feit) => !alleen.has(feit))
  const paren = over.flatMap((een, plaats) =>
    over
      .slice(plaats + 1)
      .flatMap((ander) =>
        gegevens.get(een)!.flatMap((eerste) => gegevens.get(ander)!.map((tweede): Proef => [eerste, tweede])),
      ),
  )
  const samen = uitBeslechtende(paren.length > MEESTE_PROEVEN ? [] : paren)
  const rang = (feit: number): number => (alleen.has(feit) ? 1 : samen.has(feit) ? 2 : 3)
  return kandidaten.toSorted((a, b) => rang(a) - rang(b))
}

/** The same in cases of one block, by their places. */
export const opBeslechting: Vraagvolgorde = (gevallen, _tabel, _blok, ruimte) =>
  new Map(Array.from(gevallen, (beoordeeld) => [beoordeeld.geval.plaats, inGeval(beoordeeld, ruimte)]))
