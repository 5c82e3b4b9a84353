import type { Bron } from '../../regelboek/bron.ts'

/** Of the terms in art. 2 and 4 the employer and the worker may depart together, with reasons. */
export const afwijkingProcesgang = {
  regeling: 'RPEZ',
  artikel: '5',
  citaat: 'kan door de werkgever en de werknemer gemotiveerd worden afgeweken',
} as const satisfies Bron
