import { zin } from '../../taal/zin.ts'
import type { Importlezing } from './lezing.ts'

const WIE = ['personeelsnummer', 'dossier', 'naam']

/** That nothing tells which rows are of one person, so that their illnesses are not joined; nothing where a column does. */
export const zonderPersoon = ({ plaatsVan }: Pick<Importlezing, 'plaatsVan'>): readonly string[] =>
  WIE.some((rol) => plaatsVan(rol) !== undefined)
    ? []
    : [zin`Geen kolom met een nummer of naam van een persoon: iedere rij is een geval, en ziekte telt niet samen.`]
