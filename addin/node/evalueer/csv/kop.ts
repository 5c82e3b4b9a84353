import { DIEPSTE_KOPRIJ, findKoprij } from '../../../dossiers/koprij.ts'
import type { Koprij } from '../../../dossiers/koprij.ts'
import type { Kopkeuzes } from '../../../dossiers/koppeling.ts'
import type { Veld } from '@poortwachter/wet/lezen'
import { checkKoppen } from '../bestand/grenzen.ts'
import { parseRecords } from './ontleding.ts'
import type { Csvvorm } from './ontleding.ts'
import { detectCodering } from './tekenset.ts'
import type { Bytelezer } from './omgezet.ts'

/** How a csv file has to be read, with the first rows as they stand. */
interface Csvopening extends Csvvorm {
  /** First byte of the text. */
  readonly begin: number
  readonly bovenkant: readonly (readonly string[])[]
  /** Undefined when no row has a heading that is known. */
  readonly koprij: Koprij | undefined
}

const SCHEIDINGEN = [';', ',', '\t', '|']
const KIJKGAT = 1 << 18

const readTop = async (bestand: Bytelezer, begin: number): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new Uint8Array(new ArrayBuffer(KIJKGAT))
  const { bytesRead } = await bestand.read(bytes, 0, KIJKGAT, begin)
  return bytes.subarray(0, bytesRead)
}

const topRows = (bytes: Uint8Array<ArrayBuffer>, vorm: Csvvorm): readonly (readonly string[])[] =>
  parseRecords(bytes, vorm, DIEPSTE_KOPRIJ).map(({ cellen }) => cellen)

/** Most headings recognised wins, a first sick day before all; where nothing is recognised the one that gives most cells. */
const isBetter = (nieuw: Csvopening, oud: Csvopening): boolean => {
  const breedte = ({ bovenkant }: Csvopening) => Math.max(0, ...bovenkant.map((rij) => rij.length))
  const score = ({ koprij }: Csvopening) => (koprij ? koprij.herkend + (koprij.metZiektedatum ? 1000 : 0) : 0)
  return score(nieuw) > score(oud) || (score(nieuw) === score(oud) && breedte(nieuw) > breedte(oud))
}

/**
 * Finds out how a csv file is written: its characters by looking through all of it, and its separator by trying which
 * one gives headings that are known.
 */
export const openCsv = async (bestand: Bytelezer, velden: readonly Veld[], keuzes: Kopkeuzes): Promise<Csvopening> => {
  const { tekenset, isGemengd, begin } = await detectCodering(bestand)
  const bytes = await readTop(bestand, begin)
  const beste = SCHEIDINGEN.map((scheiding): Csvopening => {
    const bovenkant = topRows(bytes, { tekenset, isGemengd, scheiding })
    return { tekenset, isGemengd, scheiding, begin, bovenkant, koprij: findKoprij(bovenkant, velden, keuzes) }
  }).reduce((tot, kandidaat) => (isBetter(kandidaat, tot) ? kandidaat : tot))
  checkKoppen(beste.koprij?.koppen ?? [])
  return beste
}
