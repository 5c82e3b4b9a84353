import { slotrij } from '../tabel.ts'
import type { Gereed } from '../tabel.ts'
import { geteld } from '../bevindingen.ts'
import type { Kleene } from '../kleene.ts'
import type { Tabelwerk } from './tabelkolom.ts'
import { alleRijen } from './uitkomstkolom.ts'
import type { Uitkomstkolom } from './uitkomstkolom.ts'

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

  /** Works a case out row by row; leaves in `open` the rows that keep the outcome from being known. */
  const metWegnemers = (i: number): { readonly code: number; readonly codes: readonly number[] } => {
    const { onwaar, onbekend } = werk.laatste()
    for (let plaats = 0; plaats < rijen.length; plaats++) {
      const bit = 1 << (plaats & 31)
      const isOnwaar = (onwaar[plaats >> 5]![i]! & bit) !== 0
      waarden[plaats] = isOnwaar ? 0 : (onbekend[plaats >> 5]![i]! & bit) !== 0 ? 1 : 2
    }
    const zwaar = geteld(gereed, waarden, 'zwaar')
    const licht = geteld(gereed, waarden, 'licht')
    const isBekend = zwaar.code === licht.code
    open.fill(0)
    for (let plaats = 0; plaats < rijen.length - 1 && !isBekend; plaats++) {
      const code = zwaar.codes[plaats]!
      if (code < 0 || waarden[plaats] !== 1) continue
      if ((code > 0 && code < licht.code) || rijen[plaats]!.neemtWeg.length > 0) open[plaats >> 5]! |= 1 << (plaats & 31)
    }
    return { code: isBekend ? zwaar.code : 0, codes: zwaar.codes }
  }

  const heeftWegnemers = (i: number): boolean => {
    const { onwaar } = werk.laatste()
    for (let woord = 0; woord < woorden; woord++) if ((~onwaar[woord]![i]! & wegnemers[woord]!) !== 0) return true
    return false
  }

  /** The same for a case in which no row takes others away: the heaviest that is certain and the heaviest that is open. */
  const zonderWegnemers = (i: number): number => {
    const { onwaar, onbekend } = werk.laatste()
    const zeker = zwaarste((woord, masker) => (~onwaar[woord]![i]! & ~onbekend[woord]![i]! & masker) !== 0) || slotcode
    const mogelijk = zwaarste((woord, masker) => (~onwaar[woord]![i]! & onbekend[woord]![i]! & masker) !== 0)
    if (mogelijk === 0 || mogelijk >= zeker) return zeker
    for (let woord = 0; woord < woorden; woord++) {
      let zwaarder = 0
      for (let code = 1; code < zeker; code++) zwaarder |= perCode[code - 1]![woord]!
      open[woord] = ~onwaar[woord]![i]! & onbekend[woord]![i]! & zwaarder
    }
    return 0
  }

  const gemist: Uitkomstkolom['gemist'] = (i, ontbreekt, begin) => {
    const code = heeftWegnemers(i) ? metWegnemers(i).code : zonderWegnemers(i)
    if (code === 0) werk.gemist(i, open, ontbreekt, begin)
  }

  const reken: Uitkomstkolom['reken'] = (blok, doel) => {
    const { onwaar, onbekend } = werk.standen(blok)
    for (let i = 0; i < blok.aantal; i++) {
      const begin = (doel.begin + i) * doel.rijwoorden
      let code: number
      if (heeftWegnemers(i)) {
        const uitkomst = metWegnemers(i)
        code = uitkomst.code
        for (let plaats = 0; plaats < rijen.length - 1; plaats++) {
          if (waarden[plaats] === 2 && uitkomst.codes[plaats]! >= 0) doel.rijen[begin + (plaats >> 5)]! |= 1 << (plaats & 31)
        }
      } else {
        code = zonderWegnemers(i)
        for (let woord = 0; woord < woorden; woord++) {
          doel.rijen[begin + woord] = ~onwaar[woord]![i]! & ~onbekend[woord]![i]! & geldig[woord]!
        }
      }
      doel.uitkomst[doel.begin + i] = code
      if (code === 0 && doel.ontbreekt) werk.gemist(i, open, doel.ontbreekt, (doel.begin + i) * feitwoorden)
    }
  }
  return { reken, gemist }
}
