import type { Handler } from 'hono'
import { verschil } from '@poortwachter/wet/keuring'
import { KORT, respondJson } from '../http/antwoord.ts'
import { requireEditie, requireVersie } from '../http/versie.ts'
import type { Voorzieningen } from '../voorzieningen.ts'

/** What differs between two editions, rule by rule. */
export const verschilRoute =
  (v: Voorzieningen): Handler =>
  async (c) => {
    const versies = [requireVersie(c, 'van'), requireVersie(c, 'naar')]
    const edities = await Promise.all(versies.map((versie) => requireEditie(v, versie)))
    const [van, naar] = edities.map(({ tekst }) => v.regelboekSchema.parse(JSON.parse(tekst)))
    return respondJson(c, verschil(van!, naar!), KORT)
  }
