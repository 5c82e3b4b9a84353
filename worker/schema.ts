import * as z from 'zod/mini'
import { regelversieVorm } from '@poortwachter/wet'

export const versieSchema = z.string().check(z.regex(regelversieVorm))
const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const tijdstipSchema = z.iso.datetime()

const lijstregelSchema = z.strictObject({
  versie: versieSchema,
  /** Where the exact bytes are. */
  adres: z.string(),
  sha256: sha256Schema,
  /** Length in bytes. */
  omvang: z.number(),
  /** Absent while the edition came with the service but was not published and signed yet. */
  uitgegeven: z.optional(z.strictObject({ op: tijdstipSchema, sleutel: z.string() })),
  ingetrokken: z.optional(z.strictObject({ op: tijdstipSchema, reden: z.string() })),
})

export const lijstSchema = z.strictObject({
  schema: z.literal('regelversies/v1'),
  /** False when the store could not be read or holds something damaged: there may be more editions than these. */
  volledig: z.boolean(),
  /** The highest edition that was not revoked. */
  nieuwste: z.optional(versieSchema),
  regelversies: z.array(lijstregelSchema),
})

export type Lijst = z.infer<typeof lijstSchema>
export type Lijstregel = z.infer<typeof lijstregelSchema>

export const handtekeningSchema = z.strictObject({
  schema: z.literal('handtekening/v1'),
  versie: versieSchema,
  sha256: sha256Schema,
  algoritme: z.literal('Ed25519'),
  /** What stands before the bytes of the edition in the signed message. */
  voorvoegsel: z.literal('regelversie/v1\n'),
  sleutel: z.string(),
  /** Base64. */
  handtekening: z.string(),
  op: tijdstipSchema,
})
export type Handtekening = z.infer<typeof handtekeningSchema>

const auditregelSchema = z.strictObject({
  nummer: z.number(),
  handeling: z.enum(['uitgave', 'intrekking']),
  versie: versieSchema,
  /** SHA-256 of the signed document. */
  sha256: sha256Schema,
  sleutel: z.string(),
  handtekening: z.string(),
  tijdstip: tijdstipSchema,
  /** `hash` of the link before; 64 zeros for the first. */
  vorige: sha256Schema,
  /** SHA-256 of the canonical JSON of all other members. */
  hash: sha256Schema,
})

export const auditSchema = z.strictObject({
  schema: z.literal('audit/v1'),
  regels: z.array(auditregelSchema),
  /** Where the links after these are; absent at the end. */
  volgende: z.optional(z.string()),
})
export type Audit = z.infer<typeof auditSchema>

export const verschilSchema = z.strictObject({
  schema: z.literal('verschil/v1'),
  van: versieSchema,
  naar: versieSchema,
  regels: z.array(
    z.strictObject({
      rubriek: z.string(),
      code: z.string(),
      titel: z.string(),
      soort: z.enum(['nieuw', 'vervallen', 'gewijzigd']),
      punten: z.array(
        z.strictObject({ plaats: z.string(), was: z.optional(z.string()), wordt: z.optional(z.string()) }),
      ),
      /** The same as one sentence. */
      tekst: z.string(),
    }),
  ),
})

const standbriefSchema = z.strictObject({
  tekst: z.string(),
  handtekeningen: z.array(z.strictObject({ sleutel: z.string(), handtekening: z.string() })),
})

export const standantwoordSchema = z.strictObject({
  schema: z.literal('standbrieven/v1'),
  /** Roots, oldest first; each is signed by enough keys of the one before and of itself. */
  wortels: z.array(standbriefSchema),
  /** `tekst` is a `stand/v1`, signed by a publisher. */
  stand: standbriefSchema,
  /** `tekst` is a `verversing/v1`, signed with a refresh key. */
  verversing: standbriefSchema,
})
export type Standantwoord = z.infer<typeof standantwoordSchema>

export const gezondSchema = z.strictObject({
  /** `beperkt`: only the bundled edition can be read. */
  toestand: z.enum(['gezond', 'beperkt']),
  bundel: z.strictObject({ versie: versieSchema, sha256: sha256Schema }),
})
export type Gezond = z.infer<typeof gezondSchema>

/** An error as RFC 9457 has it, with the places in the document (RFC 6901) that are wrong. */
export const probleemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  fouten: z.optional(z.array(z.strictObject({ plaats: z.string(), melding: z.string() }))),
})
