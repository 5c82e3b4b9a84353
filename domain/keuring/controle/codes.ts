import { trefwoord } from '../../regelboek/trefwoord.ts'
import type { Controle } from '../bezwaar.ts'

const dubbel = (namen: readonly string[]): readonly string[] => [
  ...new Set(namen.filter((naam, i) => namen.indexOf(naam) !== i)),
]

/** A code means one thing, a word that people type leads to one term, and contradictions are about codes that exist. */
export const codesControle: Controle = ({
  termijnen,
  tabellen,
  gebeurtenissen,
  beslistabellen,
  bronverschillen,
  opkomst,
}) => {
  const alle = [...termijnen, ...tabellen, ...gebeurtenissen].map(({ code }) => code)
  const bekend = new Set([...alle, ...beslistabellen.map(({ code }) => code)])
  const namen = termijnen.flatMap(({ code, titel, aliassen }) => [
    ...new Set([code, titel, ...aliassen].map(trefwoord)),
  ])
  return [
    ...dubbel(alle).map((plaats) => ({ plaats, bezwaar: 'deze code komt twee keer voor' })),
    ...dubbel(namen).map((plaats) => ({ plaats, bezwaar: 'dit woord hoort bij twee termijnen' })),
    ...opkomst.flatMap(({ code, bij }) =>
      !bij || bij.dag === 'eersteZiektedag' || bekend.has(bij.dag)
        ? []
        : [{ plaats: code, bezwaar: `kijkt naar de onbekende termijn ${bij.dag}` }],
    ),
    ...dubbel(bronverschillen.map(({ code }) => code)).map((plaats) => ({
      plaats,
      bezwaar: 'dit bronverschil komt twee keer voor',
    })),
    ...[...bronverschillen, ...opkomst].flatMap(({ code, raakt }) =>
      raakt
        .filter((geraakt) => !bekend.has(geraakt))
        .map((geraakt) => ({ plaats: code, bezwaar: `raakt de onbekende code ${geraakt}` })),
    ),
  ]
}
