import type { D1Database, RateLimit } from '@cloudflare/workers-types'
import type { Hono } from 'hono'
import { regelboekSchema } from '@poortwachter/wet/keuring'
import { eerdereEdities } from '@poortwachter/wet/eerder'
import { regelboek } from '@poortwachter/wet/editie'
import { createApp } from './app.ts'
import { editieUit } from './bundel.ts'
import openapi from './openapi.json'
import { createD1Opslag } from './opslag/d1.ts'
import { createSamengesteldeOpslag } from './opslag/samengesteld.ts'
import { readWortels, wortelVan } from './vertrouwen.ts'
import type { Omgeving } from './voorzieningen.ts'

/** What `wrangler.toml`, the secrets and (locally) `.dev.vars` give the Worker. */
interface Bindings {
  readonly DB: D1Database
  /** Secret of publishers. */
  readonly REGELS_TOKEN?: string
  /** Chain of roots in place of `domain/keuring/wortels.json`, as JSON: for local use and for tests. */
  readonly WORTELS?: string
  /** Where leaks can be reported: `mailto:` or `https:`. */
  readonly MELDPUNT?: string
  /** `ja` where the files of the try-it page are served too. */
  readonly PROEF?: string
  readonly TELLER_LEZEN?: RateLimit
  readonly TELLER_UITGEVEN?: RateLimit
}

const createAppFor = async (env: Bindings): Promise<Hono<Omgeving>> => {
  const bundel = await editieUit(regelboek)
  const eerdere = await Promise.all(eerdereEdities.map(editieUit))
  const wortels = readWortels(env.WORTELS)
  return createApp({
    bundel,
    eerdere,
    opslag: createSamengesteldeOpslag(bundel, createD1Opslag(env.DB), { eerdere }),
    regelboekSchema,
    wortels,
    wortel: await wortelVan(wortels),
    token: env.REGELS_TOKEN,
    meldpunt: env.MELDPUNT,
    hasProef: env.PROEF === 'ja',
    isGelijk: (a, b) => crypto.subtle.timingSafeEqual(a, b),
    openapi: JSON.stringify(openapi),
    now: () => new Date(),
    // oxlint-disable-next-line no-console -- the console is where a Worker's log lines go
    log: (regel) => console.log(JSON.stringify(regel)),
    tellers: { lezen: env.TELLER_LEZEN, uitgeven: env.TELLER_UITGEVEN },
  })
}

/** One app per isolate; its bindings do not change while the isolate lives. */
let app: Promise<Hono<Omgeving>> | undefined

export default {
  async fetch(request: Request, env: Bindings): Promise<Response> {
    // One that could not be made is made again at the next request.
    app ??= createAppFor(env).catch((fout: unknown) => {
      app = undefined
      throw fout
    })
    return (await app).fetch(request)
  },
}
