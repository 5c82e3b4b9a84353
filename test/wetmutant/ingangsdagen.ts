import type { Mutant, Mutatie } from './mutatie.ts'
import { shiftedDay } from './verandering.ts'

/** The first day of an entry of a timeline, a day earlier and a day later. */
export const ingangsdagmutaties = (mutant: Mutant, vanaf: string, plaats: number): Mutatie[] =>
  [-1, 1].map((dagen) =>
    mutant('ingangsdag', `${vanaf} -> ${shiftedDay(vanaf, dagen)}`, [
      ['tijdlijn', 'ingangen', plaats, 'vanaf'],
      shiftedDay(vanaf, dagen),
    ]),
  )
