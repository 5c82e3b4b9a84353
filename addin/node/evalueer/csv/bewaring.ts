import type { Csvblok } from './blokken.ts'

/** So many bytes of blocks are kept at most; what is larger is read again from its file. */
const MEESTE_BYTES = 1 << 25

/** Keeps the blocks of a file that is read more than once, as long as they are few enough. */
export interface Bewaring {
  /** The blocks: as `lees` gives them, or the kept ones. */
  blokken(lees: () => AsyncIterable<Csvblok>): AsyncGenerator<Csvblok>
}

export const createBewaring = (meesteBytes = MEESTE_BYTES): Bewaring => {
  let bewaard: readonly Csvblok[] | undefined
  let isTeGroot = false
  async function* readAndKeep(blokken: AsyncIterable<Csvblok>): AsyncGenerator<Csvblok> {
    const nieuw: Csvblok[] = []
    let omvang = 0
    for await (const blok of blokken) {
      omvang += blok.bytes.byteLength + blok.plaatsen.byteLength
      isTeGroot ||= omvang > meesteBytes
      const eigen = isTeGroot ? blok : { ...blok, isBewaard: true }
      if (isTeGroot) nieuw.length = 0
      else nieuw.push(eigen)
      yield eigen
    }
    if (!isTeGroot) bewaard = nieuw
  }
  return {
    blokken: async function* (lees) {
      yield* bewaard ?? (isTeGroot ? lees() : readAndKeep(lees()))
    },
  }
}
