import type { D1Database, D1DatabaseSession } from '@cloudflare/workers-types'
import * as z from 'zod/mini'
import type { Regelversie } from '@poortwachter/wet'
import type { Auditregel } from '../audit.ts'
import { bytesVan, sha256 } from '../hash.ts'
import { Probleem } from '../http/probleem.ts'
import { intrekkingSchema } from '../schema/intrekking.ts'
import { auditrij, editierij, intrekkingrij, uitgaverij } from '../schema/rijen.ts'
import type { Editie, Intrekking, Overzicht, Uitgave } from './opslag.ts'

type Bron = D1Database | D1DatabaseSession

/** An edition whose own columns differ from what the audit chain says was published does not count. */
const UITGAVEN = `
  SELECT r.versie, r.sha256, r.omvang, r.sleutel, r.handtekening, r.tijdstip,
         a.nummer IS NOT NULL AND length(CAST(r.inhoud AS BLOB)) = r.omvang AS klopt
  FROM regelversie r
  LEFT JOIN audit a ON a.handeling = 'uitgave' AND a.versie = r.versie AND a.sha256 = r.sha256
                   AND a.sleutel = r.sleutel AND a.handtekening = r.handtekening`

export const readOverzicht = async (db: Bron): Promise<Overzicht> => {
  const [uitgaven, intrekkingen] = await db.batch([
    db.prepare(UITGAVEN),
    db.prepare('SELECT versie, inhoud, sleutel, handtekening, tijdstip FROM intrekking'),
  ])
  const rijen = z.array(uitgaverij).parse(uitgaven?.results)
  const goed = rijen.filter(({ klopt }) => klopt === 1)
  return {
    uitgaven: goed.map(uitgaveUit),
    intrekkingen: z.array(intrekkingrij).parse(intrekkingen?.results).map(intrekkingUit),
    volledig: goed.length === rijen.length,
  }
}

export const readUitgave = async (db: Bron, versie: Regelversie): Promise<Uitgave | undefined> => {
  const rij = await db.prepare(`${UITGAVEN} WHERE r.versie = ?`).bind(versie).first()
  if (!rij) return undefined
  const uitgave = uitgaverij.parse(rij)
  if (uitgave.klopt !== 1) throw new Probleem('opslag-beschadigd')
  return uitgaveUit(uitgave)
}

/** Reads the text of an edition and checks it against its hash: a damaged text is a problem, never an answer. */
export const readEditie = async (db: Bron, versie: Regelversie): Promise<Editie | undefined> => {
  const rij = await db.prepare('SELECT versie, sha256, inhoud FROM regelversie WHERE versie = ?').bind(versie).first()
  if (!rij) return undefined
  const { inhoud: tekst, ...editie } = editierij.parse(rij)
  const bytes = bytesVan(tekst)
  if ((await sha256(bytes)) !== editie.sha256) throw new Probleem('opslag-beschadigd')
  return { ...editie, tekst, bytes }
}

export const readAudit = async (db: Bron, na: number, hoogstens: number): Promise<readonly Auditregel[]> => {
  const vraag = db.prepare('SELECT * FROM audit WHERE nummer > ? ORDER BY nummer LIMIT ?').bind(na, hoogstens)
  return z.array(auditrij).parse((await vraag.all()).results)
}

const uitgaveUit = ({
  versie,
  sha256,
  omvang,
  sleutel,
  handtekening,
  tijdstip,
}: z.infer<typeof uitgaverij>): Uitgave => ({
  versie,
  sha256,
  omvang,
  sleutel,
  handtekening,
  tijdstip,
})

const intrekkingUit = ({ inhoud, ...rest }: z.infer<typeof intrekkingrij>): Intrekking => ({
  ...rest,
  reden: intrekkingSchema.parse(JSON.parse(inhoud)).reden,
})
