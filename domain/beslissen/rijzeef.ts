import type { Codekolom } from './klassecodes.ts'
import type { Klassebits } from './rijplan.ts'

/** Codes of the cases, with the rows that stay for each code. */
export interface Zeef {
  readonly kolom: Codekolom
  readonly bits: Klassebits
}

/** The rows that still hold, or those that may. */
type Welke = 'waar' | 'misschien'

/** Takes away the rows that the code of each case rules out, from one word of all cases. */
const metZeef = (woorden: Int32Array, van: number, aantal: number, zeef: Zeef, welke: Welke): void => {
  const { codes, begin } = zeef.kolom
  const perCode = zeef.bits[welke]
  for (let i = 0; i < aantal; i++) woorden[van + i]! &= perCode[codes[begin + i]!]!
}

/** The same for four at once, which reads and writes the word once. */
const metVier = (
  woorden: Int32Array,
  van: number,
  aantal: number,
  [a, b, c, d]: readonly Zeef[],
  welke: Welke,
): void => {
  const [codesA, codesB, codesC, codesD] = [a!.kolom.codes, b!.kolom.codes, c!.kolom.codes, d!.kolom.codes]
  const [vanA, vanB, vanC, vanD] = [a!.kolom.begin, b!.kolom.begin, c!.kolom.begin, d!.kolom.begin]
  const [perA, perB, perC, perD] = [a!.bits[welke], b!.bits[welke], c!.bits[welke], d!.bits[welke]]
  for (let i = 0; i < aantal; i++) {
    woorden[van + i]! &=
      perA[codesA[vanA + i]!]! & perB[codesB[vanB + i]!]! & perC[codesC[vanC + i]!]! & perD[codesD[vanD + i]!]!
  }
}

/** Takes away what any of them rules out. What is left over of fours goes in one turn too: twice the same does no harm. */
export const metZeven = (
  woorden: Int32Array,
  van: number,
  aantal: number,
  zeven: readonly Zeef[],
  welke: Welke,
): void => {
  for (let k = 0; k < zeven.length; k += 4) {
    const vier = zeven.slice(k, k + 4)
    if (vier.length === 1) metZeef(woorden, van, aantal, vier[0]!, welke)
    else metVier(woorden, van, aantal, [...vier, vier[0]!, vier[0]!], welke)
  }
}
