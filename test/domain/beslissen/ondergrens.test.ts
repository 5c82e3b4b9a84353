import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { portefeuillegeval } from '../../../domain/portefeuille/portefeuille.ts'
import type { Feitinhoud } from '../../../domain/regelboek/feitcode.ts'
import type { Rij } from '../../../domain/regelboek/beslistabel.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { createRegister, createRij, createTabel } from './proeftabel.ts'
import { dossierArbitrary } from './willekeurig.ts'

const ja = (feit: string) => ({ feit, is: 'ja' })
const slot = createRij({ id: 'Z', dan: 'licht' })
const told = (rijen: readonly Rij[], feiten: Readonly<Record<string, Feitinhoud>>) => {
  const register = createRegister(createTabel(rijen, { soort: 'alle' }))
  const dossier = { eersteZiektedag: dag('2025-01-06'), peildatum: dag('2026-02-01'), feiten }
  const { uitkomst, ondergrens } = portefeuillegeval(register, dossier).antwoord('PROEF')
  return uitkomst ?? (ondergrens === undefined ? 'nog niet te zeggen' : `ten minste ${ondergrens}`)
}

describe('wat al vaststaat als nog iets ontbreekt', () => {
  const rijen = [
    createRij({ id: 'A', als: ja('a'), dan: 'zwaar' }),
    createRij({ id: 'B', als: ja('b'), speelt: { alle: [] }, dan: 'midden' }),
    slot,
  ]

  it.each([
    [{ b: 'ja' }, 'ten minste midden'],
    [{ b: 'nee' }, 'nog niet te zeggen'],
    [{}, 'nog niet te zeggen'],
    [{ a: 'ja' }, 'zwaar'],
    [{ a: 'nee', b: 'ja' }, 'midden'],
    [{ a: 'nee', b: 'nee' }, 'licht'],
  ])('met %o: %s', (feiten, antwoord) => expect(told(rijen, feiten)).toBe(antwoord))

  it('is niets zolang een andere rij de bevinding nog kan wegnemen', () => {
    const weg = createRij({ id: 'C', als: ja('c'), neemtWeg: ['B'] })
    expect(told([weg, ...rijen], { b: 'ja' })).toBe('nog niet te zeggen')
    expect(told([weg, ...rijen], { b: 'ja', c: 'nee' })).toBe('ten minste midden')
  })
})

describe('de ondergrens van het risico', () => {
  const register = registerVan(regelboek)
  const TABEL = 'LOONSANCTIERISICO'
  const { uitkomsten } = register.beslistabel.get(TABEL)!
  /** Exceptions that can be claimed, and days of steps that move a term: these may make the answer lighter. */
  const beweegt = new Set([
    'verschuiving',
    ...regelboek.feiten.flatMap((feit) => ('stap' in feit ? [feit.naam] : [])),
    ...regelboek.beslistabellen.flatMap(({ tijdlijn }) =>
      tijdlijn.ingangen.flatMap((ingang) =>
        'regel' in ingang ? ingang.regel.rijen.flatMap(({ beroepOp }) => beroepOp ?? []) : [],
      ),
    ),
  ])

  const zonderUitweg = (feiten: Readonly<Record<string, Feitinhoud>>): Readonly<Record<string, Feitinhoud>> =>
    Object.fromEntries(Object.entries(feiten).filter(([naam]) => !beweegt.has(naam)))

  it('wordt door geen antwoord op een vraag lichter', () => {
    let gezien = 0
    fc.assert(
      fc.property(dossierArbitrary(), dossierArbitrary(), (dossier, ander) => {
        const bekend = { ...zonderUitweg(dossier.feiten), doelurenTeLaag: 'ja' }
        const eerst = portefeuillegeval(register, { ...dossier, feiten: bekend }).antwoord(TABEL)
        const { ondergrens } = eerst
        if (ondergrens === undefined) return
        expect(eerst.rijen().map(({ dan }) => dan)).toContain(ondergrens)
        gezien++
        const feiten = { ...zonderUitweg(ander.feiten), ...bekend }
        const later = portefeuillegeval(register, { ...dossier, feiten }).antwoord(TABEL)
        const klasse = later.uitkomst ?? later.ondergrens
        expect(klasse, ondergrens).toBeDefined()
        expect(uitkomsten.indexOf(klasse!), klasse).toBeLessThanOrEqual(uitkomsten.indexOf(ondergrens))
      }),
      { numRuns: 600, seed: 7 },
    )
    expect(gezien).toBeGreaterThan(10)
  })
})
