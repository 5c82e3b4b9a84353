import type { Bron } from '../../../regelboek/bron.ts'
import type { Rij } from '../../../regelboek/beslistabel.ts'
import type { Woordtoets } from '../bouwstenen.ts'

/** A shortcoming that counts once it is reported. */
export const signaal = (id: string, als: Woordtoets, dan: string, reden: string, bron: Bron, bewijs?: string): Rij => ({
  id,
  als,
  beroepOp: [als.feit],
  dan,
  groep: 'inhoudelijk',
  reden,
  ...(bewijs ? { bewijs: [bewijs] } : {}),
  bronnen: [bron],
})
