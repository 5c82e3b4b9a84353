import { tellingenVan } from '../../rekenen/termijn/anker.ts'
import type { Controle } from '../bezwaar.ts'

/** Every value under the key `regeling`, wherever it stands in the edition. */
const genoemdeRegelingen = (waarde: unknown): readonly string[] => {
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([naam, lid]) =>
    naam === 'regeling' && typeof lid === 'string' ? [lid] : genoemdeRegelingen(lid),
  )
}

/** Nothing stands in the edition that nothing uses: regulations are cited, events are counted from or end a step. */
export const gebruikControle: Controle = (regelboek) => {
  const { regelingen, gebeurtenissen, termijnen, ...rest } = regelboek
  const genoemd = new Set(genoemdeRegelingen([termijnen, rest]))
  const gebruikt = new Set(
    termijnen.flatMap((termijn) => [
      ...tellingenVan(termijn).map(({ van }) => van),
      ...(termijn.vervaltBij ?? []).map(({ bij }) => bij),
    ]),
  )
  return [
    ...Object.keys(regelingen)
      .filter((sleutel) => !genoemd.has(sleutel))
      .map((plaats) => ({ plaats, bezwaar: 'deze regeling wordt nergens genoemd' })),
    ...gebeurtenissen
      .filter(({ code }) => !gebruikt.has(code))
      .map(({ code }) => ({
        plaats: code,
        bezwaar: 'vanaf deze gebeurtenis telt geen enkele termijn, en zij beëindigt er geen',
      })),
  ]
}
