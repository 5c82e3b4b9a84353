import { bytesVanBase64 } from './hash.ts'

/** What stands before the 32 bytes of every Ed25519 public key in SubjectPublicKeyInfo form (RFC 8410). */
const SPKI_KOP = '302a300506032b6570032100'

/** An Ed25519 public key (32 raw bytes in base64) as a PEM file, the form that public tools read. */
export const pemVan = (publiek: string): string => {
  const kop = SPKI_KOP.replace(/../g, (paar) => String.fromCharCode(Number.parseInt(paar, 16)))
  const sleutel = String.fromCharCode(...(bytesVanBase64(publiek) ?? []))
  return `-----BEGIN PUBLIC KEY-----\n${btoa(kop + sleutel)}\n-----END PUBLIC KEY-----`
}
