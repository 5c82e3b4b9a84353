import { describe, expect, it } from 'vitest'
import { geenKeuze, planningmodelOf } from '../../../addin/paneel/planning/model.ts'
import { terugplanningOf } from '../../../addin/paneel/planning/terugplanning.ts'
import { weeknummer } from '../../../addin/paneel/planning/weken.ts'
import { dag, isoVan } from '@poortwachter/wet'
import type { IsoDag } from '@poortwachter/wet'
import { caseloadVan, register } from './proefcaseload.ts'

const KOPPEN = [
  'Dossier',
  'Werkgever',
  'Adviseur',
  'Ziektedatum',
  '42e-weeksmelding',
  'Eerstejaarsevaluatie',
  'WIA-aanvraag',
]
/**
 * First sick day 6-1-2025: the safe day of the 42-week report is Sunday 26-10-2025, of the EJE 4-1-2026, of the start of
 * spoor 2 15-2-2026; the final evaluation and the report follow in October 2026.
 */
const A = ['A', 'Bakkerij', 'Els', '06-01-2025', '', '', '']
const planning = (peildatum: IsoDag, rijen = [A], keuze = {}) =>
  planningmodelOf(caseloadVan(KOPPEN, rijen, peildatum), { ...geenKeuze, ...keuze })

describe('week numbers follow ISO 8601', () => {
  it.each([
    ['2026-01-01', 1],
    ['2025-12-29', 1],
    ['2025-12-28', 52],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
  ] as const)('%s lies in week %i', (iso, week) => expect(weeknummer(dag(iso))).toBe(week))
})

describe('the planning', () => {
  it('puts the 42-week report in the week of its safe day', () => {
    const week = planning('2025-10-01').weken.find(({ aantallen }) => aantallen.UWV42 === 1)
    expect(week && isoVan(week.maandag)).toBe('2025-10-20')
  })
  it('puts nothing in the calendar that a coming AOW age or end of the employment takes away', () => {
    const codes = (kop: string, dag: string) =>
      planningmodelOf(
        caseloadVan(
          ['Dossier', 'Ziektedatum', kop, '42e-weeksmelding', 'WIA-aanvraag'],
          [['A', '06-01-2025', dag, '', '']],
          '2026-09-01',
        ),
        geenKeuze,
      ).momenten.map(({ soort }) => soort)
    expect(codes('AOW-datum', '19-10-2026')).toContain('WIA')
    expect(codes('AOW-datum', '18-10-2026')).not.toContain('WIA')
    expect(codes('Einde dienstverband', '18-10-2026')).toContain('WIA')
    expect(codes('Einde dienstverband', '17-10-2026')).not.toContain('WIA')
  })
  it('has 26 weeks of which the first holds the day one looks from', () => {
    const { weken } = planning('2025-10-01')
    expect(weken).toHaveLength(26)
    expect(isoVan(weken[0]?.maandag ?? dag('1970-01-01'))).toBe('2025-09-29')
  })
  it('counts a moment of which the safe day lies before this week apart', () =>
    expect(planning('2025-10-27').achterstallig).toBe(1))
  it('leaves out what is done', () => {
    const { momenten } = planning('2025-10-01', [A.with(4, '20-09-2025')])
    expect(momenten.map(({ soort }) => soort)).toEqual(['EJE', 'ANDERS'])
  })
  it('plans an arbeidsdeskundig onderzoek only when its lead time is given, on a working day', () => {
    expect(planning('2025-10-01').momenten.map(({ soort }) => soort)).toEqual(['UWV42', 'EJE', 'ANDERS'])
    const ado = planning('2025-10-01', [A], { doorlooptijdAdo: 42 }).momenten.find(({ soort }) => soort === 'ADO')
    // 42 days before Sunday 4-1-2026 is Sunday 23-11-2025; the working day before it is Friday 21-11-2025.
    expect(ado && [isoVan(ado.wet), isoVan(ado.dag)]).toEqual(['2025-11-23', '2025-11-21'])
  })
  it('counts every other step that is still to be taken, but not what UWV does or what happens by itself', () => {
    const { weken, momenten } = planning('2025-10-01')
    // Spoor 2 begins within six weeks of the evaluation that is due on 4-1-2026.
    const anders = momenten.filter(({ soort }) => soort === 'ANDERS')
    expect(anders.map(({ dag: op }) => isoVan(op))).toEqual(['2026-02-15'])
    expect(weken.reduce((som, { totaal }) => som + totaal, 0)).toBe(3)
  })
  it('marks the weeks that hold more than can be handled', () => {
    const { weken } = planning('2025-10-01', [A, A.with(0, 'B'), A.with(0, 'C')], { capaciteit: 2 })
    expect(weken.filter(({ bovenCapaciteit }) => bovenCapaciteit)).toHaveLength(3)
  })
  it('counts a case once that stands in two rows', () => {
    expect(planning('2025-10-01', [A, A.with(1, 'BAKKERIJ')]).momenten).toHaveLength(3)
    expect(planning('2025-10-01', [A, A.with(3, '07-01-2025')]).momenten).toHaveLength(6)
  })
  it('narrows down to an employer however the name is written', () => {
    const rijen = [A, A.with(0, 'B').with(1, 'bakkerij '), A.with(0, 'C').with(1, 'Smederij')]
    expect(planning('2025-10-01', rijen, { werkgever: 'Bakkerij' }).momenten).toHaveLength(6)
  })
  it('narrows down to one adviser', () => {
    const rijen = [A, A.with(0, 'B').with(2, 'Bob')]
    expect(planning('2025-10-01', rijen).momenten).toHaveLength(6)
    expect(planning('2025-10-01', rijen, { adviseur: 'Bob' }).momenten).toHaveLength(3)
  })
})

describe('planning back', () => {
  const { dossier } = caseloadVan(KOPPEN, [A], '2025-10-01').standen[0]!
  it('lets each preparation end where the next begins', () => {
    const plan = terugplanningOf(register, dossier, 'EJE', dag('2025-10-01'), [
      { naam: 'FML', dagen: 14 },
      { naam: 'Arbeidsdeskundig onderzoek', dagen: 42 },
    ])
    // Ready on 4-1-2026; 42 days before is Sunday 23-11-2025, and 14 days before that is Sunday 9-11-2025.
    expect(
      plan.soort === 'gepland' &&
        plan.regels.map(([naam, dagen, , uiterlijk, klaar]) => [naam, dagen, uiterlijk, klaar]),
    ).toEqual([
      ['FML', '14', 'zo 9 nov', 'zo 23 nov'],
      ['Arbeidsdeskundig onderzoek', '42', 'zo 23 nov', 'zo 4 jan 2026'],
    ])
  })
  it('says that a day to begin has passed', () => {
    // 42 days before Sunday 4-1-2026 is Sunday 23-11-2025; the working day before it is Friday 21-11-2025.
    const begin = (peildatum: IsoDag) => {
      const plan = terugplanningOf(register, dossier, 'EJE', dag(peildatum), [{ naam: 'FML', dagen: 42 }])
      return plan.soort === 'gepland' ? plan.regels[0]?.[2] : undefined
    }
    expect(begin('2025-11-21')).toBe('vr 21 nov')
    expect(begin('2025-11-22')).toBe('vr 21 nov, al voorbij')
  })
  it('asks for the days of a step of which no practice figure is known', () =>
    expect(
      terugplanningOf(register, dossier, 'EJE', dag('2025-10-01'), [{ naam: 'FML', dagen: undefined }]),
    ).toMatchObject({
      soort: 'niet gepland',
    }))
})
