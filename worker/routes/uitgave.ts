import type { Handler } from 'hono'
import { readStuk, respondToevoeging } from '../http/stuk.ts'
import { readOndertekend } from '../http/uitgever.ts'
import { requireVersie } from '../http/versie.ts'
import type { Voorzieningen } from '../voorzieningen.ts'

/** Publishes an edition: once, for ever, with a link in the audit chain. */
export const uitgaveRoute =
  (v: Voorzieningen): Handler =>
  async (c) => {
    const ondertekend = await readOndertekend(c, v, 'regelversie')
    const stuk = await readStuk(ondertekend, v.regelboekSchema, requireVersie(c))
    return respondToevoeging(c, await v.opslag.addUitgave(stuk), stuk)
  }
