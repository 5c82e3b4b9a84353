const encoder = new TextEncoder()

/** A text in UTF-8. Copied, because the platform does not promise what kind of buffer its encoder hands out. */
export const bytesVan = (tekst: string): Uint8Array<ArrayBuffer> => new Uint8Array(encoder.encode(tekst))

/** SHA-256 of a text (as UTF-8) or of bytes, in 64 lower-case hexadecimal digits. */
export const sha256 = async (inhoud: string | Uint8Array<ArrayBuffer>): Promise<string> => {
  const bytes = typeof inhoud === 'string' ? bytesVan(inhoud) : inhoud
  return hexVan(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/** The bytes of a hexadecimal text in base64. */
export const base64VanHex = (hex: string): string =>
  btoa(hex.replace(/../g, (paar) => String.fromCharCode(Number.parseInt(paar, 16))))

/** The bytes a base64 text stands for, or undefined when it is not one. */
export const bytesVanBase64 = (tekst: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0))
  } catch {
    return undefined
  }
}

const hexVan = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** What stands before the 32 bytes of every Ed25519 public key in SubjectPublicKeyInfo form (RFC 8410). */
const SPKI_KOP = '302a300506032b6570032100'

/** An Ed25519 public key (32 raw bytes in base64) as a PEM file, the form that public tools read. */
export const pemVan = (publiek: string): string => {
  const kop = SPKI_KOP.replace(/../g, (paar) => String.fromCharCode(Number.parseInt(paar, 16)))
  const sleutel = String.fromCharCode(...(bytesVanBase64(publiek) ?? []))
  return `-----BEGIN PUBLIC KEY-----\n${btoa(kop + sleutel)}\n-----END PUBLIC KEY-----`
}
