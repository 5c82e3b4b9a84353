import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import { portefeuillegeval } from '../../../domain/portefeuille/portefeuille.ts'
import type { Rij } from '../../../domain/regelboek/beslistabel.ts'
import { createRegister, createRij, createTabel } from './proeftabel.ts'

const FEITEN = ['a', 'b', 'c', 'd'] as const
const UITKOMSTEN = ['zwaar', 'midden', 'licht', 'niets']
type Feiten = Readonly<Partial<Record<(typeof FEITEN)[number], 'ja' | 'nee'>>>

const slot = createRij({ id: 'Z', dan: 'licht' })
const saidOf = (rijen: readonly Rij[], feiten: Feiten) =>
  portefeuillegeval(createRegister(createTabel([...rijen, slot], { soort: 'alle', uitkomsten: UITKOMSTEN })), {
    eersteZiektedag: dag('2025-01-06'),
    peildatum: dag('2026-02-01'),
    feiten,
  }).antwoord('PROEF')

/** Every way in which what is not known can turn out. */
const completed = (feiten: Feiten): readonly Feiten[] =>
  FEITEN.reduce<readonly Feiten[]>(
    (tot, naam) =>
      feiten[naam] === undefined
        ? tot.flatMap((een) => [
            { ...een, [naam]: 'ja' as const },
            { ...een, [naam]: 'nee' as const },
          ])
        : tot,
    [feiten],
  )

const tabel = fc
  .array(fc.record({ dan: fc.constantFrom(...UITKOMSTEN), weg: fc.nat(15), feit: fc.constantFrom(...FEITEN) }), {
    minLength: 2,
    maxLength: 5,
  })
  .map((rijen) =>
    rijen.map(({ dan, weg, feit }, i) =>
      createRij({
        id: `R${i}`,
        als: { feit, is: 'ja' },
        dan,
        neemtWeg: rijen.flatMap((_, j) => (j > i && ((weg >> (j - i - 1)) & 1) === 1 ? [`R${j}`] : [])),
      }),
    ),
  )
const bekendArbitrary: fc.Arbitrary<Feiten> = fc.record(
  Object.fromEntries(FEITEN.map((naam) => [naam, fc.constantFrom('ja', 'nee')])) as Record<
    (typeof FEITEN)[number],
    fc.Arbitrary<'ja' | 'nee'>
  >,
  { requiredKeys: [] },
)

describe('bevindingen die elkaar wegnemen', () => {
  it('geven geen antwoord zolang een rij die er een wegneemt zelf nog kan worden weggenomen', () => {
    const rijen = [
      createRij({ id: 'A', als: { feit: 'a', is: 'ja' }, dan: 'zwaar', neemtWeg: ['C'] }),
      createRij({ id: 'C', als: { feit: 'c', is: 'ja' }, dan: 'licht', neemtWeg: ['B'] }),
      createRij({ id: 'B', als: { feit: 'b', is: 'ja' }, dan: 'zwaar' }),
    ]
    expect(saidOf(rijen, { a: 'ja', b: 'ja', c: 'ja' }).uitkomst).toBe('zwaar')
    expect(saidOf(rijen, { a: 'nee', b: 'ja', c: 'ja' }).uitkomst).toBe('licht')
    expect(saidOf(rijen, { b: 'ja', c: 'ja' }).uitkomst).toBeUndefined()
  })

  it('geven een antwoord of ondergrens die blijft, hoe wat niet bekend is ook uitvalt', () => {
    let open = 0
    fc.assert(
      fc.property(tabel, bekendArbitrary, (rijen, bekend) => {
        const { uitkomst, ondergrens } = saidOf(rijen, bekend)
        if (uitkomst === undefined) open++
        for (const feiten of completed(bekend)) {
          const later = saidOf(rijen, feiten).uitkomst
          expect(later).toBeDefined()
          if (uitkomst !== undefined) expect(later).toBe(uitkomst)
          if (ondergrens !== undefined)
            expect(UITKOMSTEN.indexOf(later!)).toBeLessThanOrEqual(UITKOMSTEN.indexOf(ondergrens))
        }
      }),
      { numRuns: 2000 },
    )
    expect(open).toBeGreaterThan(200)
  })
})
