import type { D1Database, RateLimit } from '@cloudflare/workers-types'

/** What `wrangler.toml`, the secrets and (locally) `.dev.vars` give the Worker. */
export interface Bindings {
  readonly DB: D1Database
  /** Secret of publishers. */
  readonly REGELS_TOKEN?: string
  /** Public keys besides those of `domain/keuring/regelsleutels.json`, as JSON: for local use and for tests. */
  readonly SLEUTELS?: string
  readonly TELLER_LEZEN?: RateLimit
  readonly TELLER_UITGEVEN?: RateLimit
}
