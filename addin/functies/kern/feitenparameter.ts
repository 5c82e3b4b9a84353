import type { Feit, Feitinhoud, Register } from '@poortwachter/wet'
import { feitUitNaam, fout, gelezen, leeg } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { isFoutcel } from '../cel/celinvoer.ts'
import type { Celinvoer } from '../cel/celinvoer.ts'
import { remember } from '../geheugen.ts'
import { readFeitcel } from './feitcel.ts'
import { keuzelijstGegeven } from './feitenkeuzes.ts'
import type { Reeksparameter } from './parameter.ts'

type Matrix = readonly (readonly Celinvoer[])[]

/** The facts of one row, or what is wrong with it. */
export type Feitenrij = Lezing<Readonly<Record<string, Feitinhoud>>>

/** A fact with the cells that hold it, one per row; a single cell counts for every row. */
interface Feitargument {
  readonly feit: Feit
  readonly cellen: readonly Celinvoer[]
  /** The same few words come back in every row. */
  readonly lees: (cel: Celinvoer) => Lezing<Feitinhoud>
}

const column = (matrix: Matrix, kolom: number): readonly Celinvoer[] => matrix.map((rij) => rij[kolom] ?? null)

const isLeeg = (cel: Celinvoer): boolean => cel === null || cel === '' || cel === 0

/** Headings and the cells under each: pairs of ranges, or one range with a name and a value per row. */
const pairsOf = (
  waarden: readonly Matrix[],
  naam: string,
): Lezing<readonly { readonly kop: Celinvoer; readonly cellen: readonly Celinvoer[] }[]> => {
  const [enige] = waarden
  if (waarden.length === 1 && enige?.[0]?.length === 2) {
    return gelezen(enige.map(([kop = null, cel = null]) => ({ kop, cellen: [cel] })))
  }
  if (waarden.length % 2 !== 0) {
    return fout(
      `${naam}: geef paren van een gegeven en een waarde, zoals "belastbaarheid";"belastbaar", of koppen en een bereik met rijen.`,
    )
  }
  const paren: { kop: Celinvoer; cellen: readonly Celinvoer[] }[] = []
  for (let i = 0; i < waarden.length; i += 2) {
    const koppen = waarden[i]!.flat()
    const rijen = waarden[i + 1]!
    const breedte = rijen[0]?.length ?? 0
    if (koppen.length !== breedte) {
      return fout(`${naam}: er zijn ${koppen.length} koppen en ${breedte} kolommen. Maak ze even breed.`)
    }
    koppen.forEach((kop, kolom) => paren.push({ kop, cellen: column(rijen, kolom) }))
  }
  return gelezen(paren)
}

const readKolommen = (
  waarden: readonly Matrix[],
  naam: string,
  register: Register,
): Lezing<readonly Feitargument[]> => {
  const paren = pairsOf(waarden, naam)
  if (paren.soort !== 'gelezen') return paren
  const kolommen: Feitargument[] = []
  for (const { kop, cellen } of paren.waarde) {
    if (isFoutcel(kop)) return fout(`${naam}: een kop bevat de fout ${kop.fout}. Herstel eerst die cel.`)
    if (isLeeg(kop)) continue
    const feit = feitUitNaam(register, kop)
    if (feit.soort === 'fout') return feit
    if (feit.soort !== 'gelezen') continue
    const { waarde } = feit
    const lees = remember(
      (cel: Celinvoer) => readFeitcel(waarde, cel),
      (cel) => cel,
    )
    kolommen.push({ feit: waarde, cellen, lees })
  }
  return gelezen(kolommen)
}

/** The facts that stand in one row of columns. A fact that is empty there is not known. */
const readFeitenrij = (kolommen: readonly Feitargument[], rij: number): Feitenrij => {
  const feiten: Record<string, Feitinhoud> = {}
  for (const { feit, cellen, lees } of kolommen) {
    const lezing = lees((cellen.length === 1 ? cellen[0] : cellen[rij]) ?? null)
    if (lezing.soort === 'fout') return lezing
    if (lezing.soort === 'leeg') continue
    const eerder = feiten[feit.naam]
    if (eerder !== undefined && eerder !== lezing.waarde)
      return fout(`${feit.naam}: dit gegeven staat er twee keer, met twee waarden. Laat een van de twee weg.`)
    feiten[feit.naam] = lezing.waarde
  }
  return gelezen(feiten)
}

/**
 * What is known of one case or of many: pairs of a fact and its value, or headings with a range of rows. Gives the
 * facts per row; a mistake in one row leaves the others alone.
 */
export const feitenParameter: Reeksparameter<readonly Feitenrij[], Register> & { readonly verplicht: false } = {
  vorm: 'reeks',
  verplicht: false,
  uitleg: {
    nl: 'Paren van een gegeven en een waarde, zoals "belastbaarheid";"belastbaar", of een bereik met koppen en een bereik met een of meer rijen. Leeg is onbekend.',
    en: 'Pairs of a fact and a value, such as "belastbaarheid","belastbaar", or a range of headings and a range of one or more rows. Empty means not known.',
  },
  keuzelijst: keuzelijstGegeven,
  lees: (waarden, naam, register): Lezing<readonly Feitenrij[]> => {
    if (waarden.length === 0) return leeg
    const kolommen = readKolommen(waarden, naam, register)
    if (kolommen.soort !== 'gelezen') return kolommen
    const aantal = Math.max(1, ...kolommen.waarde.map(({ cellen }) => cellen.length))
    const rijen = Array.from({ length: aantal }, (_, rij) => readFeitenrij(kolommen.waarde, rij))
    const [enige] = rijen
    return aantal === 1 && enige?.soort === 'fout' ? enige : gelezen(rijen)
  },
}
