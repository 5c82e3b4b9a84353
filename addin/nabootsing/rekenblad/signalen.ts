import type { Cel } from './blad.ts'

/** Thrown through the evaluator: a function of the add-in has not answered yet, so the cell is busy. */
export class Bezet extends Error {}

/** Thrown through the evaluator: this cell must be calculated first. Keeps long chains off the call stack. */
export class Eerst extends Error {
  readonly cel: Cel
  constructor(cel: Cel) {
    super('eerst')
    this.cel = cel
  }
}
