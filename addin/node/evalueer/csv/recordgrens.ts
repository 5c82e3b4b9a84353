const AANHALING = 0x22
const REGELEINDE = 0x0a

/** Where the whole records in a piece of csv end. */
interface Recordgrens {
  /** Index after the last whole record; 0 when there is none. */
  readonly heel: number
  /** Whether the record that begins there has a quoted field that is still open. */
  readonly open: boolean
}

const scan = (bytes: Uint8Array, scheiding: number): Recordgrens => {
  let heel = 0
  let aangehaald = false
  let veldbegin = true
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (aangehaald) {
      if (byte !== AANHALING) continue
      if (bytes[i + 1] === AANHALING) i++
      else aangehaald = false
      continue
    }
    if (byte === AANHALING && veldbegin) aangehaald = true
    veldbegin = byte === scheiding || byte === REGELEINDE
    if (byte === REGELEINDE) heel = i + 1
  }
  return { heel, open: aangehaald }
}

/**
 * Finds the end of the last whole record in bytes that begin at a record. A line end within quotes ends no record; a
 * quote that does not open a field is an ordinary character.
 */
export const findRecordgrens = (bytes: Uint8Array, scheiding: number): Recordgrens =>
  bytes.includes(AANHALING) ? scan(bytes, scheiding) : { heel: bytes.lastIndexOf(REGELEINDE) + 1, open: false }
