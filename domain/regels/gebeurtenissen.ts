import type { Gebeurtenis } from '../regelboek/regelboek.ts'

/** Events that terms are counted from and that only the user knows. */
export const gebeurtenissen: readonly Gebeurtenis[] = []
