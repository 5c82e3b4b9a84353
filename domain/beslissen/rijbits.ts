import type { Codekolom, Codes, Dossierblok } from './klassecodes.ts'
import type { Bits, Keuzedeel, Klassebits, Rijplan, Speeldeel } from './rijplan.ts'

/**
 * The rows of a table in the cases of a block, a bit each (see `Rijplan`): word `w` of case `i` stands at
 * `w * aantal + i`. A row of which it is not known whether it matches has its bit in `misschien` alone.
 */
export interface Rijbits {
  readonly aantal: number
  /** Words of a case. */
  readonly aantalWoorden: number
  readonly waar: Int32Array
  readonly misschien: Int32Array
}

/** Whether a row has its bit in a case. */
export const heeftRij = (woorden: Int32Array, aantal: number, plaats: number, rij: number): boolean =>
  ((woorden[(rij >> 5) * aantal + plaats]! >>> (rij & 31)) & 1) === 1

const meldRijen = (bits: number, woord: number, melding: (rij: number) => void): void => {
  for (let over = bits; over !== 0; over &= over - 1) melding((woord << 5) + 31 - Math.clz32(over & -over))
}

/** The rows that are known to match in a case, in the order of the table. */
export const zekereRijen = (
  { waar, aantal, aantalWoorden }: Rijbits,
  plaats: number,
  melding: (rij: number) => void,
): void => {
  for (let woord = 0; woord < aantalWoorden; woord++) meldRijen(waar[woord * aantal + plaats]!, woord, melding)
}

/** The rows of which it is not known whether they match in a case, in the order of the table. */
export const onzekereRijen = (
  { waar, misschien, aantal, aantalWoorden }: Rijbits,
  plaats: number,
  melding: (rij: number) => void,
): void => {
  for (let woord = 0; woord < aantalWoorden; woord++) {
    const i = woord * aantal + plaats
    meldRijen(misschien[i]! & ~waar[i]!, woord, melding)
  }
}

const woordruimte = (): ((lengte: number) => Int32Array) => {
  let ruimte = new Int32Array(0)
  return (lengte) => {
    if (ruimte.length < lengte) ruimte = new Int32Array(lengte)
    return ruimte
  }
}

/** Codes of the cases, with the rows that stay for each code. */
interface Zeef {
  readonly kolom: Codekolom
  readonly perCode: Int32Array
}

/** Takes away the rows that the code of each case rules out, from one word of all cases. */
const metZeef = (woorden: Int32Array, van: number, aantal: number, { kolom, perCode }: Zeef): void => {
  const { codes, begin } = kolom
  for (let i = 0; i < aantal; i++) woorden[van + i]! &= perCode[codes[begin + i]!]!
}

/** The same for four at once, which reads and writes the word once. */
const metVier = (
  woorden: Int32Array,
  van: number,
  aantal: number,
  [a, b, c, d]: readonly [Zeef, Zeef, Zeef, Zeef],
): void => {
  const [codesA, codesB, codesC, codesD] = [a.kolom.codes, b.kolom.codes, c.kolom.codes, d.kolom.codes]
  const [vanA, vanB, vanC, vanD] = [a.kolom.begin, b.kolom.begin, c.kolom.begin, d.kolom.begin]
  const [perA, perB, perC, perD] = [a.perCode, b.perCode, c.perCode, d.perCode]
  for (let i = 0; i < aantal; i++) {
    woorden[van + i]! &=
      perA[codesA[vanA + i]!]! & perB[codesB[vanB + i]!]! & perC[codesC[vanC + i]!]! & perD[codesD[vanD + i]!]!
  }
}

const metZeven = (woorden: Int32Array, van: number, aantal: number, zeven: readonly Zeef[]): void => {
  let k = 0
  for (; k + 4 <= zeven.length; k += 4) {
    metVier(woorden, van, aantal, [zeven[k]!, zeven[k + 1]!, zeven[k + 2]!, zeven[k + 3]!])
  }
  for (; k < zeven.length; k++) metZeef(woorden, van, aantal, zeven[k]!)
}

const heeftEen = (een: readonly Bits[], woorden: Int32Array, aantal: number, plaats: number): boolean => {
  for (const { woord, masker } of een) if ((woorden[woord * aantal + plaats]! & masker) !== 0) return true
  return false
}

/** Takes away the rows that need one of these in the cases that have none. */
const metKeuze = (woorden: Int32Array, aantal: number, { een, voor }: Keuzedeel): void => {
  for (let i = 0; i < aantal; i++) {
    if (heeftEen(een, woorden, aantal, i)) continue
    for (const { woord, masker } of voor) woorden[woord * aantal + i]! &= ~masker
  }
}

/** Of the rows that need not be known in a case it keeps those that are known to match. */
const metSpel = ({ waar, misschien, aantal }: Rijbits, { speelt, voor }: Speeldeel): void => {
  for (let i = 0; i < aantal; i++) {
    if ((waar[speelt.woord * aantal + i]! & speelt.masker) !== 0) continue
    for (const { woord, masker } of voor) misschien[woord * aantal + i]! &= waar[woord * aantal + i]! | ~masker
  }
}

/** Makes ready what works out the rows of a table for block after block. `codesVan` gives what its tests look at. */
export const rijbitsVan = (
  { woorden, alle, klassen, keuzedelen, speeldelen }: Rijplan,
  codesVan: readonly ((blok: Dossierblok) => Codes)[],
): ((blok: Dossierblok) => Rijbits) => {
  const ruimte = { waar: woordruimte(), misschien: woordruimte() }
  const vastWaar = new Int32Array(woorden)
  const perWoord = Array.from({ length: woorden }, (_, woord) =>
    klassen.flatMap((klasse, k) => (klasse.woord === woord ? [{ klasse, k }] : [])),
  )
  const vastMisschien = new Int32Array(woorden)
  return (blok) => {
    const { aantal } = blok
    const bits = {
      aantal,
      aantalWoorden: woorden,
      waar: ruimte.waar(woorden * aantal),
      misschien: ruimte.misschien(woorden * aantal),
    }
    const codes = codesVan.map((van) => van(blok))
    vastWaar.set(alle)
    vastMisschien.set(alle)
    klassen.forEach(({ woord, waar, misschien }, k) => {
      const code = codes[k]!
      if (typeof code !== 'number') return
      vastWaar[woord]! &= waar[code]!
      vastMisschien[woord]! &= misschien[code]!
    })
    for (let woord = 0; woord < woorden; woord++) {
      const mogelijk = vastMisschien[woord]!
      const zeker = vastWaar[woord]!
      /** Rows that no case of the block can match need not be looked at again. */
      const zeven = (compleet: boolean, perCode: (klasse: Klassebits) => Int32Array): readonly Zeef[] =>
        perWoord[woord]!.flatMap(({ klasse, k }) => {
          const kolom = codes[k]!
          const telt = typeof kolom !== 'number' && kolom.compleet === compleet && (mogelijk & klasse.masker) !== 0
          return telt ? [{ kolom, perCode: perCode(klasse) }] : []
        })
      const [van, tot] = [woord * aantal, (woord + 1) * aantal]
      // As long as everything is known, what may be is what is: one set of bits is enough.
      bits.misschien.fill(mogelijk, van, tot)
      metZeven(
        bits.misschien,
        van,
        aantal,
        zeven(true, ({ misschien }) => misschien),
      )
      for (let i = van; i < tot; i++) bits.waar[i] = bits.misschien[i]! & zeker
      metZeven(
        bits.waar,
        van,
        aantal,
        zeven(false, ({ waar }) => waar),
      )
      metZeven(
        bits.misschien,
        van,
        aantal,
        zeven(false, ({ misschien }) => misschien),
      )
    }
    for (const deel of keuzedelen) {
      metKeuze(bits.waar, aantal, deel)
      metKeuze(bits.misschien, aantal, deel)
    }
    for (const deel of speeldelen) metSpel(bits, deel)
    return bits
  }
}
