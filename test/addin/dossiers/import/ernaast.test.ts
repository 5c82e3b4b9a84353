import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { describe, expect, it } from 'vitest'
import { importeer } from '../../../../addin/dossiers/import/import.ts'

const register = registerVan(regelboek)
const rolesIn = (koppen: readonly string[], rijen: readonly (readonly string[])[]) => {
  const { lezing, vragen, tabel } = importeer(koppen, rijen, register, undefined)
  return {
    rollen: lezing.kolommen.map(({ rol }) => rol ?? '-'),
    vragen: vragen.map(({ id }) => id),
    overgeslagen: [...tabel.overgeslagen],
  }
}

describe('tabellen naast elkaar', () => {
  it('worden niet door elkaar gelezen: van de andere heet iedere kolom en regel niet gelezen', () => {
    const rijen = [
      ['Bron', '06-01-2025', '', 'Put', '01-09-2025'],
      ['Dam', '03-02-2025', '', '', ''],
      ['', '', '', 'Kade', '01-02-2025'],
    ]
    expect(rolesIn(['Naam', 'Eerste ziektedag', '', 'Naam', 'Hersteld op'], rijen)).toEqual({
      rollen: ['naam', 'ziektedatum', '-', '-', '-'],
      vragen: [],
      overgeslagen: [[2, 'van de tabel ernaast']],
    })
  })
  it('worden gevraagd als beide een eerste ziektedag hebben', () => {
    const rijen = [
      ['Bron', '06-01-2025', '', 'Put', '01-09-2025'],
      ['Dam', '03-02-2025', '', '', ''],
    ]
    const koppen = ['Naam', 'Eerste ziektedag', '', 'Naam', 'Ziek sinds']
    expect(rolesIn(koppen, rijen)).toMatchObject({
      rollen: ['naam', 'ziektedatum', '-', '-', '-'],
      vragen: ['tabel'],
    })
  })
  it('met de gevallen rechts', () => {
    const rijen = [
      ['Bron', 'Zorg', '', 'Put', '06-01-2025', ''],
      ['Kade', 'Bouw', '', '', '', ''],
    ]
    expect(rolesIn(['Naam', 'Afdeling', '', 'Naam', 'Eerste ziektedag', 'Hersteld op'], rijen)).toMatchObject({
      rollen: ['-', '-', '-', 'naam', 'ziektedatum', 'hersteldatum'],
      overgeslagen: [[1, 'van de tabel ernaast']],
    })
  })
  it.each([
    ['een lege kolom in een tabel', ['Naam', 'Eerste ziektedag', '', 'Hersteld op'], ['Bron', '06-01-2025', '', '']],
    [
      'een naam die in iedere rij herhaald is',
      ['Naam', 'Eerste ziektedag', '', 'Naam', 'Hersteld op'],
      ['Bron', '06-01-2025', '', 'Bron', ''],
    ],
  ])('zijn het niet bij %s', (_wat, koppen, rij) => {
    expect(rolesIn(koppen, [rij]).rollen.at(-1)).toBe('hersteldatum')
  })
})
