import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ondertekendeBytes } from '@poortwachter/wet/keuring'
import type { Ondertekening, Regelsleutel } from '@poortwachter/wet/keuring'

/** A publisher's key: its public half, and a way to sign with the secret half, which never leaves this object. */
export interface Ondertekensleutel extends Regelsleutel {
  /** The signature (base64) over a document, for one purpose. */
  sign(doel: Ondertekening, document: Uint8Array): string
}

/** Makes a key pair in `map` and answers it. Fails when there is one by that name: a key is never overwritten. */
export const createSleutel = async (map: string, id: string): Promise<Ondertekensleutel> => {
  const { privateKey } = generateKeyPairSync('ed25519')
  await mkdir(map, { recursive: true, mode: 0o700 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
  await writeFile(bestand(map, id), pem, { mode: 0o600, flag: 'wx' })
  return sleutelUit(id, privateKey)
}

export const readSleutel = async (map: string, id: string): Promise<Ondertekensleutel> =>
  sleutelUit(id, createPrivateKey(await readFile(bestand(map, id))))

const bestand = (map: string, id: string): string => {
  if (!/^[a-z0-9-]{1,40}$/.test(id)) throw new Error(`Een sleutel heet a-z, 0-9 en streepjes; gelezen: ${id}`)
  return join(map, `${id}.pem`)
}

const sleutelUit = (id: string, geheim: KeyObject): Ondertekensleutel => {
  const { x } = createPublicKey(geheim).export({ format: 'jwk' })
  return {
    id,
    publiek: Buffer.from(x ?? '', 'base64url').toString('base64'),
    sign: (doel, document) => sign(null, ondertekendeBytes(doel, document), geheim).toString('base64'),
  }
}
