import type { Handler } from 'hono'
import { respondJson } from '../http/antwoord.ts'
import type { Audit } from '../schema/audit.ts'
import type { Voorzieningen } from '../voorzieningen.ts'

const PER_BLAD = 500

/** The audit chain from its first link (or after number `na`), oldest first, in pages. */
export const auditRoute =
  ({ opslag }: Voorzieningen): Handler =>
  async (c) => {
    const na = /^\d{1,9}$/.exec(c.req.query('na') ?? '')?.[0] ?? '0'
    const regels = await opslag.listAudit(Number(na), PER_BLAD)
    const laatste = regels.length === PER_BLAD ? regels.at(-1) : undefined
    const audit: Audit = {
      schema: 'audit/v1',
      regels: [...regels],
      ...(laatste && { volgende: `/v1/audit?na=${laatste.nummer}` }),
    }
    return respondJson(c, audit, 'no-cache')
  }
