import type { Feit } from '../../regelboek/feit.ts'
import { gevalFeiten } from './geval.ts'
import { sporenFeiten } from './sporen.ts'
import { toetsFeiten } from './toets.ts'
import { verslagFeiten } from './verslag.ts'

/** Every fact that a decision can ask for. */
export const feiten: readonly Feit[] = [...gevalFeiten, ...sporenFeiten, ...toetsFeiten, ...verslagFeiten]
