import { Hono } from 'hono'
import { allowOnly, logVerzoek, preflight, problemOf, problemResponse } from './http.ts'
import { lezen } from './lezen.ts'
import { pagina } from './pagina.ts'
import { Probleem } from './probleem.ts'
import { uitgeven } from './uitgeven.ts'
import type { Omgeving, Voorzieningen } from './voorzieningen.ts'

/** Every route of the service: what its paths, the methods they allow and the API description are derived from. */
export const routes = [...pagina.routes, ...lezen.routes, ...uitgeven.routes]

/** The whole service. It takes nothing but editions and their revocations, and knows nothing of who asks. */
export const createApp = (v: Voorzieningen): Hono<Omgeving> => {
  const app = new Hono<Omgeving>()
  app.use(async (c, next) => {
    c.set('v', v)
    await next()
  })
  app.use(logVerzoek)
  app.options('*', preflight)
  for (const deel of [pagina, lezen, uitgeven]) app.route('/', deel)
  for (const [pad, methoden] of methodenPerPad) app.all(pad, allowOnly(...methoden))
  app.notFound((c) => problemResponse(c, new Probleem('niet-gevonden')))
  app.onError((fout, c) => problemResponse(c, problemOf(fout)))
  return app
}

/** HEAD follows GET. */
const methodenPerPad = new Map<string, Set<string>>()
for (const { path, method } of routes) {
  const methoden = methodenPerPad.get(path) ?? new Set()
  methodenPerPad.set(path, methoden)
  for (const naam of method === 'GET' ? ['GET', 'HEAD'] : [method]) methoden.add(naam)
}
