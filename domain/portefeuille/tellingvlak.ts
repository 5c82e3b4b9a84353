import type { Gereed } from '../beslissen/tabel.ts'
import { LEEG, aangevuld, doorsnede, legeVlakken, nieuwVlak, nieuweVlakken, vereniging, verschil } from './bitvlak.ts'
import type { Bitvlak } from './bitvlak.ts'
import type { Voorwaardevlak } from './voorwaardevlak.ts'

/** What is not known, read for the better or for the worse. A row that takes others away works for the better. */
export type Lezing = 'licht' | 'zwaar'

/** The findings of a collecting table in one reading, for a block of cases. To be read after `reken`. */
export interface Tellingvlak {
  readonly reken: (rijen: readonly Rijgevallen[]) => void
  /** By place of the row: the cases in which it stands for certain, and in which it may stand. */
  readonly zeker: readonly Bitvlak[]
  readonly staand: readonly Bitvlak[]
  /** By place of the row: the cases in which another row made a matter of judgment of it. */
  readonly verzacht: readonly Bitvlak[]
  /** By code of the outcome: the cases in which a row gives it for certain, and in which one may. */
  readonly zekerPerCode: readonly Bitvlak[]
  readonly mogelijkPerCode: readonly Bitvlak[]
}

/** The cases in which a row matches for certain, and in which it may. */
export type Rijgevallen = Pick<Voorwaardevlak, 'waar' | 'kan'>

/** Goes through the findings in the order of the table, so that a row can take later ones away; as `geteld` does for one case. */
export const tellingvlak = ({ rijen, uitkomsten, oordeelcode }: Gereed, lezing: Lezing): Tellingvlak => {
  const codes = uitkomsten.length + 1
  const perRij = () => nieuweVlakken(rijen.length)
  const perCode = () => nieuweVlakken(codes)
  const ruimte = {
    zeker: perRij(),
    staand: perRij(),
    verzacht: perRij(),
    weg: perRij(),
    open: perRij(),
    zekerPerCode: perCode(),
    mogelijkPerCode: perCode(),
    stuk: nieuwVlak(),
  }
  const zeker = legeVlakken(rijen.length)
  const staand = legeVlakken(rijen.length)
  const verzacht = legeVlakken(rijen.length)
  const weg = legeVlakken(rijen.length)
  const zekerPerCode = legeVlakken(codes)
  const mogelijkPerCode = legeVlakken(codes)
  const alles = [zeker, staand, verzacht, weg, zekerPerCode, mogelijkPerCode]

  /** Counts cases of a row for its outcome, or for a judgment where it was softened. */
  const tel = (perUitkomst: Bitvlak[], eigen: readonly Bitvlak[], plaats: number, gevallen: Bitvlak): void => {
    const { code } = rijen[plaats]!
    const zacht = verzacht[plaats]!
    if (zacht === LEEG || code >= oordeelcode) {
      perUitkomst[code] = vereniging(perUitkomst[code]!, gevallen, eigen[code]!)
      return
    }
    const hard = verschil(gevallen, zacht, ruimte.stuk)
    perUitkomst[code] = aangevuld(perUitkomst[code]!, hard, eigen[code]!)
    const oordeel = doorsnede(gevallen, zacht, ruimte.stuk)
    perUitkomst[oordeelcode] = aangevuld(perUitkomst[oordeelcode]!, oordeel, eigen[oordeelcode]!)
  }

  const metRij = ({ waar, kan }: Rijgevallen, plaats: number): void => {
    const { neemtWeg, rij, code } = rijen[plaats]!
    const staat = (staand[plaats] = verschil(kan, weg[plaats]!, ruimte.staand[plaats]!))
    const vast = (zeker[plaats] = waar === kan ? staat : verschil(waar, weg[plaats]!, ruimte.zeker[plaats]!))
    const doelen = rij.oordeel ? verzacht : weg
    const ruim = rij.oordeel ? ruimte.verzacht : ruimte.weg
    for (const doel of neemtWeg)
      doelen[doel] = vereniging(doelen[doel]!, lezing === 'licht' ? staat : vast, ruim[doel]!)
    if (code === 0) return
    tel(zekerPerCode, ruimte.zekerPerCode, plaats, vast)
    if (staat === vast || (lezing === 'licht' && neemtWeg.length === 0)) return
    tel(mogelijkPerCode, ruimte.mogelijkPerCode, plaats, verschil(staat, vast, ruimte.open[plaats]!))
  }

  return {
    zeker,
    staand,
    verzacht,
    zekerPerCode,
    mogelijkPerCode,
    reken: (gevallen) => {
      for (const vlakken of alles) vlakken.fill(LEEG)
      for (let plaats = 0; plaats < rijen.length - 1; plaats++) {
        if (gevallen[plaats]!.kan !== LEEG) metRij(gevallen[plaats]!, plaats)
      }
    },
  }
}
