import type { D1Database, D1DatabaseSession, D1PreparedStatement } from '@cloudflare/workers-types'
import * as z from 'zod/mini'
import { volgorde } from '@poortwachter/wet'
import type { Regelversie } from '@poortwachter/wet'
import { jsonUit } from '@poortwachter/wet/keuring'
import { auditrij, nextAuditregel, versieveld, waarmerkvelden, type Auditregel, type Audithandeling } from './audit.ts'
import { bytesVan, sha256 } from './hash.ts'
import { intrekkingSchema, Opslagfout } from './opslag.ts'
import type { Document, Editie, Intrekking, Opslag, Overzicht, Standpaar, Stuk, Toevoeging, Uitgave } from './opslag.ts'

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
    readIntrekking: async (versie) => (await readIntrekking(anywhere(), versie)) ?? readIntrekking(primary(), versie),
    readStand: () => readStandpaar(primary()),
    addStand: (stand, nummer) => addStand(db, stand, nummer),
    addVerversing: (verversing) => addVerversing(db, verversing),
  }
}

/** A row of the list: an edition, and whether it agrees with the audit chain and its own length. */
const uitgaverij = z.object({
  versie: versieveld,
  sha256: z.string(),
  omvang: z.number(),
  ...waarmerkvelden,
  klopt: z.number(),
})

const editierij = z.object({ versie: versieveld, sha256: z.string(), inhoud: z.string() })

const documentrij = z.object({ sha256: z.string(), inhoud: z.string(), ...waarmerkvelden })

const intrekkingrij = z.object({ versie: versieveld, ...documentrij.shape, klopt: z.literal(1) })

const standrij = z.object({ nummer: z.number(), ...documentrij.shape })

type Bron = D1Database | D1DatabaseSession

/**
 * Metadata alone, so that a list costs the same however large editions are. An edition whose own columns differ from
 * what the audit chain says was published does not count.
 */
const UITGAVEN = `
  SELECT r.versie, r.sha256, r.omvang, r.sleutel, r.handtekening, r.tijdstip,
         a.nummer IS NOT NULL AS klopt
  FROM regelversie r
  LEFT JOIN audit a ON a.handeling = 'uitgave' AND a.versie = r.versie AND a.sha256 = r.sha256
                   AND a.sleutel = r.sleutel AND a.handtekening = r.handtekening`

const INTREKKINGEN = `
  SELECT i.versie, i.sha256, i.inhoud, i.sleutel, i.handtekening, i.tijdstip, a.nummer IS NOT NULL AS klopt
  FROM intrekking i
  LEFT JOIN audit a ON a.handeling = 'intrekking' AND a.versie = i.versie AND a.sha256 = i.sha256
                   AND a.sleutel = i.sleutel AND a.handtekening = i.handtekening`

const readOverzicht = async (db: Bron): Promise<Overzicht> => {
  const [uitgaven, intrekkingen] = await db.batch([db.prepare(UITGAVEN), db.prepare(INTREKKINGEN)])
  const rijen = z.array(uitgaverij).parse(uitgaven?.results)
  const goed = rijen.filter(({ klopt }) => klopt === 1)
  const ingetrokken = (intrekkingen?.results ?? []).flatMap((rij) => intrekkingUit(rij) ?? [])
  return {
    uitgaven: goed.map(uitgaveUit),
    intrekkingen: ingetrokken,
    volledig: goed.length === rijen.length && ingetrokken.length === (intrekkingen?.results.length ?? 0),
  }
}

const readUitgave = async (db: Bron, versie: Regelversie): Promise<Uitgave | undefined> => {
  const rij = await db.prepare(`${UITGAVEN} WHERE r.versie = ?`).bind(versie).first()
  if (!rij) return undefined
  const uitgave = uitgaverij.parse(rij)
  if (uitgave.klopt !== 1) throw new Opslagfout('beschadigd')
  return uitgaveUit(uitgave)
}

/** Reads the text of an edition and checks it against its hash: a damaged text is a problem, never an answer. */
const readEditie = async (db: Bron, versie: Regelversie): Promise<Editie | undefined> => {
  const rij = await db.prepare('SELECT versie, sha256, inhoud FROM regelversie WHERE versie = ?').bind(versie).first()
  if (!rij) return undefined
  const { inhoud: tekst, ...editie } = editierij.parse(rij)
  const bytes = bytesVan(tekst)
  if ((await sha256(bytes)) !== editie.sha256) throw new Opslagfout('beschadigd')
  return { ...editie, tekst, bytes }
}

export const readAudit = async (db: Bron, na: number, hoogstens: number): Promise<readonly Auditregel[]> => {
  const vraag = db.prepare('SELECT * FROM audit WHERE nummer > ? ORDER BY nummer LIMIT ?').bind(na, hoogstens)
  return z.array(auditrij).parse((await vraag.all()).results)
}

const uitgaveUit = (rij: z.infer<typeof uitgaverij>): Uitgave => {
  const { versie, sha256: hash, omvang, sleutel, handtekening, tijdstip } = rij
  return { versie, sha256: hash, omvang, sleutel, handtekening, tijdstip }
}

/** A row that does not fit the chain or its own schema is no revocation; the list then says that it is incomplete. */
const intrekkingUit = (rij: unknown): Intrekking | undefined => {
  const gelezen = intrekkingrij.safeParse(rij)
  if (!gelezen.success) return undefined
  const { inhoud, klopt: _klopt, ...rest } = gelezen.data
  const stuk = intrekkingSchema.safeParse(jsonUit(inhoud))
  return stuk.success && stuk.data.versie === rest.versie ? { ...rest, reden: stuk.data.reden } : undefined
}

/** A document whose text does not fit its hash is a problem, never an answer. */
const documentUit = async ({ inhoud: tekst, ...rest }: z.infer<typeof documentrij>): Promise<Document> => {
  if ((await sha256(tekst)) !== rest.sha256) throw new Opslagfout('beschadigd')
  return { ...rest, tekst }
}

const readIntrekking = async (db: Bron, versie: Regelversie): Promise<Document | undefined> => {
  const rij = await db
    .prepare('SELECT sha256, inhoud, sleutel, handtekening, tijdstip FROM intrekking WHERE versie = ?')
    .bind(versie)
    .first()
  return rij ? documentUit(documentrij.parse(rij)) : undefined
}

const readStandpaar = async (db: Bron): Promise<Standpaar | undefined> => {
  const [standen, verversingen] = await db.batch([
    db.prepare('SELECT * FROM stand ORDER BY nummer DESC LIMIT 1'),
    db.prepare('SELECT * FROM verversing ORDER BY volgnummer DESC LIMIT 1'),
  ])
  const rij = z.array(standrij).parse(standen?.results)[0]
  if (!rij) return undefined
  const { nummer, ...stand } = rij
  const verversing = z.array(documentrij).parse(verversingen?.results)[0]
  return {
    stand: { nummer, ...(await documentUit(stand)) },
    verversing: verversing && (await documentUit(verversing)),
  }
}

const addStand = async (db: D1Database, stand: Document, nummer: number): Promise<Toevoeging> => {
  const laatste = (await readStandpaar(db))?.stand
  if (laatste?.sha256 === stand.sha256) return { soort: 'wasErAl' }
  if (laatste && nummer <= laatste.nummer) return { soort: 'nietHoger', laatste: String(laatste.nummer) }
  return insertDocument(
    db.prepare('INSERT INTO stand (nummer, sha256, inhoud, sleutel, handtekening, tijdstip) VALUES (?, ?, ?, ?, ?, ?)'),
    nummer,
    stand,
  )
}

/** Refreshes pile up week after week; those before the last are kept for a hundred turns and then make room. */
const MEESTE_VERVERSINGEN = 100

const addVerversing = async (db: D1Database, verversing: Document): Promise<Toevoeging> => {
  const laatste = (await readStandpaar(db))?.verversing
  if (laatste?.sha256 === verversing.sha256) return { soort: 'wasErAl' }
  const rij = z
    .object({ hoogste: z.number() })
    .parse(await db.prepare('SELECT coalesce(max(volgnummer), 0) AS hoogste FROM verversing').first())
  const toevoeging = await insertDocument(
    db.prepare(
      'INSERT INTO verversing (volgnummer, sha256, inhoud, sleutel, handtekening, tijdstip) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    rij.hoogste + 1,
    verversing,
  )
  await db
    .prepare('DELETE FROM verversing WHERE volgnummer <= ?')
    .bind(rij.hoogste - MEESTE_VERVERSINGEN)
    .run()
  return toevoeging
}

const insertDocument = async (
  opdracht: D1PreparedStatement,
  nummer: number,
  document: Document,
): Promise<Toevoeging> => {
  const { sha256: hash, tekst, sleutel, handtekening, tijdstip } = document
  try {
    await opdracht.bind(nummer, hash, tekst, sleutel, handtekening, tijdstip).run()
    return { soort: 'toegevoegd' }
  } catch (fout) {
    if (isTweede(fout)) return { soort: 'druk' }
    throw fout
  }
}

/** With twenty publishers at once the unluckiest needs about half of these. */
const POGINGEN = 25

const shaRij = z.object({ sha256: z.string() })

/**
 * Keeps a document and its audit link in one transaction. Whoever reads the same last link at the same time loses on
 * the uniqueness of `vorige`, rolls back whole, and tries again on the new last link.
 */
const addStuk = async (db: D1Database, soort: Audithandeling['handeling'], stuk: Stuk): Promise<Toevoeging> => {
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
    db.prepare(`SELECT * FROM audit WHERE handeling = 'uitgave' AND versie NOT IN (SELECT versie FROM intrekking)
       ORDER BY nummer DESC LIMIT 1`),
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
