import type { Begrip } from '../../regelboek/begrip.ts'
import { overReIntegratie } from './re-integratie.ts'
import { overUitkering } from './uitkering.ts'
import { overVerzuim } from './verzuim.ts'
import { overWerk } from './werk.ts'

/** Every word of the law that the edition uses, with its meaning. */
export const begrippen: readonly Begrip[] = [...overVerzuim, ...overReIntegratie, ...overWerk, ...overUitkering]
