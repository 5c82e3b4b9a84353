import * as z from 'zod/mini'
import type { Regelsleutel } from '@poortwachter/wet/keuring'
import sleutels from '@poortwachter/wet/regelsleutels.json'

const sleutelsSchema = z.array(
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
    publiek: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
  }),
)

/**
 * The public keys that editions may be signed with: those of `domain/keuring/regelsleutels.json` and the ones in `extra` (a JSON text).
 * A text that is not such a list adds nothing: reading must go on, and publishing then names the unknown key.
 */
export const readSleutels = (extra = '[]'): readonly Regelsleutel[] => {
  const meer = sleutelsSchema.safeParse(jsonUit(extra))
  return [...sleutelsSchema.parse(sleutels), ...(meer.success ? meer.data : [])]
}

const jsonUit = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}
