import type { Rijbits } from './rijbits.ts'
import type { Bits, Keuzedeel, Speeldeel } from './rijplan.ts'

/** Whether any of these bits is among the words. */
export const heeftBits = (woorden: Int32Array, bits: readonly Bits[]): boolean =>
  bits.some(({ woord, masker }) => (woorden[woord]! & masker) !== 0)

/** Takes away the rows that need one of these in the cases that have none. `gevonden` has room for the cases. */
export const metKeuze = (woorden: Int32Array, aantal: number, { een, voor }: Keuzedeel, gevonden: Int32Array): void => {
  gevonden.fill(0, 0, aantal)
  for (const { woord, masker } of een) {
    for (let i = 0; i < aantal; i++) gevonden[i]! |= woorden[woord * aantal + i]! & masker
  }
  for (const { woord, masker } of voor) {
    for (let i = 0; i < aantal; i++) if (gevonden[i] === 0) woorden[woord * aantal + i]! &= ~masker
  }
}

/** Of the rows that need not be known in a case it keeps those that are known to match. */
export const metSpel = ({ waar, misschien, aantal }: Rijbits, { speelt, voor }: Speeldeel): void => {
  const spel = speelt.woord * aantal
  for (const { woord, masker } of voor) {
    for (let i = 0, plek = woord * aantal; i < aantal; i++, plek++) {
      if ((waar[spel + i]! & speelt.masker) === 0) misschien[plek]! &= waar[plek]! | ~masker
    }
  }
}
