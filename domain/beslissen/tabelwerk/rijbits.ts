/**
 * The rows of a table in the cases of a block, a bit each (see `Rijplan`): word `w` of case `i` stands at
 * `w * aantal + i`. A row of which it is not known whether it matches has its bit in `misschien` alone.
 */
export interface Rijbits {
  readonly aantal: number
  /** Words of a case. */
  readonly aantalWoorden: number
  readonly waar: Int32Array
  readonly misschien: Int32Array
  /** Per word the rows of which in some case it may not be known; where there are none, `misschien` is `waar` itself. */
  readonly open: Int32Array
}

/** Whether a row has its bit in a case. */
export const heeftRij = (woorden: Int32Array, aantal: number, plaats: number, rij: number): boolean =>
  ((woorden[(rij >> 5) * aantal + plaats]! >>> (rij & 31)) & 1) === 1
