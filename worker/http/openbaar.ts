import { createMiddleware } from 'hono/factory'
import { cors } from 'hono/cors'

const iedereen = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  allowHeaders: ['If-None-Match'],
  exposeHeaders: ['ETag', 'Repr-Digest'],
  maxAge: 86_400,
})

/** Lets every site read, since the rules are public and no cookie is involved; publishing is not for browsers. */
export const openbaar = createMiddleware(async (c, next) => {
  if (c.req.method === 'PUT' || c.req.method === 'POST') return next()
  return iedereen(c, next)
})
