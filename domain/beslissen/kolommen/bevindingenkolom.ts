import { slotrij } from '../tabel.ts'
import type { Gereed } from '../tabel.ts'
import { geteld } from '../bevindingen.ts'
import type { Kleene } from '../kleene.ts'
import type { Tabelwerk } from './tabelkolom.ts'
import { alleRijen } from './uitkomstkolom.ts'
import type { Uitkomstdoel, Uitkomstkolom } from './uitkomstkolom.ts'

/** All findings and the heaviest, for blocks of cases; the same answer as `bevindingen` gives for one. */
export const bevindingenkolom = (gereed: Gereed, werk: Tabelwerk, feitwoorden: number): Uitkomstkolom => {
  const { woorden } = werk
  const { rijen, uitkomsten } = gereed
  const geldig = alleRijen(rijen.length - 1)
  const slotcode = slotrij(gereed).code
  const metBits = (kies: (plaats: number) => boolean): Int32Array => {
    const bits = new Int32Array(woorden)
    for (let plaats = 0; plaats < rijen.length - 1; plaats++) if (kies(plaats)) bits[plaats >> 5]! |= 1 << (plaats & 31)
    return bits
  }
  const perCode = uitkomsten.map((_, i) => metBits((plaats) => rijen[plaats]!.code === i + 1))
  const wegnemers = metBits((plaats) => rijen[plaats]!.neemtWeg.length > 0)
  const open = new Int32Array(woorden)
  const waarden: Kleene[] = rijen.map(() => 0)

  /** The heaviest outcome of rows (one word array, one test per outcome); `anders` when there is none. */
  const zwaarste = (heeft: (woord: number, masker: number) => boolean): number => {
    for (let i = 0; i < perCode.length; i++) {
      const masker = perCode[i]!
      for (let woord = 0; woord < woorden; woord++) if (heeft(woord, masker[woord]!)) return i + 1
    }
    return 0
  }

  const metWegnemers = (i: number, onwaar: readonly Int32Array[], onbekend: readonly Int32Array[], doel: Uitkomstdoel): void => {
    for (let plaats = 0; plaats < rijen.length; plaats++) {
      const bit = 1 << (plaats & 31)
      const isOnwaar = (onwaar[plaats >> 5]![i]! & bit) !== 0
      waarden[plaats] = isOnwaar ? 0 : (onbekend[plaats >> 5]![i]! & bit) !== 0 ? 1 : 2
    }
    const zwaar = geteld(gereed, waarden, 'zwaar')
    const licht = geteld(gereed, waarden, 'licht')
    const isBekend = zwaar.code === licht.code
    if (isBekend) doel.uitkomst[doel.begin + i] = zwaar.code
    open.fill(0)
    let heeftOpen = false
    for (let plaats = 0; plaats < rijen.length - 1; plaats++) {
      const code = zwaar.codes[plaats]!
      if (code < 0) continue
      if (waarden[plaats] === 2) doel.rijen[(doel.begin + i) * doel.rijwoorden + (plaats >> 5)]! |= 1 << (plaats & 31)
      else if (!isBekend && waarden[plaats] === 1 && ((code > 0 && code < licht.code) || rijen[plaats]!.neemtWeg.length > 0)) {
        open[plaats >> 5]! |= 1 << (plaats & 31)
        heeftOpen = true
      }
    }
    if (heeftOpen) werk.gemist(i, open, doel.ontbreekt, (doel.begin + i) * feitwoorden)
  }

  return (blok, doel) => {
    const { onwaar, onbekend } = werk.standen(blok)
    for (let i = 0; i < blok.aantal; i++) {
      let isEenvoudig = true
      for (let woord = 0; woord < woorden; woord++) {
        if ((~onwaar[woord]![i]! & wegnemers[woord]!) !== 0) isEenvoudig = false
      }
      if (!isEenvoudig) {
        metWegnemers(i, onwaar, onbekend, doel)
        continue
      }
      const zeker = zwaarste((woord, masker) => (~onwaar[woord]![i]! & ~onbekend[woord]![i]! & masker) !== 0) || slotcode
      const mogelijk = zwaarste((woord, masker) => (~onwaar[woord]![i]! & onbekend[woord]![i]! & masker) !== 0)
      const isBekend = mogelijk === 0 || mogelijk >= zeker
      if (isBekend) doel.uitkomst[doel.begin + i] = zeker
      const begin = (doel.begin + i) * doel.rijwoorden
      for (let woord = 0; woord < woorden; woord++) {
        doel.rijen[begin + woord] = ~onwaar[woord]![i]! & ~onbekend[woord]![i]! & geldig[woord]!
      }
      if (isBekend) continue
      for (let woord = 0; woord < woorden; woord++) {
        let zwaarder = 0
        for (let code = 1; code < zeker; code++) zwaarder |= perCode[code - 1]![woord]!
        open[woord] = ~onwaar[woord]![i]! & onbekend[woord]![i]! & zwaarder
      }
      werk.gemist(i, open, doel.ontbreekt, (doel.begin + i) * feitwoorden)
    }
  }
}
