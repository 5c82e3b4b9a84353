import type { Feit } from '../../regelboek/feit.ts'
import { eindeFeiten } from './einde.ts'
import { gevalFeiten } from './geval.ts'
import { oordelenFeiten } from './oordelen.ts'
import { begeleidingFeiten } from './begeleiding.ts'
import { herstelFeiten } from './herstel.ts'
import { sporenFeiten } from './sporen.ts'
import { stukkenFeiten } from './stukken.ts'
import { toetsFeiten } from './toets.ts'
import { verslagFeiten } from './verslag.ts'
import { voortgangFeiten } from './voortgang.ts'

/** Every fact that a decision can ask for. */
export const feiten = [
  ...gevalFeiten,
  ...sporenFeiten,
  ...toetsFeiten,
  ...verslagFeiten,
  ...voortgangFeiten,
  ...stukkenFeiten,
  ...oordelenFeiten,
  ...eindeFeiten,
  ...begeleidingFeiten,
  ...herstelFeiten,
] as const satisfies readonly Feit[]

/** A fact of this edition with its own name, and its own words where it is a list. */
export type EigenFeit = (typeof feiten)[number]
