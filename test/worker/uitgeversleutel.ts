/** A publisher that exists only in tests: the secret of its key is the number 1. */
export const TOKEN = 'een-token-dat-alleen-in-tests-bestaat'

/** RFC 8032, section 7.1, TEST 1: a key pair whose values anyone can look up. */
export const RFC8032 = {
  geheim: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  publiek: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
}

export const bytesVanHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (paar) => Number.parseInt(paar, 16))

export const base64Van = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

export const sleutelpaar = { id: 'test-1', publiek: base64Van(bytesVanHex(RFC8032.publiek)) }
