import { keuzesVan } from '../regelboek/feit.ts'
import type { Feit } from '../regelboek/feit.ts'
import { LEEG, VOL, doorsnede, nieuwVlak, nieuweVlakken, tegendeel, vereniging, verschil } from './bitvlak.ts'
import type { Bitvlak } from './bitvlak.ts'
import { eenKeerPerBlok } from './blok.ts'
import type { Blok } from './blok.ts'
import { laagUit, nieuwePakken, pakkenUit } from './codelagen.ts'
import type { Dagenkolom } from './dagenkolom.ts'

/** Where a fact is not known, in a block of cases. To be read after `reken`. */
export interface Feitvlak {
  onbekend: Bitvlak
  readonly reken: (blok: Blok) => void
}

/** A fact with a list of values. */
export interface Keuzevlak extends Feitvlak {
  /** The cases with the value of this code, which counts from 1. */
  readonly waarde: (code: number) => Bitvlak
}

/** The cases in which the bits of a code are just these. */
const metCode = (lagen: readonly Bitvlak[], code: number, uit: Bitvlak): Bitvlak => {
  let gevallen = VOL
  for (let j = 0; j < lagen.length; j++) {
    gevallen = (code >> j) & 1 ? doorsnede(gevallen, lagen[j]!, uit) : verschil(gevallen, lagen[j]!, uit)
  }
  return gevallen
}

/** A fact with a list of values, from its column of codes. */
export const keuzevlak = (feit: Feit): Keuzevlak => {
  const aantalWaarden = keuzesVan(feit)!.length
  const lagen = nieuweVlakken(32 - Math.clz32(aantalWaarden))
  const pakken = nieuwePakken()
  const gegeven = nieuwVlak()
  const onbekend = nieuwVlak()
  const vlakken = nieuweVlakken(aantalWaarden + 1)
  const waarden: (Bitvlak | undefined)[] = vlakken.map(() => undefined)
  let codes: Uint8Array | undefined
  let zicht: DataView = new DataView(new ArrayBuffer(0))

  const vlak: Keuzevlak = {
    onbekend: VOL,
    reken: eenKeerPerBlok(({ kolommen, van, aantal }) => {
      const kolom = kolommen.feiten.get(feit.naam) as Uint8Array | undefined
      if (kolom && kolom !== codes) zicht = new DataView(kolom.buffer, kolom.byteOffset, kolom.byteLength)
      codes = kolom
      waarden.fill(kolom ? undefined : LEEG)
      vlak.onbekend = VOL
      if (!kolom) return
      let bekend = LEEG
      pakkenUit(pakken, zicht, van, aantal)
      for (let j = 0; j < lagen.length; j++) {
        laagUit(lagen[j]!, pakken, aantal, j)
        bekend = vereniging(bekend, lagen[j]!, gegeven)
      }
      vlak.onbekend = tegendeel(bekend, onbekend)
    }),
    waarde: (code) => (waarden[code] ??= aantalWaarden <= 2 ? lagen[code - 1]! : metCode(lagen, code, vlakken[code]!)),
  }
  return vlak
}

/** A fact that is a day. */
export const dagvlak = (kolom: Dagenkolom): Feitvlak => {
  const vlak: Feitvlak = {
    onbekend: VOL,
    reken: (blok) => {
      const dagen = kolom(blok)
      vlak.onbekend = dagen ? dagen.geen : VOL
    },
  }
  return vlak
}

/** A fact that is a number. */
export const getalvlak = (feit: Feit): Feitvlak => {
  const onbekend = nieuwVlak()
  const vlak: Feitvlak = {
    onbekend: VOL,
    reken: eenKeerPerBlok(({ kolommen, van, aantal }) => {
      const kolom = kolommen.feiten.get(feit.naam)
      vlak.onbekend = VOL
      if (!kolom) return
      onbekend.fill(0)
      for (let i = 0; i < aantal; i++) if (Number.isNaN(kolom[van + i])) onbekend[i >> 5]! |= 1 << (i & 31)
      vlak.onbekend = onbekend
    }),
  }
  return vlak
}
