import type { Hono } from 'hono'
import { regelboekSchema } from '@poortwachter/wet/keuring'
import { eerdereEdities } from '@poortwachter/wet/eerder'
import { regelboek } from '@poortwachter/wet/editie'
import { createApp } from './app.ts'
import type { Bindings } from './bindings.ts'
import { editieUit } from './bundel.ts'
import openapi from './openapi.json'
import { createD1Opslag } from './opslag/d1.ts'
import { createSamengesteldeOpslag } from './opslag/samengesteld.ts'
import { readSleutels } from './sleutels.ts'

const createAppFor = async (env: Bindings): Promise<Hono> => {
  const bundel = await editieUit(regelboek)
  const eerdere = await Promise.all(eerdereEdities.map(editieUit))
  return createApp({
    bundel,
    eerdere,
    opslag: createSamengesteldeOpslag(bundel, createD1Opslag(env.DB), { eerdere }),
    regelboekSchema,
    sleutels: readSleutels(env.SLEUTELS),
    token: env.REGELS_TOKEN,
    isGelijk: (a, b) => crypto.subtle.timingSafeEqual(a, b),
    openapi: JSON.stringify(openapi),
    now: () => new Date(),
    // oxlint-disable-next-line no-console -- the console is where a Worker's log lines go
    log: (regel) => console.log(JSON.stringify(regel)),
    tellers: { lezen: env.TELLER_LEZEN, uitgeven: env.TELLER_UITGEVEN },
  })
}

/** One app per isolate; its bindings do not change while the isolate lives. */
let app: Promise<Hono> | undefined

export default {
  async fetch(request: Request, env: Bindings): Promise<Response> {
    app ??= createAppFor(env)
    return (await app).fetch(request)
  },
}
