import { slotrij } from '../beslissen/tabel.ts'
import type { Gereed } from '../beslissen/tabel.ts'
import {
  LEEG,
  VOL,
  aangevuld,
  doorsnede,
  legeVlakken,
  nieuwVlak,
  nieuweVlakken,
  vereniging,
  verschil,
} from './bitvlak.ts'
import type { Bitvlak } from './bitvlak.ts'
import type { Rijenvlak } from './tabelvlak.ts'
import { tellingvlak } from './tellingvlak.ts'
import type { Tellingvlak } from './tellingvlak.ts'
import type { Voorwaardevlak } from './voorwaardevlak.ts'

/** All findings and the heaviest, for blocks of cases; the same answer as `bevindingen` gives for one. */
export const bevindingenvlak = (gereed: Gereed, vlakken: readonly Voorwaardevlak[]): Rijenvlak => {
  const { rijen, uitkomsten, oordeelcode } = gereed
  const slotcode = slotrij(gereed).code
  const codes = uitkomsten.map((_, plaats) => plaats + 1)
  const perCode = () => nieuweVlakken(uitkomsten.length + 1)
  const ruimte = {
    waar: nieuweVlakken(rijen.length),
    kan: nieuweVlakken(rijen.length),
    uitkomst: perCode(),
    zwaarst: perCode(),
    lichtst: perCode(),
    lichter: perCode(),
    over: nieuwVlak(),
    stuk: nieuwVlak(),
    bevonden: nieuwVlak(),
    open: nieuwVlak(),
    zacht: nieuwVlak(),
  }
  const gevallen = rijen.map(() => ({ waar: LEEG, kan: LEEG }))
  const zwaar = tellingvlak(gereed, 'zwaar')
  const licht = tellingvlak(gereed, 'licht')
  const uitkomst = legeVlakken(uitkomsten.length + 1)
  const zwaarst = legeVlakken(uitkomsten.length + 1)
  const lichtst = legeVlakken(uitkomsten.length + 1)
  const gevonden = legeVlakken(rijen.length)

  /** Gives each of the cases the first outcome, in the order of `volgorde`, that it stands under. */
  const eerste = (
    volgorde: readonly number[],
    onder: (code: number) => Bitvlak,
    begin: Bitvlak,
    doel: Bitvlak[],
    eigen: readonly Bitvlak[],
  ): void => {
    let over = begin
    for (const code of volgorde) {
      if (over === LEEG) return
      const deel = doorsnede(onder(code), over, ruimte.stuk)
      doel[code] = aangevuld(doel[code]!, deel, eigen[code]!)
      over = verschil(over, deel, ruimte.over)
    }
  }

  /** The heaviest outcome when what is not known turns out for the worse. */
  const metZwaarste = (alle: Bitvlak, bevonden: Bitvlak): void => {
    const onder = (code: number): Bitvlak => {
      const som = vereniging(zwaar.zekerPerCode[code]!, zwaar.mogelijkPerCode[code]!, ruimte.open)
      return code === slotcode ? vereniging(som, verschil(alle, bevonden, ruimte.zacht), ruimte.open) : som
    }
    zwaarst.fill(LEEG)
    eerste(codes, onder, alle, zwaarst, ruimte.zwaarst)
  }

  /** The heaviest outcome when it turns out for the better. */
  const metLichtste = (alle: Bitvlak, telling: Tellingvlak): void => {
    lichtst.fill(LEEG)
    eerste(codes, (code) => telling.zekerPerCode[code]!, alle, lichtst, ruimte.lichtst)
    const zonder = lichtst.reduce((som, deel) => verschil(som, deel, ruimte.bevonden), alle)
    const onder = (code: number): Bitvlak =>
      code === slotcode ? VOL : telling === licht ? licht.mogelijkPerCode[code]! : LEEG
    eerste(codes.toReversed(), onder, zonder, lichtst, ruimte.lichtst)
  }

  return {
    uitkomst,
    gevonden,
    reken: (blok, alle) => {
      let isOpen = false
      let isWegnemerOpen = false
      for (let plaats = 0; plaats < rijen.length - 1; plaats++) {
        const vlak = vlakken[plaats]!
        const eigen = gevallen[plaats]!
        vlak.reken(blok)
        eigen.kan = doorsnede(vlak.kan, alle, ruimte.kan[plaats]!)
        eigen.waar = vlak.waar === vlak.kan ? eigen.kan : doorsnede(vlak.waar, alle, ruimte.waar[plaats]!)
        if (eigen.waar === eigen.kan) continue
        isOpen = true
        if (rijen[plaats]!.neemtWeg.length > 0) isWegnemerOpen = true
      }
      zwaar.reken(gevallen)
      if (isWegnemerOpen) licht.reken(gevallen)
      for (let plaats = 0; plaats < rijen.length - 1; plaats++) gevonden[plaats] = zwaar.zeker[plaats]!
      metLichtste(alle, isWegnemerOpen ? licht : zwaar)
      if (isOpen) {
        const bevonden = codes.reduce((som, code) => vereniging(som, zwaar.zekerPerCode[code]!, ruimte.bevonden), LEEG)
        metZwaarste(alle, bevonden)
      }
      for (const code of codes) {
        uitkomst[code] = isOpen ? doorsnede(zwaarst[code]!, lichtst[code]!, ruimte.uitkomst[code]!) : lichtst[code]!
      }
    },
    gemist: (nodig, noteer) => {
      const onbekend = codes.reduce((over, code) => verschil(over, uitkomst[code]!, ruimte.over), nodig)
      if (onbekend === LEEG) return
      /** By code the cases that come out under a lighter one when what is not known turns out for the better. */
      const lichter: Bitvlak[] = []
      for (let code = uitkomsten.length, som = LEEG; code > 0; code--) {
        lichter[code] = som
        som = vereniging(som, lichtst[code]!, ruimte.lichter[code]!)
      }
      for (let plaats = 0; plaats < rijen.length - 1; plaats++) {
        const { code, neemtWeg } = rijen[plaats]!
        const staat = zwaar.staand[plaats]!
        if (staat === LEEG || (code === 0 && neemtWeg.length === 0)) continue
        const open = doorsnede(verschil(staat, zwaar.zeker[plaats]!, ruimte.open), onbekend, ruimte.open)
        if (open === LEEG) continue
        const zacht = code < oordeelcode ? zwaar.verzacht[plaats]! : LEEG
        const tellend = (): Bitvlak => {
          const hard = doorsnede(verschil(open, zacht, ruimte.stuk), lichter[code]!, ruimte.stuk)
          const gemaakt = doorsnede(doorsnede(open, zacht, ruimte.zacht), lichter[oordeelcode]!, ruimte.zacht)
          return vereniging(hard, gemaakt, ruimte.stuk)
        }
        const eigen = neemtWeg.length > 0 ? open : tellend()
        if (eigen !== LEEG) vlakken[plaats]!.gemist(eigen, noteer)
      }
    },
  }
}
