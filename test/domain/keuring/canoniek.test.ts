import canonicalize from 'canonicalize'
import { assert, jsonValue, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canoniek, jsonPointer } from '../../../domain/keuring/canoniek.ts'

const tekstVan = (waarde: unknown): string => {
  const vorm = canoniek(waarde)
  if (vorm.soort === 'bezwaar') throw new Error(`${vorm.plaats}: ${vorm.reden}`)
  return vorm.tekst
}

describe('de voorbeelden uit RFC 8785', () => {
  it('schrijft getallen, tekens en namen zoals paragraaf 3.2.2 en 3.2.3 voordoen', () => {
    const invoer = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`
    expect(tekstVan(JSON.parse(invoer))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('ordent namen op UTF-16-eenheden, dus een emoji voor een teken uit het einde van het basisvlak', () => {
    const invoer = String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`
    const waarden = [...tekstVan(JSON.parse(invoer)).matchAll(/:"([^"]+)"/g)].map(([, waarde]) => waarde)
    expect(waarden).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['41b3de4355555553', '333333333.3333332'],
  ])('schrijft het getal met de bits %s als %s (bijlage B)', (bits, verwacht) => {
    const weergave = new DataView(new ArrayBuffer(8))
    weergave.setBigUint64(0, BigInt(`0x${bits}`))
    expect(tekstVan(weergave.getFloat64(0))).toBe(verwacht)
  })
})

describe('naast het pakket canonicalize', () => {
  it('schrijft elke JSON-waarde gelijk', () => {
    assert(
      property(jsonValue({ maxDepth: 6, stringUnit: 'binary' }), (waarde) => {
        expect(tekstVan(waarde)).toBe(canonicalize(waarde))
      }),
      { numRuns: 500 },
    )
  })

  it('leest terug tot dezelfde waarde, en schrijft die weer gelijk', () => {
    assert(
      property(jsonValue(), (waarde) => {
        const tekst = tekstVan(waarde)
        expect(tekstVan(JSON.parse(tekst))).toBe(tekst)
      }),
    )
  })
})

describe('wat geen canonieke vorm heeft', () => {
  it.each([
    ['een los hoog surrogaat', { naam: ['goed', '\ud800'] }, '/naam/1'],
    ['een los laag surrogaat', { naam: '\udc00x' }, '/naam'],
    ['een los surrogaat in een naam', { buiten: { '\ud800': 1 } }, '/buiten'],
    ['NaN', [1, Number.NaN], '/1'],
    ['oneindig', { 'a/b~c': Number.NEGATIVE_INFINITY }, '/a~1b~0c'],
    ['een functie', { f: () => 1 }, '/f'],
    ['een bigint', 1n, ''],
    ['een gat in een rij', [undefined], '/0'],
  ])('%s is een bezwaar, met de plaats', (_, waarde, plaats) => {
    expect(canoniek(waarde)).toMatchObject({ soort: 'bezwaar', plaats })
  })

  it('een onmogelijk diepe nesting is een bezwaar en geen overloop', () => {
    expect(canoniek(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)))).toMatchObject({
      soort: 'bezwaar',
      reden: 'dieper genest dan 64 niveaus',
    })
  })

  it('precies 64 niveaus kan nog', () => {
    const tekst = '['.repeat(65) + ']'.repeat(65)
    expect(tekstVan(JSON.parse(tekst))).toBe(tekst)
    expect(canoniek(JSON.parse(`[${tekst}]`)).soort).toBe('bezwaar')
  })
})

it('laat een lid zonder waarde weg, zoals JSON zelf', () => {
  expect(tekstVan({ b: undefined, a: 1 })).toBe('{"a":1}')
})

it('houdt een lid dat __proto__ heet', () => {
  expect(tekstVan(JSON.parse('{"b":1,"__proto__":2}'))).toBe('{"__proto__":2,"b":1}')
})

describe('jsonPointer', () => {
  it.each([
    [[], ''],
    [['termijnen', 0, 'titel'], '/termijnen/0/titel'],
    [['a/b', 'm~n', ''], '/a~1b/m~0n/'],
  ])('%j is %s', (stappen, verwacht) => expect(jsonPointer(stappen)).toBe(verwacht))
})
