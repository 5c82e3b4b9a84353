import * as z from 'zod/mini'
import { regelversieVorm } from '@poortwachter/wet'
import type { Regelversie } from '@poortwachter/wet'
import type { Auditregel } from './audit.ts'

/** An edition: its exact bytes, ready to be sent, the same as text, and their SHA-256. */
export interface Editie {
  readonly versie: Regelversie
  readonly sha256: string
  readonly tekst: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Who vouched for a document: key, signature (base64) and the moment it arrived here (ISO, UTC). */
export interface Waarmerk {
  readonly sleutel: string
  readonly handtekening: string
  readonly tijdstip: string
}

/** An edition that was published, without its text. */
export interface Uitgave extends Waarmerk {
  readonly versie: Regelversie
  readonly sha256: string
  /** Length in bytes. */
  readonly omvang: number
}

/** A published statement that an edition must not be used any more. */
export interface Intrekking extends Waarmerk {
  readonly versie: Regelversie
  readonly sha256: string
  readonly reden: string
}

/** What is known of all editions; `volledig` is false when something could not be read or cannot be trusted. */
export interface Overzicht {
  readonly uitgaven: readonly Uitgave[]
  readonly intrekkingen: readonly Intrekking[]
  readonly volledig: boolean
}

/** A document as it was sent: its exact bytes as text, their SHA-256, and who vouched for it. */
export interface Document extends Waarmerk {
  readonly sha256: string
  readonly tekst: string
}

/** A document about one edition. */
export interface Stuk extends Document {
  readonly versie: Regelversie
}

/** The newest state with its newest refresh, as they were sent. */
export interface Standpaar {
  readonly stand: Document & { readonly nummer: number }
  readonly verversing: Document | undefined
}

/** How an attempt to keep a document ended. `druk`: others kept coming first; try again. */
export type Toevoeging =
  | { readonly soort: 'toegevoegd' }
  | { readonly soort: 'wasErAl' }
  | { readonly soort: 'andereInhoud' }
  | { readonly soort: 'nietHoger'; readonly laatste: string }
  | { readonly soort: 'druk' }

/** Where editions and the audit chain are kept. Every method rejects with an `Opslagfout` when it cannot answer. */
export interface Opslag {
  listUitgaven(): Promise<Overzicht>
  readEditie(versie: Regelversie): Promise<Editie | undefined>
  readUitgave(versie: Regelversie): Promise<Uitgave | undefined>
  /** At most `hoogstens` entries of the audit chain that come after number `na`, oldest first. */
  listAudit(na: number, hoogstens: number): Promise<readonly Auditregel[]>
  /** The document that revoked an edition. */
  readIntrekking(versie: Regelversie): Promise<Document | undefined>
  readStand(): Promise<Standpaar | undefined>
  addUitgave(stuk: Stuk): Promise<Toevoeging>
  addIntrekking(stuk: Stuk): Promise<Toevoeging>
  /** Keeps a state when its number is higher than that of the last. */
  addStand(stand: Document, nummer: number): Promise<Toevoeging>
  addVerversing(verversing: Document): Promise<Toevoeging>
}

/** Why a store did not answer; the outside learns no more than this. */
export class Opslagfout extends Error {
  readonly soort: 'onbereikbaar' | 'beschadigd'

  constructor(soort: 'onbereikbaar' | 'beschadigd') {
    super(`opslag ${soort}`)
    this.soort = soort
  }
}

/** The document that revokes an edition. It is signed like an edition and stays readable for everyone. */
export const intrekkingSchema = z.strictObject({
  schema: z.literal('intrekking/v1'),
  versie: z.string().check(z.regex(regelversieVorm)),
  /** Why, in plain Dutch, for the people who use the edition. */
  reden: z.string().check(z.minLength(10), z.maxLength(500)),
})
export type Intrekkingstuk = z.infer<typeof intrekkingSchema>
