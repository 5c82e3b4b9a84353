import { describe, expect, it } from 'vitest'
import { dag, isoVan } from '../../../../domain/dag/datum.ts'
import type { IsoDag } from '../../../../domain/dag/datum.ts'
import { regelboek } from '../../../../domain/editie/index.ts'
import { tijdlijn } from '../../../../domain/rekenen/termijn/tijdlijn.ts'
import { registerVan } from '../../../../domain/regelboek/register.ts'

const register = registerVan(regelboek)

const eersteZiektedag = dag('2025-01-06')
const codes = (gedaan = {}) => tijdlijn(register, { eersteZiektedag, gedaan }).map(({ termijn }) => termijn.code)

describe('the timeline of a case', () => {
  it('holds the steps of every case and none of a special situation', () => {
    expect(codes().toSorted()).toEqual(
      [
        'PA',
        'PVA',
        'EVAL',
        'UWV42',
        'EJE',
        'SPOOR2',
        'PERSPECTIEF',
        'IVA',
        'UWVBRIEF',
        'EINDEVAL',
        'RIV',
        'WIA',
        'LSBESLUIT',
        'EWT',
        'WIASTART',
        'OPZEG',
        'LSMAX',
      ].toSorted(),
    )
  })

  it('holds a special step once it was done', () => {
    expect(codes({ RIVHERSTEL: dag('2026-10-20') })).toContain('RIVHERSTEL')
  })
})

describe('een stap die terugkomt', () => {
  const eersteZiektedagVan = dag('2026-03-01')
  const evaluatie = (peildatum: IsoDag, gedaan: Readonly<Record<string, IsoDag>>) => {
    const dagen = Object.fromEntries(Object.entries(gedaan).map(([code, op]) => [code, dag(op)]))
    const regel = tijdlijn(register, {
      eersteZiektedag: eersteZiektedagVan,
      peildatum: dag(peildatum),
      gedaan: dagen,
    }).find(({ termijn }) => termijn.code === 'EVAL')!
    if (regel.uitkomst.soort !== 'bekend') throw new Error(regel.uitkomst.soort)
    return {
      dag: isoVan(regel.uitkomst.waarde.wet),
      status: regel.status,
      vanaf: regel.uitkomst.grond.stappen.at(-1)?.van,
    }
  }

  it.each<[IsoDag, Readonly<Record<string, IsoDag>>, ReturnType<typeof evaluatie>, string]>([
    [
      '2026-11-22',
      { PVA: '2026-04-15', EVAL: '2026-05-27' },
      { dag: '2026-07-08', status: 'te laat', vanaf: 'EVAL' },
      'zes weken na het laatste gesprek, en dat is voorbij',
    ],
    [
      '2026-06-01',
      { PVA: '2026-04-15', EVAL: '2026-05-27' },
      { dag: '2026-07-08', status: 'open', vanaf: 'EVAL' },
      'het volgende gesprek is nog niet nodig',
    ],
    [
      '2026-05-26',
      { PVA: '2026-04-15', EVAL: '2026-05-27' },
      { dag: '2026-05-27', status: 'binnenkort', vanaf: 'PVA' },
      'een gesprek dat nog moet komen telt nog niet',
    ],
    [
      '2028-06-01',
      { PVA: '2026-04-15', EVAL: '2028-02-01' },
      { dag: '2028-03-14', status: 'gereed', vanaf: 'EVAL' },
      'na het einde van de wachttijd (26-2-2028) komt er geen ronde meer',
    ],
  ])('op %s met %o: %o (%s)', (peildatum, gedaan, verwacht) => {
    expect(evaluatie(peildatum, gedaan)).toEqual(verwacht)
  })
})
