import { legeKolom } from '@poortwachter/wet'
import type { Feit, Feitkolom, Register } from '@poortwachter/wet'
import { aangehaald, feitUitNaam, fout, gelezen, leeg } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { isFoutcel } from '../cel/celinvoer.ts'
import type { Celbereik, Celinvoer } from '../cel/celinvoer.ts'
import { keuzelijstGegeven } from './feitenkeuzes.ts'
import { cellIn } from './celkolom.ts'
import type { Celkolom } from './celkolom.ts'
import { unequalLengths, unequalWidths } from './even-lang.ts'
import { overRijen, readFeitkolom } from './feitkolom.ts'
import type { Reeksparameter } from './parameter.ts'

/** Facts of one case or of many, in columns. */
export interface Gegevens {
  readonly aantal: number
  /** A fact that is empty in a row is not known there. */
  readonly feiten: ReadonlyMap<Feit, Feitkolom>
  /** What is wrong in a row, by its place. */
  readonly fouten: ReadonlyMap<number, string>
}

/** A fact with the column that holds it; a single cell counts for every row. */
interface Feitargument {
  readonly feit: Feit
  readonly bron: Celkolom
}

const isLeeg = (cel: Celinvoer): boolean => cel === null || cel === '' || cel === 0

/** Headings and the cells under each: pairs of ranges, or one range with a name and a value per row. */
const pairsOf = (
  waarden: readonly Celbereik[],
  naam: string,
): Lezing<readonly { readonly kop: Celinvoer; readonly bron: Celkolom }[]> => {
  const [enige] = waarden
  if (waarden.length === 1 && enige?.[0]?.length === 2) {
    return gelezen(enige.map(([kop = null, cel = null]) => ({ kop, bron: { rijen: [[cel]], plaats: 0 } })))
  }
  if (waarden.length % 2 !== 0) {
    return fout(
      `${naam}: geef paren van een gegeven en een waarde, zoals "belastbaarheid";"belastbaar", of koppen en een bereik met rijen.`,
    )
  }
  const paren: { kop: Celinvoer; bron: Celkolom }[] = []
  for (let i = 0; i < waarden.length; i += 2) {
    const koppen = waarden[i]!.flat()
    const rijen = waarden[i + 1]!
    const breedte = rijen[0]?.length ?? 0
    const ongelijk = unequalWidths(koppen.length, breedte)
    if (ongelijk !== undefined) return fout(`${naam}: ${ongelijk}`)
    koppen.forEach((kop, plaats) => paren.push({ kop, bron: { rijen, plaats } }))
  }
  return gelezen(paren)
}

const readKolommen = (
  waarden: readonly Celbereik[],
  naam: string,
  register: Register,
): Lezing<readonly Feitargument[]> => {
  const paren = pairsOf(waarden, naam)
  if (paren.soort !== 'gelezen') return paren
  const kolommen: Feitargument[] = []
  for (const { kop, bron } of paren.waarde) {
    if (isFoutcel(kop)) return fout(`${naam}: een kop bevat de fout ${kop.fout}. Herstel eerst die cel.`)
    if (isLeeg(kop)) {
      const waarde = bron.rijen.map((rij) => cellIn(bron, rij)).find((cel) => !isLeeg(cel))
      if (waarde === undefined) continue
      const gevonden = isFoutcel(waarde) ? waarde.fout : aangehaald(waarde)
      return fout(
        `${naam}: bij ${gevonden} staat niet welk gegeven het is. Zet de naam van het gegeven ervoor of erboven, of haal de waarde weg.`,
      )
    }
    const feit = feitUitNaam(register, kop)
    if (feit.soort === 'fout') return feit
    if (feit.soort !== 'gelezen') continue
    kolommen.push({ feit: feit.waarde, bron })
  }
  return gelezen(kolommen)
}

/** The first mistake of a row is the one that is told. */
const createFouten = (): {
  readonly fouten: Map<number, string>
  readonly add: (rij: number, fout: string) => void
} => {
  const fouten = new Map<number, string>()
  return { fouten, add: (rij, bericht) => fouten.has(rij) || fouten.set(rij, bericht) }
}

/** Lays a column on another of the same fact; two values that differ are a mistake. */
const mergeKolommen = (
  feit: Feit,
  a: Feitkolom,
  b: Feitkolom,
  melding: (rij: number, bericht: string) => void,
): void => {
  const [leeg] = legeKolom(feit, 1)
  for (let rij = 0; rij < a.length; rij++) {
    if (Object.is(b[rij], leeg)) continue
    if (!Object.is(a[rij], leeg) && a[rij] !== b[rij])
      melding(rij, `${feit.naam}: dit gegeven staat er twee keer, met twee waarden. Laat een van de twee weg.`)
    a[rij] = b[rij]!
  }
}

const readGegevens = (argumenten: readonly Feitargument[]): Gegevens => {
  const aantal = Math.max(1, ...argumenten.map(({ bron }) => bron.rijen.length))
  const feiten = new Map<Feit, Feitkolom>()
  const { fouten, add } = createFouten()
  for (const { feit, bron } of argumenten) {
    const isVoorAlle = bron.rijen.length < aantal
    const kolom = readFeitkolom(feit, bron, (rij, bericht) => {
      if (!isVoorAlle) add(rij, bericht)
      else for (let elke = 0; elke < aantal; elke++) add(elke, bericht)
    })
    const eerder = feiten.get(feit)
    const heel = overRijen(feit, kolom, aantal)
    if (eerder) mergeKolommen(feit, eerder, heel, add)
    else feiten.set(feit, heel)
  }
  return { aantal, feiten, fouten }
}

/**
 * What is known of one case or of many: pairs of a fact and its value, or headings with a range of rows. A mistake in
 * one row leaves the others alone.
 */
export const feitenParameter: Reeksparameter<Gegevens, Register> & { readonly verplicht: false } = {
  vorm: 'reeks',
  verplicht: false,
  uitleg: {
    nl: 'Paren van een gegeven en een waarde, zoals "belastbaarheid";"belastbaar", of een bereik met koppen en een bereik met een of meer rijen. Leeg is onbekend.',
    en: 'Pairs of a fact and a value, such as "belastbaarheid","belastbaar", or a range of headings and a range of one or more rows. Empty means not known.',
  },
  keuzelijst: keuzelijstGegeven,
  lees: (waarden, naam, register): Lezing<Gegevens> => {
    if (waarden.length === 0) return leeg
    const kolommen = readKolommen(waarden, naam, register)
    if (kolommen.soort !== 'gelezen') return kolommen
    const ongelijk = unequalLengths(kolommen.waarde.map(({ bron }) => bron.rijen.length))
    if (ongelijk !== undefined) return fout(ongelijk)
    const gegevens = readGegevens(kolommen.waarde)
    const enige = gegevens.aantal === 1 ? gegevens.fouten.get(0) : undefined
    return enige === undefined ? gelezen(gegevens) : fout(enige)
  },
}
