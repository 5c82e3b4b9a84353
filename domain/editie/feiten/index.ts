import type { Feit } from '../../regelboek/feit.ts'
import { geval } from './geval.ts'
import { sporen } from './sporen.ts'
import { toets } from './toets.ts'
import { verslag } from './verslag.ts'

/** Every fact that a decision can ask for. */
export const feiten: readonly Feit[] = [...geval, ...sporen, ...toets, ...verslag]
