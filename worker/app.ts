import { Hono } from 'hono'
import { allowOnly } from './http/methode.ts'
import { logVerzoek } from './http/logboek.ts'
import { preflight } from './http/openbaar.ts'
import { Probleem, problemResponse } from './http/probleem.ts'
import { limitRoute } from './http/teller.ts'
import { auditRoute } from './routes/audit.ts'
import { editieRoute } from './routes/editie.ts'
import { gezondRoute } from './routes/gezond.ts'
import { handtekeningRoute } from './routes/handtekening.ts'
import { intrekkingRoute } from './routes/intrekking.ts'
import { lijstRoute } from './routes/lijst.ts'
import { openapiRoute } from './routes/openapi.ts'
import { paginaRoute, stijlRoute } from './routes/pagina.ts'
import { uitgaveRoute } from './routes/uitgave.ts'
import { verschilRoute } from './routes/verschil.ts'
import type { Voorzieningen } from './voorzieningen.ts'

/** The whole service. It takes nothing but editions and their revocations, and knows nothing of who asks. */
export const createApp = (v: Voorzieningen): Hono => {
  const app = new Hono()
  app.use(logVerzoek(v))
  app.options('*', preflight)

  app.get('/', paginaRoute(v))
  app.get('/regels.css', stijlRoute)
  app.get('/openapi.json', openapiRoute(v))
  app.get('/gezond', gezondRoute(v))
  app.get('/v1/regelversies', limitRoute(v, 'lijst'), lijstRoute(v))
  app.get('/v1/regelversies/:versie', editieRoute(v))
  app.put('/v1/regelversies/:versie', uitgaveRoute(v))
  app.get('/v1/regelversies/:versie/handtekening', limitRoute(v, 'handtekening'), handtekeningRoute(v))
  app.post('/v1/regelversies/:versie/intrekking', intrekkingRoute(v))
  app.get('/v1/regelversies/:van/verschil/:naar', limitRoute(v, 'verschil'), verschilRoute(v))
  app.get('/v1/audit', limitRoute(v, 'audit'), auditRoute(v))

  for (const pad of ['/', '/regels.css', '/openapi.json', '/gezond', '/v1/regelversies', '/v1/audit']) {
    app.all(pad, allowOnly('GET', 'HEAD'))
  }
  app.all('/v1/regelversies/:versie', allowOnly('GET', 'HEAD', 'PUT'))
  app.all('/v1/regelversies/:versie/handtekening', allowOnly('GET', 'HEAD'))
  app.all('/v1/regelversies/:versie/intrekking', allowOnly('POST'))
  app.all('/v1/regelversies/:van/verschil/:naar', allowOnly('GET', 'HEAD'))

  app.notFound((c) => problemResponse(c, new Probleem('niet-gevonden')))
  app.onError((fout, c) => problemResponse(c, fout instanceof Probleem ? fout : new Probleem('onverwacht')))
  return app
}
