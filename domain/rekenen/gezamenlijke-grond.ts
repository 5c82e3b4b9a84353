import { statussen, zekerheden } from '../regelboek/gezag.ts'
import type { Bron } from '../regelboek/bron.ts'
import type { Grond } from '../regelboek/uitkomst.ts'

const zwakste = <T>(volgorde: readonly T[], waarden: readonly T[]): T =>
  volgorde[Math.max(...waarden.map((waarde) => volgorde.indexOf(waarde)))]!

const zonderDubbele = (bronnen: readonly Bron[]): readonly Bron[] => [
  ...new Map(bronnen.map((bron) => [JSON.stringify(bron), bron])).values(),
]

/**
 * One ground for an answer that rests on several rules. The first is the main one; status and certainty are those of
 * the weakest, sources, facts and steps those of all. `eigen` replaces fields of the whole.
 */
export const gezamenlijkeGrond = (
  gronden: readonly [Grond, ...(Grond | undefined)[]],
  eigen: Partial<Grond> = {},
): Grond => {
  const alle = gronden.filter((grond) => grond !== undefined)
  const genoemd = [...new Set(alle.flatMap(({ toelichting }) => toelichting ?? []))]
  const toelichtingen = genoemd.filter((een) => !genoemd.some((ander) => ander !== een && ander.includes(een)))
  return {
    ...gronden[0],
    status: zwakste(
      statussen,
      alle.map(({ status }) => status),
    ),
    zekerheid: zwakste(
      zekerheden,
      alle.map(({ zekerheid }) => zekerheid),
    ),
    bronnen: zonderDubbele(alle.flatMap(({ bronnen }) => bronnen)),
    stappen: alle.flatMap(({ stappen }) => stappen),
    ...(toelichtingen.length > 0 ? { toelichting: toelichtingen.join(' ') } : {}),
    ...eigen,
    feiten: { ...Object.assign({}, ...alle.map(({ feiten }) => feiten)), ...eigen.feiten },
  }
}
