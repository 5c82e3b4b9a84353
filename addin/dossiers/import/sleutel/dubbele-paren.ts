/** So many pairs are compared with each other at most, on average. */
const PER_VAK = 256
const MEESTE_BITS = 12

/** Pairs dealt out by the first bits of their first number: where each compartment begins, and the pairs in that order. */
interface Verdeling {
  readonly begin: Int32Array
  readonly paren: Int32Array
}

const dealtOut = (paren: Int32Array, aantal: number): Verdeling => {
  const bits = Math.min(MEESTE_BITS, Math.max(0, Math.ceil(Math.log2(aantal / PER_VAK))))
  // A shift by 32 would be none at all.
  const schuif = 31 - bits
  const begin = new Int32Array(2 ** bits + 1)
  for (let i = 0; i < 2 * aantal; i += 2) begin[((paren[i]! >>> 1) >>> schuif) + 1]!++
  for (let vak = 1; vak < begin.length; vak++) begin[vak]! += begin[vak - 1]!
  const volgende = begin.slice()
  const verdeeld = new Int32Array(2 * aantal)
  for (let i = 0; i < 2 * aantal; i += 2) {
    const naar = 2 * volgende[(paren[i]! >>> 1) >>> schuif]!++
    verdeeld[naar] = paren[i]!
    verdeeld[naar + 1] = paren[i + 1]!
  }
  return { begin, paren: verdeeld }
}

/** Whether a pair comes back between two places; `gezien` has room for twice as many, a power of two. */
const hasDouble = (paren: Int32Array, van: number, tot: number, gezien: Int32Array): boolean => {
  gezien.fill(0)
  for (let i = van; i < tot; i++) {
    const een = paren[2 * i]!
    const twee = paren[2 * i + 1]!
    let plek = (twee ^ (een >>> 7)) & (gezien.length - 1)
    for (; gezien[plek] !== 0; plek = (plek + 1) & (gezien.length - 1)) {
      const ander = 2 * (gezien[plek]! - 1)
      if (paren[ander] === een && paren[ander + 1] === twee) return true
    }
    gezien[plek] = i + 1
  }
  return false
}

/**
 * Whether one of the first so many pairs of numbers comes back. They are dealt out before they are compared, so that what
 * is looked up lies near: in one table of all of them nearly every look is at memory that is far away.
 */
export const hasDubbelPaar = (paren: Int32Array, aantal: number): boolean => {
  const verdeling = dealtOut(paren, aantal)
  const { begin } = verdeling
  let grootste = 1
  for (let vak = 1; vak < begin.length; vak++) grootste = Math.max(grootste, begin[vak]! - begin[vak - 1]!)
  const gezien = new Int32Array(2 ** Math.ceil(Math.log2(2 * grootste)))
  for (let vak = 1; vak < begin.length; vak++) {
    if (hasDouble(verdeling.paren, begin[vak - 1]!, begin[vak]!, gezien)) return true
  }
  return false
}
