import type { Rijbits } from './rijbits.ts'
import { eersteRij, isGemerkt, rijmasker } from './rijmasker.ts'
import { slotrij } from './tabel.ts'
import type { Gereed } from './tabel.ts'
import type { Rijlezer, Uitslag } from './uitslag.ts'

/** More than any code of an outcome: nothing was found, or it takes more to know. */
const GEEN = 127
const TE_METEN = 255

/** The rows, as bits, that others take away, or make a matter of judgment of. */
interface Genomen {
  readonly weg: Int32Array
  readonly zacht: Int32Array
}

/**
 * Every row that matches is a finding; the heaviest answers, and the last row when there is none. The answer is given
 * when what is not known cannot change it.
 */
export const bevindingen = (gereed: Gereed): Rijlezer => {
  const { rijen, oordeelcode } = gereed
  const slot = rijen.length - 1
  const slotcode = slotrij(gereed).code
  const vindrijen = rijmasker(rijen, ({ plaats }) => plaats < slot)
  const woorden = vindrijen.length
  const nemers = rijmasker(rijen, ({ plaats, neemtWeg }) => plaats < slot && neemtWeg.length > 0)
  const doelen = rijen.map(({ neemtWeg }) => rijmasker(rijen, ({ plaats }) => neemtWeg.includes(plaats)))
  const verzacht = rijen.map(({ rij }) => rij.oordeel !== undefined)
  const codeVan = Int8Array.from(rijen, ({ code }) => code)
  /** What a row weighs: one that only explains weighs nothing. */
  const gewicht = codeVan.map((code) => (code === 0 ? GEEN : code))
  const geenRijen = (): Int32Array => new Int32Array(woorden)
  const genomen: Genomen = { weg: geenRijen(), zacht: geenRijen() }
  const misschienGenomen: Genomen = { weg: geenRijen(), zacht: geenRijen() }
  const codes = new Int8Array(rijen.length)
  const open = new Uint8Array(rijen.length)
  const uitslag: Uitslag = { code: 0, treffer: -1, aantalOpen: 0, open, codes, lichtst: 0 }

  /** Takes the later rows away that a row takes away, or makes a matter of judgment of them. */
  const neem = (rij: number, { weg, zacht }: Genomen): void => {
    const uit = verzacht[rij] ? zacht : weg
    for (let woord = rij >> 5; woord < woorden; woord++) uit[woord]! |= doelen[rij]![woord]!
  }
  const eigenCode = (rij: number, { zacht }: Genomen): number =>
    codeVan[rij]! > 0 && isGemerkt(zacht, rij) ? Math.max(codeVan[rij]!, oordeelcode) : codeVan[rij]!

  let isGenomen = false

  const vergeetGenomen = (): void => {
    for (let woord = 0; woord < woorden; woord++) {
      genomen.weg[woord] = genomen.zacht[woord] = misschienGenomen.weg[woord] = misschienGenomen.zacht[woord] = 0
    }
    isGenomen = false
  }

  /**
   * What rows take from later ones. A row that is known to match but that another may take away does not stand for
   * certain: it takes nothing away for certain either.
   */
  const meetGenomen = ({ waar, misschien, aantal }: Rijbits, plaats: number): void => {
    if (isGenomen) vergeetGenomen()
    for (let woord = 0; woord < woorden; woord++) {
      const zekere = waar[woord * aantal + plaats]!
      for (let over = misschien[woord * aantal + plaats]! & nemers[woord]!; over !== 0; over &= over - 1) {
        const rij = eersteRij(over, woord)
        if (isGemerkt(genomen.weg, rij)) continue
        const isStaand = (zekere & over & -over) !== 0 && !isGemerkt(misschienGenomen.weg, rij)
        isGenomen = true
        neem(rij, misschienGenomen)
        if (isStaand) neem(rij, genomen)
      }
    }
  }

  let lichtst = slotcode

  /**
   * The outcome, when the heaviest and the lightest that there can be are the same; 0 when they are not. A row that does
   * not stand for certain keeps no outcome up.
   */
  const meet = (bits: Rijbits, plaats: number): number => {
    const { waar, misschien, aantal } = bits
    meetGenomen(bits, plaats)
    let zwaarst = GEEN
    let zeker = GEEN
    let mogelijk = slotcode
    for (let woord = 0; woord < woorden; woord++) {
      const staande = waar[woord * aantal + plaats]! & ~misschienGenomen.weg[woord]!
      const kan = misschien[woord * aantal + plaats]! & vindrijen[woord]! & ~genomen.weg[woord]!
      for (let over = kan; over !== 0; over &= over - 1) {
        const rij = eersteRij(over, woord)
        if (codeVan[rij] === 0) continue
        zwaarst = Math.min(zwaarst, eigenCode(rij, genomen))
        const licht = eigenCode(rij, misschienGenomen)
        if ((staande & over & -over) !== 0) zeker = Math.min(zeker, licht)
        else mogelijk = Math.max(mogelijk, licht)
      }
    }
    lichtst = zeker === GEEN ? mogelijk : zeker
    const zwaar = zeker === GEEN ? Math.min(slotcode, zwaarst) : zwaarst
    return zwaar === lichtst ? zwaar : 0
  }

  /** What each row counts for that stands, as `meet` left it. */
  const metCodes = ({ misschien, aantal }: Rijbits, plaats: number): void => {
    codes.fill(-1)
    for (let woord = 0; woord < woorden; woord++) {
      const kan = misschien[woord * aantal + plaats]! & vindrijen[woord]! & ~genomen.weg[woord]!
      for (let over = kan; over !== 0; over &= over - 1) {
        const rij = eersteRij(over, woord)
        codes[rij] = eigenCode(rij, genomen)
      }
    }
  }

  /** The heaviest of what was found and of rows in a word. */
  const zwaarste = (gevonden: number, bits: number, woord: number): number => {
    let uit = gevonden
    for (let over = bits; over !== 0; over &= over - 1) uit = Math.min(uit, gewicht[eersteRij(over, woord)]!)
    return uit
  }

  return {
    uitslag: (bits, plaats) => {
      uitslag.code = meet(bits, plaats)
      metCodes(bits, plaats)
      uitslag.lichtst = lichtst
      uitslag.aantalOpen = 0
      const { waar, misschien, aantal } = bits
      for (let woord = 0; woord < woorden; woord++) {
        const i = woord * aantal + plaats
        for (let over = misschien[i]! & ~waar[i]! & vindrijen[woord]!; over !== 0; over &= over - 1) {
          const rij = eersteRij(over, woord)
          const code = codes[rij]!
          const isZwaarder = code > 0 && code < lichtst
          const isLichter = code >= 0 && (isGemerkt(nemers, rij) || code > slotcode)
          if (isZwaarder || (uitslag.code === 0 && isLichter)) open[uitslag.aantalOpen++] = rij
        }
      }
      return uitslag
    },
    codes: (bits, uit) => {
      const { waar, misschien, aantal } = bits
      uit.fill(GEEN, 0, aantal)
      for (let woord = 0, van = 0; woord < woorden; woord++, van += aantal) {
        const [vinden, nemen] = [vindrijen[woord]!, nemers[woord]!]
        for (let i = 0; i < aantal; i++) {
          const kan = misschien[van + i]! & vinden
          if (kan === 0) continue
          // With nothing to take away and nothing unknown, the heaviest of the rows is all there is to it.
          if ((kan & (nemen | ~waar[van + i]!)) !== 0) uit[i] = TE_METEN
          else if (uit[i] !== TE_METEN) uit[i] = zwaarste(uit[i]!, kan, woord)
        }
      }
      for (let i = 0; i < aantal; i++) {
        if (uit[i] === GEEN) uit[i] = slotcode
        else if (uit[i] === TE_METEN) uit[i] = meet(bits, i)
      }
    },
  }
}
