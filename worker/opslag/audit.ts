import * as z from 'zod/mini'
import { regelversieUit } from '@poortwachter/wet'
import type { Regelversie } from '@poortwachter/wet'
import { canoniek } from '@poortwachter/wet/keuring'
import { sha256 } from './hash.ts'

/** What was done to an edition, by which key, over which bytes. */
export interface Audithandeling {
  readonly handeling: 'uitgave' | 'intrekking'
  readonly versie: Regelversie
  /** SHA-256 of the signed document. */
  readonly sha256: string
  readonly sleutel: string
  readonly handtekening: string
  readonly tijdstip: string
}

/** A link of the audit chain. `hash` covers all other members, `vorige` is the hash of the link before. */
export interface Auditregel extends Audithandeling {
  readonly nummer: number
  readonly vorige: string
  readonly hash: string
}

/** What the first link has as `vorige`. */
export const BEGIN_VAN_DE_KETEN = '0'.repeat(64)

/** The link that comes after `laatste` (or the first one) for an act. */
export const nextAuditregel = async (
  laatste: Auditregel | undefined,
  { handeling, versie, sha256: stuk, sleutel, handtekening, tijdstip }: Audithandeling,
): Promise<Auditregel> => {
  const regel = {
    nummer: (laatste?.nummer ?? 0) + 1,
    handeling,
    versie,
    sha256: stuk,
    sleutel,
    handtekening,
    tijdstip,
    vorige: laatste?.hash ?? BEGIN_VAN_DE_KETEN,
  }
  return { ...regel, hash: await hashOf(regel) }
}

/** The number of the first link that does not fit on the one before it or was altered; undefined for a sound chain. */
export const findBreuk = async (keten: readonly Auditregel[]): Promise<number | undefined> => {
  let laatste: Auditregel | undefined
  for (const regel of keten) {
    const { nummer, vorige, hash } = await nextAuditregel(laatste, regel)
    if (regel.nummer !== nummer || regel.vorige !== vorige || regel.hash !== hash) return nummer
    laatste = regel
  }
  return undefined
}

const hashOf = async (regel: Omit<Auditregel, 'hash'>): Promise<string> => {
  const vorm = canoniek(regel)
  if (vorm.soort === 'bezwaar') throw new TypeError(`Auditregel zonder canonieke vorm: ${vorm.reden}`)
  return sha256(vorm.tekst)
}

/** An edition number as a row holds it. */
export const versieveld = z.custom<Regelversie>(
  (waarde) => typeof waarde === 'string' && regelversieUit(waarde) !== undefined,
)

/** Who vouched for a document, as a row holds it. */
export const waarmerkvelden = { sleutel: z.string(), handtekening: z.string(), tijdstip: z.string() }

/** A link of the chain as a row or an answer holds it. */
export const auditrij = z.object({
  nummer: z.number(),
  handeling: z.enum(['uitgave', 'intrekking']),
  versie: versieveld,
  sha256: z.string(),
  ...waarmerkvelden,
  vorige: z.string(),
  hash: z.string(),
})
