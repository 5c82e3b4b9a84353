import { tellingenVan } from '../../rekenen/termijn/anker.ts'
import type { Controle } from '../bezwaar.ts'

/**
 * Terms are counted from the first sick day, another term or an event of the edition, and never from themselves; what
 * comes back ends with another term.
 */
export const ankersControle: Controle = ({ termijnen, gebeurtenissen }) => {
  const vanuit = new Map(termijnen.map((termijn) => [termijn.code, tellingenVan(termijn).map(({ van }) => van)]))
  const bekend = new Set(['eersteZiektedag', ...vanuit.keys(), ...gebeurtenissen.map(({ code }) => code)])
  const inKring = (code: string, onderweg: readonly string[] = []): boolean =>
    onderweg.includes(code)
      ? onderweg[0] === code
      : (vanuit.get(code) ?? []).some((anker) => inKring(anker, [...onderweg, code]))
  const bekendeGebeurtenissen = new Set(gebeurtenissen.map(({ code }) => code))
  return termijnen.flatMap(({ code, herhaalt, ontstaatBij, vervaltBij = [] }) => [
    ...[...(ontstaatBij ? [ontstaatBij] : []), ...vervaltBij]
      .filter(({ bij }) => !bekendeGebeurtenissen.has(bij))
      .map(({ bij }) => ({ plaats: code, bezwaar: `hangt af van de onbekende gebeurtenis ${bij}` })),
    ...(herhaalt && (herhaalt.tot === code || !vanuit.has(herhaalt.tot))
      ? [{ plaats: code, bezwaar: `komt terug tot de onbekende termijn ${herhaalt.tot}` }]
      : []),
    ...vanuit
      .get(code)!
      .filter((anker) => !bekend.has(anker))
      .map((anker) => ({ plaats: code, bezwaar: `telt vanaf het onbekende anker ${anker}` })),
    ...(inKring(code) ? [{ plaats: code, bezwaar: 'telt langs een omweg vanaf zichzelf' }] : []),
  ])
}
