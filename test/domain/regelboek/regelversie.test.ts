import { describe, expect, it } from 'vitest'
import { regelversieUit, volgorde, type Regelversie } from '../../../domain/regelboek/regelversie.ts'

const versie = (tekst: string): Regelversie => {
  const gelezen = regelversieUit(tekst)
  if (gelezen === undefined) throw new Error(tekst)
  return gelezen
}

describe('regelversieUit', () => {
  it.each(['2026.11.0', '2026.1.12', '1000.12.9999'])('%s is een regelversie', (tekst) => {
    expect(regelversieUit(tekst)).toBe(tekst)
  })

  it.each([
    '',
    '2026.11',
    '2026.11.0.0',
    '2026.13.0',
    '2026.0.0',
    '2026.01.0',
    '2026.11.00',
    '2026.11.10000',
    '0026.11.0',
    'v2026.11.0',
    '2026.11.0-proef',
    ' 2026.11.0',
    '2026.11.0\n',
    '2026.11.-1',
    '２０２６.11.0',
  ])('%j is er geen', (tekst) => expect(regelversieUit(tekst)).toBeUndefined())
})

describe('volgorde', () => {
  it.each([
    ['2026.11.0', '2026.11.1', -1],
    ['2026.11.10', '2026.11.9', 1],
    ['2026.9.5', '2026.11.0', -1],
    ['2027.1.0', '2026.12.99', 1],
    ['2026.11.0', '2026.11.0', 0],
  ])('%s tegenover %s is %d: maanden en volgnummers tellen als getal', (a, b, verwacht) => {
    expect(volgorde(versie(a), versie(b))).toBe(verwacht)
  })
})
