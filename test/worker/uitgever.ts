import { canoniek, ondertekendeBytes } from '@poortwachter/wet/keuring'
import type { Ondertekening, Stand, Verversing } from '@poortwachter/wet/keuring'
import { BEGIN_VAN_DE_KETEN } from '../../worker/opslag/audit.ts'
import { auditSchema, lijstSchema } from '../../worker/schema.ts'
import { sha256 } from '../../worker/opslag/hash.ts'
import { base64Van, bytesVanHex, RFC8032, RFC8032_2, sleutelpaar, TOKEN, verversingspaar } from './uitgeversleutel.ts'

const paren = { uitgever: [RFC8032, sleutelpaar], verversing: [RFC8032_2, verversingspaar] } as const

/** Signs a document as the publisher does (a refresh: with its own key); answers the signature in base64. */
export const signStuk = async (doel: Ondertekening, tekst: string): Promise<string> => {
  const [{ geheim }] = paren[doel === 'verversing' ? 'verversing' : 'uitgever']
  const pkcs8 = bytesVanHex(`302e020100300506032b657004220420${geheim}`)
  const sleutel = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign'])
  const bericht = ondertekendeBytes(doel, new TextEncoder().encode(tekst))
  return base64Van(new Uint8Array(await crypto.subtle.sign('Ed25519', sleutel, bericht)))
}

/** The headers of a publisher in good standing. */
export const uitgeverskoppen = async (doel: Ondertekening, tekst: string): Promise<Record<string, string>> => ({
  Authorization: `Bearer ${TOKEN}`,
  'Content-Type': 'application/json',
  'Regels-Sleutel': paren[doel === 'verversing' ? 'verversing' : 'uitgever'][1].id,
  'Regels-Handtekening': await signStuk(doel, tekst),
})

type Ask = (pad: string, init?: RequestInit) => Promise<Response>

export const canoniekeTekst = (waarde: object): string => {
  const vorm = canoniek(waarde)
  if (vorm.soort !== 'tekst') throw new Error(vorm.reden)
  return vorm.tekst
}

const put = async (ask: Ask, doel: 'stand' | 'verversing', waarde: object): Promise<Response> => {
  const body = canoniekeTekst(waarde)
  return ask(`/v1/${doel}`, { method: 'PUT', body, headers: await uitgeverskoppen(doel, body) })
}

/** The state that fits what a service shows now, with this number. */
export const standVan = async (ask: Ask, nummer: number, op: string): Promise<Stand> => {
  const { regels } = auditSchema.parse(await (await ask('/v1/audit')).json())
  const { regelversies } = lijstSchema.parse(await (await ask('/v1/regelversies')).json())
  const van = (handeling: string) => regels.filter((regel) => regel.handeling === handeling)
  const inLijst = (versie: string) => regelversies.find((editie) => editie.versie === versie)
  return {
    schema: 'stand/v1',
    dienst: 'proef.test',
    nummer,
    op,
    geldigTot: new Date(Date.parse(op) + 400 * 86_400_000).toISOString(),
    edities: van('uitgave').map(({ versie, sha256: hash }) => ({
      versie,
      sha256: hash,
      omvang: inLijst(versie)?.omvang ?? 0,
    })),
    intrekkingen: van('intrekking').map(({ versie, sha256: hash }) => ({
      versie,
      sha256: hash,
      reden: inLijst(versie)?.ingetrokken?.reden ?? '',
    })),
    audit: { nummer: regels.length, hash: regels.at(-1)?.hash ?? BEGIN_VAN_DE_KETEN },
  }
}

export const putStand = (ask: Ask, stand: Stand): Promise<Response> => put(ask, 'stand', stand)

/** Refreshes a state from `op` on, for `dagen` days. */
export const putVerversing = async (ask: Ask, stand: Stand, op: string, dagen = 14): Promise<Response> => {
  const verversing: Verversing = {
    schema: 'verversing/v1',
    dienst: stand.dienst,
    stand: stand.nummer,
    sha256: await sha256(canoniekeTekst(stand)),
    op,
    geldigTot: new Date(Date.parse(op) + dagen * 86_400_000).toISOString(),
  }
  return put(ask, 'verversing', verversing)
}
