import { ondertekendeBytes, type Ondertekening } from '../../domain/keuring/ondertekening.ts'

/** A publisher that exists only in tests: the secret of its key is the number 1. */
export const TOKEN = 'een-token-dat-alleen-in-tests-bestaat'

/** RFC 8032, section 7.1, TEST 1: a key pair whose values anyone can look up. */
const RFC8032 = {
  geheim: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  publiek: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
}

const bytesVanHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (paar) => Number.parseInt(paar, 16))

const base64Van = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

export const sleutelpaar = { id: 'test-1', publiek: base64Van(bytesVanHex(RFC8032.publiek)) }

/** Signs a document as the publisher does; answers the signature in base64. */
export const signStuk = async (doel: Ondertekening, tekst: string): Promise<string> => {
  const pkcs8 = bytesVanHex(`302e020100300506032b657004220420${RFC8032.geheim}`)
  const sleutel = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign'])
  const bericht = ondertekendeBytes(doel, new TextEncoder().encode(tekst))
  return base64Van(new Uint8Array(await crypto.subtle.sign('Ed25519', sleutel, bericht)))
}

/** The headers of a publisher in good standing. */
export const uitgeverskoppen = async (doel: Ondertekening, tekst: string): Promise<Record<string, string>> => ({
  Authorization: `Bearer ${TOKEN}`,
  'Content-Type': 'application/json',
  'Regels-Sleutel': sleutelpaar.id,
  'Regels-Handtekening': await signStuk(doel, tekst),
})
