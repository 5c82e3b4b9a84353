import { describe, expect, it } from 'vitest'
import { createSleutelmenger } from '../../../../addin/dossiers/import/sleutel/sleutelmenger.ts'
import { createSleutelreeks } from '../../../../addin/dossiers/import/sleutel/sleutelreeks.ts'
import type { Dossiercel } from '../../../../addin/dossiers/dossiercel.ts'

const comesBack = (sleutels: readonly (readonly Dossiercel[])[]): boolean => {
  const lijst = createSleutelreeks()
  const [sleutel, andere] = [createSleutelmenger(), createSleutelmenger()]
  for (const [eerste, ...rest] of sleutels) {
    sleutel.start(eerste!)
    for (const cel of rest) {
      andere.start(cel)
      sleutel.next(andere)
    }
    lijst.add(sleutel)
  }
  return lijst.isDubbel()
}

const veel = Array.from({ length: 50_000 }, (_, i): readonly Dossiercel[] => [`2026-${String(i).padStart(7, '0')}`])

describe('sleutels die terugkomen', () => {
  it.each<[string, readonly (readonly Dossiercel[])[], boolean]>([
    ['geen sleutels', [], false],
    ['verschillende', [['7001'], ['7002'], ['7010']], false],
    ['dezelfde', [['7001'], ['7002'], ['7001']], true],
    ['een getal en dezelfde cijfers als tekst', [[7001], ['7001']], true],
    ['hoofdletters en spaties eromheen', [['A. Jansen '], ['a. jansen']], true],
    ['hoofdletters met accenten', [['Éva de Boër'], [' éva de boër']], true],
    ['een teken dat als kleine letter gewoon is', [['\u212Aok'], ['kok']], true],
    ['andere accenten, punten en spaties', [['Éva  B.'], ['Eva b']], true],
    ['andere letters in een naam met een accent', [['Éva'], ['Ève']], false],
    [
      'dezelfde naam bij een andere werkgever',
      [
        ['de Vries', 'Bakkerij'],
        ['de Vries', 'Kliniek'],
      ],
      false,
    ],
    ['een naam en werkgever die elders anders zijn verdeeld', [['de Vries', 'A'], ['de VriesA']], false],
    ['vijftigduizend verschillende', veel, false],
    ['de laatste van vijftigduizend is de eerste', [...veel, ['2026-0000000']], true],
  ])('%s', (_wat, sleutels, verwacht) => {
    expect(comesBack(sleutels)).toBe(verwacht)
  })
})
