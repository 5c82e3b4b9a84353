import { createPublicKey, verify } from 'node:crypto'
import { ondertekendeBytes } from '@poortwachter/wet/keuring'
import type { Regelsleutel } from '@poortwachter/wet/keuring'
import { auditrij, findBreuk, type Auditregel } from '../opslag/audit.ts'
import { pemVan, sha256 } from '../opslag/hash.ts'
import { auditSchema, handtekeningSchema, lijstSchema } from '../schema.ts'

type Ask = (pad: string) => Promise<Response>

/**
 * Verifies everything a service says: the bytes of every edition against the list, every signature against our own
 * keys, and the audit chain from its first link. Answers one sentence for each thing that is wrong; none when all is well.
 */
export const findBezwaren = async (ask: Ask, sleutels: readonly Regelsleutel[]): Promise<string[]> => {
  const bezwaren: string[] = []
  const lijst = lijstSchema.parse(await (await ask('/v1/regelversies')).json())
  if (!lijst.volledig) bezwaren.push('De lijst is niet volledig: de opslag is niet goed te lezen.')
  const keten = await readKeten(ask)
  const breuk = await findBreuk(keten)
  if (breuk !== undefined) bezwaren.push(`De auditketen is gebroken bij nummer ${breuk}.`)

  for (const { versie, adres, sha256: verwacht, uitgegeven } of lijst.regelversies) {
    const bytes = new Uint8Array(await (await ask(adres)).arrayBuffer())
    if ((await sha256(bytes)) !== verwacht) bezwaren.push(`${versie}: de bytes horen niet bij de hash in de lijst.`)
    if (!uitgegeven) continue
    const { sleutel, handtekening } = handtekeningSchema.parse(await (await ask(`${adres}/handtekening`)).json())
    if (!isOndertekend(sleutels, sleutel, handtekening, bytes)) bezwaren.push(`${versie}: de handtekening klopt niet.`)
    const inKeten = keten.some((regel) => regel.handeling === 'uitgave' && regel.sha256 === verwacht)
    if (!inKeten) bezwaren.push(`${versie}: staat niet in de auditketen.`)
  }
  return bezwaren
}

const readKeten = async (ask: Ask): Promise<Auditregel[]> => {
  const keten: Auditregel[] = []
  for (let pad: string | undefined = '/v1/audit'; pad;) {
    const blad = auditSchema.parse(await (await ask(pad)).json())
    keten.push(...blad.regels.map((regel) => auditrij.parse(regel)))
    pad = blad.volgende
  }
  return keten
}

const isOndertekend = (
  sleutels: readonly Regelsleutel[],
  id: string,
  handtekening: string,
  bytes: Uint8Array,
): boolean => {
  const sleutel = sleutels.find((bekend) => bekend.id === id)
  if (!sleutel) return false
  const bericht = ondertekendeBytes('regelversie', bytes)
  return verify(null, bericht, createPublicKey(pemVan(sleutel.publiek)), Buffer.from(handtekening, 'base64'))
}
