import type { D1Database } from '@cloudflare/workers-types'
import { readAudit, readEditie, readOverzicht, readUitgave } from './d1-lezen.ts'
import { addStuk } from './d1-schrijven.ts'
import type { Opslag } from './opslag.ts'

/**
 * Editions in D1. What never changes may come from any replica; only when a replica does not know it, the primary is
 * asked before the answer is "no".
 */
export const createD1Opslag = (db: D1Database): Opslag => {
  const anywhere = () => db.withSession('first-unconstrained')
  const primary = () => db.withSession('first-primary')
  return {
    listUitgaven: () => readOverzicht(anywhere()),
    readEditie: async (versie) => (await readEditie(anywhere(), versie)) ?? readEditie(primary(), versie),
    readUitgave: async (versie) => (await readUitgave(anywhere(), versie)) ?? readUitgave(primary(), versie),
    listAudit: (na, hoogstens) => readAudit(primary(), na, hoogstens),
    addUitgave: (stuk) => addStuk(db, 'uitgave', stuk),
    addIntrekking: (stuk) => addStuk(db, 'intrekking', stuk),
  }
}
