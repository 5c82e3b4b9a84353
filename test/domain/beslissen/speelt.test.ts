import { readFile } from 'node:fs/promises'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import { portefeuillegeval } from '../../../domain/portefeuille/portefeuille.ts'
import type { Rij } from '../../../domain/regelboek/beslistabel.ts'
import type { Feitinhoud } from '../../../domain/regelboek/feitcode.ts'
import { regelboekSchema } from '../../../domain/keuring/schema/schema.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { dossierArbitrary } from './willekeurig.ts'
import { createRegister, createRij, createTabel } from './proeftabel.ts'

const ja = (feit: string) => ({ feit, is: 'ja' })
const nee = (feit: string) => ({ feit, is: 'nee' })
const slot = createRij({ id: 'Z', dan: 'licht' })
const dossierMet = (feiten: Readonly<Record<string, Feitinhoud>>) => ({
  eersteZiektedag: dag('2025-01-06'),
  peildatum: dag('2026-02-01'),
  feiten,
})
const askedWith = (rijen: readonly Rij[], feiten: Readonly<Record<string, Feitinhoud>>, soort: 'alle' | 'eerste') =>
  portefeuillegeval(createRegister(createTabel(rijen, { soort })), dossierMet(feiten)).antwoord('PROEF')

describe.each(['alle', 'eerste'] as const)('een tekortkoming in een tabel van de soort "%s"', (soort) => {
  const rijen = [createRij({ id: 'A', als: nee('a'), speelt: ja('b'), dan: 'zwaar' }), slot]

  it.each([
    [{}, 'licht', [], ['a', 'b']],
    [{ b: 'nee' }, 'licht', [], ['a']],
    [{ b: 'ja' }, undefined, ['a'], []],
    [{ b: 'ja', a: 'ja' }, 'licht', [], []],
    [{ b: 'ja', a: 'nee' }, 'zwaar', [], []],
    [{ a: 'nee' }, 'zwaar', [], []],
    [{ b: 'nee', a: 'nee' }, 'zwaar', [], []],
  ])('met %o: %s', (feiten, uitkomst, ontbreekt, voorbehoud) => {
    const antwoord = askedWith(rijen, feiten, soort)
    expect(antwoord.uitkomst).toBe(uitkomst)
    expect(antwoord.ontbrekendeFeiten()).toEqual(ontbreekt)
    const volledig = antwoord.volledig()
    if (volledig.soort === 'bekend') expect([...volledig.waarde.voorbehoud].toSorted()).toEqual(voorbehoud)
  })
})

it('vraagt van een uitzondering niets zolang niemand haar inroept, ook als een tekortkoming speelt', () => {
  const rijen = [
    createRij({ id: 'U', als: ja('c'), beroepOp: ['c'], dan: 'licht', neemtWeg: ['A'] }),
    createRij({ id: 'A', als: nee('a'), speelt: ja('b'), dan: 'zwaar' }),
    slot,
  ]
  expect(askedWith(rijen, { b: 'ja' }, 'alle').ontbrekendeFeiten()).toEqual(['a'])
  expect(askedWith(rijen, { b: 'ja', c: 'ja' }, 'alle').uitkomst).toBe('licht')
})

it('antwoordt met dezelfde rijen als speelt nooit waar is, en met een gewone rij als het altijd waar is', () => {
  const waarden = fc.constantFrom('ja', 'nee', undefined)
  const plain = createRij({ id: 'A', als: { alle: [nee('a'), ja('b')] }, dan: 'zwaar' })
  fc.assert(
    fc.property(waarden, waarden, (a, b) => {
      const feiten = Object.fromEntries(
        Object.entries({ a, b }).filter(([, waarde]) => waarde !== undefined),
      ) as Record<string, Feitinhoud>
      const told = (rij: Rij) => askedWith([rij, slot], feiten, 'alle').uitkomst
      expect(told({ ...plain, speelt: { alle: [] } })).toBe(told(plain))
      expect(told({ ...plain, speelt: { een: [] } })).toBe(told({ ...plain, beroepOp: ['a', 'b'] }))
    }),
  )
})

it('laat een editie zonder tekortkomingen die spelen antwoorden als altijd: zonder ondergrens', () => {
  const rijen = [
    createRij({ id: 'A', als: ja('a'), dan: 'zwaar' }),
    createRij({ id: 'B', als: ja('b'), dan: 'midden' }),
    slot,
  ]
  expect(askedWith(rijen, { b: 'ja' }, 'alle').ondergrens).toBeUndefined()
})

describe('de editie die al is uitgegeven', () => {
  it('antwoordt als altijd: geen ondergrens, geen toelichting, en niets aangenomen', async () => {
    const bestand = new URL('../../../domain/editie/eerder/2026.11.0.json', import.meta.url)
    const register = registerVan(regelboekSchema.parse(JSON.parse(await readFile(bestand, 'utf8'))))
    const tabellen = register.regelboek.beslistabellen.map(({ code }) => code)
    fc.assert(
      fc.property(dossierArbitrary(), fc.constantFrom(...tabellen), ({ feiten, ...dossier }, tabel) => {
        const bekend = Object.fromEntries(Object.entries(feiten).filter(([naam]) => register.feitindex.has(naam)))
        const antwoord = portefeuillegeval(register, { ...dossier, feiten: bekend }).antwoord(tabel)
        expect(antwoord.ondergrens).toBeUndefined()
        expect(antwoord.volledigheid()).toBeUndefined()
        expect(antwoord.aangenomen()).toEqual([])
        expect(antwoord.verantwoording().toelichting).toBeUndefined()
      }),
      { numRuns: 100 },
    )
  })
})
