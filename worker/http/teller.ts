import type { MiddlewareHandler } from 'hono'
import type { Teller, Voorzieningen } from '../voorzieningen.ts'
import { Probleem } from './probleem.ts'

/** Limits a reading route as a whole, never a person or an address. */
export const limitRoute =
  ({ tellers }: Voorzieningen, route: string): MiddlewareHandler =>
  async (_, next) => {
    await requireRuimte(tellers.lezen, route)
    return next()
  }

/** Refuses (429) when the counter is full. A counter that fails must not stop the service. */
export const requireRuimte = async (teller: Teller | undefined, route: string): Promise<void> => {
  const uitkomst = await teller?.limit({ key: route }).catch(() => undefined)
  if (uitkomst?.success === false) {
    throw new Probleem('te-veel-verzoeken', {
      uitleg: 'Probeer het over een minuut opnieuw.',
      koppen: { 'Retry-After': '60' },
    })
  }
}
