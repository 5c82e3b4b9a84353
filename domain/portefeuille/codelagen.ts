import type { Bitvlak } from './bitvlak.ts'
import { BLOKGROOTTE } from './blok.ts'

/**
 * Codes of a block of cases, of half a byte each (see `MEESTE_WAARDEN`), eight to a word: the first four in the lower halves of its bytes, the next four
 * in the upper halves. So eight of them are looked at in one step.
 */
export type Codepakken = Int32Array

export const nieuwePakken = (): Codepakken => new Int32Array(BLOKGROOTTE / 8)

/** One bit of each half byte; and what brings the bits of a word together in its highest byte, in order. */
const ELKE_HALVE_BYTE = 0x11111111
const NAAR_BOVEN = 0x01020408

/** Four bits as the lowest bits of four bytes. */
const UITEEN = Int32Array.from(
  { length: 16 },
  (_, vier) => (vier & 1) | ((vier & 2) << 7) | ((vier & 4) << 14) | ((vier & 8) << 21),
)

/** Packs a stretch of a column of codes. */
export const pakkenUit = (pakken: Codepakken, codes: DataView, begin: number, aantal: number): void => {
  const heel = aantal >> 3
  for (let p = 0; p < heel; p++) {
    const van = begin + p * 8
    pakken[p] = codes.getInt32(van, true) | (codes.getInt32(van + 4, true) << 4)
  }
  if (heel * 8 === aantal) return
  pakken.fill(0, heel, ((aantal + 31) >> 5) * 4)
  for (let i = heel * 8; i < aantal; i++) {
    pakken[heel]! |= codes.getUint8(begin + i) << ((i & 3) * 8 + (i & 4))
  }
}

const acht = (pak: number, laag: number): number => Math.imul((pak >>> laag) & ELKE_HALVE_BYTE, NAAR_BOVEN) >>> 24

/** One layer of codes as a plane: bit `laag` of the code of every case. */
export const laagUit = (uit: Bitvlak, pakken: Codepakken, aantal: number, laag: number): void => {
  for (let w = 0; w * 32 < aantal; w++) {
    const p = w * 4
    uit[w] =
      acht(pakken[p]!, laag) |
      (acht(pakken[p + 1]!, laag) << 8) |
      (acht(pakken[p + 2]!, laag) << 16) |
      (acht(pakken[p + 3]!, laag) << 24)
  }
}

/** The inverse: writes the code of every case of a block, from the planes of its bits. */
export const codesUitLagen = (codes: DataView, begin: number, aantal: number, lagen: readonly Bitvlak[]): void => {
  const heel = aantal >> 5
  for (let w = 0; w < heel; w++) {
    for (let k = 0; k < 32; k += 4) {
      let vier = 0
      for (let laag = 0; laag < lagen.length; laag++) vier |= UITEEN[(lagen[laag]![w]! >>> k) & 15]! << laag
      codes.setInt32(begin + w * 32 + k, vier, true)
    }
  }
  for (let i = heel * 32; i < aantal; i++) {
    let code = 0
    for (let laag = 0; laag < lagen.length; laag++) code |= ((lagen[laag]![heel]! >>> (i & 31)) & 1) << laag
    codes.setUint8(begin + i, code)
  }
}
