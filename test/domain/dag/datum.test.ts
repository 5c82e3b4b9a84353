import { describe, expect, it } from 'vitest'
import {
  dag,
  dagUitIso,
  dagUitSerienummer,
  dagVan,
  isoVan,
  plusMaanden,
  serienummerVan,
  weekdag,
} from '../../../domain/dag/datum.ts'
import type { Afronding, IsoDag } from '../../../domain/dag/datum.ts'
import { datumVoluit } from '../../../domain/dag/datumwoorden.ts'

describe('een dag is een geheel getal', () => {
  const dagen: readonly [IsoDag, number, number][] = [
    ['1970-01-01', 0, 25569],
    ['1969-12-31', -1, 25568],
    ['2000-02-29', 11016, 36585],
    ['2025-01-06', 20094, 45663],
  ]
  for (const [iso, getal, serienummer] of dagen) {
    it(`${iso} === ${getal}, in Excel ${serienummer}`, () => {
      expect(dag(iso)).toBe(getal)
      expect(serienummerVan(dag(iso))).toBe(serienummer)
      expect(dagUitSerienummer(serienummer + 0.99)).toBe(getal)
      expect(isoVan(dag(iso))).toBe(iso)
    })
  }
})

describe('schrikkeljaren', () => {
  for (const [jaar, heeft] of [
    [1900, false],
    [2000, true],
    [2024, true],
    [2025, false],
    [2100, false],
  ] as const) {
    it(`29 februari ${jaar} bestaat ${heeft ? 'wel' : 'niet'}`, () => {
      expect(dagVan(jaar, 2, 29) !== undefined).toBe(heeft)
    })
  }
})

describe('wat geen dag is', () => {
  for (const tekst of [
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '1899-12-31',
    '2200-01-01',
    '',
    'gisteren',
  ]) {
    it(`"${tekst}"`, () => expect(dagUitIso(tekst)).toBeUndefined())
  }
})

describe('maanden optellen vraagt een afronding', () => {
  const gevallen: readonly [IsoDag, number, Afronding, IsoDag][] = [
    ['2024-01-31', 1, 'naarBeneden', '2024-02-29'],
    ['2024-01-31', 1, 'naarBoven', '2024-03-01'],
    ['2025-01-31', 1, 'naarBeneden', '2025-02-28'],
    ['2024-02-29', 24, 'naarBeneden', '2026-02-28'],
    ['2025-11-30', 3, 'naarBeneden', '2026-02-28'],
    ['2026-02-28', 3, 'naarBeneden', '2026-05-28'],
    ['2025-03-31', -1, 'naarBeneden', '2025-02-28'],
  ]
  for (const [van, maanden, afronding, tot] of gevallen) {
    it(`${van} plus ${maanden}, ${afronding} === ${tot}`, () =>
      expect(isoVan(plusMaanden(dag(van), maanden, afronding))).toBe(tot))
  }
})

it('kent de dag van de week', () => {
  expect(weekdag(dag('1970-01-01'))).toBe(4)
  expect(weekdag(dag('1969-12-28'))).toBe(7)
  expect(datumVoluit(dag('2026-10-18'))).toBe('zondag 18 oktober 2026')
})
