import { zin } from '../taal/zin.ts'
import { aangehaald, fout, gelezen } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { BEWIJSKOPRIJ, VORM, kenmerken } from './bewijs.ts'
import type { Bewijs } from './bewijs.ts'
import { welgevormd } from './kolommen.ts'
import type { Bewijscel } from './kolommen.ts'

/** Lines above the rows that hold a day. */
const DAGEN = [kenmerken.gemaaktOp, kenmerken.peildatum]

type Rijen = readonly (readonly (Bewijscel | null | undefined)[])[]

const cellOf = (cel: Bewijscel | null | undefined): Bewijscel => welgevormd(cel ?? '')

/** Whether a sheet says that it is a proof. */
export const isBewijs = (rijen: Rijen): boolean => rijen[0]?.[0] === kenmerken.vorm && rijen[0]?.[1] === VORM

/** Reads a proof back from its sheet; a sentence says what is missing when it is not a whole one. */
export const readBewijs = (rijen: Rijen): Lezing<Bewijs> => {
  if (!isBewijs(rijen))
    return fout(zin`Dit blad is geen rekenbewijs: in A1 en B1 hoort "${kenmerken.vorm}" en "${VORM}" te staan.`)
  const waardeVan = new Map(rijen.slice(0, BEWIJSKOPRIJ).map((rij) => [String(rij[0] ?? ''), cellOf(rij[1])]))
  const missing = Object.values(kenmerken).find((kop) => !waardeVan.has(kop) || waardeVan.get(kop) === '')
  if (missing !== undefined)
    return fout(zin`Het rekenbewijs is niet volledig: ${aangehaald(missing)} ontbreekt bovenaan het blad.`)
  const geenDag = DAGEN.find((kop) => typeof waardeVan.get(kop) !== 'number')
  if (geenDag !== undefined)
    return fout(
      zin`Het rekenbewijs is gewijzigd: bij ${aangehaald(geenDag)} staat ${aangehaald(waardeVan.get(geenDag))} en hoort een datum te staan.`,
    )
  const number = (kop: string): number => Number(waardeVan.get(kop))
  const text = (kop: string): string => String(waardeVan.get(kop))
  const koppen = (rijen[BEWIJSKOPRIJ] ?? []).map((cel) => String(cellOf(cel))).filter((kop) => kop !== '')
  const gevuld = rijen.slice(BEWIJSKOPRIJ + 1).filter((rij) => rij.some((cel) => cellOf(cel) !== ''))
  if (koppen.length === 0 || gevuld.length !== number(kenmerken.aantal)) {
    return fout(
      zin`Het rekenbewijs noemt ${text(kenmerken.aantal)} {0:dossier|dossiers} en er staan er ${gevuld.length}. Er zijn rijen weg of bij gekomen.`,
    )
  }
  return gelezen({
    programmaversie: text(kenmerken.programmaversie),
    regelversie: text(kenmerken.regelversie),
    regelhash: text(kenmerken.regelhash),
    gemaaktOp: number(kenmerken.gemaaktOp),
    peildatum: number(kenmerken.peildatum),
    bron: text(kenmerken.bron),
    koppen,
    rijen: gevuld.map((rij) => koppen.map((_, i) => cellOf(rij[i]))),
    vingerafdruk: text(kenmerken.vingerafdruk),
  })
}
