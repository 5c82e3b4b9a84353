import { describe, expect, it } from 'vitest'
import { dag, isoVan } from '../../../../domain/dag/datum.ts'
import { regelboek } from '../../../../domain/editie/index.ts'
import { uitersteStart } from '../../../../domain/rekenen/verzuim/uiterste-start.ts'
import type { Voorstap } from '../../../../domain/rekenen/verzuim/uiterste-start.ts'
import { registerVan } from '../../../../domain/regelboek/register.ts'

const register = registerVan(regelboek)

const eersteZiektedag = dag('2025-01-06')

const plan = (code: string, voorstappen: readonly Voorstap[]) => {
  const uitkomst = uitersteStart(register, { eersteZiektedag, code }, voorstappen)
  return uitkomst.soort === 'bekend'
    ? uitkomst.waarde.map(({ naam, uiterlijk, plandag, gereed }) => [
        naam,
        isoVan(uiterlijk),
        isoVan(plandag),
        isoVan(gereed),
      ])
    : uitkomst
}

describe('planning back from a deadline', () => {
  it('gives each step the days it takes, the last ready on the safe day of the deadline', () => {
    // spoor 2 by Sunday 15-2-2026: intake 21 days before, the study 28 days before that, the list 14 days before that
    expect(
      plan('SPOOR2', [
        { naam: 'FML', dagen: 14 },
        { naam: 'ADO', dagen: 28 },
        { naam: 'intake', dagen: 21 },
      ]),
    ).toEqual([
      ['FML', '2025-12-14', '2025-12-12', '2025-12-28'],
      ['ADO', '2025-12-28', '2025-12-24', '2026-01-25'],
      ['intake', '2026-01-25', '2026-01-23', '2026-02-15'],
    ])
  })

  it('plans towards the safe day, not towards the last day of the law', () => {
    expect(plan('UWV42', [{ naam: 'melding', dagen: 0 }])).toEqual([
      ['melding', '2025-10-26', '2025-10-24', '2025-10-26'],
    ])
  })

  it('knows from practice how long a deskundigenoordeel takes, and says that it is practice', () => {
    const uitkomst = uitersteStart(register, { eersteZiektedag, code: 'WIA' }, [{ naam: 'deskundigenoordeel' }])
    expect(uitkomst).toMatchObject({
      waarde: [{ dagen: 35, uitPraktijk: true, uiterlijk: dag('2026-09-13') }],
      grond: { status: 'praktijk', zekerheid: 'secundair' },
    })
  })

  it('uses the own days for it where they are given', () => {
    expect(plan('WIA', [{ naam: 'Deskundigenoordeel', dagen: 14 }])).toEqual([
      ['Deskundigenoordeel', '2026-10-04', '2026-10-02', '2026-10-18'],
    ])
  })

  it('asks how long a step takes when no source says so', () => {
    expect(plan('SPOOR2', [{ naam: 'ADO' }])).toMatchObject({ soort: 'onvolledig', ontbreekt: [{ gegeven: 'ADO' }] })
  })

  it('has no plan where there is no deadline', () => {
    expect(plan('RIVHERSTEL', [{ naam: 'x', dagen: 1 }])).toMatchObject({
      soort: 'onvolledig',
      ontbreekt: [{ gegeven: 'HERSTELBRIEF' }],
    })
  })
})
