import { OORSPRONG } from './manifest/oorsprong.ts'
import { buildBestanden } from './stappen/bestanden.ts'
import { buildHandboek } from './stappen/handboek.ts'
import { buildManifest } from './stappen/manifest.ts'
import { buildMetadata } from './stappen/metadata.ts'
import { buildProefpagina } from './stappen/proef.ts'
import { buildTaakvenster } from './stappen/taakvenster.ts'
import { keepVorigeBestanden } from './stappen/vorige-bestanden.ts'

interface Bouwkeuze {
  /** Without the page that imitates a workbook: it is for makers and stays out of what is deployed. */
  readonly isProductie: boolean
  /** The chain of roots (JSON) of an organisation with a service of its own. */
  readonly wortels?: string | undefined
}

/** What a build does, in order. */
export const bouwstappen = ({
  isProductie,
  wortels,
}: Bouwkeuze): readonly (readonly [wat: string, stap: () => Promise<unknown>])[] => [
  ['functies en taakvenster bouwen', () => buildTaakvenster(wortels ? { wortels } : {})],
  ['bestanden van de vorige uitgave bewaren', () => keepVorigeBestanden(OORSPRONG)],
  ['beschrijving van de functies maken', () => buildMetadata(OORSPRONG)],
  [
    'bestanden en manifest klaarzetten',
    async () => {
      await buildBestanden()
      await buildManifest()
    },
  ],
  ['handboek klaarzetten', buildHandboek],
  ...(isProductie ? [] : [['proefpagina bouwen', buildProefpagina] as const]),
]
