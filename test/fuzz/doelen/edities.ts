import { canoniek, keuring, regelboekSchema } from '@poortwachter/wet/keuring'
import { regelboek } from '@poortwachter/wet/editie'
import { someCell, someText } from '../cellen.ts'
import { promise } from '../doel.ts'
import type { Fuzzdoel } from '../doel.ts'
import type { Kans } from '../kans.ts'

const isHolder = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null

/** Changes one member somewhere: another value, another name, gone, or one too many. JSON gives a list no names. */
const change = (kans: Kans, wortel: unknown): void => {
  let houder = wortel
  for (let diepte = kans.below(10); isHolder(houder); diepte--) {
    const namen = Object.keys(houder)
    if (namen.length === 0) return
    const naam = kans.pick(namen)
    if (diepte > 0 && isHolder(houder[naam])) {
      houder = houder[naam]
      continue
    }
    const soort = kans.below(5)
    if (soort === 0) delete houder[naam]
    else if (soort === 1 && !Array.isArray(houder))
      Object.defineProperty(houder, someText(kans), {
        value: houder[naam],
        enumerable: true,
        configurable: true,
        writable: true,
      })
    else houder[naam] = kans.pick([someCell(kans), someText(kans), [], {}, -1, 40_000])
    return
  }
}

/** Editions that were changed somewhere: accepted or refused, and the checks of an accepted one always say something. */
export const fuzzEdities: Fuzzdoel = {
  naam: 'edities',
  round: (kans) => {
    const editie: unknown = structuredClone(regelboek)
    for (let keer = kans.below(4); keer >= 0; keer--) change(kans, editie)
    const vorm = canoniek(editie)
    promise(vorm.soort === 'tekst' || vorm.reden !== '', 'een bezwaar heeft een reden', '')
    const gekeurd = regelboekSchema.safeParse(editie)
    const bezwaren = gekeurd.success ? keuring(gekeurd.data) : []
    promise(
      bezwaren.every(({ bezwaar }) => bezwaar !== 'is niet na te rekenen'),
      'een gekeurde editie is na te rekenen',
      '',
    )
    return { aangeboden: 1 }
  },
}
