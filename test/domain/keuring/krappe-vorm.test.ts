import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isKrappeBase64, isKrappeVorm } from '../../../domain/keuring/krappe-vorm.ts'
import { hasValidSignature } from '../../../addin/regels/verificatie.ts'
import { hasHandtekening } from '../../../worker/vertrouwen.ts'
import { ondertekendeBytes } from '../../../domain/keuring/ondertekening.ts'

const hex = (tekst: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(tekst, 'hex'))
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** The points of small order as libsodium refuses them (`ge25519_has_small_order`), with both signs where they differ. */
const kleineOrde = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
]

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const publiek = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
const document = new TextEncoder().encode('een stuk')
const handtekening = new Uint8Array(sign(null, ondertekendeBytes('stand', document), privateKey))

/** The order of the large group, little-endian (RFC 8032, section 5.1: 2^252 + 27742317777372353535851937790883648493). */
const ORDE = (1n << 252n) + 27742317777372353535851937790883648493n

/** The same signature with the order added to its scalar: a second text for one signature. */
const tweede = (): Uint8Array<ArrayBuffer> => {
  const s = BigInt(`0x${Buffer.from(handtekening.slice(32)).reverse().toString('hex')}`) + ORDE
  const bytes = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse()
  return new Uint8Array([...handtekening.slice(0, 32), ...bytes])
}

describe('de ene vorm van sleutel en handtekening', () => {
  it('is die van een gewoon sleutelpaar', () => expect(isKrappeVorm(publiek, handtekening)).toBe(true))

  it.each(kleineOrde)('een sleutel van kleine orde of een tweede schrijfwijze is er geen: %s', (punt) => {
    expect(isKrappeVorm(hex(punt), handtekening)).toBe(false)
    expect(isKrappeVorm(publiek, new Uint8Array([...hex(punt), ...handtekening.slice(32)]))).toBe(false)
  })

  it('een handtekening waarbij de orde is opgeteld is er geen', () => {
    expect(isKrappeVorm(publiek, tweede())).toBe(false)
  })

  it.each([31, 33])('een sleutel van %i bytes is er geen', (lengte) => {
    expect(isKrappeVorm(new Uint8Array(lengte).fill(7), handtekening)).toBe(false)
  })

  it.each([
    ['AAAA', true],
    ['AAA=', true],
    ['AA==', true],
    ['', true],
    ['AA', false],
    ['AB==', false],
    ['AAB=', false],
    [' AAAA', false],
    ['AAAA\n', false],
    ['AA-_', false],
  ])('base64 %j: %s', (tekst, goed) => expect(isKrappeBase64(tekst)).toBe(goed))
})

describe.each([
  [
    'de dienst',
    (waarmerk: string, sleutel: string) => hasHandtekening(ondertekendeBytes('stand', document), waarmerk, sleutel),
  ],
  [
    'de invoegtoepassing',
    (waarmerk: string, sleutel: string) =>
      hasValidSignature('stand', document, waarmerk, { id: 'proef', publiek: sleutel }),
  ],
])('%s', (_, isGeldig) => {
  it('neemt de handtekening aan en niets wat erop lijkt', async () => {
    expect(await isGeldig(base64(handtekening), base64(publiek))).toBe(true)
    expect(await isGeldig(base64(tweede()), base64(publiek))).toBe(false)
    expect(await isGeldig(base64(handtekening).replace(/=+$/, ''), base64(publiek))).toBe(false)
    expect(await isGeldig(`${base64(handtekening)} `, base64(publiek))).toBe(false)
  })

  it('neemt onder een sleutel van kleine orde niets aan', async () => {
    for (const punt of kleineOrde) {
      const nul = new Uint8Array([...hex(punt), ...new Uint8Array(32)])
      expect(await isGeldig(base64(nul), base64(hex(punt)))).toBe(false)
    }
  })
})
