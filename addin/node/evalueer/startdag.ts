import { eersteTreffer, vervolgdatum } from '@poortwachter/wet'
import type { Dag, Dossierstand, Tabelrij } from '@poortwachter/wet'

/** The last day to begin that follows from a table; not known as long as rows with another day may match. */
export const startday = (stand: Dossierstand, tabel: string): Dag | undefined => {
  const beslistabel = stand.register.beslistabel.get(tabel)
  const gereed = beslistabel && stand.gereed(beslistabel)
  if (!gereed) return undefined
  const dayOf = ({ rij }: Tabelrij): Dag | undefined =>
    rij.vervolg?.soort === 'start' ? vervolgdatum(stand, rij.vervolg.dag) : undefined
  const { rijen } = eersteTreffer(gereed, stand, (een, ander) => een.code === ander.code && dayOf(een) === dayOf(ander))
  const [treffer] = rijen
  return treffer && dayOf(treffer)
}
