import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types'
import * as z from 'zod/mini'
import { volgorde } from '@poortwachter/wet'
import type { Regelversie } from '@poortwachter/wet'
import { nextAuditregel, type Auditregel, type Audithandeling } from '../audit.ts'
import { bytesVan } from '../hash.ts'
import { auditrij } from '../schema/rijen.ts'
import type { Stuk, Toevoeging } from './opslag.ts'

/** With twenty publishers at once the unluckiest needs about half of these. */
const POGINGEN = 25

const shaRij = z.object({ sha256: z.string() })

/**
 * Keeps a document and its audit link in one transaction. Whoever reads the same last link at the same time loses on
 * the uniqueness of `vorige`, rolls back whole, and tries again on the new last link.
 */
export const addStuk = async (db: D1Database, soort: Audithandeling['handeling'], stuk: Stuk): Promise<Toevoeging> => {
  for (let poging = 0; poging < POGINGEN; poging++) {
    const [bestaand, laatste, vorige] = await readStand(db, soort, stuk.versie)
    if (bestaand !== undefined) return { soort: bestaand === stuk.sha256 ? 'wasErAl' : 'andereInhoud' }
    if (soort === 'uitgave' && vorige !== undefined && volgorde(stuk.versie, vorige.versie) <= 0) {
      return { soort: 'nietHoger', laatste: vorige.versie }
    }
    const regel = await nextAuditregel(laatste, { handeling: soort, ...stuk })
    try {
      await db.batch([insertStuk(db, soort, stuk), insertAuditregel(db, regel)])
      return { soort: 'toegevoegd' }
    } catch (fout) {
      if (!isTweede(fout)) throw fout
    }
  }
  return { soort: 'druk' }
}

type Stand = [bestaand: string | undefined, laatste: Auditregel | undefined, laatsteUitgave: Auditregel | undefined]

const readStand = async (db: D1Database, soort: Audithandeling['handeling'], versie: Regelversie): Promise<Stand> => {
  const [bestaand, laatste, uitgave] = await db.batch([
    db.prepare(`SELECT sha256 FROM ${tabel[soort]} WHERE versie = ?`).bind(versie),
    db.prepare('SELECT * FROM audit ORDER BY nummer DESC LIMIT 1'),
    db.prepare("SELECT * FROM audit WHERE handeling = 'uitgave' ORDER BY nummer DESC LIMIT 1"),
  ])
  return [
    z.array(shaRij).parse(bestaand?.results)[0]?.sha256,
    z.array(auditrij).parse(laatste?.results)[0],
    z.array(auditrij).parse(uitgave?.results)[0],
  ]
}

const tabel = { uitgave: 'regelversie', intrekking: 'intrekking' } as const

const insertStuk = (db: D1Database, soort: Audithandeling['handeling'], stuk: Stuk): D1PreparedStatement => {
  const { versie, sha256, tekst, sleutel, handtekening, tijdstip } = stuk
  if (soort === 'intrekking') {
    return db
      .prepare(
        'INSERT INTO intrekking (versie, sha256, inhoud, sleutel, handtekening, tijdstip) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .bind(versie, sha256, tekst, sleutel, handtekening, tijdstip)
  }
  return db
    .prepare(
      'INSERT INTO regelversie (versie, sha256, inhoud, omvang, sleutel, handtekening, tijdstip) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .bind(versie, sha256, tekst, bytesVan(tekst).length, sleutel, handtekening, tijdstip)
}

const insertAuditregel = (db: D1Database, regel: Auditregel): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO audit (nummer, handeling, versie, sha256, sleutel, handtekening, tijdstip, vorige, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(
      regel.nummer,
      regel.handeling,
      regel.versie,
      regel.sha256,
      regel.sleutel,
      regel.handtekening,
      regel.tijdstip,
      regel.vorige,
      regel.hash,
    )

/** D1 reports a constraint only in the text of its message. */
const isTweede = (fout: unknown): boolean =>
  fout instanceof Error && /UNIQUE constraint failed|bestaat al/.test(fout.message)
