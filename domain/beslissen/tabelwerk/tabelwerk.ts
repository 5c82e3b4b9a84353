import type { Dag } from '../../dag/datum.ts'
import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { geldigheden } from '../../regelboek/geldend.ts'
import type { Register } from '../../regelboek/register.ts'
import { perBlok } from '../../rekenen/termijn/blok.ts'
import { metAanname, overigInOrde } from './aanname.ts'
import type { Woordbits } from './aanname.ts'
import { bevindingen } from './bevindingen.ts'
import { eersteTreffer } from './eerste-treffer.ts'
import { codekolom, coderuimte } from './klassecodes.ts'
import type { Codebron, Codekolom, Dossierblok } from './klassecodes.ts'
import { bekendAtoom, uitkomstenVan } from './atoom.ts'
import type { Klasse } from './atoom.ts'
import { rijbitsVan } from './rijwerk.ts'
import { gereedVan } from './tabel.ts'
import type { Gereed } from './tabel.ts'
import type { Rijlezer } from './uitslag.ts'

/** The rows of one entry of the timeline, with what works them out for blocks of cases. */
export interface Ingangwerk extends Rijlezer {
  readonly gereed: Gereed
  readonly van: Dag
  readonly tot: Dag | undefined
  readonly bits: (blok: Dossierblok) => Woordbits
}

/** A table through time, ready for blocks of cases. */
export interface Tabelwerk {
  readonly tabel: Beslistabel
  /** Everything it can answer; a code is the place in it counted from 1. */
  readonly uitkomsten: readonly string[]
  readonly ingangen: readonly Ingangwerk[]
  /** The entry that holds in a case; undefined when none does. */
  readonly ingang: (blok: Dossierblok, plaats: number) => Ingangwerk | undefined
  /** The outcomes (places counted from 1; 0 where it cannot be given). */
  readonly codes: (blok: Dossierblok) => Codekolom
}

const bereikVan = (dagen: Int32Array, van: number, aantal: number): { laagste: number; hoogste: number } => {
  let laagste = dagen[van]!
  let hoogste = laagste
  for (let i = van + 1; i < van + aantal; i++) {
    laagste = Math.min(laagste, dagen[i]!)
    hoogste = Math.max(hoogste, dagen[i]!)
  }
  return { laagste, hoogste }
}

/** Makes a table ready. `codesVan` gives what its tests look at. */
export const tabelwerk = (
  register: Register,
  tabel: Beslistabel,
  codesVan: (klasse: Klasse) => ReturnType<Codebron['tabelcode']>,
): Tabelwerk => {
  const ingangen = geldigheden(tabel.tijdlijn).flatMap(({ ingang, van, tot }): readonly Ingangwerk[] => {
    if (!('regel' in ingang)) return []
    const gereed = gereedVan(register, tabel, ingang)
    const codes = gereed.rijplan.klassen.map(({ klasse }) => codesVan(klasse))
    const feit = overigInOrde(register)
    const woord = feit === undefined ? undefined : { feit, codesVan: codesVan(bekendAtoom(register, feit).klasse) }
    return [
      {
        gereed,
        van,
        tot,
        bits: perBlok(metAanname(rijbitsVan(gereed.rijplan, codes), gereed, woord)),
        ...(tabel.soort === 'eerste' ? eersteTreffer(gereed) : bevindingen(gereed)),
      },
    ]
  })
  const sleutel = tabel.tijdlijn.sleutel === 'eersteZiektedag' ? 'eersteZiektedag' : 'peildatum'
  const ruimte = coderuimte()
  const perIngang = coderuimte()

  const isGeldig = ({ van, tot }: Ingangwerk, dag: number): boolean => dag >= van && (tot === undefined || dag < tot)

  const codes = perBlok((blok: Dossierblok): Codekolom => {
    const { gevallen, van, aantal } = blok
    const uit = ruimte(aantal).fill(0, 0, aantal)
    const dagen = gevallen[sleutel]
    const { laagste, hoogste } = bereikVan(dagen, van, aantal)
    for (const ingang of ingangen) {
      if (hoogste < ingang.van || (ingang.tot !== undefined && laagste >= ingang.tot)) continue
      const gevonden = perIngang(aantal)
      ingang.codes(ingang.bits(blok), gevonden)
      for (let i = 0; i < aantal; i++) if (isGeldig(ingang, dagen[van + i]!)) uit[i] = gevonden[i]!
    }
    return codekolom(uit, 0, aantal)
  })

  return {
    tabel,
    uitkomsten: uitkomstenVan(tabel),
    ingangen,
    ingang: ({ gevallen, van }, plaats) => {
      const dag = gevallen[sleutel][van + plaats]!
      for (const ingang of ingangen) if (isGeldig(ingang, dag)) return ingang
      return undefined
    },
    codes,
  }
}
