import type { Bronverschil } from '../../regelboek/bronverschil.ts'

export const bronverschillen: readonly Bronverschil[] = []
