import type { Handler } from 'hono'
import { respondJson } from '../http/antwoord.ts'
import type { Gezond } from '../schema/gezond.ts'
import type { Voorzieningen } from '../voorzieningen.ts'

/** Always 200 while the Worker answers at all, because the bundled edition is then there too. */
export const gezondRoute =
  ({ bundel: { versie, sha256 }, opslag }: Voorzieningen): Handler =>
  async (c) => {
    const { volledig } = await opslag.listUitgaven()
    const gezond: Gezond = { toestand: volledig ? 'gezond' : 'beperkt', bundel: { versie, sha256 } }
    return respondJson(c, gezond, 'no-store')
  }
