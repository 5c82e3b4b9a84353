import { geteld } from '../bevindingen.ts'
import type { Kleene } from '../kleene.ts'
import { slotrij } from '../tabel.ts'
import type { Gereed } from '../tabel.ts'
import type { Rijstandkolommen, Tabelwerk } from './tabelkolom.ts'
import { alleRijen } from './uitkomstkolom.ts'
import type { Uitkomstkolom } from './uitkomstkolom.ts'

/** Bits of rows, one array of words per outcome behind another: that of code `c` begins at `(c - 1) * woorden`. */
const rijenPerCode = ({ rijen, uitkomsten }: Gereed, woorden: number): Int32Array => {
  const bits = new Int32Array(uitkomsten.length * woorden)
  rijen.slice(0, -1).forEach(({ code }, plaats) => {
    if (code > 0) bits[(code - 1) * woorden + (plaats >> 5)]! |= 1 << (plaats & 31)
  })
  return bits
}

const rijenbits = (plaatsen: readonly number[], woorden: number): Int32Array => {
  const bits = new Int32Array(woorden)
  for (const plaats of plaatsen) bits[plaats >> 5]! |= 1 << (plaats & 31)
  return bits
}

/** All findings and the heaviest, for blocks of cases; the same answer as `bevindingen` gives for one. */
export const bevindingenkolom = (gereed: Gereed, werk: Tabelwerk, feitwoorden: number): Uitkomstkolom => {
  const { woorden } = werk
  const { rijen, uitkomsten, oordeelcode } = gereed
  const geldig = alleRijen(rijen.length - 1)
  const slotcode = slotrij(gereed).code
  const perCode = rijenPerCode(gereed, woorden)
  const wegnemers = rijenbits(rijen.flatMap(({ neemtWeg }, plaats) => (neemtWeg.length > 0 ? [plaats] : [])), woorden)
  const doelen = rijen.map(({ neemtWeg }) => rijenbits(neemtWeg, woorden))
  const zwaarderDanOordeel = rijenbits(
    rijen.flatMap(({ code }, plaats) => (code > 0 && code < oordeelcode ? [plaats] : [])),
    woorden,
  )
  /** Of the case at hand: rows that match for certain, that may, and those that another row makes a judgment of. */
  const zeker = new Int32Array(woorden)
  const mogelijk = new Int32Array(woorden)
  const verzacht = new Int32Array(woorden)
  const open = new Int32Array(woorden)
  const waarden: Kleene[] = rijen.map(() => 0)

  /** Place of the heaviest outcome among rows; 0 when there is none. */
  const zwaarste = (staand: Int32Array): number => {
    let isVerzacht = false
    for (let woord = 0; woord < woorden; woord++) {
      if ((staand[woord]! & verzacht[woord]! & zwaarderDanOordeel[woord]!) !== 0) isVerzacht = true
    }
    for (let code = 1; code <= uitkomsten.length; code++) {
      if (isVerzacht && code === oordeelcode) return code
      for (let woord = 0; woord < woorden; woord++) {
        const eigen = perCode[(code - 1) * woorden + woord]! & staand[woord]!
        if ((code < oordeelcode ? eigen & ~verzacht[woord]! : eigen) !== 0) return code
      }
    }
    return 0
  }

  const metWegnemer = (plaats: number): void => {
    if (((zeker[plaats >> 5]! >> (plaats & 31)) & 1) === 0) return
    const doel = doelen[plaats]!
    const isOordeel = rijen[plaats]!.rij.oordeel !== undefined
    for (let woord = 0; woord < woorden; woord++) {
      if (isOordeel) verzacht[woord]! |= doel[woord]!
      else {
        zeker[woord]! &= ~doel[woord]!
        mogelijk[woord]! &= ~doel[woord]!
      }
    }
  }

  /** Lays a case out in bits, with what its certain rows take away; false when a row that takes away is not certain. */
  const heeftZekereWegnemers = ({ onwaar, onbekend }: Rijstandkolommen, i: number): boolean => {
    let nemers = 0
    let open = 0
    for (let woord = 0; woord < woorden; woord++) {
      const kan = ~onwaar[woord]![i]! & geldig[woord]!
      const onzeker = onbekend[woord]![i]!
      zeker[woord] = kan & ~onzeker
      mogelijk[woord] = kan & onzeker
      verzacht[woord] = 0
      nemers |= zeker[woord]! & wegnemers[woord]!
      open |= mogelijk[woord]! & wegnemers[woord]!
    }
    if (open !== 0) return false
    if (nemers === 0) return true
    for (let woord = 0; woord < woorden; woord++) {
      for (let over = zeker[woord]! & wegnemers[woord]!; over !== 0; over &= over - 1) {
        metWegnemer(woord * 32 + 31 - Math.clz32(over & -over))
      }
    }
    return true
  }

  /** The outcome of the case that was laid out; leaves in `open` the rows that keep it from being known. */
  const uitBits = (): number => {
    const vast = zwaarste(zeker) || slotcode
    const zwaarder = zwaarste(mogelijk)
    if (zwaarder === 0 || zwaarder >= vast) return vast
    for (let woord = 0; woord < woorden; woord++) {
      let rijenbit = 0
      for (let code = 1; code < vast; code++) rijenbit |= perCode[(code - 1) * woorden + woord]!
      const blijftLicht = oordeelcode < vast ? 0 : verzacht[woord]! & zwaarderDanOordeel[woord]!
      open[woord] = mogelijk[woord]! & rijenbit & ~blijftLicht
    }
    return 0
  }

  /** The same row by row, for a case in which a row that takes away is not certain. */
  const perRij = ({ onwaar, onbekend }: Rijstandkolommen, i: number): number => {
    for (let plaats = 0; plaats < rijen.length; plaats++) {
      const bit = 1 << (plaats & 31)
      const isOnwaar = (onwaar[plaats >> 5]![i]! & bit) !== 0
      waarden[plaats] = isOnwaar ? 0 : (onbekend[plaats >> 5]![i]! & bit) !== 0 ? 1 : 2
    }
    const zwaar = geteld(gereed, waarden, 'zwaar')
    const licht = geteld(gereed, waarden, 'licht')
    const isBekend = zwaar.code === licht.code
    open.fill(0)
    for (let plaats = 0; plaats < rijen.length - 1; plaats++) {
      const code = zwaar.codes[plaats]!
      const bit = 1 << (plaats & 31)
      if (code < 0) zeker[plaats >> 5]! &= ~bit
      if (isBekend || code < 0 || waarden[plaats] !== 1) continue
      if ((code > 0 && code < licht.code) || rijen[plaats]!.neemtWeg.length > 0) open[plaats >> 5]! |= bit
    }
    return isBekend ? zwaar.code : 0
  }

  const codeVan = (standen: Rijstandkolommen, i: number): number =>
    heeftZekereWegnemers(standen, i) ? uitBits() : perRij(standen, i)

  return {
    gemist: (i, ontbreekt, begin) => {
      if (codeVan(werk.laatste(), i) === 0) werk.gemist(i, open, ontbreekt, begin)
    },
    reken: (blok, doel) => {
      const standen = werk.standen(blok)
      for (let i = 0; i < blok.aantal; i++) {
        const code = codeVan(standen, i)
        const begin = (doel.begin + i) * doel.rijwoorden
        for (let woord = 0; woord < woorden; woord++) doel.rijen[begin + woord] = zeker[woord]!
        doel.uitkomst[doel.begin + i] = code
        if (code === 0 && doel.ontbreekt) werk.gemist(i, open, doel.ontbreekt, (doel.begin + i) * feitwoorden)
      }
    },
  }
}
