import type { Dag, Dossierkolommen, Feit, Feitkolom, Register } from '@poortwachter/wet'
import {
  bedragUitCel,
  DOORBETALING,
  feitBijNaam,
  feitUitNaam,
  fout,
  gelezen,
  isOnbepaaldeUwvmelding,
  kopherkenningVan,
  kopwoord,
  nabij,
  OPSLAG,
  procentUitCel,
  veldenVan,
} from '@poortwachter/wet/lezen'
import type { Kopherkenning, Lezing } from '@poortwachter/wet/lezen'
import { isFoutcel } from '../cel/celinvoer.ts'
import type { Celbereik, Celinvoer } from '../cel/celinvoer.ts'
import { remember } from '../geheugen.ts'
import { cellIn } from './celkolom.ts'
import type { Celkolom } from './celkolom.ts'
import { unequalWidths } from './even-lang.ts'
import { readFeitkolom } from './feitkolom.ts'

/** Columns with amounts of the employer; they never go into a decision. */
const LOONKOLOMMEN = ['weekloon', 'loonpercentage', 'werkgeverslasten'] as const
export type Loonkolom = (typeof LOONKOLOMMEN)[number]

/** A table of cases, read column by column. */
export interface Dossiertabel {
  readonly kolommen: Dossierkolommen
  /** What is wrong in a row, by its place; the row then has no answer. */
  readonly fouten: ReadonlyMap<number, string>
  /** Headings that a risk does not need, and second columns for what another one holds already. */
  readonly nietGebruikt: readonly string[]
  /** Amounts by column and row, percentages 0-100; undefined where the cell is empty. */
  readonly loon: Readonly<Record<Loonkolom, readonly (number | undefined)[] | undefined>>
}

interface Kop {
  readonly plaats: number
  readonly feit?: Feit
  readonly loon?: Loonkolom
}

interface Koppenlezing {
  readonly gebruikt: readonly Kop[]
  readonly nietGebruikt: readonly string[]
}

/**
 * What a heading holds for a risk, by the recognition that the pane has too; undefined when nothing. Where the pane has
 * a step of the same name and no fact, the name of the fact counts: a risk has no use for the step.
 */
const useOf = (register: Register, herkenning: Kopherkenning, kop: string): Omit<Kop, 'plaats'> | undefined => {
  const veld = herkenning.veldVan(kop)
  const loon = LOONKOLOMMEN.find((naam) => naam === veld?.id || kopwoord(naam) === kopwoord(kop))
  if (loon) return { loon }
  // A heading that can be more than one report to UWV is no fact by its likeness to the name of one.
  const feit = !veld && isOnbepaaldeUwvmelding(kop) ? undefined : feitBijNaam(register, veld?.feit ?? kop)
  return feit && feit.naam !== 'peildatum' ? { feit } : undefined
}

const isSameUse = (a: Kop, b: Omit<Kop, 'plaats'>): boolean => a.feit?.naam === b.feit?.naam && a.loon === b.loon

const herkenningVan = ({ regelboek }: Register): Kopherkenning => kopherkenningVan(veldenVan(regelboek))

const readKoppen = (koppen: readonly Celinvoer[], register: Register): Lezing<Koppenlezing> => {
  const herkenning = register.eenmalig(herkenningVan)
  const namen = register.regelboek.feiten.map(({ naam }) => naam)
  const gebruikt: Kop[] = []
  const nietGebruikt: string[] = []
  for (const [plaats, cel] of koppen.entries()) {
    if (cel === null || cel === 0 || isFoutcel(cel) || String(cel).trim() === '') continue
    const kop = String(cel)
    const gebruik = useOf(register, herkenning, kop)
    if (gebruik && !gebruikt.some((eerder) => isSameUse(eerder, gebruik))) gebruikt.push({ plaats, ...gebruik })
    else if (gebruik || herkenning.veldVan(kop) || nabij(kop, namen).length === 0) nietGebruikt.push(kop)
    else {
      const feit = feitUitNaam(register, kop)
      if (feit.soort === 'fout') return fout(`koppen: ${feit.bericht} Noem de kolom zo, of laat haar weg.`)
      nietGebruikt.push(kop)
    }
  }
  if (gebruikt.some(({ feit }) => feit?.naam === 'eersteZiektedag')) return gelezen({ gebruikt, nietGebruikt })
  return fout('koppen: er is geen kolom "Eerste ziektedag". Voeg die toe; zonder eerste ziektedag is er geen dossier.')
}

/** How the cells of an own amount are read. */
const LOONLEZERS: Readonly<Record<Loonkolom, (cel: unknown) => Lezing<number>>> = {
  weekloon: bedragUitCel,
  loonpercentage: (cel) => procentUitCel(cel, DOORBETALING),
  werkgeverslasten: (cel) => procentUitCel(cel, OPSLAG),
}

const readLoon = (naam: Loonkolom, bron: Celkolom, fouten: Map<number, string>): readonly (number | undefined)[] => {
  const lees = remember(LOONLEZERS[naam], (cel) => cel)
  return bron.rijen.map((rij, plaats) => {
    const cel = cellIn(bron, rij)
    const lezing = isFoutcel(cel) ? fout(`de cel bevat de fout ${cel.fout}.`) : lees(cel)
    if (lezing.soort === 'fout') fouten.set(plaats, `${naam}: ${lezing.bericht}`)
    return lezing.soort === 'gelezen' ? lezing.waarde : undefined
  })
}

/**
 * Reads a table of cases under its headings, in any order. A heading that is not used is named in the answer, unless it
 * looks like a fact: that is taken for a mistake.
 */
export const readDossiertabel = (
  register: Register,
  koppen: Celbereik,
  rijen: Celbereik,
  peildatum: Dag,
): Lezing<Dossiertabel> => {
  const kop = readKoppen(koppen.flat(), register)
  if (kop.soort !== 'gelezen') return kop
  const breedte = koppen.flat().length
  const ongelijk = unequalWidths(breedte, rijen[0]?.length ?? 0)
  if (ongelijk !== undefined) return fout(`tabel: ${ongelijk}`)
  const fouten = new Map<number, string>()
  const feiten = new Map<string, Feitkolom>()
  const loon: Partial<Record<Loonkolom, readonly (number | undefined)[]>> = {}
  const noteFout = (plaats: number, bericht: string): void => {
    fouten.set(plaats, bericht)
  }
  for (const { plaats, feit, loon: naam } of kop.waarde.gebruikt) {
    const bron = { rijen, plaats }
    if (feit) feiten.set(feit.naam, readFeitkolom(feit, bron, noteFout))
    if (naam) loon[naam] = readLoon(naam, bron, fouten)
  }
  return gelezen({
    kolommen: {
      aantal: rijen.length,
      eersteZiektedag: feiten.get('eersteZiektedag') as Int32Array,
      peildatum: new Int32Array(rijen.length).fill(peildatum),
      feiten,
    },
    fouten,
    nietGebruikt: kop.waarde.nietGebruikt,
    loon: { weekloon: loon.weekloon, loonpercentage: loon.loonpercentage, werkgeverslasten: loon.werkgeverslasten },
  })
}
