import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { describe, expect, it } from 'vitest'
import { importeer } from '../../../../addin/dossiers/import/import.ts'
import { NIET_GEBRUIKEN } from '../../../../addin/dossiers/import/vraag/vraag.ts'

const register = registerVan(regelboek)
const koppen = ['Werknemer', 'Eerste ziektedag', 'Herstel 1', 'Herstel 2']
const rijen = [
  ['Jansen', '06-01-2025', '21-03-2025', ''],
  ['Pietersen', '03-02-2025', '', '14-04-2025'],
]
const asked = (antwoorden: Readonly<Record<string, string>>, cellen = rijen) =>
  importeer(koppen, cellen, register, { versie: 1, vingerafdruk: '', antwoorden }).vragen.map(({ id }) => id)

describe('twee kolommen die voor dezelfde dag zijn gekozen', () => {
  const beide = { 'kolom:herstel1': 'hersteldatum', 'kolom:herstel2': 'hersteldatum' }

  it('worden opnieuw gevraagd, ieder een keer, als zij niet hetzelfde zeggen', () => {
    expect(asked(beide).toSorted()).toEqual(['kolom:herstel1', 'kolom:herstel2'])
  })

  it('worden niet gevraagd als een van de twee niet wordt gebruikt', () => {
    expect(asked({ ...beide, 'kolom:herstel2': NIET_GEBRUIKEN })).not.toContain('kolom:herstel2')
  })
})
