import { recordfouten, scanRecord } from './record.ts'
import type { Csvplaats, Recordvorm } from './record.ts'

/**
 * Where records and their fields stand among bytes, as numbers that can be handed from thread to thread: of each record
 * its end, its lines, its fault, how many numbers its fields take, and the begin and end of each field.
 */
export type Recordplaatsen = Int32Array<ArrayBuffer>

/** What is known of a record before its fields, as places in `Recordplaatsen`. */
export const VOLGENDE = 0
export const REGELS = 1
export const FOUT = 2
export const AANTAL = 3
export const VELDEN = 4

/** Gathers the places of records one after another. */
export interface Plaatsenlijst {
  /** `begin` is the first byte of the bytes that the places are to be counted from. */
  add(record: Csvplaats, velden: readonly number[], begin: number): void
  /** The places so far; the list is empty afterwards. */
  take(): Recordplaatsen
}

const BEGINRUIMTE = 1 << 16

export const createPlaatsenlijst = (): Plaatsenlijst => {
  let ruimte = new Int32Array(BEGINRUIMTE)
  let gevuld = 0
  return {
    add: ({ volgende, regels, fout }, velden, begin) => {
      const einde = gevuld + VELDEN + velden.length
      if (einde > ruimte.length) {
        const ruimer = new Int32Array(2 * Math.max(einde, ruimte.length))
        ruimer.set(ruimte)
        ruimte = ruimer
      }
      ruimte[gevuld + VOLGENDE] = volgende - begin
      ruimte[gevuld + REGELS] = regels
      ruimte[gevuld + FOUT] = fout === undefined ? 0 : recordfouten.indexOf(fout) + 1
      ruimte[gevuld + AANTAL] = velden.length
      gevuld += VELDEN
      for (let i = 0; i < velden.length; i++) ruimte[gevuld + i] = velden[i]! - begin
      gevuld += velden.length
    },
    take: () => {
      const plaatsen = ruimte.slice(0, gevuld)
      gevuld = 0
      return plaatsen
    },
  }
}

/** The places of the first so many records in bytes that begin with one, and where the last of those ends. */
export const findRecords = (
  bytes: Uint8Array,
  vorm: Recordvorm,
  hoogstens = Number.POSITIVE_INFINITY,
): { readonly plaatsen: Recordplaatsen; readonly einde: number } => {
  const lijst = createPlaatsenlijst()
  const velden: number[] = []
  let einde = 0
  for (let aantal = 0; einde < bytes.length && aantal < hoogstens; aantal++) {
    const record = scanRecord(bytes, einde, vorm, true, velden)
    if (!record) break
    lijst.add(record, velden, 0)
    einde = record.volgende
  }
  return { plaatsen: lijst.take(), einde }
}
