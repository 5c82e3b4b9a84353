import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { describe, expect, it } from 'vitest'
import type { Dossiercel } from '../../../../addin/dossiers/dossiercel.ts'
import { importeer } from '../../../../addin/dossiers/import/import.ts'
import { zonderPersoon } from '../../../../addin/dossiers/import/persoon/zonder-persoon.ts'

const register = registerVan(regelboek)
const lees = (
  koppen: readonly string[],
  rijen: readonly (readonly Dossiercel[])[],
  antwoorden: Readonly<Record<string, string>> = {},
) => {
  const { tabel, vragen, lezing } = importeer(koppen, rijen, register, { versie: 1, vingerafdruk: '', antwoorden })
  return {
    rijen: tabel.gevallen.map((geval) => geval.rijen),
    vragen: vragen.map(({ id }) => id),
    voorbeelden: vragen.flatMap(({ voorbeelden }) => voorbeelden),
    samenstelling: tabel.gevallen.map(({ cellen }) => cellen[tabel.koppen.indexOf('PW samenstelling')]),
    genoemd: zonderPersoon(lezing),
  }
}

describe('nummers die alleen in nullen vooraan verschillen', () => {
  const KOPPEN = ['Personeelsnummer', 'Naam', 'Eerste ziektedag', 'Hersteld op']
  const RIJEN = [
    ['00123', 'Bron', '06-01-2025', '01-02-2025'],
    [123, 'Bron', '10-02-2025', ''],
  ]
  it('worden gevraagd waar het een ander geval maakt', () => {
    expect(lees(KOPPEN, RIJEN)).toMatchObject({ vragen: ['nullen'], voorbeelden: ['00123', '123'] })
    expect(lees(KOPPEN, RIJEN, { nullen: 'zelfde' })).toMatchObject({ rijen: [[0, 1]], vragen: [] })
    expect(lees(KOPPEN, RIJEN, { nullen: 'apart' })).toMatchObject({ rijen: [[0], [1]], vragen: [] })
  })
  it('ook in het nummer van een dossier', () => {
    const koppen = ['Personeelsnummer', 'Dossiernummer', 'Eerste ziektedag', 'Hersteld op']
    const rijen = [
      ['7', '0012', '06-01-2025', ''],
      ['7', 12, '06-01-2025', '01-02-2025'],
    ]
    expect(lees(koppen, rijen)).toMatchObject({ vragen: ['nullen'], voorbeelden: ['0012', '12'] })
    expect(lees(koppen, rijen, { nullen: 'zelfde' }).rijen).toEqual([[0, 1]])
  })
  it.each([
    ['een andere naam', [123, 'Put', '10-02-2025', '']],
    ['meer dan vier weken ertussen', [123, 'Bron', '10-06-2025', '']],
    ['een nul die niet vooraan staat', [1230, 'Bron', '10-02-2025', '']],
  ])('niet bij %s', (_wat, rij) => {
    expect(lees(KOPPEN, [RIJEN[0]!, rij])).toMatchObject({ rijen: [[0], [1]], vragen: [] })
  })
})

describe('rijen zonder nummer of naam', () => {
  const KOPPEN = ['Personeelsnummer', 'Eerste ziektedag', 'Hersteld op']
  const ERTUSSEN = [
    ['21', '06-01-2025', '01-02-2025'],
    ['', '10-02-2025', ''],
    ['', '', ''],
    ['22', '03-03-2025', ''],
  ]
  it('onder een rij met een nummer worden gevraagd', () => {
    expect(lees(KOPPEN, ERTUSSEN).vragen).toEqual(['erboven'])
    expect(lees(KOPPEN, ERTUSSEN, { erboven: 'ja' })).toMatchObject({ rijen: [[0, 1], [3]], vragen: [], genoemd: [] })
  })
  const GENOEMD = [
    'In 1 rij met een eerste ziektedag staat geen nummer of naam: ieder is een eigen geval, en ziekte telt niet samen.',
  ]
  it('worden genoemd als zij een eigen geval zijn', () => {
    expect(lees(KOPPEN, ERTUSSEN, { erboven: 'nee' })).toMatchObject({
      rijen: [[0], [1], [2], [3]],
      vragen: [],
      genoemd: GENOEMD,
    })
  })
  it('met een eigen werkgever zijn geen samengevoegde cellen: zij worden genoemd en niet gevraagd', () => {
    const koppen = [...KOPPEN, 'Werkgever']
    const rijen = ERTUSSEN.map((rij) => [...rij, rij[1] === '' ? '' : 'Bakkerij'])
    expect(lees(koppen, rijen)).toMatchObject({ vragen: [], genoemd: GENOEMD })
    expect(lees(koppen, rijen.with(1, [...ERTUSSEN[1]!, '']))).toMatchObject({ vragen: ['erboven'] })
  })
  it('aan het einde zijn nog niet ingevuld: zij worden genoemd en niet gevraagd', () => {
    expect(lees(KOPPEN, ERTUSSEN.slice(0, 2))).toMatchObject({ vragen: [], genoemd: GENOEMD })
  })
})

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
