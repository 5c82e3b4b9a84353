import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { expect, it } from 'vitest'
import { importeer } from '../../../../addin/dossiers/import/import.ts'

it('zegt van een kolom waarover een vraag openstaat dat dit wordt gevraagd, niet wat zij misschien is', () => {
  const { lezing, vragen } = importeer(
    ['Naam', 'Datum ziekmelding'],
    [['Jansen', '06-01-2025']],
    registerVan(regelboek),
    undefined,
  )
  expect(vragen).toHaveLength(1)
  expect(lezing.kolommen.map(({ kop, rol, waarom }) => ({ kop, rol, waarom }))).toContainEqual({
    kop: 'Datum ziekmelding',
    rol: undefined,
    waarom: 'dit wordt gevraagd',
  })
})
