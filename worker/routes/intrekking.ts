import type { Handler } from 'hono'
import { readStuk, respondToevoeging } from '../http/stuk.ts'
import { readOndertekend } from '../http/uitgever.ts'
import { requireEditie, requireVersie } from '../http/versie.ts'
import { intrekkingSchema } from '../schema/intrekking.ts'
import type { Voorzieningen } from '../voorzieningen.ts'

/** Revokes an edition, with the reason; its bytes stay readable, the list says that it must not be used. */
export const intrekkingRoute =
  (v: Voorzieningen): Handler =>
  async (c) => {
    const ondertekend = await readOndertekend(c, v, 'intrekking')
    const stuk = await readStuk(ondertekend, intrekkingSchema, requireVersie(c))
    await requireEditie(v, stuk.versie)
    return respondToevoeging(c, await v.opslag.addIntrekking(stuk), stuk)
  }
