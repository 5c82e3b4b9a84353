import { OORSPRONG } from './manifest/oorsprong.ts'
import { bouwBestanden } from './stappen/bestanden.ts'
import { bouwHandboek } from './stappen/handboek.ts'
import { bouwManifest } from './stappen/manifest.ts'
import { bouwMetadata } from './stappen/metadata.ts'
import { bouwProef } from './stappen/proef.ts'
import { keepVorigeBestanden } from './stappen/vorige-bestanden.ts'
import { bouwTaakvenster } from './stappen/taakvenster.ts'
import { withVoortgang } from './stappen/voortgang.ts'

const { REGELSLEUTELS: sleutels } = process.env

await withVoortgang('functies en taakvenster bouwen', () => bouwTaakvenster(sleutels ? { sleutels } : {}))
await withVoortgang('bestanden van de vorige uitgave bewaren', () => keepVorigeBestanden(OORSPRONG))
await withVoortgang('beschrijving van de functies maken', () => bouwMetadata(OORSPRONG))
await withVoortgang('bestanden en manifest klaarzetten', async () => {
  await bouwBestanden()
  await bouwManifest()
})
await withVoortgang('handboek klaarzetten', bouwHandboek)
await withVoortgang('proefpagina bouwen', bouwProef)
