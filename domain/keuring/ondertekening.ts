/** What a signature is about. It stands before the bytes, so that a signature for one purpose is worthless for another. */
export const ondertekeningen = {
  regelversie: 'regelversie/v1\n',
  intrekking: 'intrekking/v1\n',
  stand: 'stand/v1\n',
  verversing: 'verversing/v1\n',
  wortel: 'wortel/v1\n',
} as const
export type Ondertekening = keyof typeof ondertekeningen

/** A public key that something may be signed with (Ed25519, the 32 raw bytes in base64). */
export interface Regelsleutel {
  readonly id: string
  readonly publiek: string
}

/** A document as it is sent: its exact text and the signatures (base64) over it. */
export interface Brief {
  readonly tekst: string
  readonly handtekeningen: readonly { readonly sleutel: string; readonly handtekening: string }[]
}

/** What the surroundings lend for checking: Ed25519 over the signed bytes of a text, and SHA-256 in hexadecimal. */
export interface Waarmerking {
  isGeldig(doel: Ondertekening, tekst: string, handtekening: string, sleutel: Regelsleutel): Promise<boolean>
  sha256(tekst: string): Promise<string>
}

/** The exact bytes that are signed and verified: the purpose, then the document as it is sent. */
export const ondertekendeBytes = (doel: Ondertekening, document: Uint8Array): Uint8Array<ArrayBuffer> => {
  const kop = Array.from(ondertekeningen[doel], (teken) => teken.charCodeAt(0))
  const bytes = new Uint8Array(kop.length + document.length)
  bytes.set(kop)
  bytes.set(document, kop.length)
  return bytes
}
