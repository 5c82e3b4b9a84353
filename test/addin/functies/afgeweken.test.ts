import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dag, isoVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { dagUitCel, feitinhoudUit } from '@poortwachter/wet/lezen'
import { readTabellen } from '../../voorbeelden/tabel.ts'
import { caseloadVan, register } from '../paneel/proefcaseload.ts'
import { cel, roep, roepFout } from './roep.ts'

const ZIEK = '06-01-2025'
const [statussen, geweigerd] = readTabellen(readFileSync(new URL('./afgeweken.md', import.meta.url), 'utf8'))

const dayOf = (tekst = ''): Dag => {
  const lezing = dagUitCel(tekst)
  if (lezing.soort !== 'gelezen') throw new Error(`Geen dag: ${tekst}`)
  return lezing.waarde
}
const titleOf = (code: string): string => register.termijn.get(code)!.titel
const caseOf = (stap: string, inhoud: string, op: Dag) =>
  caseloadVan(['Dossier', 'Ziektedatum', titleOf(stap)], [['A', ZIEK, inhoud]], isoVan(op))

describe('wat er in de cel van een stap staat', () => {
  it.each(statussen!.rijen)('$stap, "$cel", op $op: $status', ({ stap = '', cel: inhoud = '', op, status }) => {
    const peildatum = dayOf(op)
    expect(roep('STATUS', cel('2025-01-06'), stap, cel(isoVan(peildatum)), inhoud)).toBe(status)
    const [stand] = caseOf(stap, inhoud, peildatum).standen
    expect(stand?.stappen.find(({ code }) => code === stap)?.status).toBe(status)
    expect(stand?.dossier.fouten).toEqual([])
    const tijdlijn = roep('TIJDLIJN', cel('2025-01-06'), cel(isoVan(peildatum)), [[[stap, inhoud]]]) as unknown[][]
    expect(tijdlijn.find(([code]) => code === stap)?.[5]).toBe(status)
  })
})

describe('wat niet kan', () => {
  it.each(geweigerd!.rijen)('$stap, "$cel"', ({ stap = '', cel: inhoud = '', 'wat er gezegd wordt': zin = '' }) => {
    const peildatum = dag('2027-01-01')
    expect(roepFout('STATUS', cel('2025-01-06'), stap, cel('2027-01-01'), inhoud).bericht).toContain(zin)
    expect(roepFout('TIJDLIJN', cel('2025-01-06'), cel('2027-01-01'), [[[stap, inhoud]]]).bericht).toContain(zin)
    expect(caseOf(stap, inhoud, peildatum).standen[0]?.dossier.fouten.map(({ bericht }) => bericht)).toEqual([
      expect.stringContaining(zin),
    ])
  })
})

describe('de volgende stap', () => {
  const next = (...gedaan: unknown[]) => roep('VOLGENDE', cel('2025-01-06'), cel('2025-03-10'), [[gedaan]])
  it('is een stap waarvan is afgeweken zolang zij niet is gedaan', () =>
    expect(next('PA', 'afgeweken')).toMatchObject([['PA', 'Probleemanalyse', cel('2025-02-17')]]))
  it('is zij niet meer als zij is gedaan', () =>
    expect(next('PA', 'afgeweken 03-03-2025')).toMatchObject([['PVA', 'Plan van aanpak', cel('2025-03-17')]]))
  it('is geen stap die niet van toepassing is', () =>
    expect(next('PA', 'n.v.t.')).toMatchObject([['PVA', 'Plan van aanpak', cel('2025-03-03')]]))
})

it('telt de volgende termijn vanaf de dag waarop de stap is gedaan', () =>
  // Two weeks after 3-3-2025.
  expect(roep('DEADLINE', cel('2025-01-06'), 'PVA', 'afgeweken 03-03-2025')).toBe(cel('2025-03-17')))

describe('als gegeven van een beslissing', () => {
  const feit = register.regelboek.feiten.find(({ naam }) => naam === 'paDatum')!
  it.each([
    ['20-03-2025', '20-03-2025'],
    ['afgeweken 20-03-2025', '20-03-2025'],
    ['afgeweken', undefined],
    ['niet van toepassing', undefined],
  ])('is %j de dag %j', (inhoud, verwacht) =>
    expect(feitinhoudUit(feit, inhoud)).toEqual(
      verwacht === undefined ? { soort: 'leeg' } : { soort: 'gelezen', waarde: dayOf(verwacht) },
    ),
  )
  it.each(['20-03-2025', 'afgeweken 20-03-2025'])('leest PW.RISICO %j in een tabel', (inhoud) => {
    const koppen = [['Eerste ziektedag', 'Probleemanalyse', 'Bedrijfsarts ingeschakeld']]
    const rijen = [['06-01-2025', inhoud, 'nee']]
    expect((roep('RISICO', koppen, rijen, cel('2025-06-01')) as unknown[][])[1]?.[0]).toBe('hoog')
  })
})
