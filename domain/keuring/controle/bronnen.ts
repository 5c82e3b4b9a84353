import type { Bron } from '../../regelboek/bron.ts'
import type { Controle } from '../bezwaar.ts'

interface Bronplaats {
  readonly plaats: string
  readonly bronnen: readonly Bron[]
}

/** Every rule has a source, and every source names a regulation of the edition. */
export const bronnenControle: Controle = ({
  termijnen,
  tabellen,
  kalender,
  bronverschillen,
  begrippen,
  opkomst,
  regelingen,
}) => {
  const plaatsen: Bronplaats[] = [
    ...[...termijnen, ...tabellen].flatMap(({ code, tijdlijn }) =>
      tijdlijn.ingangen.flatMap((ingang) =>
        'regel' in ingang ? [{ plaats: `${code} vanaf ${ingang.vanaf}`, bronnen: ingang.regel.bronnen }] : [],
      ),
    ),
    ...termijnen.flatMap(({ code, vervaltBij = [] }) =>
      vervaltBij.map(({ bij, bronnen }) => ({ plaats: `${code} bij ${bij}`, bronnen })),
    ),
    ...termijnen.flatMap(({ code, afwijking }) =>
      afwijking ? [{ plaats: `afwijken van ${code}`, bronnen: [afwijking] }] : [],
    ),
    { plaats: 'kalender', bronnen: kalender.bronnen },
    ...bronverschillen.map(({ code, lezingen }) => ({ plaats: code, bronnen: lezingen.map(({ bron }) => bron) })),
    ...opkomst.map(({ code, bronnen }) => ({ plaats: code, bronnen })),
    ...begrippen.flatMap(({ term, bron }) => (bron ? [{ plaats: term, bronnen: [bron] }] : [])),
  ]
  return plaatsen.flatMap(({ plaats, bronnen: gevonden }) => [
    ...(gevonden.length === 0 ? [{ plaats, bezwaar: 'heeft geen bron' }] : []),
    ...gevonden
      .filter(({ regeling }) => !Object.hasOwn(regelingen, regeling))
      .map(({ regeling }) => ({ plaats, bezwaar: `noemt de onbekende regeling ${regeling}` })),
  ])
}
