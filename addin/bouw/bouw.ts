import { OORSPRONG } from '../manifest/oorsprong.ts'
import { bouwBestanden } from './bestanden.ts'
import { bouwHandboek } from './handboek.ts'
import { bouwManifest } from './manifest.ts'
import { bouwMetadata } from './metadata.ts'
import { bouwProef } from './proef.ts'
import { bouwTaakvenster } from './taakvenster.ts'
import { withVoortgang } from './voortgang.ts'

const { REGELSLEUTELS: sleutels } = process.env

await withVoortgang('functies en taakvenster bouwen', () => bouwTaakvenster(sleutels ? { sleutels } : {}))
await withVoortgang('beschrijving van de functies maken', () => bouwMetadata(OORSPRONG))
await withVoortgang('bestanden en manifest klaarzetten', async () => {
  await bouwBestanden()
  await bouwManifest()
})
await withVoortgang('handboek klaarzetten', bouwHandboek)
await withVoortgang('proefpagina bouwen', bouwProef)
