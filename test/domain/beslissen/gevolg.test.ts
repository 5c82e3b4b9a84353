import { expect, it } from 'vitest'
import { beslisgevolgen } from '../../../domain/beslissen/gevolg.ts'
import { dag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import type { Regelboek } from '../../../domain/regelboek/regelboek.ts'

const dossier = {
  eersteZiektedag: dag('2025-01-06'),
  peildatum: dag('2026-02-01'),
  feiten: { belastbaarheid: 'belastbaar', perspectiefConcreet: 'nee' },
}

it('onder dezelfde editie verandert geen beslissing', () => {
  expect(beslisgevolgen(regelboek, regelboek, dossier)).toEqual([])
})

it('een editie zonder een tabel verandert de beslissing van die tabel, en geen andere', () => {
  const zonder: Regelboek = {
    ...regelboek,
    versie: '2026.12.0',
    beslistabellen: regelboek.beslistabellen.filter(({ code }) => code !== 'CONFLICT'),
  }
  const gevolgen = beslisgevolgen(regelboek, zonder, dossier)
  expect(gevolgen.map(({ tabel, wordt }) => [tabel, wordt])).toEqual([['CONFLICT', 'bestaat niet']])
})
