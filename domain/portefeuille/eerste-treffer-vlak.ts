import type { Gereed } from '../beslissen/tabel.ts'
import { LEEG, aangevuld, doorsnede, legeVlakken, nieuwVlak, nieuweVlakken, vereniging, verschil } from './bitvlak.ts'
import type { Bitvlak } from './bitvlak.ts'
import type { Rijenvlak } from './tabelvlak.ts'
import type { Voorwaardevlak } from './voorwaardevlak.ts'

/** The first row that matches, for blocks of cases; the same answer as `eersteTreffer` gives for one. */
export const eersteTreffervlak = ({ rijen, uitkomsten }: Gereed, vlakken: readonly Voorwaardevlak[]): Rijenvlak => {
  const codes = uitkomsten.length + 1
  const perCode = () => nieuweVlakken(codes)
  const perRij = () => nieuweVlakken(rijen.length)
  const ruimte = {
    kan: perRij(),
    waar: perRij(),
    open: perRij(),
    gevonden: perRij(),
    over: perRij(),
    uitkomst: perCode(),
    mogelijk: perCode(),
    strijdig: perCode(),
    anders: nieuwVlak(),
    stuk: nieuwVlak(),
    nodig: nieuwVlak(),
  }
  const uitkomst = legeVlakken(codes)
  const gevonden = legeVlakken(rijen.length)
  /** Per row the cases in which it may match and no row before it does for certain. */
  const open = legeVlakken(rijen.length)
  /** Per outcome the cases in which an earlier row may give it. */
  const mogelijk = legeVlakken(codes)
  /** Per outcome the cases in which a row gives it for certain, but an earlier one may give another. */
  const strijdig = legeVlakken(codes)
  /** The cases in which no row matches for certain. */
  let over: Bitvlak = LEEG

  /** The cases of a list of planes, but for one of them. */
  const behalve = (perUitkomst: readonly Bitvlak[], code: number): Bitvlak => {
    let gevallen = LEEG
    for (let ander = 1; ander < perUitkomst.length; ander++) {
      if (ander !== code) gevallen = vereniging(gevallen, perUitkomst[ander]!, ruimte.anders)
    }
    return gevallen
  }

  const metZekereRij = (plaats: number, waar: Bitvlak): void => {
    const { code } = rijen[plaats]!
    const anders = behalve(mogelijk, code)
    gevonden[plaats] = verschil(waar, anders, ruimte.gevonden[plaats]!)
    uitkomst[code] = vereniging(uitkomst[code]!, gevonden[plaats], ruimte.uitkomst[code]!)
    strijdig[code] = aangevuld(strijdig[code]!, doorsnede(waar, anders, ruimte.stuk), ruimte.strijdig[code]!)
  }

  return {
    uitkomst,
    gevonden,
    reken: (blok, gevallen) => {
      for (const lijst of [uitkomst, gevonden, open, mogelijk, strijdig]) lijst.fill(LEEG)
      over = gevallen
      for (let plaats = 0; plaats < rijen.length; plaats++) {
        if (over === LEEG) return
        const rij = vlakken[plaats]!
        rij.reken(blok)
        const kan = doorsnede(rij.kan, over, ruimte.kan[plaats]!)
        if (kan === LEEG) continue
        const waar = rij.waar === rij.kan ? kan : doorsnede(rij.waar, over, ruimte.waar[plaats]!)
        open[plaats] = verschil(kan, waar, ruimte.open[plaats]!)
        if (waar !== LEEG) metZekereRij(plaats, waar)
        over = verschil(over, waar, ruimte.over[plaats]!)
        const { code } = rijen[plaats]!
        mogelijk[code] = vereniging(mogelijk[code]!, open[plaats]!, ruimte.mogelijk[code]!)
      }
    },
    gemist: (nodig, noteer) => {
      let later = doorsnede(nodig, over, ruimte.nodig)
      for (let plaats = rijen.length - 1; plaats >= 0; plaats--) {
        if (open[plaats] === LEEG) continue
        const anders = doorsnede(behalve(strijdig, rijen[plaats]!.code), nodig, ruimte.anders)
        later = aangevuld(later, doorsnede(anders, open[plaats]!, ruimte.stuk), ruimte.nodig)
        const eigen = doorsnede(later, open[plaats]!, ruimte.stuk)
        if (eigen !== LEEG) vlakken[plaats]!.gemist(eigen, noteer)
      }
    },
  }
}
