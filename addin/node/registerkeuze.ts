import type { Register } from '@poortwachter/wet'
import { createRegelvoorraad } from '../regels/regelbron.ts'
import { Gebruiksfout } from './evalueer/gebruik/gebruiksfout.ts'

/** The edition that was asked for with `--regelversie`; that of this build when nothing was. */
export const readRegister = async (regelversie: string | undefined, optie = '--regelversie'): Promise<Register> => {
  const voorraad = createRegelvoorraad()
  if (regelversie === undefined) return voorraad.huidig()
  await voorraad.laad(regelversie.trim())
  const lezing = voorraad.versie(regelversie.trim())
  if (lezing.soort === 'gelezen') return lezing.waarde
  throw new Gebruiksfout(`${optie}: ${lezing.soort === 'fout' ? lezing.bericht : 'niets ingevuld.'}`)
}
