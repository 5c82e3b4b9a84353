import { OORSPRONG } from './manifest/oorsprong.ts'
import { bouwBestanden } from './stappen/bestanden.ts'
import { bouwHandboek } from './stappen/handboek.ts'
import { bouwManifest } from './stappen/manifest.ts'
import { bouwMetadata } from './stappen/metadata.ts'
import { bouwProef } from './stappen/proef.ts'
import { bouwTaakvenster } from './stappen/taakvenster.ts'

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
}: Bouwkeuze): readonly (readonly [wat: string, stap: () => Promise<void>])[] => [
  ['functies en taakvenster bouwen', () => bouwTaakvenster(wortels ? { wortels } : {})],
  ['beschrijving van de functies maken', () => bouwMetadata(OORSPRONG)],
  [
    'bestanden en manifest klaarzetten',
    async () => {
      await bouwBestanden()
      await bouwManifest()
    },
  ],
  ['handboek klaarzetten', bouwHandboek],
  ...(isProductie ? [] : [['proefpagina bouwen', bouwProef] as const]),
]
