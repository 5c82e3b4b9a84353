import { OORSPRONG } from './manifest/oorsprong.ts'
import { bouwBestanden } from './stappen/bestanden.ts'
import { bouwHandboek } from './stappen/handboek.ts'
import { bouwManifest } from './stappen/manifest.ts'
import { bouwMetadata } from './stappen/metadata.ts'
import { bouwProef } from './stappen/proef.ts'
import { bouwTaakvenster } from './stappen/taakvenster.ts'
import { withVoortgang } from './stappen/voortgang.ts'

const { WORTELS: wortels } = process.env

await withVoortgang('functies en taakvenster bouwen', () => bouwTaakvenster(wortels ? { wortels } : {}))
await withVoortgang('beschrijving van de functies maken', () => bouwMetadata(OORSPRONG))
await withVoortgang('bestanden en manifest klaarzetten', async () => {
  await bouwBestanden()
  await bouwManifest()
})
await withVoortgang('handboek klaarzetten', bouwHandboek)
await withVoortgang('proefpagina bouwen', bouwProef)
