import type { Controle } from '../bezwaar.ts'
import { keuzesVan } from '../../regelboek/feit.ts'
import { trefwoord } from '../../regelboek/trefwoord.ts'
import { regelplaatsen } from './rijplaatsen.ts'

const dubbel = (woorden: readonly string[]): readonly string[] => [
  ...new Set(woorden.filter((woord, plaats) => woorden.indexOf(woord) !== plaats)),
]

/** No two rows of a table, tables, facts or values of a fact go by one name, as people type it. */
export const dubbelenControle: Controle = ({ beslistabellen, feiten }) => [
  ...regelplaatsen(beslistabellen).flatMap(({ regel, plaats }) =>
    dubbel(regel.rijen.map(({ id }) => id)).map((id) => ({ plaats, bezwaar: `heeft meer dan een rij ${id}` })),
  ),
  ...dubbel(
    beslistabellen.flatMap(({ code, titel, aliassen }) => [...new Set([code, titel, ...aliassen].map(trefwoord))]),
  ).map((naam) => ({ plaats: 'beslistabellen', bezwaar: `kent de naam ${naam} meer dan een keer` })),
  ...dubbel(
    feiten.flatMap(({ naam, label, aliassen }) => [...new Set([naam, label, ...(aliassen ?? [])].map(trefwoord))]),
  ).map((naam) => ({ plaats: 'feiten', bezwaar: `kent de naam ${naam} meer dan een keer` })),
  ...feiten.flatMap((feit) =>
    dubbel(
      (keuzesVan(feit) ?? []).flatMap(({ waarde, tekst, aliassen }) => [
        ...new Set([waarde, tekst, ...(aliassen ?? [])].map(trefwoord)),
      ]),
    ).map((woord) => ({ plaats: `feit ${feit.naam}`, bezwaar: `kent de waarde ${woord} meer dan een keer` })),
  ),
]
