import type { Context } from 'hono'
import { cors } from 'hono/cors'

/** Lets every site read: the rules are public and no cookie is involved. */
export const leeskoppen: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Repr-Digest',
}

/** The headers above for a request that reads; publishing is not for browsers and gets none. */
export const leeskoppenVoor = (c: Context): Readonly<Record<string, string>> =>
  c.req.method === 'GET' || c.req.method === 'HEAD' ? leeskoppen : {}

/** Answers the question a browser asks before it sends `If-None-Match` to another site. */
export const preflight = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  allowHeaders: ['If-None-Match'],
  maxAge: 86_400,
})
