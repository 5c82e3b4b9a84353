import { describe, expect, it } from 'vitest'
import { ondertekendeBytes } from '../../../domain/keuring/ondertekening.ts'

describe('wat wordt ondertekend', () => {
  it('is het doel en daarachter het document, byte voor byte', () => {
    const bytes = ondertekendeBytes('intrekking', new Uint8Array([0, 255, 10]))
    expect(new TextDecoder().decode(bytes.slice(0, -3))).toBe('intrekking/v1\n')
    expect(bytes.slice(-3)).toEqual(new Uint8Array([0, 255, 10]))
  })

  it('verschilt per doel, ook bij hetzelfde document', () => {
    const document = new Uint8Array([1, 2, 3])
    expect([...ondertekendeBytes('regelversie', document)]).not.toEqual([...ondertekendeBytes('intrekking', document)])
  })
})
