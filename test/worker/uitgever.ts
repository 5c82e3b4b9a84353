import { ondertekendeBytes } from '@poortwachter/wet/keuring'
import type { Ondertekening } from '@poortwachter/wet/keuring'
import { base64Van, bytesVanHex, RFC8032, sleutelpaar, TOKEN } from './uitgeversleutel.ts'

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
