import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Voorzieningen } from '../voorzieningen.ts'

/** Logs the pattern of the route, the status and the duration. Addresses, headers and bodies never get here. */
export const logVerzoek =
  ({ log, now }: Voorzieningen): MiddlewareHandler =>
  async (c, next) => {
    const begin = now().getTime()
    await next()
    log({ route: routePath(c, -1), status: c.res.status, duur: now().getTime() - begin })
  }
