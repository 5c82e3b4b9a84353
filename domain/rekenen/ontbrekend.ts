import type { Uitkomst } from '../regelboek/uitkomst.ts'

/** One thing that is missing, with the question that asks for it. */
export const ontbrekend = (gegeven: string, vraag: string): Uitkomst<never> => ({
  soort: 'onvolledig',
  ontbreekt: [{ gegeven, vraag }],
})
