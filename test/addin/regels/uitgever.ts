import { generateKeyPairSync, sign } from 'node:crypto'
import { canoniek, ondertekendeBytes } from '@poortwachter/wet/keuring'
import type { Regelsleutel } from '@poortwachter/wet/keuring'
import type { Regelboek } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import type { Editiepakket } from '../../../addin/regels/editiepakket.ts'

/** A publisher with a real key pair, for tests. */
export interface Uitgever {
  readonly sleutel: Regelsleutel
  pakket(boek: Regelboek): Editiepakket
}

export const createUitgever = (id: string): Uitgever => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const publiek = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64')
  return {
    sleutel: { id, publiek },
    pakket: (boek) => {
      const vorm = canoniek(boek)
      if (vorm.soort !== 'tekst') throw new Error(vorm.reden)
      const bytes = ondertekendeBytes('regelversie', new TextEncoder().encode(vorm.tekst))
      return {
        versie: boek.versie,
        tekst: vorm.tekst,
        sleutel: id,
        handtekening: sign(null, bytes, privateKey).toString('base64'),
      }
    },
  }
}

/** The shipped edition under another number. */
export const editie = (versie: string): Regelboek => ({ ...regelboek, versie })
