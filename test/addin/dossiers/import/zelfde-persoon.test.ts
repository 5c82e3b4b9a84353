import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { describe, expect, it } from 'vitest'
import type { Dossiercel } from '../../../../addin/dossiers/dossier.ts'
import { importeer } from '../../../../addin/dossiers/import/import.ts'

const register = registerVan(regelboek)
const lees = (
  koppen: readonly string[],
  rijen: readonly (readonly Dossiercel[])[],
  antwoorden: Readonly<Record<string, string>> = {},
) => {
  const { tabel, vragen } = importeer(koppen, rijen, register, { versie: 1, vingerafdruk: '', antwoorden })
  return {
    rijen: tabel.gevallen.map((geval) => geval.rijen),
    vragen: vragen.map(({ id }) => id),
    voorbeelden: vragen.flatMap(({ voorbeelden }) => voorbeelden),
    samenstelling: tabel.gevallen.map(({ cellen }) => cellen[tabel.koppen.indexOf('PW samenstelling')]),
  }
}

describe('perioden van een persoon die over elkaar heen vallen', () => {
  const KOPPEN = ['Personeelsnummer', 'Eerste ziektedag', 'Hersteld op']
  it.each([
    ['beide zonder einde', '', '', '06-01-2025 en verder en 10-02-2025 en verder'],
    ['de eerste zonder einde', '', '01-03-2025', '06-01-2025 en verder en 10-02-2025 t/m 28-02-2025'],
    ['beide met een einde', '01-03-2025', '01-05-2025', '06-01-2025 t/m 28-02-2025 en 10-02-2025 t/m 30-04-2025'],
  ])('krijgen een opmerking: %s', (_wat, eerste, tweede, perioden) => {
    const rijen = [
      ['21', '06-01-2025', eerste],
      ['21', '10-02-2025', tweede],
    ]
    expect(lees(KOPPEN, rijen).samenstelling).toEqual([
      `${perioden} vallen over elkaar heen en tellen als een ziekte. Klopt een begin of einde niet, verbeter dat dan.`,
    ])
  })
  it.each([
    ['dezelfde periode twee keer', ['21', '06-01-2025', '01-03-2025']],
    ['een periode die aansluit', ['21', '01-03-2025', '']],
  ])('en niet %s', (_wat, rij) => {
    const samen = lees(KOPPEN, [['21', '06-01-2025', '01-03-2025'], rij]).samenstelling
    expect(samen.join(' ')).not.toContain('over elkaar heen')
  })
})
