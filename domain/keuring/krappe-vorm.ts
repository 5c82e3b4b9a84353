/** The prime of Curve25519 and the order of its large group (RFC 8032, section 5.1). */
const P = 2n ** 255n - 19n
const L = 2n ** 252n + 27742317777372353535851937790883648493n

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** The y-coordinates of the eight points of small order; five differ. A key or nonce there proves nothing. */
const ORDE_ACHT = 55188659117513257062467267217118295137698188065244968500265048394206261417927n
const KLEINE_ORDE = new Set([0n, 1n, P - 1n, ORDE_ACHT, P - ORDE_ACHT])

const getalVan = (bytes: readonly number[]): bigint => bytes.reduceRight((som, byte) => som * 256n + BigInt(byte), 0n)

/** Whether an encoded point is written in the one way there is and is not of small order; the sign of x is left aside. */
const isKrapPunt = (bytes: readonly number[]): boolean => {
  const y = getalVan(bytes) & (2n ** 255n - 1n)
  return y < P && !KLEINE_ORDE.has(y)
}

/**
 * Whether a public key (32 bytes) and a signature (64 bytes) have the one form that every verifier agrees on: points
 * written in one way and not of small order, a scalar below the order of the group (RFC 8032, section 5.1.7).
 */
export const isKrappeVorm = (publiek: Uint8Array, handtekening: Uint8Array): boolean => {
  const waarmerk = Array.from(handtekening)
  return (
    publiek.length === 32 &&
    waarmerk.length === 64 &&
    isKrapPunt(Array.from(publiek)) &&
    isKrapPunt(waarmerk.slice(0, 32)) &&
    getalVan(waarmerk.slice(32)) < L
  )
}

/** Whether a text is base64 in the one way there is to write those bytes. */
export const isKrappeBase64 = (tekst: string): boolean => {
  if (!BASE64.test(tekst)) return false
  const tekens = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const over = tekst.endsWith('==') ? 16 : tekst.endsWith('=') ? 4 : 1
  return tekens.indexOf(tekst.replace(/=+$/, '').at(-1) ?? 'A') % over === 0
}
