import { codeVan, legeKolom, trefwoord } from '@poortwachter/wet'
import type { Dag, Dossierkolommen, Feit, Feitkolom, Register } from '@poortwachter/wet'
import { feitinhoudUit, feitUitNaam, fout, gelezen, getalUitCel, nabij } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { isFoutcel } from '../cel/celinvoer.ts'
import type { Celinvoer } from '../cel/celinvoer.ts'
import { remember } from '../geheugen.ts'

type Matrix = readonly (readonly Celinvoer[])[]

/** Columns with amounts of the employer; they never go into a decision. */
export const LOONKOLOMMEN = ['weekloon', 'loonpercentage', 'werkgeverslasten'] as const
export type Loonkolom = (typeof LOONKOLOMMEN)[number]

/** A table of cases, read column by column. */
export interface Dossiertabel {
  readonly kolommen: Dossierkolommen
  /** What is wrong in a row, by its place; the row then has no answer. */
  readonly fouten: ReadonlyMap<number, string>
  /** Amounts by column and row; undefined where the cell is empty. */
  readonly loon: Readonly<Record<Loonkolom, readonly (number | undefined)[] | undefined>>
}

interface Kop {
  readonly plaats: number
  readonly feit?: Feit
  readonly loon?: Loonkolom
}

const readKoppen = (koppen: readonly Celinvoer[], register: Register): Lezing<readonly Kop[]> => {
  const gevonden: Kop[] = []
  for (const [plaats, kop] of koppen.entries()) {
    if (kop === null || kop === '' || isFoutcel(kop)) continue
    const loon = LOONKOLOMMEN.find((naam) => trefwoord(naam) === trefwoord(String(kop)))
    const feit = feitUitNaam(register, kop)
    if (loon) gevonden.push({ plaats, loon })
    else if (feit.soort === 'gelezen') gevonden.push({ plaats, feit: feit.waarde })
    else if (
      feit.soort === 'fout' &&
      nabij(
        String(kop),
        register.regelboek.feiten.map(({ naam }) => naam),
      ).length > 0
    ) {
      return fout(`koppen: ${feit.bericht} Noem de kolom zo, of laat haar weg.`)
    }
  }
  if (gevonden.some(({ feit }) => feit?.naam === 'eersteZiektedag')) return gelezen(gevonden)
  return fout('koppen: er is geen kolom "eersteZiektedag". Voeg die toe; zonder eerste ziektedag is er geen dossier.')
}

const readFeit = (feit: Feit, cellen: readonly Celinvoer[], fouten: Map<number, string>): Feitkolom => {
  const kolom = legeKolom(feit, cellen.length)
  const lees = remember(
    (cel: Celinvoer) => feitinhoudUit(feit, cel),
    (cel) => cel,
  )
  for (let rij = 0; rij < cellen.length; rij++) {
    const cel = cellen[rij]!
    if (isFoutcel(cel)) {
      fouten.set(rij, `${feit.naam}: de cel bevat de fout ${cel.fout}. Herstel eerst die cel.`)
      continue
    }
    const lezing = lees(cel)
    if (lezing.soort === 'fout') fouten.set(rij, lezing.bericht)
    if (lezing.soort === 'gelezen') kolom[rij] = codeVan(feit, lezing.waarde)
  }
  return kolom
}

const readLoon = (
  naam: string,
  cellen: readonly Celinvoer[],
  fouten: Map<number, string>,
): readonly (number | undefined)[] =>
  cellen.map((cel, rij) => {
    const lezing = isFoutcel(cel) ? fout(`de cel bevat de fout ${cel.fout}.`) : getalUitCel(cel)
    if (lezing.soort === 'fout') fouten.set(rij, `${naam}: ${lezing.bericht}`)
    return lezing.soort === 'gelezen' ? lezing.waarde : undefined
  })

/**
 * Reads a table of cases under its headings, in any order. A heading that is no fact is left alone, unless it looks
 * like one: that is taken for a mistake.
 */
export const readDossiertabel = (
  register: Register,
  koppen: Matrix,
  rijen: Matrix,
  peildatum: Dag,
): Lezing<Dossiertabel> => {
  const kop = readKoppen(koppen.flat(), register)
  if (kop.soort !== 'gelezen') return kop
  const breedte = koppen.flat().length
  if ((rijen[0]?.length ?? 0) !== breedte) {
    return fout(`tabel: er zijn ${breedte} koppen en ${rijen[0]?.length ?? 0} kolommen. Maak ze even breed.`)
  }
  const fouten = new Map<number, string>()
  const feiten = new Map<string, Feitkolom>()
  const loon: Partial<Record<Loonkolom, readonly (number | undefined)[]>> = {}
  for (const { plaats, feit, loon: naam } of kop.waarde) {
    const cellen = rijen.map((rij) => rij[plaats] ?? null)
    if (feit) feiten.set(feit.naam, readFeit(feit, cellen, fouten))
    if (naam) loon[naam] = readLoon(naam, cellen, fouten)
  }
  return gelezen({
    kolommen: {
      aantal: rijen.length,
      eersteZiektedag: feiten.get('eersteZiektedag') as Int32Array,
      peildatum: new Int32Array(rijen.length).fill(peildatum),
      feiten,
    },
    fouten,
    loon: { weekloon: loon.weekloon, loonpercentage: loon.loonpercentage, werkgeverslasten: loon.werkgeverslasten },
  })
}
