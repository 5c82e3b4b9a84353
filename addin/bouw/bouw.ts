import { bouwBestanden } from './bestanden.ts'
import { bouwMetadata } from './metadata.ts'
import { bouwProef } from './proef.ts'
import { bouwTaakvenster } from './taakvenster.ts'
import { withVoortgang } from './voortgang.ts'
import { OORSPRONG } from '../manifest/oorsprong.ts'

/** Builds everything that the worker serves into `build/site`. */
export const bouw = async (): Promise<void> => {
  await withVoortgang('functies en taakvenster bouwen', bouwTaakvenster)
  await withVoortgang('beschrijving van de functies maken', () => bouwMetadata(OORSPRONG))
  await withVoortgang('bestanden klaarzetten', bouwBestanden)
  await withVoortgang('proefpagina bouwen', bouwProef)
}

await bouw()
