import { GEEN_DAG, isoVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Invoercel } from '../blok.ts'
import type { Kolomwaarden } from '../kolom.ts'
import type { Invoerrij } from '../rijen.ts'
import { momentText } from '../moment.ts'

const LEEG = 'null'

const inputValue = (cel: Invoercel): string => {
  if (cel === '') return LEEG
  return JSON.stringify(cel instanceof Date ? momentText(cel) : cel)
}

const outcomeValue = (kolom: Kolomwaarden, rij: number): string => {
  if (kolom.soort === 'tekst') return kolom.waarden[rij] === '' ? LEEG : JSON.stringify(kolom.waarden[rij])
  const getal = kolom.waarden[rij]!
  if (kolom.soort === 'dag') return getal === GEEN_DAG ? LEEG : `"${isoVan(getal as Dag)}"`
  if (Number.isNaN(getal)) return LEEG
  return kolom.soort === 'euro' ? String(Number(getal.toFixed(2))) : String(getal)
}

const encoder = new TextEncoder()

/** Rows of the input with their outcomes behind them, an object per line. What is empty is null; days are as in ISO 8601. */
export const jsonlBytes = (
  namen: readonly string[],
  rijen: readonly Invoerrij[],
  kolommen: readonly Kolomwaarden[],
): Uint8Array<ArrayBuffer> => {
  const begin = namen.map((naam) => `${JSON.stringify(naam)}:`)
  let tekst = ''
  for (const [rij, { cellen }] of rijen.entries()) {
    const velden = cellen.map((cel, i) => begin[i]! + inputValue(cel))
    for (const [i, kolom] of kolommen.entries()) velden.push(begin[cellen.length + i]! + outcomeValue(kolom, rij))
    tekst += `{${velden.join(',')}}\n`
  }
  return encoder.encode(tekst)
}
