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

/** The same for six at once, which reads and writes the word once. */
const metZes = (
  woorden: Int32Array,
  van: number,
  aantal: number,
  [a, b, c, d, e, f]: readonly Zeef[],
  welke: Welke,
): void => {
  const [codesA, codesB, codesC] = [a!.kolom.codes, b!.kolom.codes, c!.kolom.codes]
  const [codesD, codesE, codesF] = [d!.kolom.codes, e!.kolom.codes, f!.kolom.codes]
  const [vanA, vanB, vanC] = [a!.kolom.begin, b!.kolom.begin, c!.kolom.begin]
  const [vanD, vanE, vanF] = [d!.kolom.begin, e!.kolom.begin, f!.kolom.begin]
  const [perA, perB, perC] = [a!.bits[welke], b!.bits[welke], c!.bits[welke]]
  const [perD, perE, perF] = [d!.bits[welke], e!.bits[welke], f!.bits[welke]]
  for (let i = 0; i < aantal; i++) {
    woorden[van + i]! &=
      perA[codesA[vanA + i]!]! &
      perB[codesB[vanB + i]!]! &
      perC[codesC[vanC + i]!]! &
      perD[codesD[vanD + i]!]! &
      perE[codesE[vanE + i]!]! &
      perF[codesF[vanF + i]!]!
  }
}

/** Takes away what any of them rules out. What is left over of sixes goes in one turn too: twice the same does no harm. */
export const metZeven = (
  woorden: Int32Array,
  van: number,
  aantal: number,
  zeven: readonly Zeef[],
  welke: Welke,
): void => {
  for (let k = 0; k < zeven.length; k += 6) {
    const zes = zeven.slice(k, k + 6)
    const [eerste] = zes
    if (zes.length < 3) for (const zeef of zes) metZeef(woorden, van, aantal, zeef, welke)
    else metZes(woorden, van, aantal, [...zes, eerste!, eerste!, eerste!], welke)
  }
}
