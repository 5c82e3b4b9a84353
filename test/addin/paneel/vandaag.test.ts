import { describe, expect, it } from 'vitest'
import { caseloadOf } from '../../../addin/dossiers/caseload.ts'
import type { Dossiercel } from '../../../addin/dossiers/dossiercel.ts'
import { linkKoppen } from '../../../addin/dossiers/koppeling.ts'
import { veldenOf } from '../../../addin/dossiers/velden.ts'
import { geenFilter, vandaagmodelOf, wanneerTekst } from '../../../addin/paneel/vandaag/model.ts'
import { dag, registerVan } from '@poortwachter/wet'
import type { IsoDag } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'

const register = registerVan(regelboek)
const KOPPEN = [
  'Dossier',
  'Werkgever',
  'Adviseur',
  'Ziektedatum',
  'Probleemanalyse',
  'Plan van aanpak',
  '42e-weeksmelding',
]
const koppeling = linkKoppen(KOPPEN, veldenOf(regelboek))
const modelOn = (peildatum: IsoDag, rijen: readonly (readonly Dossiercel[])[], filter = geenFilter) =>
  vandaagmodelOf(caseloadOf(rijen, { register, peildatum: dag(peildatum), koppeling }), filter)

/** First sick day 6-1-2025: PA wet 17-2-2025, UWV42 veilig 26-10-2025 and wet 27-10-2025 (Monday). */
const A: Dossiercel[] = ['A', 'Bakkerij', 'Els', '06-01-2025', '10-02-2025', '17-02-2025', '']
const of = (peildatum: IsoDag, code: string, rij = A) =>
  modelOn(peildatum, [rij]).regels.find((regel) => regel.code === code)

describe('what is to be done today', () => {
  it('is not there 31 days before the safe day', () => expect(of('2025-09-25', 'UWV42')).toBeUndefined())
  it('comes up 30 days before the safe day', () => expect(of('2025-09-26', 'UWV42')?.groep).toBe('straks'))
  it('is still for later on the Sunday before the week of its safe day', () =>
    expect(of('2025-10-19', 'UWV42')?.groep).toBe('straks'))
  it('is this week from the Monday of its safe day', () => expect(of('2025-10-20', 'UWV42')?.groep).toBe('deze week'))
  it('is for today on its safe day', () => expect(of('2025-10-26', 'UWV42')?.groep).toBe('vandaag'))
  it('is for today on the last day of the text', () => expect(of('2025-10-27', 'UWV42')?.groep).toBe('vandaag'))
  it('is late the day after', () => expect(of('2025-10-28', 'UWV42')?.groep).toBe('te laat'))
  it('is gone once it was done', () => expect(of('2025-10-28', 'UWV42', A.with(6, '27-10-2025'))).toBeUndefined())

  it.each([
    ['2025-10-20', 'zo 26 okt · nog 6 dagen, uiterlijk ma 27 okt'],
    ['2025-10-25', 'zo 26 okt · nog 1 dag, uiterlijk ma 27 okt'],
    ['2025-10-26', 'zo 26 okt · vandaag, uiterlijk ma 27 okt'],
    ['2025-10-27', 'ma 27 okt · vandaag is de laatste dag'],
    ['2025-10-28', 'ma 27 okt · 1 dag te laat'],
    ['2025-11-06', 'ma 27 okt · 10 dagen te laat'],
    ['2026-01-02', 'ma 27 okt 2025 · 67 dagen te laat'],
  ] as const)('says on %s: %s', (peildatum, tekst) => {
    const regel = of(peildatum, 'UWV42')
    expect(regel && wanneerTekst(regel, dag(peildatum))).toBe(tekst)
  })

  it('stays to be looked at while the parties departed from its term and no day is there on which it was done', () => {
    const open = of('2025-03-04', 'PA', A.with(4, 'afgeweken'))
    expect(open?.groep).toBe('nakijken')
    expect(open && wanneerTekst(open, dag('2025-03-04'))).toBe(
      'ma 17 feb · daarvan is afgeweken en er staat geen dag waarop het is gedaan',
    )
    expect(of('2025-03-04', 'PA', A.with(4, 'afgeweken 03-03-2025'))).toBeUndefined()
  })

  it('is gone once the row says that it does not apply, and is not counted as done', () => {
    const model = modelOn('2025-10-28', [A.with(6, 'n.v.t.')])
    expect(model.regels.filter(({ code }) => code === 'UWV42')).toEqual([])
    const [stand] = caseloadOf([A.with(6, 'NVT')], { register, peildatum: dag('2025-10-28'), koppeling }).standen
    expect(stand?.stappen.find(({ code }) => code === 'UWV42')).toMatchObject({
      status: 'n.v.t.',
      gedaanOp: undefined,
    })
  })

  it.each(['ja', 'gereed', '31-02-2025'])('is to be looked at, and not late, when its cell says %s', (cel) => {
    expect(of('2025-10-28', 'UWV42', A.with(6, cel))?.groep).toBe('nakijken')
    expect(of('2025-10-26', 'UWV42', A.with(6, cel))?.groep).toBe('nakijken')
  })
  it.each(['', '-', 'onbekend'])('is late when its cell says nothing: "%s"', (cel) =>
    expect(of('2025-10-28', 'UWV42', A.with(6, cel))?.groep).toBe('te laat'),
  )

  it('names a row that cannot be worked out, with the reason', () => {
    const { regels, groepen } = modelOn('2025-10-28', [A.with(3, '31-02-2026')])
    expect(groepen.nakijken).toHaveLength(1)
    expect(regels[0]?.titel).toContain('"31-02-2026" is geen datum')
  })

  it('never calls a step late that the table does not keep', () => {
    const model = modelOn('2026-02-01', [A])
    expect(model.regels.filter(({ groep }) => groep === 'te laat').map(({ code }) => code)).toEqual(['UWV42'])
    expect(model.nietBijgehouden).toContain('Eerstejaarsevaluatie')
  })

  it('has no work for UWV in it', () => {
    const alle = modelOn('2026-08-20', [A]).regels.map(({ wie }) => wie)
    expect(alle).not.toContain('UWV')
  })

  it('leaves out who has recovered or has not fallen ill yet', () => {
    expect(modelOn('2025-01-01', [A]).regels).toEqual([])
  })

  it('narrows down by step, employer, adviser and words', () => {
    const B = A.with(0, 'B').with(1, 'Smederij').with(2, 'Bob')
    const count = (filter: Partial<typeof geenFilter>) =>
      modelOn('2025-10-28', [A, B], { ...geenFilter, ...filter }).regels.filter(({ code }) => code === 'UWV42').length
    expect([
      count({}),
      count({ werkgever: 'Smederij' }),
      count({ adviseur: 'Els' }),
      count({ zoek: 'smed' }),
      count({ stap: 'PA' }),
    ]).toEqual([2, 1, 1, 1, 0])
  })

  it('counts a case once that stands in two rows, and says which row repeats which', () => {
    const { regels, opmerkingen } = modelOn('2025-10-28', [A, A, A.with(0, 'B')])
    expect(regels.filter(({ code }) => code === 'UWV42').map(({ stand }) => stand.dossier.rij)).toEqual([0, 2])
    expect(opmerkingen[0]).toMatch(/^Regel 2 \(als 1\) herhaalt een dossier/)
  })

  it('offers an employer once that is written in two ways, and finds the cases of both', () => {
    const rijen = [A, A.with(0, 'B'), A.with(0, 'C').with(1, 'bakkerij')]
    const { werkgevers, opmerkingen } = modelOn('2025-10-28', rijen)
    expect(werkgevers.map(({ naam }) => naam)).toEqual(['Bakkerij'])
    expect(opmerkingen).toEqual(['Bakkerij staat er ook als bakkerij. Dat is als één geteld.'])
    const alle = modelOn('2025-10-28', rijen, { ...geenFilter, werkgever: 'Bakkerij', stap: 'UWV42' }).regels
    expect(alle).toHaveLength(3)
  })

  it('puts the longest overdue first', () => {
    const laat = A.with(0, 'Laat').with(3, '01-12-2024').with(4, '').with(5, '')
    const [eerste] = modelOn('2025-10-28', [A, laat]).regels
    expect(eerste).toMatchObject({ code: 'PA', stand: { dossier: { label: 'Laat' } } })
  })
})
