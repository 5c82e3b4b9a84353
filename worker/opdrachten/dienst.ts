import type { Ondertekening } from '@poortwachter/wet/keuring'
import type { Ondertekensleutel } from './sleutelbos.ts'

/** A service to publish to. */
export interface Dienst {
  /** Base address, for example `https://regels.example.nl`. */
  readonly adres: string
  readonly token: string
  /** @default the global `fetch` */
  readonly fetch?: (adres: string, init: RequestInit) => Promise<Response>
}

interface Verzending {
  readonly methode: 'PUT' | 'POST'
  readonly pad: string
  readonly doel: Ondertekening
  readonly tekst: string
}

/** Asks a service, and nobody it points to: no redirect, and no longer than half a minute. */
export const askDienst =
  (adres: string) =>
  (pad: string): Promise<Response> =>
    fetch(new URL(pad, adres), { redirect: 'error', signal: AbortSignal.timeout(30_000) })

/** Signs a document and sends it. Answers whether it was new; rejects with what the service had against it. */
export const sendStuk = async (
  { adres, token, fetch = globalThis.fetch }: Dienst,
  sleutel: Ondertekensleutel,
  { methode, pad, doel, tekst }: Verzending,
): Promise<'nieuw' | 'was er al'> => {
  const antwoord = await fetch(new URL(pad, adres).href, {
    method: methode,
    body: tekst,
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Regels-Sleutel': sleutel.id,
      'Regels-Handtekening': sleutel.sign(doel, new TextEncoder().encode(tekst)),
    },
  })
  if (!antwoord.ok) throw new Error(`${pad} geweigerd (${antwoord.status}): ${await antwoord.text()}`)
  return antwoord.status === 201 ? 'nieuw' : 'was er al'
}
