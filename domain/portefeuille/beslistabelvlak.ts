import type { Beslistabel, Tabelregel } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import { geldigheden } from '../regelboek/geldend.ts'
import type { Geldigheid } from '../regelboek/geldend.ts'
import { uitkomstenVan } from '../beslissen/atoom.ts'
import { gereedVan } from '../beslissen/tabel.ts'
import { bevindingenvlak } from './bevindingenvlak.ts'
import { LEEG, doorsnede, eersteGevallen, legeVlakken, nieuwVlak, nieuweVlakken, vereniging } from './bitvlak.ts'
import type { Bitvlak } from './bitvlak.ts'
import { eenKeerPerBlok } from './blok.ts'
import type { Blokdagen } from './dagenkolom.ts'
import { eersteTreffervlak } from './eerste-treffer-vlak.ts'
import { rijvlak } from './rijvlak.ts'
import type { Bronvlakken } from './rijvlak.ts'
import type { Rijenvlak, Tabelvlak } from './tabelvlak.ts'

/** A table through time for a block of cases; its rows are named by their ids. */
export interface Beslistabelvlak extends Tabelvlak {
  readonly rijnamen: readonly string[]
}

/** The cases whose day lies within the days on which an entry of a timeline holds. */
const geldigVlak = (
  uit: Bitvlak,
  { van, tot }: Geldigheid<Tabelregel>,
  { dagen, begin, vroegste }: Blokdagen,
  aantal: number,
): Bitvlak => {
  if (tot === undefined && vroegste >= van) return eersteGevallen(aantal)
  const einde = tot ?? Number.POSITIVE_INFINITY
  let gevallen = 0
  uit.fill(0)
  for (let i = 0; i < aantal; i++) {
    const dag = dagen[begin + i]!
    if (dag < van || dag >= einde) continue
    uit[i >> 5]! |= 1 << (i & 31)
    gevallen++
  }
  return gevallen === 0 ? LEEG : uit
}

/** An entry of the timeline made ready, with the place that each of its rows has among the names of the table. */
interface Ingangvlak {
  readonly geldigheid: Geldigheid<Tabelregel>
  readonly rijen: Rijenvlak
  readonly plaatsen: readonly number[]
  readonly ruimte: Bitvlak
  readonly eigen: Bitvlak
}

/** A table made ready for blocks of cases. */
export const beslistabelvlak = (register: Register, tabel: Beslistabel, bronnen: Bronvlakken): Beslistabelvlak => {
  const sleutel = bronnen.dossierdag(tabel.tijdlijn.sleutel === 'eersteZiektedag' ? 'eersteZiektedag' : 'peildatum')
  const metRegel = geldigheden(tabel.tijdlijn).flatMap((geldigheid) =>
    'regel' in geldigheid.ingang ? [{ geldigheid, regel: geldigheid.ingang.regel }] : [],
  )
  const rijnamen = [...new Set(metRegel.toReversed().flatMap(({ regel }) => regel.rijen.map(({ id }) => id)))]
  const ingangen = metRegel.map(({ geldigheid, regel }): Ingangvlak => {
    const gereed = gereedVan(register, tabel, regel)
    const vlakken = gereed.rijen.map((rij) => rijvlak(register, rij, bronnen))
    return {
      geldigheid,
      rijen: (tabel.soort === 'eerste' ? eersteTreffervlak : bevindingenvlak)(gereed, vlakken),
      plaatsen: regel.rijen.map(({ id }) => rijnamen.indexOf(id)),
      ruimte: nieuwVlak(),
      eigen: nieuwVlak(),
    }
  })
  const codes = uitkomstenVan(tabel).length + 1
  const ruimte = { uitkomst: nieuweVlakken(codes), gevonden: nieuweVlakken(rijnamen.length) }
  const uitkomst = legeVlakken(codes)
  const gevonden = legeVlakken(rijnamen.length)
  const geldig = legeVlakken(ingangen.length)

  return {
    rijnamen,
    uitkomst,
    gevonden,
    reken: eenKeerPerBlok((blok) => {
      uitkomst.fill(LEEG)
      gevonden.fill(LEEG)
      ingangen.forEach(({ geldigheid, rijen, plaatsen, ruimte: eigen }, k) => {
        geldig[k] = geldigVlak(eigen, geldigheid, sleutel(blok), blok.aantal)
        if (geldig[k] === LEEG) return
        rijen.reken(blok, geldig[k])
        for (let code = 1; code < uitkomst.length; code++) {
          uitkomst[code] = vereniging(uitkomst[code]!, rijen.uitkomst[code]!, ruimte.uitkomst[code]!)
        }
        plaatsen.forEach((plaats, rij) => {
          gevonden[plaats] = vereniging(gevonden[plaats]!, rijen.gevonden[rij]!, ruimte.gevonden[plaats]!)
        })
      })
    }),
    gemist: (nodig, noteer) => {
      ingangen.forEach(({ rijen, eigen }, k) => {
        const deel = doorsnede(nodig, geldig[k]!, eigen)
        if (deel !== LEEG) rijen.gemist(deel, noteer)
      })
    },
  }
}
