import { dagUitCel } from '@poortwachter/wet/lezen'
import { GEEN_DAG, serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Koppeling } from '../../../dossiers/koppeling.ts'
import { LANGSTE_CELTEKST } from '../../../excel/veilige-tekst.ts'
import type { Bladcel, Invoercel } from '../blok.ts'
import type { Kolomwaarden } from '../kolommen/kolom.ts'
import type { Invoerrij } from '../rijen.ts'

/** Text is written as the text of a cell, never as a formula, so that it needs no guard; only its length has a limit. */
const textCell = (tekst: string): Bladcel =>
  tekst === '' ? null : tekst.length > LANGSTE_CELTEKST ? `${tekst.slice(0, LANGSTE_CELTEKST - 1)}…` : tekst

/** A cell of the input; text under a heading for a day becomes that day, so that Excel can sort it. */
const inputCell = (cel: Invoercel, isDagkolom: boolean): Bladcel => {
  if (typeof cel !== 'string') return cel
  const lezing = isDagkolom ? dagUitCel(cel) : undefined
  return lezing?.soort === 'gelezen' ? serienummerVan(lezing.waarde) : textCell(cel)
}

const outcomeCell = (kolom: Kolomwaarden, rij: number): Bladcel => {
  if (kolom.soort === 'tekst') return textCell(kolom.waarden[rij]!)
  const getal = kolom.waarden[rij]!
  if (kolom.soort === 'dag') return getal === GEEN_DAG ? null : serienummerVan(getal as Dag)
  return Number.isNaN(getal) ? null : getal
}

/** Rows of the input with their outcomes behind them, as cells of a sheet. */
export const sheetRows = (
  rijen: readonly Invoerrij[],
  kolommen: readonly Kolomwaarden[],
  koppeling: Koppeling,
): readonly (readonly Bladcel[])[] => {
  const isDagkolom = koppeling.kolommen.map(({ veld, dubbel }) => veld?.soort === 'dag' && !dubbel)
  return rijen.map(({ cellen }, rij) => [
    ...cellen.map((cel, i) => inputCell(cel, isDagkolom[i] ?? false)),
    ...kolommen.map((kolom) => outcomeCell(kolom, rij)),
  ])
}
