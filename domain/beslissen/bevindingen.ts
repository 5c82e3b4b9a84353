import { heeftRij } from './rijbits.ts'
import type { Rijbits } from './rijbits.ts'
import { slotrij } from './tabel.ts'
import type { Gereed } from './tabel.ts'
import type { Uitslag } from './uitslag.ts'

/** What is not known, read for the better or for the worse. A row that takes others away works for the better. */
type Uitleg = 'licht' | 'zwaar'

/** More than any code of an outcome. */
const GEEN = 127

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
  const weg = new Uint8Array(rijen.length)
  const zacht = new Uint8Array(rijen.length)
  const uitslag: Uitslag = {
    code: 0,
    treffer: -1,
    aantalOpen: 0,
    open: new Uint8Array(rijen.length),
    codes,
    lichtst: 0,
  }

  /** Takes the later rows away that a row takes away, or makes a matter of judgment of them. */
  const neem = (rij: number, doelen: readonly number[]): void => {
    const uit = verzacht[rij] ? zacht : weg
    for (const doel of doelen) uit[doel] = 1
  }
  const eigenCode = (rij: number): number =>
    zacht[rij] === 1 && codeVan[rij]! > 0 ? Math.max(codeVan[rij]!, oordeelcode) : codeVan[rij]!

  /** The outcome in one reading; that for the worse also says what every row counts for. */
  const geteld = ({ waar, misschien, aantal }: Rijbits, plaats: number, uitleg: Uitleg): number => {
    const isZwaar = uitleg === 'zwaar'
    let zeker = GEEN
    let mogelijk = isZwaar ? GEEN : 0
    let isGenomen = false
    for (let woord = 0; woord < woorden; woord++) {
      const zekere = waar[woord * aantal + plaats]!
      for (let over = misschien[woord * aantal + plaats]!; over !== 0; over &= over - 1) {
        const bit = over & -over
        const rij = (woord << 5) + 31 - Math.clz32(bit)
        if (rij === slot || weg[rij] === 1) continue
        const isWaar = (zekere & bit) !== 0
        const doelen = neemtWeg[rij]
        if (doelen && (isWaar || !isZwaar)) {
          isGenomen = true
          neem(rij, doelen)
        }
        const eigen = eigenCode(rij)
        if (isZwaar) codes[rij] = eigen
        if (eigen === 0) continue
        if (isWaar) zeker = Math.min(zeker, eigen)
        else if (isZwaar) mogelijk = Math.min(mogelijk, eigen)
        else if (doelen) mogelijk = Math.max(mogelijk, eigen)
      }
    }
    if (isGenomen) {
      weg.fill(0)
      zacht.fill(0)
    }
    if (isZwaar) return Math.min(zeker === GEEN ? slotcode : zeker, mogelijk)
    return zeker === GEEN ? Math.max(slotcode, mogelijk) : zeker
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
    const zwaarst = geteld(bits, plaats, 'zwaar')
    uitslag.lichtst = isOpen ? geteld(bits, plaats, 'licht') : zwaarst
    const isBekend = zwaarst === uitslag.lichtst
    uitslag.code = isBekend ? zwaarst : 0
    uitslag.aantalOpen = 0
    if (isOpen) {
      for (let rij = 0; rij < slot; rij++) {
        if (codes[rij]! < 0 || heeftRij(bits.waar, bits.aantal, plaats, rij)) continue
        const isZwaarder = codes[rij]! > 0 && codes[rij]! < uitslag.lichtst
        if (isZwaarder || (!isBekend && neemtWeg[rij])) uitslag.open[uitslag.aantalOpen++] = rij
      }
    }
    return uitslag
  }
}
