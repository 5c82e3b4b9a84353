import { describe, expect, it } from 'vitest'
import { dag } from '../../../../domain/dag/datum.ts'
import type { IsoDag } from '../../../../domain/dag/datum.ts'
import { stapstatus } from '../../../../domain/rekenen/termijn/status.ts'
import type { Stapstatus } from '../../../../domain/rekenen/termijn/status.ts'

/** A step that may begin on 1 May, has 30 June as its last day and 26 June as its safe day; thirty days before is 27 May. */
const TERMIJN = { begin: dag('2026-05-01'), wet: dag('2026-06-30'), veilig: dag('2026-06-26') }

const statusOn = (
  peildatum: IsoDag,
  gedaanOp?: IsoDag,
  eigen: { aard?: 'stap' | 'moment'; gemotiveerdAfgeweken?: boolean } = {},
) =>
  stapstatus(TERMIJN, dag(peildatum), {
    aard: 'stap',
    ...eigen,
    ...(gedaanOp === undefined ? {} : { gedaanOp: dag(gedaanOp) }),
  })

describe('waar een stap staat die niet is gedaan', () => {
  it.each<[IsoDag, Stapstatus, string]>([
    ['2026-04-30', 'nog niet aan de orde', 'de dag voor het begin'],
    ['2026-05-01', 'open', 'de dag van het begin'],
    ['2026-05-26', 'open', 'eenendertig dagen voor de veilige dag'],
    ['2026-05-27', 'binnenkort', 'dertig dagen voor de veilige dag'],
    ['2026-06-26', 'binnenkort', 'de veilige dag zelf'],
    ['2026-06-30', 'binnenkort', 'de laatste dag van de wet is niet te laat'],
    ['2026-07-01', 'te laat', 'de dag erna'],
  ])('op %s: %s (%s)', (peildatum, status) => {
    expect(statusOn(peildatum)).toBe(status)
  })

  it('heet na de laatste dag "afgeweken" als de afwijking gemotiveerd is', () => {
    expect(statusOn('2026-07-01', undefined, { gemotiveerdAfgeweken: true })).toBe('afgeweken')
  })

  it('heet "voorbij" als het een moment is en geen handeling', () => {
    expect(statusOn('2026-06-30', undefined, { aard: 'moment' })).toBe('binnenkort')
    expect(statusOn('2026-07-01', undefined, { aard: 'moment' })).toBe('voorbij')
  })

  it('is nog niet aan de orde zolang er niemand ziek is, hoe dichtbij de laatste dag ook is', () => {
    const { wet, veilig } = TERMIJN
    const stand = { aard: 'stap', eersteZiektedag: dag('2026-06-27') } as const
    expect(stapstatus({ begin: undefined, wet, veilig }, dag('2026-01-01'), stand)).toBe('nog niet aan de orde')
    expect(stapstatus(TERMIJN, dag('2026-06-26'), stand)).toBe('nog niet aan de orde')
  })

  it('is zonder begin meteen open', () => {
    const { wet, veilig } = TERMIJN
    expect(stapstatus({ begin: undefined, wet, veilig }, dag('2026-01-01'), { aard: 'stap' })).toBe('open')
  })
})

describe('waar een stap staat die is gedaan', () => {
  it.each<[IsoDag, Stapstatus, string]>([
    ['2026-06-30', 'gereed', 'op de laatste dag'],
    ['2026-07-01', 'gereed, te laat', 'een dag te laat'],
  ])('op %s: %s (%s)', (gedaanOp, status) => {
    expect(statusOn('2026-08-01', gedaanOp)).toBe(status)
  })

  it('heet "afgeweken" als de afwijking gemotiveerd is', () => {
    expect(statusOn('2026-08-01', '2026-07-01', { gemotiveerdAfgeweken: true })).toBe('afgeweken')
  })

  it('telt nog niet mee op een dag voordat zij werd gedaan', () => {
    expect(statusOn('2026-06-01', '2026-06-02')).toBe('binnenkort')
    expect(statusOn('2026-06-02', '2026-06-02')).toBe('gereed')
  })
})

describe('een stap waarvan niet bekend is wanneer de dagen waren die niet meetellen', () => {
  /** The last day of 30 June holds only if all ten days lie before it; otherwise it is 20 June. */
  const met = (peildatum: IsoDag, gedaanOp?: IsoDag) =>
    stapstatus(TERMIJN, dag(peildatum), {
      aard: 'stap',
      speling: 10,
      ...(gedaanOp === undefined ? {} : { gedaanOp: dag(gedaanOp) }),
    })

  it.each<[IsoDag, IsoDag | undefined, Stapstatus, string]>([
    ['2026-08-01', '2026-06-20', 'gereed', 'op tijd, wanneer de dagen ook waren'],
    ['2026-08-01', '2026-06-21', 'controleren', 'op tijd of te laat'],
    ['2026-08-01', '2026-06-30', 'controleren', 'op tijd of te laat'],
    ['2026-08-01', '2026-07-01', 'gereed, te laat', 'te laat, wanneer de dagen ook waren'],
    ['2026-06-20', undefined, 'binnenkort', 'nog niet gedaan en nog op tijd'],
    ['2026-06-21', undefined, 'controleren', 'nog niet gedaan, misschien al te laat'],
    ['2026-07-01', undefined, 'te laat', 'nog niet gedaan en zeker te laat'],
  ])('op %s, gedaan %s: %s (%s)', (peildatum, gedaanOp, status) => expect(met(peildatum, gedaanOp)).toBe(status))
})

describe('een stap die door een gebeurtenis is vervallen', () => {
  const vervallen = (gedaanOp?: IsoDag) =>
    stapstatus(TERMIJN, dag('2026-08-01'), {
      aard: 'stap',
      isVervallen: true,
      ...(gedaanOp === undefined ? {} : { gedaanOp: dag(gedaanOp) }),
    })

  it('is niet van toepassing', () => expect(vervallen()).toBe('n.v.t.'))
  it('blijft gedaan als hij al was gezet', () => expect(vervallen('2026-06-01')).toBe('gereed'))
})
