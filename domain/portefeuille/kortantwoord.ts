import { isGezegd } from '../beslissen/geval/aangenomen.ts'
import { antwoordOver } from '../beslissen/antwoord/antwoord.ts'
import type { Tabelantwoord } from '../beslissen/antwoord/antwoord.ts'
import type { Geval } from '../beslissen/geval/geval.ts'
import type { Proefruimte } from '../beslissen/antwoord/proefruimte.ts'
import type { Werkruimte } from '../beslissen/tabelwerk/werkruimte.ts'
import type { Dagoperand } from '../regelboek/beslistabel.ts'
import { patroonlezer, startoperanden } from './patroon.ts'

/**
 * What a table says about a case, but for the days in it. It is one and the same object for all cases with the same
 * answer, so that what is made of it can be remembered by it.
 */
export interface Kortantwoord extends Pick<
  Tabelantwoord,
  'soort' | 'uitkomst' | 'ondergrens' | 'rijen' | 'isAangenomen' | 'zonderInvloed' | 'ontbrekendeFeiten'
> {
  /** The day that is the last one to begin; undefined as long as that is not known, or when there is none. */
  readonly start: Dagoperand | undefined
}

/** Answers of one table, each worked out for the first case that has its pattern. */
export type Kortlezer = (geval: Geval) => Kortantwoord

const steeds =
  <T>(waarde: T): (() => T) =>
  () =>
    waarde

/** The answer, with what tells it apart from every other one of the table. */
const kortUit = (
  geval: Geval,
  tabel: string,
  proefruimte: Proefruimte,
): { readonly kort: Kortantwoord; readonly sleutel: string } => {
  const antwoord = antwoordOver(geval, tabel, proefruimte)
  const werk = geval.werkruimte.tabel(tabel)
  const { soort, uitkomst, ondergrens } = antwoord
  const [rijen, isAangenomen] = [antwoord.rijen(), antwoord.isAangenomen()]
  const [zonderInvloed, ontbrekend] = [antwoord.zonderInvloed(), antwoord.ontbrekendeFeiten()]
  const dag = antwoord.start()
  const start = werk && dag !== undefined ? startoperanden(werk).find((een) => geval.dag(een) === dag) : undefined
  return {
    kort: {
      soort,
      uitkomst,
      ondergrens,
      rijen: steeds(rijen),
      isAangenomen: steeds(isAangenomen),
      zonderInvloed: steeds(zonderInvloed),
      ontbrekendeFeiten: steeds(ontbrekend),
      start,
    },
    sleutel: JSON.stringify([
      [geval.oordeel(tabel)?.gereed.vanaf, soort, uitkomst, ondergrens, start],
      rijen.map(({ id }) => id),
      isAangenomen,
      zonderInvloed,
      ontbrekend,
    ]),
  }
}

/** More patterns than this are not kept, so that memory stays within bounds; of answers there are far fewer. */
const MEESTE_PATRONEN = 50_000

/** Makes ready what answers for one table. `proefruimte` is the one that goes with `werkruimte`. */
export const kortlezer = (werkruimte: Werkruimte, proefruimte: Proefruimte, tabel: string): Kortlezer => {
  const patroonVan = patroonlezer(werkruimte, tabel)
  const perPatroon = new Map<string, Map<string, Kortantwoord>>()
  const antwoorden = new Map<string, Kortantwoord>()
  let aantal = 0
  const nieuw = (geval: Geval): Kortantwoord => {
    const { kort, sleutel } = kortUit(geval, tabel, proefruimte)
    const bekend = antwoorden.get(sleutel)
    if (!bekend) antwoorden.set(sleutel, kort)
    return bekend ?? kort
  }
  /** Begins anew when it is full. */
  const ruimOp = (): void => {
    if (aantal < MEESTE_PATRONEN && antwoorden.size < MEESTE_PATRONEN) return
    perPatroon.clear()
    antwoorden.clear()
    aantal = 0
  }
  return (geval) => {
    ruimOp()
    // What is taken to be in order on the word of the user was tried, and a trial reads more than the pattern holds.
    if (isGezegd(geval)) return nieuw(geval)
    const { vast, eigen } = patroonVan(geval.blok, geval.plaats)
    const bekend = perPatroon.get(vast)?.get(eigen)
    if (bekend) return bekend
    const antwoord = nieuw(geval)
    const groep = perPatroon.get(vast) ?? new Map<string, Kortantwoord>()
    perPatroon.set(vast, groep.set(eigen, antwoord))
    aantal++
    return antwoord
  }
}
