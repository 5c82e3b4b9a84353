const AANHALING = 0x22
const LF = 0x0a
const CR = 0x0d

/** A quoted field that goes on for longer than this was never closed: no cell of Excel holds more than 32,767 characters. */
const LANGSTE_AANHALING = 1 << 18

/** What keeps a record from being read: a quoted text that does not end where it can, or a NUL. */
export const recordfouten = ['sluiting', 'open', 'nul'] as const
export type Recordfout = (typeof recordfouten)[number]

/** One record among bytes. A record with a fault is one line, so that the next line is a record of its own again. */
export interface Csvplaats {
  /** Index after its line end. */
  readonly volgende: number
  /** Lines it takes up. */
  readonly regels: number
  readonly fout: Recordfout | undefined
}

/** What records are told apart with. */
export interface Recordvorm {
  /** Code of the separator. */
  readonly scheiding: number
  /** Number of headings; a line within quotes with as many fields is a row that got caught. 0: not known. */
  readonly breedte: number
}

/** Index after the line end at this place; 0 when there is none, undefined when it takes one more byte to tell. */
const lineEndAt = (bytes: Uint8Array, plaats: number, isEinde: boolean): number | undefined => {
  if (bytes[plaats] === LF) return plaats + 1
  if (bytes[plaats] !== CR) return 0
  if (plaats + 1 === bytes.length && !isEinde) return undefined
  return bytes[plaats + 1] === LF ? plaats + 2 : plaats + 1
}

/**
 * The line from `begin` on as a record that cannot be read; undefined when its end is not among the bytes. A NUL in the
 * line is what is wrong with it, whatever else is: the line says the same when it is read without those after it.
 */
const faultyLine = (bytes: Uint8Array, begin: number, isEinde: boolean, fout: Recordfout): Csvplaats | undefined => {
  let einde = begin
  let volgende: number | undefined = 0
  for (; einde < bytes.length && volgende === 0; einde++) volgende = lineEndAt(bytes, einde, isEinde)
  if (volgende === undefined || (volgende === 0 && !isEinde)) return undefined
  const isNul = bytes.subarray(begin, einde).includes(0)
  return { volgende: volgende || bytes.length, regels: 1, fout: isNul ? 'nul' : fout }
}

/** Where a quoted text ends, with the line ends in it; `mis` when it does not end as it should. */
type Aanhaling = { readonly einde: number; readonly regels: number } | 'mis' | 'onbeslist'

const scanQuoted = (bytes: Uint8Array, begin: number, vorm: Recordvorm, isEinde: boolean): Aanhaling => {
  let regels = 0
  let scheidingen = 0
  const isRij = () => regels > 0 && vorm.breedte > 1 && scheidingen >= vorm.breedte - 1
  for (let i = begin + 1; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (i - begin > LANGSTE_AANHALING) return 'mis'
    if (byte === vorm.scheiding) scheidingen++
    if (byte === LF || byte === CR) {
      if (isRij()) return 'mis'
      if (byte === CR && bytes[i + 1] === LF) i++
      regels++
      scheidingen = 0
    }
    if (byte !== AANHALING) continue
    if (bytes[i + 1] === AANHALING) i++
    else if (i + 1 === bytes.length && !isEinde) return 'onbeslist'
    else return isRij() ? 'mis' : { einde: i + 1, regels }
  }
  return isEinde ? 'mis' : 'onbeslist'
}

/**
 * The record that begins at `begin`, found in one pass; undefined when the bytes stop before it can be told (never at
 * the end of a file). A line ends with CR, LF or both. A quote opens a text only at the beginning of a field, and has to
 * close right before a separator or a line end; elsewhere it is an ordinary character. `velden` is filled with the begin
 * and end of each field, quotes included.
 */
export const scanRecord = (
  bytes: Uint8Array,
  begin: number,
  vorm: Recordvorm,
  isEinde: boolean,
  velden: number[] = [],
): Csvplaats | undefined => {
  velden.length = 0
  let regels = 1
  let veld = begin
  for (let i = begin; ; i++) {
    if (i === veld && bytes[i] === AANHALING) {
      const aanhaling = scanQuoted(bytes, i, vorm, isEinde)
      if (aanhaling === 'onbeslist') return undefined
      if (aanhaling === 'mis') return faultyLine(bytes, begin, isEinde, 'open')
      const na = bytes[aanhaling.einde]
      regels += aanhaling.regels
      i = aanhaling.einde
      if (na !== undefined && na !== vorm.scheiding && na !== LF && na !== CR)
        return faultyLine(bytes, begin, isEinde, regels > 1 ? 'open' : 'sluiting')
    }
    const volgende = i < bytes.length ? lineEndAt(bytes, i, isEinde) : isEinde ? i : undefined
    if (volgende === undefined) return undefined
    const isRegeleinde = volgende > 0 || i >= bytes.length
    if (isRegeleinde || bytes[i] === vorm.scheiding) {
      velden.push(veld, i)
      veld = i + 1
    }
    if (isRegeleinde) {
      return bytes.subarray(begin, i).includes(0)
        ? faultyLine(bytes, begin, isEinde, 'open')
        : { volgende, regels, fout: undefined }
    }
  }
}
