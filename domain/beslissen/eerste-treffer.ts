import type { Rijbits } from './rijbits.ts'
import type { Gereed } from './tabel.ts'
import type { Uitslag } from './uitslag.ts'

/**
 * The first row that matches. When an earlier row may match as well, the answer is given only if it would be the
 * same. `isGelijk` says which rows give the same answer (by place).
 */
export const eersteTreffer = (
  { rijen }: Gereed,
  isGelijk: (een: number, ander: number) => boolean = (een, ander) => rijen[een]!.code === rijen[ander]!.code,
): ((bits: Rijbits, plaats: number) => Uitslag) => {
  const woorden = Math.ceil(rijen.length / 32)
  const mogelijk = new Uint8Array(rijen.length)
  const uitslag: Uitslag = { code: 0, treffer: -1, aantalOpen: 0, open: mogelijk, codes: undefined, lichtst: 0 }
  return ({ waar, misschien, aantal }, plaats) => {
    let gevonden = 0
    let treffer = -1
    for (let woord = 0; woord < woorden && treffer < 0; woord++) {
      const zeker = waar[woord * aantal + plaats]!
      const eerste = zeker & -zeker
      if (zeker !== 0) treffer = (woord << 5) + 31 - Math.clz32(eerste)
      let over = misschien[woord * aantal + plaats]! & ~zeker
      if (zeker !== 0) over &= eerste - 1
      for (; over !== 0; over &= over - 1) mogelijk[gevonden++] = (woord << 5) + 31 - Math.clz32(over & -over)
    }
    let open = gevonden
    if (treffer >= 0) while (open > 0 && isGelijk(mogelijk[open - 1]!, treffer)) open--
    uitslag.treffer = treffer
    uitslag.aantalOpen = open
    uitslag.code = open === 0 && treffer >= 0 ? rijen[treffer]!.code : 0
    return uitslag
  }
}
