import type { Brief, Rolsleutel, Wortel } from '@poortwachter/wet/keuring'

/** The secret of publishers that exists only in tests. */
export const TOKEN = 'een-token-dat-alleen-in-tests-bestaat'

/** RFC 8032, section 7.1, TEST 1: a key pair whose values anyone can look up. */
export const RFC8032 = {
  geheim: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  publiek: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
}

/** The same, TEST 2: here the key that refreshes. */
export const RFC8032_2 = {
  geheim: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
  publiek: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
}

export const bytesVanHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (paar) => Number.parseInt(paar, 16))

export const base64Van = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

export const sleutelpaar = { id: 'test-1', publiek: base64Van(bytesVanHex(RFC8032.publiek)) }
export const verversingspaar = { id: 'test-2', publiek: base64Van(bytesVanHex(RFC8032_2.publiek)) }

const geldig = { geldigVan: '2020-01-01T00:00:00.000Z', geldigTot: '2100-01-01T00:00:00.000Z' }
const sleutel = (id: string, publiek: string, rol: Rolsleutel['rol']): Rolsleutel => ({ id, publiek, rol, ...geldig })

/** TEST 3 and TEST 1024: root keys that sign nothing here, for the first root is trusted as it is. */
const wortelsleutels = {
  'wortel-a': 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
  'wortel-b': '278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e',
}

/** A root that trusts these keys as publisher and refresher. */
export const proefwortel = (uitgever = sleutelpaar, verversing = verversingspaar): Wortel => ({
  schema: 'wortel/v1',
  dienst: 'proef.test',
  nummer: 1,
  drempel: 2,
  sleutels: [
    ...Object.entries(wortelsleutels).map(([id, hex]) => sleutel(id, base64Van(bytesVanHex(hex)), 'wortel')),
    sleutel(uitgever.id, uitgever.publiek, 'uitgever'),
    sleutel(verversing.id, verversing.publiek, 'verversing'),
  ],
})

export const proefketen = (wortel: Wortel = proefwortel()): readonly Brief[] => [
  { tekst: JSON.stringify(wortel), handtekeningen: [{ sleutel: 'wortel-a', handtekening: 'niet nodig' }] },
]
