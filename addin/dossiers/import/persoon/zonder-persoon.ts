import { zin } from '../../../taal/zin.ts'
import { ERBOVENVRAAG } from './zonder-sleutel.ts'
import type { Importlezing } from '../tabel/lezing.ts'

const WIE = ['personeelsnummer', 'dossier', 'naam']

/** That nothing tells which rows are of one person, so that their illnesses are not joined; nothing where all rows tell. */
export const zonderPersoon = ({
  plaatsVan,
  kolommen,
  zonderWie: { aantal, erboven },
  antwoorden,
}: Pick<Importlezing, 'plaatsVan' | 'kolommen' | 'zonderWie' | 'antwoorden'>): readonly string[] => {
  const isGevuld = (plaats: number | undefined): boolean => plaats !== undefined && kolommen[plaats]!.profiel.gevuld > 0
  if (WIE.some((rol) => isGevuld(plaatsVan(rol)))) {
    const eigen = antwoorden[ERBOVENVRAAG] === 'ja' ? aantal - erboven : aantal
    return eigen === 0
      ? []
      : [
          zin`In ${eigen} {0:rij|rijen} met een eerste ziektedag staat geen nummer of naam: ieder is een eigen geval, en ziekte telt niet samen.`,
        ]
  }
  return [zin`Geen kolom met een nummer of naam van een persoon: iedere rij is een geval, en ziekte telt niet samen.`]
}
