import { createMiddleware } from 'hono/factory'
import { werkerkoppen } from '../koppen.ts'

/** Puts the security headers on every answer of the Worker. */
export const addKoppen = createMiddleware(async (c, next) => {
  await next()
  for (const [naam, waarde] of Object.entries(werkerkoppen)) c.res.headers.set(naam, waarde)
})
