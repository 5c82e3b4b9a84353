import { OORSPRONG } from './manifest/oorsprong.ts'
import { buildBestanden } from './stappen/bestanden.ts'
import { buildHandboek } from './stappen/handboek.ts'
import { buildManifest } from './stappen/manifest.ts'
import { buildMetadata } from './stappen/metadata.ts'
import { buildProefpagina } from './stappen/proef.ts'
import { keepVorigeBestanden } from './stappen/vorige-bestanden.ts'
import { buildTaakvenster } from './stappen/taakvenster.ts'
import { withVoortgang } from './stappen/voortgang.ts'

const { REGELSLEUTELS: sleutels } = process.env

await withVoortgang('functies en taakvenster bouwen', () => buildTaakvenster(sleutels ? { sleutels } : {}))
await withVoortgang('bestanden van de vorige uitgave bewaren', () => keepVorigeBestanden(OORSPRONG))
await withVoortgang('beschrijving van de functies maken', () => buildMetadata(OORSPRONG))
await withVoortgang('bestanden en manifest klaarzetten', async () => {
  await buildBestanden()
  await buildManifest()
})
await withVoortgang('handboek klaarzetten', buildHandboek)
await withVoortgang('proefpagina bouwen', buildProefpagina)
