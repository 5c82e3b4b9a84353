import { registerVan, serienummerVan, dag } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { describe, expect, it } from 'vitest'
import type { Dossiercel } from '../../../../addin/dossiers/dossiercel.ts'
import { importeer } from '../../../../addin/dossiers/import/import.ts'

const register = registerVan(regelboek)
const KOPPEN = ['Personeelsnummer', 'Eerste ziektedag']
const lees = (cellen: readonly Dossiercel[], antwoorden: Readonly<Record<string, string>> = {}) => {
  const plan = { versie: 1 as const, vingerafdruk: '', antwoorden }
  const rijen = cellen.map((cel, i) => [String(21 + i), cel])
  const { tabel, vragen } = importeer(KOPPEN, rijen, register, plan)
  const plaats = tabel.velden.lastIndexOf('ziektedatum')
  return { vragen: vragen.map(({ id }) => id), dagen: tabel.gevallen.map((geval) => geval.cellen[plaats]) }
}
const serie = (iso: Parameters<typeof dag>[0], uur: number): number => serienummerVan(dag(iso)) + uur / 24

describe('tijden van 22:00 en 23:00 uur in een kolom van dagen', () => {
  it.each<[string, readonly Dossiercel[], readonly string[]]>([
    ['in winter en zomer', ['2026-03-01T23:00:00', '2026-06-30T22:00:00'], ['02-03-2026', '01-07-2026']],
    ['met breuken van seconden', ['2026-03-01 23:00:00.0000000'], ['02-03-2026']],
    ['naast datums zonder tijd', ['2026-03-01T23:00:00', '2026-06-30'], ['02-03-2026', '30-06-2026']],
    ['de dag eerst', ['01-03-2026 23:00', '30-06-2026 22:00:00'], ['02-03-2026', '01-07-2026']],
    ['als getallen', [serie('2026-03-01', 23), serie('2026-06-30', 22)], ['02-03-2026', '01-07-2026']],
    // Summer time begins on 29-3-2026 at 01:00 UTC and ends on 25-10-2026 at 01:00 UTC.
    ['om de zomertijd heen', ['2026-03-28T23:00:00', '2026-03-29T22:00:00'], ['29-03-2026', '30-03-2026']],
    ['om de wintertijd heen', ['2026-10-24T22:00:00', '2026-10-25T23:00:00'], ['25-10-2026', '26-10-2026']],
  ])('worden gevraagd: %s', (_wat, cellen, dagen) => {
    expect(lees(cellen).vragen).toEqual(['tijdzone'])
    expect(lees(cellen, { tijdzone: 'utc' })).toEqual({ vragen: [], dagen })
    expect(lees(cellen, { tijdzone: 'hier' })).toEqual({ vragen: [], dagen: cellen })
  })
  it.each<[string, readonly Dossiercel[]]>([
    ['een andere tijd ernaast', ['2026-03-01T23:00:00', '2026-06-30T09:15:00']],
    ['22:00 uur in de winter', ['2026-03-01T22:00:00']],
    ['23:00 uur in de zomer', ['2026-06-30T23:00:00']],
    ['een minuut later', ['2026-03-01T23:01:00']],
    ['een tijd met een zone, die zegt welke dag het is', ['2026-03-01T23:00:00Z']],
    ['middernacht', ['2026-03-01T00:00:00']],
  ])('en niet bij %s', (_wat, cellen) => {
    expect(lees(cellen).vragen).toEqual([])
  })
})
