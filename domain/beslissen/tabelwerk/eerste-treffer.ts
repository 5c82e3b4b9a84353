import type { Rijbits } from './rijbits.ts'
import { eersteRij } from './rijmasker.ts'
import type { Gereed } from './tabel.ts'
import type { Rijlezer, Uitslag } from './uitslag.ts'

/** No code of an outcome: it is not known whether the first row matches that may. */
const ONZEKER = 255

/**
 * The first row that matches. When an earlier row may match as well, the answer is given only if it would be the
 * same. `isGelijk` says which rows give the same answer (by place).
 */
export const eersteTreffer = (
  { rijen }: Gereed,
  isGelijk: (een: number, ander: number) => boolean = (een, ander) => rijen[een]!.code === rijen[ander]!.code,
): Rijlezer => {
  const woorden = Math.ceil(rijen.length / 32)
  const codeVan = Uint8Array.from(rijen, ({ code }) => code)
  const mogelijk = new Uint8Array(rijen.length)
  const uitslag: Uitslag = { code: 0, treffer: -1, aantalOpen: 0, open: mogelijk, codes: undefined, lichtst: 0 }

  const uitslagOp = ({ waar, misschien, aantal }: Rijbits, plaats: number): Uitslag => {
    let gevonden = 0
    let treffer = -1
    for (let woord = 0; woord < woorden && treffer < 0; woord++) {
      const zeker = waar[woord * aantal + plaats]!
      if (zeker !== 0) treffer = eersteRij(zeker, woord)
      let over = misschien[woord * aantal + plaats]! & ~zeker
      if (zeker !== 0) over &= (zeker & -zeker) - 1
      for (; over !== 0; over &= over - 1) mogelijk[gevonden++] = eersteRij(over, woord)
    }
    let open = gevonden
    if (treffer >= 0) while (open > 0 && isGelijk(mogelijk[open - 1]!, treffer)) open--
    uitslag.treffer = treffer
    uitslag.aantalOpen = open
    uitslag.code = open === 0 && treffer >= 0 ? codeVan[treffer]! : 0
    return uitslag
  }

  return {
    uitslag: uitslagOp,
    codes: (bits, uit) => {
      const { waar, misschien, aantal } = bits
      uit.fill(0, 0, aantal)
      // The first word that has a row has the last say. Where its first row is known to match, nothing comes before it.
      for (let woord = woorden - 1; woord >= 0; woord--) {
        const van = woord * aantal
        for (let i = 0; i < aantal; i++) {
          const kan = misschien[van + i]!
          if (kan !== 0) uit[i] = (waar[van + i]! & kan & -kan) === 0 ? ONZEKER : codeVan[eersteRij(kan, woord)]!
        }
      }
      for (let i = 0; i < aantal; i++) if (uit[i] === ONZEKER) uit[i] = uitslagOp(bits, i).code
    },
  }
}
