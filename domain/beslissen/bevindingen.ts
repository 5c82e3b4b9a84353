import { onzekereRijen } from './rijbits.ts'
import type { Rijbits } from './rijbits.ts'
import { slotrij } from './tabel.ts'
import type { Gereed } from './tabel.ts'
import type { Uitslag } from './uitslag.ts'

/** More than any code of an outcome. */
const GEEN = 127

/** Per row whether another takes it away, or makes a matter of judgment of it. */
interface Genomen {
  readonly weg: Uint8Array
  readonly zacht: Uint8Array
}

/**
 * Every row that matches is a finding; the heaviest answers, and the last row when there is none. The answer is given
 * when what is not known cannot change it.
 */
export const bevindingen = (gereed: Gereed): ((bits: Rijbits, plaats: number) => Uitslag) => {
  const { rijen, oordeelcode } = gereed
  const woorden = Math.ceil(rijen.length / 32)
  const slot = rijen.length - 1
  const slotcode = slotrij(gereed).code
  const slotbits = new Int32Array(woorden)
  slotbits[slot >> 5] = 1 << (slot & 31)
  const codeVan = Int8Array.from(rijen, ({ code }) => code)
  const neemtWeg = rijen.map(({ neemtWeg: doelen }) => (doelen.length > 0 ? doelen : undefined))
  const verzacht = rijen.map(({ rij }) => rij.oordeel !== undefined)
  const codes = new Int8Array(rijen.length)
  const genomen: Genomen = { weg: new Uint8Array(rijen.length), zacht: new Uint8Array(rijen.length) }
  const misschienGenomen: Genomen = { weg: new Uint8Array(rijen.length), zacht: new Uint8Array(rijen.length) }
  const uitslag: Uitslag = {
    code: 0,
    treffer: -1,
    aantalOpen: 0,
    open: new Uint8Array(rijen.length),
    codes,
    lichtst: 0,
  }

  /** Takes the later rows away that a row takes away, or makes a matter of judgment of them. */
  const neem = (rij: number, doelen: readonly number[], { weg, zacht }: Genomen): void => {
    const uit = verzacht[rij] ? zacht : weg
    for (const doel of doelen) uit[doel] = 1
  }
  const eigenCode = (rij: number, { zacht }: Genomen): number =>
    zacht[rij] === 1 && codeVan[rij]! > 0 ? Math.max(codeVan[rij]!, oordeelcode) : codeVan[rij]!

  /**
   * The heaviest and the lightest outcome that there can be. A row that is known to match but that another may take away
   * does not stand for certain: it keeps no outcome up, and takes nothing away for certain either.
   */
  const meet = ({ waar, misschien, aantal }: Rijbits, plaats: number): void => {
    let zwaarst = GEEN
    let zeker = GEEN
    let mogelijk = slotcode
    let isGenomen = false
    for (let woord = 0; woord < woorden; woord++) {
      const zekere = waar[woord * aantal + plaats]!
      for (let over = misschien[woord * aantal + plaats]!; over !== 0; over &= over - 1) {
        const bit = over & -over
        const rij = (woord << 5) + 31 - Math.clz32(bit)
        if (rij === slot || genomen.weg[rij] === 1) continue
        const isStaand = (zekere & bit) !== 0 && misschienGenomen.weg[rij] === 0
        const doelen = neemtWeg[rij]
        if (doelen) {
          isGenomen = true
          neem(rij, doelen, misschienGenomen)
          if (isStaand) neem(rij, doelen, genomen)
        }
        const eigen = eigenCode(rij, genomen)
        codes[rij] = eigen
        if (eigen === 0) continue
        zwaarst = Math.min(zwaarst, eigen)
        const licht = eigenCode(rij, misschienGenomen)
        if (isStaand) zeker = Math.min(zeker, licht)
        else mogelijk = Math.max(mogelijk, licht)
      }
    }
    if (isGenomen) {
      for (const { weg, zacht } of [genomen, misschienGenomen]) {
        weg.fill(0)
        zacht.fill(0)
      }
    }
    lichtst = zeker === GEEN ? mogelijk : zeker
    zwaar = zeker === GEEN ? Math.min(slotcode, zwaarst) : zwaarst
  }

  /** Whether the case has rows of which it is not known whether they match. */
  const heeftOpen = ({ waar, misschien, aantal }: Rijbits, plaats: number): boolean => {
    for (let woord = plaats; woord < woorden * aantal; woord += aantal)
      if (waar[woord] !== misschien[woord]) return true
    return false
  }

  /** Whether no row but the last has its bit. */
  const isLeeg = ({ misschien, aantal }: Rijbits, plaats: number): boolean => {
    let rest = 0
    for (let woord = 0; woord < woorden; woord++) rest |= misschien[woord * aantal + plaats]! & ~slotbits[woord]!
    return rest === 0
  }

  let lichtst = slotcode
  let zwaar = slotcode
  let isVuil = true
  return (bits, plaats) => {
    if (isVuil) codes.fill(-1)
    isVuil = false
    if (isLeeg(bits, plaats)) {
      uitslag.code = slotcode
      uitslag.lichtst = slotcode
      uitslag.aantalOpen = 0
      return uitslag
    }
    isVuil = true
    const isOpen = heeftOpen(bits, plaats)
    meet(bits, plaats)
    uitslag.lichtst = lichtst
    const isBekend = zwaar === lichtst
    uitslag.code = isBekend ? zwaar : 0
    uitslag.aantalOpen = 0
    if (isOpen) {
      onzekereRijen(bits, plaats, (rij) => {
        if (rij >= slot || codes[rij]! < 0) return
        const isZwaarder = codes[rij]! > 0 && codes[rij]! < lichtst
        const isLichter = neemtWeg[rij] !== undefined || codes[rij]! > slotcode
        if (isZwaarder || (!isBekend && isLichter)) uitslag.open[uitslag.aantalOpen++] = rij
      })
    }
    return uitslag
  }
}
