import type { Bron } from '../../regelboek/bron.ts'
import type { Rij } from '../../regelboek/beslistabel.ts'
import { nee } from './bouwstenen.ts'

/** An item that a document has to hold, and who supplies it. */
export const onderdeel = (
  id: string,
  feit: string,
  wat: string,
  wie: string,
  bronnen: readonly Bron[],
  anders?: Partial<Rij>,
): Rij => ({
  id,
  als: nee(feit),
  dan: 'ontbreekt',
  reden: `Er ontbreekt: ${wat}. Dit komt van ${wie}.`,
  bewijs: [wat],
  bronnen,
  ...anders,
})
