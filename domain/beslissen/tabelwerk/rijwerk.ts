import type { Codes, Dossierblok } from './klassecodes.ts'
import { dagruimte } from '../../rekenen/termijn/dagreeks.ts'
import type { Rijbits } from './rijbits.ts'
import { heeftBits, metKeuze, metSpel } from './rijdelen.ts'
import type { Klassebits, Rijplan } from './rijplan.ts'
import { metZeven } from './rijzeef.ts'
import type { Zeef } from './rijzeef.ts'

/** Makes ready what works out the rows of a table for block after block. `codesVan` gives what its tests look at. */
export const rijbitsVan = (
  { woorden, alle, klassen, keuzedelen, speeldelen }: Rijplan,
  codesVan: readonly ((blok: Dossierblok) => Codes)[],
): ((blok: Dossierblok) => Rijbits) => {
  const ruimte = { waar: dagruimte(), misschien: dagruimte(), gevonden: dagruimte() }
  /** The rows that what is the same in all cases leaves. */
  const vastWaar = new Int32Array(woorden)
  const vastMisschien = new Int32Array(woorden)
  const open = new Int32Array(woorden)

  /** Other tables come last: it takes most to know what they answer. */
  const moeite = ({ klasse }: Klassebits): number => (klasse.soort === 'tabel' ? 1 : 0)
  const volgorde = klassen
    .map((bits, k) => ({ bits, codes: codesVan[k]! }))
    .toSorted((een, ander) => moeite(een.bits) - moeite(ander.bits))

  /** What differs from case to case, of what is asked by rows that some case of the block may match. */
  const meetVast = (blok: Dossierblok): readonly Zeef[] => {
    const zeven: Zeef[] = []
    const telt = ({ woord, masker }: Klassebits): boolean => (vastMisschien[woord]! & masker) !== 0
    vastWaar.set(alle)
    vastMisschien.set(alle)
    for (const { bits, codes: codesIn } of volgorde) {
      if (!telt(bits)) continue
      const codes = codesIn(blok)
      if (typeof codes === 'number') {
        vastWaar[bits.woord]! &= bits.waar[codes]!
        vastMisschien[bits.woord]! &= bits.misschien[codes]!
      } else zeven.push({ bits, kolom: codes })
    }
    return zeven.filter(({ bits }) => telt(bits))
  }

  const meetOpen = (zeven: readonly Zeef[]): void => {
    for (let woord = 0; woord < woorden; woord++) open[woord] = vastMisschien[woord]! & ~vastWaar[woord]!
    for (const { bits, kolom } of zeven) {
      if (!kolom.compleet) open[bits.woord]! |= vastMisschien[bits.woord]! & bits.masker
    }
    for (const { een, voor } of keuzedelen) {
      if (heeftBits(open, een)) for (const { woord, masker } of voor) open[woord]! |= vastMisschien[woord]! & masker
    }
  }

  return (blok) => {
    const { aantal } = blok
    const zeven = meetVast(blok)
    meetOpen(zeven)
    const isBekend = open.every((rijen) => rijen === 0)
    const misschien = ruimte.misschien(woorden * aantal)
    const waar = isBekend ? misschien : ruimte.waar(woorden * aantal)
    const bits: Rijbits = { aantal, aantalWoorden: woorden, waar, misschien, open }
    for (let woord = 0; woord < woorden; woord++) {
      const [van, tot] = [woord * aantal, (woord + 1) * aantal]
      const eigen = zeven.filter((zeef) => zeef.bits.woord === woord)
      const deels = eigen.filter(({ kolom }) => !kolom.compleet)
      misschien.fill(vastMisschien[woord]!, van, tot)
      metZeven(
        misschien,
        van,
        aantal,
        eigen.filter(({ kolom }) => kolom.compleet),
        'misschien',
      )
      if (isBekend) continue
      // What is known in every case leaves the same of what is as of what may be.
      const vast = vastWaar[woord]!
      for (let i = van; i < tot; i++) waar[i] = misschien[i]! & vast
      metZeven(waar, van, aantal, deels, 'waar')
      metZeven(misschien, van, aantal, deels, 'misschien')
    }
    const gevonden = ruimte.gevonden(aantal)
    for (const deel of keuzedelen) {
      if (!heeftBits(vastMisschien, deel.voor)) continue
      metKeuze(misschien, aantal, deel, gevonden)
      if (!isBekend) metKeuze(waar, aantal, deel, gevonden)
    }
    for (const deel of speeldelen) if (heeftBits(open, deel.voor)) metSpel(bits, deel)
    return bits
  }
}
