import { isKrappeBase64, isKrappeVorm, ondertekendeBytes } from '@poortwachter/wet/keuring'
import type { Ondertekening, Regelsleutel, Waarmerking } from '@poortwachter/wet/keuring'

const bytesFromBase64 = (tekst: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0))

const verifyWithWebCrypto = async (
  sleutel: Uint8Array<ArrayBuffer>,
  handtekening: Uint8Array<ArrayBuffer>,
  bericht: Uint8Array<ArrayBuffer>,
): Promise<boolean> => {
  const publiek = await crypto.subtle.importKey('raw', sleutel, { name: 'Ed25519' }, false, ['verify'])
  return crypto.subtle.verify({ name: 'Ed25519' }, publiek, handtekening, bericht)
}

const verifyWithLibrary = async (
  sleutel: Uint8Array,
  handtekening: Uint8Array,
  bericht: Uint8Array,
): Promise<boolean> => {
  const { verifyAsync } = await import('@noble/ed25519')
  return verifyAsync(handtekening, bericht, sleutel, { zip215: false })
}

/**
 * Whether a document bears a valid Ed25519 signature of this key. Uses the browser's own cryptography, and a small
 * library where that has no Ed25519. Malformed keys and signatures are not valid, nor are those on which verifiers differ.
 */
export const hasValidSignature = async (
  doel: Ondertekening,
  document: Uint8Array,
  handtekening: string,
  sleutel: Regelsleutel,
): Promise<boolean> => {
  try {
    const publiek = bytesFromBase64(sleutel.publiek)
    const waarmerk = bytesFromBase64(handtekening)
    if (!isKrappeBase64(handtekening) || !isKrappeVorm(publiek, waarmerk)) return false
    const bericht = ondertekendeBytes(doel, document)
    try {
      return await verifyWithWebCrypto(publiek, waarmerk, bericht)
    } catch {
      return await verifyWithLibrary(publiek, waarmerk, bericht)
    }
  } catch {
    return false
  }
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** What the browser lends for judging a state. */
export const waarmerking: Waarmerking = {
  isGeldig: (doel, tekst, handtekening, sleutel) =>
    hasValidSignature(doel, new TextEncoder().encode(tekst), handtekening, sleutel),
  sha256: async (tekst) =>
    hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst)))),
}
