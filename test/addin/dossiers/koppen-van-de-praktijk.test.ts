import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { expect, it } from 'vitest'
import { importeer } from '../../../addin/dossiers/import/import.ts'

const register = registerVan(regelboek)

it.each([
  ['Start 2e spoor', '01-02-2026', 'gedaan:SPOOR2'],
  ['Start tweede spoor', '01-02-2026', 'gedaan:SPOOR2'],
  ['Datum start 2de spoor', '01-02-2026', 'gedaan:SPOOR2'],
  ['Uitkomst 1e spoor', 'geslaagd', 'feit:spoor1Uitkomst'],
  ['Doorbetaling %', '70', 'loonpercentage'],
  ['% loondoorbetaling', '70', 'loonpercentage'],
  ['Loon %', '70', 'loonpercentage'],
  ['1e jaars evaluatie', '01-12-2025', 'gedaan:EJE'],
  ['1-jaarsevaluatie', '01-12-2025', 'gedaan:EJE'],
  ['42e week melding', '20-10-2025', 'gedaan:UWV42'],
  ['42-weekse melding', '20-10-2025', 'gedaan:UWV42'],
  ['42e-weeksmelding UWV', '20-10-2025', 'gedaan:UWV42'],
  ['ziekmeldingUwv', '20-10-2025', 'gedaan:UWV42'],
  ['PvA opgesteld op', '02-03-2025', 'gedaan:PVA'],
  ['Datum plan van aanpak opgesteld', '02-03-2025', 'gedaan:PVA'],
  ['Ziekteaangifte vangnet', '09-01-2025', 'gedaan:VANGNET4'],
])('een kolom %j wordt gelezen', (kop, cel, rol) => {
  const { lezing } = importeer(['Naam', 'Ziek sinds', kop], [['Jansen', '06-01-2025', cel]], register, undefined)
  expect(lezing.kolommen[2]!.rol).toBe(rol)
})

it.each(['Loon per maand (4 weken)', 'Bruto loon (jaar)', 'Salaris per 4 weken', 'Periodeloon', 'Uurloon'])(
  'een loon dat niet per maand is blijft ongelezen, en heet zo: %j',
  (kop) => {
    const { lezing } = importeer(['Naam', 'Ziek sinds', kop], [['Jansen', '06-01-2025', '3000']], register, undefined)
    expect(lezing.kolommen[2]!.rol).toBeUndefined()
    expect(lezing.kolommen[2]!.waarom).toBe(
      'de kop noemt een ander tijdvak dan een maand; lever het loon per maand aan',
    )
  },
)

it.each([
  'Ziekmelding UWV',
  'Datum ziekmelding UWV',
  'Ziekmelding bij UWV',
  'Ziek gemeld bij UWV',
  'UWV ziekmelding',
  'Melding UWV',
  'Ziekteaangifte',
  'Datum ziekteaangifte UWV',
])('een melding aan UWV kan die van de 42e week zijn en die voor ziekengeld: %j wordt gevraagd', (kop) => {
  const { lezing, vragen } = importeer(
    ['Naam', 'Ziek sinds', kop],
    [['Jansen', '06-01-2025', '08-01-2025']],
    register,
    undefined,
  )
  expect(lezing.kolommen[2]!.rol).toBeUndefined()
  expect(vragen.map(({ keuzes }) => keuzes.map(({ waarde }) => waarde))).toEqual([
    ['gedaan:UWV42', 'gedaan:VANGNET4', 'gedaan:VANGNET6W', 'niet'],
  ])
})
