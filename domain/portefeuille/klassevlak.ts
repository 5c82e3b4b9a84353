import { LEEG, VOL, doorsnede, nieuwVlak, tegendeel, vereniging, verschil } from './bitvlak.ts'
import type { Bitvlak } from './bitvlak.ts'
import { eenKeerPerBlok } from './blok.ts'
import type { Blok } from './blok.ts'
import type { Blokdagen, Dagenkolom } from './dagenkolom.ts'
import type { Feitvlak, Keuzevlak } from './feitvlak.ts'
import type { Gemistnotitie } from './gemistnotitie.ts'
import type { Tabelvlak } from './tabelvlak.ts'

/** What a test looks at, for a block of cases. To be read after `reken`. */
export interface Klassevlak {
  onbekend: Bitvlak
  readonly reken: (blok: Blok) => void
  /** The cases whose code is one of those in `goed` (bit 0 for code 1). */
  readonly waar: (goed: number, uit: Bitvlak) => Bitvlak
  /** Names what keeps the code from being known in the cases of `nodig`. */
  readonly gemist: (nodig: Bitvlak, noteer: Gemistnotitie) => void
}

const EERDER = 1
const GELIJK = 2
const LATER = 4

/** Notes a fact in those of the cases in which it is not known. */
const feitgemist =
  (feit: number, vlak: Feitvlak, uit: Bitvlak) =>
  (nodig: Bitvlak, noteer: Gemistnotitie): void =>
    noteer(feit, doorsnede(nodig, vlak.onbekend, uit))

const uitCodes = (goed: number, waarde: (code: number) => Bitvlak, uit: Bitvlak): Bitvlak => {
  let gevallen = LEEG
  for (let code = 1; goed >> (code - 1) !== 0; code++) {
    if ((goed >> (code - 1)) & 1) gevallen = vereniging(gevallen, waarde(code), uit)
  }
  return gevallen
}

export const keuzeklasse = (feit: number, keuze: Keuzevlak): Klassevlak => {
  const vlak: Klassevlak = {
    onbekend: VOL,
    reken: (blok) => {
      keuze.reken(blok)
      vlak.onbekend = keuze.onbekend
    },
    waar: (goed, uit) => uitCodes(goed, keuze.waarde, uit),
    gemist: feitgemist(feit, keuze, nieuwVlak()),
  }
  return vlak
}

export const tabelklasse = (tabel: Tabelvlak): Klassevlak => {
  const onbekend = nieuwVlak()
  const vlak: Klassevlak = {
    onbekend: VOL,
    reken: eenKeerPerBlok((blok) => {
      tabel.reken(blok)
      let bekend = LEEG
      for (let code = 1; code < tabel.uitkomst.length; code++)
        bekend = vereniging(bekend, tabel.uitkomst[code]!, onbekend)
      vlak.onbekend = tegendeel(bekend, onbekend)
    }),
    waar: (goed, uit) => uitCodes(goed, (code) => tabel.uitkomst[code]!, uit),
    gemist: tabel.gemist,
  }
  return vlak
}

/** The cases in which the day on the left comes before that on the right. */
const eerderVlak = (uit: Bitvlak, links: Blokdagen, rechts: Blokdagen, aantal: number): void => {
  const { dagen: linkse, begin: linksBegin } = links
  const { dagen: rechtse, begin: rechtsBegin } = rechts
  const meer = links.meer - rechts.meer
  const heel = aantal & ~31
  for (let van = 0; van < heel; van += 32) {
    let bits = 0
    for (let k = 0; k < 32; k += 4) {
      const i = linksBegin + van + k
      const j = rechtsBegin + van + k
      const een = (linkse[i]! - rechtse[j]! + meer) >>> 31
      const twee = (linkse[i + 1]! - rechtse[j + 1]! + meer) >>> 31
      const drie = (linkse[i + 2]! - rechtse[j + 2]! + meer) >>> 31
      const vier = (linkse[i + 3]! - rechtse[j + 3]! + meer) >>> 31
      bits |= (een | (twee << 1) | (drie << 2) | (vier << 3)) << k
    }
    uit[van >> 5] = bits
  }
  if (heel === aantal) return
  let rest = 0
  for (let i = heel; i < aantal; i++) {
    rest |= ((linkse[linksBegin + i]! - rechtse[rechtsBegin + i]! + meer) >>> 31) << (i & 31)
  }
  uit[heel >> 5] = rest
}

/** The cases in which two days compare as `goed` asks, from those in which the one is earlier or later. */
const vergeleken = (goed: number, eerder: Bitvlak, later: Bitvlak, bekend: Bitvlak, uit: Bitvlak): Bitvlak => {
  switch (goed) {
    case EERDER:
      return doorsnede(eerder, bekend, uit)
    case LATER:
      return doorsnede(later, bekend, uit)
    case GELIJK | LATER:
      return verschil(bekend, eerder, uit)
    case EERDER | GELIJK:
      return verschil(bekend, later, uit)
    default:
      return verschil(verschil(bekend, eerder, uit), later, uit)
  }
}

/** Two days. `andere` is the fact on the other side when nothing else can give that day. */
export const dagklasse = (
  feit: number,
  eneKant: Dagenkolom,
  andereKant: Dagenkolom,
  andere: number | undefined,
): Klassevlak => {
  const eerder = nieuwVlak()
  const later = nieuwVlak()
  const onbekend = nieuwVlak()
  const ruimte = nieuwVlak()
  const gemist = nieuwVlak()
  let bekend: Bitvlak = LEEG
  let een: Blokdagen | undefined
  let ander: Blokdagen | undefined
  let isEerderGerekend = false
  let isLaterGerekend = false
  let gevallen = 0
  /** Works out only what the comparison asks for. */
  const metVergelijking = (goed: number): void => {
    if (!isEerderGerekend && goed !== LATER && goed !== (EERDER | GELIJK)) {
      eerderVlak(eerder, een!, ander!, gevallen)
      isEerderGerekend = true
    }
    if (!isLaterGerekend && goed !== EERDER && goed !== (GELIJK | LATER)) {
      eerderVlak(later, ander!, een!, gevallen)
      isLaterGerekend = true
    }
  }
  const vlak: Klassevlak = {
    onbekend: VOL,
    reken: eenKeerPerBlok((blok) => {
      een = eneKant(blok)
      ander = andereKant(blok)
      gevallen = blok.aantal
      isEerderGerekend = false
      isLaterGerekend = false
      vlak.onbekend = een && ander ? vereniging(een.geen, ander.geen, onbekend) : VOL
      bekend = tegendeel(vlak.onbekend, ruimte)
    }),
    waar: (goed, uit) => {
      if (vlak.onbekend === VOL) return LEEG
      metVergelijking(goed)
      return vergeleken(goed, eerder, later, bekend, uit)
    },
    gemist: (nodig, noteer) => {
      noteer(feit, doorsnede(nodig, een ? een.geen : VOL, gemist))
      if (andere !== undefined) noteer(andere, doorsnede(nodig, ander ? ander.geen : VOL, gemist))
    },
  }
  return vlak
}

/** A number beside a fixed one. */
export const getalklasse = (feit: number, naam: string, met: number, eigen: Feitvlak): Klassevlak => {
  const eerder = nieuwVlak()
  const later = nieuwVlak()
  const bekend = nieuwVlak()
  const vlak: Klassevlak = {
    onbekend: VOL,
    reken: eenKeerPerBlok((blok) => {
      eigen.reken(blok)
      vlak.onbekend = eigen.onbekend
      const kolom = blok.kolommen.feiten.get(naam)
      if (!kolom) return
      eerder.fill(0)
      later.fill(0)
      for (let i = 0; i < blok.aantal; i++) {
        const waarde = kolom[blok.van + i]!
        if (waarde < met) eerder[i >> 5]! |= 1 << (i & 31)
        if (waarde > met) later[i >> 5]! |= 1 << (i & 31)
      }
    }),
    waar: (goed, uit) =>
      vlak.onbekend === VOL ? LEEG : vergeleken(goed, eerder, later, tegendeel(vlak.onbekend, bekend), uit),
    gemist: feitgemist(feit, eigen, nieuwVlak()),
  }
  return vlak
}
