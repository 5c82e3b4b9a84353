import type { Handler } from 'hono'
import { Probleem } from './probleem.ts'

/** Refuses (405) every method that reaches it, and names the ones that do exist here. */
export const allowOnly =
  (...methoden: readonly string[]): Handler =>
  () => {
    const toegestaan = methoden.join(', ')
    throw new Probleem('methode-niet-toegestaan', {
      uitleg: `Hier kan alleen ${toegestaan}.`,
      koppen: { Allow: toegestaan },
    })
  }
