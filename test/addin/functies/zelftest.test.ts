import { expect, it } from 'vitest'
import { callFunctie } from '../../../addin/functies/kern/aanroep.ts'
import { zelftestFunctie } from '../../../addin/functies/zelftest.ts'
import { createRegelvoorraad } from '../../../addin/regels/regelbron.ts'
import { regelboek } from '@poortwachter/wet/editie'
import { cel, roep } from './roep.ts'

it('alle gepubliceerde voorbeelden kloppen onder de meegeleverde regels', () => {
  expect(regelboek.voorbeelden.length).toBeGreaterThan(10)
  expect(roep('ZELFTEST')).toEqual([
    [`Alles klopt: ${regelboek.voorbeelden.length} gepubliceerde voorbeelden, regelversie ${regelboek.versie}.`],
  ])
})

it('een regel die anders telt, valt door de mand met wat er verwacht en gevonden werd', () => {
  const anders = {
    ...regelboek,
    voorbeelden: [{ ...regelboek.voorbeelden[0]!, uitkomst: '2011-03-22' as const }],
  }
  const antwoord = callFunctie(zelftestFunctie, [null], createRegelvoorraad(anders)) as readonly (readonly {
    dag?: number
  }[])[]
  expect(antwoord).toHaveLength(2)
  expect(antwoord[1]![2]!.dag! - antwoord[1]![3]!.dag!).toBe(1)
})

it('een werkmap die vanaf 1904 telt, wordt herkend aan de proefdatum', () => {
  const rijen = roep('ZELFTEST', cel('2025-01-06') - 1462) as unknown[][]
  expect(rijen[1]!.at(-1)).toContain('1904-datumsysteem')
})
