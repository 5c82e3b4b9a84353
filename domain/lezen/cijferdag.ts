import { dagVan } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'

/** Which of two numbers in a date comes first. */
export type Dagvolgorde = 'dag-maand' | 'maand-dag'

const NUL = 0x30
const SPATIE = 0x20
const DUBBELE_PUNT = 0x3a

/** The character at a place of a text; -1 behind its end, where asking the text itself would take far longer. */
export const tekenOp = (tekst: string, plaats: number): number =>
  plaats < tekst.length ? tekst.charCodeAt(plaats) : -1

const MEESTE_CIJFERS = 5

/** The digits from a place on as one number: sixteen times its value, and how many there are, which are at most five. */
export const cijfersOp = (tekst: string, plaats: number): number => {
  const einde = Math.min(tekst.length, plaats + MEESTE_CIJFERS)
  let waarde = 0
  let waar = plaats
  for (; waar < einde; waar++) {
    const cijfer = tekst.charCodeAt(waar) - NUL
    if (cijfer < 0 || cijfer > 9) break
    waarde = waarde * 10 + cijfer
  }
  return waarde * 16 + waar - plaats
}

const isStreep = (teken: number): boolean => teken >= 0x2d && teken <= 0x2f

/** Whether hours and minutes of a day stand from a place on to the end of a text, with or without seconds. */
const isTijdstip = (tekst: string, plaats: number): boolean => {
  const uur = cijfersOp(tekst, plaats)
  const na = plaats + (uur & 15)
  const minuut = cijfersOp(tekst, na + 1)
  if (tekenOp(tekst, na) !== DUBBELE_PUNT || uur >> 4 > 23 || (uur & 15) === 0 || (uur & 15) > 2) return false
  if ((minuut & 15) !== 2 || minuut >> 4 > 59) return false
  if (tekst.length === na + 3) return true
  const seconde = cijfersOp(tekst, na + 4)
  return tekst.length === na + 6 && tekenOp(tekst, na + 3) === DUBBELE_PUNT && (seconde & 15) === 2 && seconde >> 4 < 60
}

/** The day of three numbers, of which the first or the last is a year of four digits. */
const dagUitGetallen = (een: number, twee: number, drie: number, volgorde: Dagvolgorde): Dag | undefined => {
  if ((een & 15) === 4) return (drie & 15) > 2 ? undefined : dagVan(een >> 4, twee >> 4, drie >> 4)
  if ((drie & 15) !== 4) return undefined
  return volgorde === 'dag-maand' ? dagVan(drie >> 4, twee >> 4, een >> 4) : dagVan(drie >> 4, een >> 4, twee >> 4)
}

/**
 * The day that a text holds in three numbers with `-`, `.` or `/` between, and nothing else but a time of it; undefined
 * for any other text, and for a day that is none. Nearly every day is written so, and a file holds millions of them:
 * its characters are looked at once, and nothing is made of them.
 */
export const cijferdagUit = (tekst: string, volgorde: Dagvolgorde): Dag | undefined => {
  const een = cijfersOp(tekst, 0)
  let plaats = een & 15
  if (plaats === 0 || plaats === 3 || plaats > 4 || !isStreep(tekenOp(tekst, plaats))) return undefined
  const twee = cijfersOp(tekst, plaats + 1)
  plaats += 1 + (twee & 15)
  if ((twee & 15) === 0 || (twee & 15) > 2 || !isStreep(tekenOp(tekst, plaats))) return undefined
  const drie = cijfersOp(tekst, plaats + 1)
  plaats += 1 + (drie & 15)
  if ((drie & 15) === 0) return undefined
  if (plaats < tekst.length) {
    const teken = tekst.charCodeAt(plaats)
    const isScheiding = teken === SPATIE || (teken === 0x54 && (een & 15) === 4)
    if (!isScheiding || !isTijdstip(tekst, plaats + 1)) return undefined
  }
  return dagUitGetallen(een, twee, drie, volgorde)
}
