import type * as z from 'zod/mini'
import type { Brief, Wortel } from '@poortwachter/wet/keuring'
import type { Regelboek } from '@poortwachter/wet'
import type { Editie, Opslag } from './opslag/opslag.ts'

/** One line per request: which route (its pattern, never the address), the status and how long it took in ms. */
export interface Logregel {
  readonly route: string
  readonly status: number
  readonly duur: number
}

/** Counts requests under a key and says whether there is room for one more. */
export interface Teller {
  limit(vraag: { key: string }): Promise<{ success: boolean }>
}

/** Everything the app needs from outside; nothing in it knows a person. */
export interface Voorzieningen {
  readonly bundel: Editie
  /** Editions that went out before the bundled one and come with this Worker too. */
  readonly eerdere: readonly Editie[]
  readonly opslag: Opslag
  readonly regelboekSchema: z.ZodMiniType<Regelboek>
  /** The chain of roots as it is sent to clients, and the newest root in it: whose signature counts. */
  readonly wortels: readonly Brief[]
  readonly wortel: Wortel | undefined
  /** The secret of publishers; without it nothing can be published. */
  readonly token: string | undefined
  /** Compares equally long byte arrays in constant time. */
  readonly isGelijk: (a: Uint8Array<ArrayBuffer>, b: Uint8Array<ArrayBuffer>) => boolean
  /** Where leaks can be reported, as an address with its scheme (`mailto:` or `https:`). */
  readonly meldpunt?: string | undefined
  /** Whether there is a page to try the add-in on, as on the computer of a maker. */
  readonly hasProef?: boolean | undefined
  /** The API description, as JSON text. */
  readonly openapi: string
  readonly now: () => Date
  readonly log: (regel: Logregel) => void
  readonly tellers: { readonly lezen?: Teller | undefined; readonly uitgeven?: Teller | undefined }
}

/** What every handler finds in its context. */
export interface Omgeving {
  readonly Variables: { readonly v: Voorzieningen }
}
