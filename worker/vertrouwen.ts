import * as z from 'zod/mini'
import {
  briefSchema,
  isKrappeBase64,
  isKrappeVorm,
  jsonUit,
  laatsteWortel,
  ondertekendeBytes,
  wortelUit,
} from '@poortwachter/wet/keuring'
import type { Brief, Waarmerking, Wortel } from '@poortwachter/wet/keuring'
import ingebouwd from '@poortwachter/wet/wortels.json'
import { bytesVan, bytesVanBase64, sha256 } from './opslag/hash.ts'

const brievenSchema = z.array(briefSchema)

/** Checks signatures with the platform's own Ed25519, and only those that have the one form all verifiers agree on. */
export const dienstwaarmerking: Waarmerking = {
  sha256,
  isGeldig: async (doel, tekst, handtekening, { publiek }) =>
    hasHandtekening(ondertekendeBytes(doel, bytesVan(tekst)), handtekening, publiek),
}

/** Whether these very bytes bear a signature (base64) of this public key (base64). */
export const hasHandtekening = async (
  bericht: Uint8Array<ArrayBuffer>,
  handtekening: string,
  publiek: string,
): Promise<boolean> => {
  const sleutel = bytesVanBase64(publiek)
  const waarmerk = isKrappeBase64(handtekening) ? bytesVanBase64(handtekening) : undefined
  if (!sleutel || !waarmerk || !isKrappeVorm(sleutel, waarmerk)) return false
  const key = await crypto.subtle.importKey('raw', sleutel, 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', key, waarmerk, bericht)
}

/**
 * The chain of roots that says whose signature counts: the one in this repository, or in its place the one in `anders` (a
 * JSON text), for local use and for tests. A text that is no such chain leaves no keys: reading must go on.
 */
export const readWortels = (anders?: string): readonly Brief[] =>
  brievenSchema.safeParse(anders === undefined ? ingebouwd : jsonUit(anders)).data ?? []

/** The newest root of a chain; the first one is trusted because whoever deploys chose it. */
export const wortelVan = async (brieven: readonly Brief[]): Promise<Wortel | undefined> => {
  const eerste = wortelUit(brieven[0]?.tekst ?? '')
  return eerste && laatsteWortel(eerste, brieven.slice(1), dienstwaarmerking)
}
