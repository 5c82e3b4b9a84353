import type { Context } from 'hono'
import { cors } from 'hono/cors'

/** Lets every site read: the rules are public and no cookie is involved. */
export const IEDEREEN = { 'Access-Control-Allow-Origin': '*' } as const

/** What a script of another site may see besides the body. */
export const LEESBAAR = { 'Access-Control-Expose-Headers': 'ETag, Repr-Digest' } as const

/** The permission for a request that reads; publishing is not for browsers and gets none. */
export const permissionFor = (c: Context): Readonly<Record<string, string>> =>
  c.req.method === 'GET' || c.req.method === 'HEAD' ? IEDEREEN : {}

/** Answers the question a browser asks before it sends `If-None-Match` to another site. */
export const preflight = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  allowHeaders: ['If-None-Match'],
  maxAge: 86_400,
})
