import type { Handler } from 'hono'
import { HEEL_KORT, KORT, respondJson } from '../http/antwoord.ts'
import { lijstVan } from '../lijst.ts'
import type { Voorzieningen } from '../voorzieningen.ts'

/** All editions; an incomplete list is kept only briefly, so that it is soon replaced. */
export const lijstRoute =
  ({ bundel, eerdere, opslag }: Voorzieningen): Handler =>
  async (c) => {
    const lijst = lijstVan([bundel, ...eerdere], await opslag.listUitgaven())
    return respondJson(c, lijst, lijst.volledig ? KORT : HEEL_KORT)
  }
