import type { Begrip } from '../../regelboek/begrip.ts'

export const begrippen: readonly Begrip[] = []
