import { aantalUitCel, dagUitCel, getalUitCel, procentUitCel } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { afterEach, describe, expect, it } from 'vitest'
import { engels } from '../../../addin/taal/engels.ts'
import { leeszin } from '../../../addin/taal/leeszin.ts'
import { speak } from '../../../addin/taal/zin.ts'

afterEach(() => speak(undefined))

const said = (lezing: Lezing<unknown>): string => (lezing.soort === 'fout' ? lezing.bericht : lezing.soort)
const days = (tekst: string) => aantalUitCel(tekst, 'dagen', { vanaf: 0, tot: 1000 })
const steps = (tekst: string) => aantalUitCel(tekst, 'stappen', { vanaf: 0, tot: 10_000 })
const percentage = (tekst: string) => procentUitCel(tekst, { vanaf: 0, tot: 100 })

describe('wat er mis is met wat men typt', () => {
  it.each([
    [dagUitCel('today'), '"today" is not a date. Type a date as 31-12-2026.'],
    [
      dagUitCel('12-13-2026'),
      '"12-13-2026" is not a date: there is no month 13. Type a date as 31-12-2026, the day first.',
    ],
    [dagUitCel('31-02-2026'), '"31-02-2026" is not a date: februari 2026 has 28 days. Type a date as 31-12-2026.'],
    [dagUitCel('12 foo 2026'), '"12 foo 2026" is not a date: "foo" is not a month. Type a date as 31-12-2026.'],
    [dagUitCel('1/2/26'), '"1/2/26" has a year of two digits. Write the year with four digits.'],
    [dagUitCel('zondag 23-11-2026'), '"zondag 23-11-2026": that day is a maandag. Correct the day or the date.'],
    [dagUitCel('1-1-1900'), '"1-1-1900" lies outside 1-1-1940 to 31-12-2150. Check the date.'],
    [getalUitCel('zes'), '"zes" is not a number. Type a number with a comma for the decimals, as 1.234,56.'],
    [getalUitCel('1.234'), '"1.234": is that 1234 or 1,234? Write it without a point.'],
    [days('2,5'), '"2,5" is not a number of days. Give a whole number of days from 0 to 1000.'],
    [steps('-3'), '"-3" is not a number of steps. Give a whole number of steps from 0 to 10000.'],
    [percentage('170%'), '"170%" is not a percentage. Give a percentage from 0 to 100.'],
  ])('staat er in de taal van het taakvenster: %j', (lezing, zin) => {
    const tekst = leeszin(said(lezing))
    expect(String(tekst)).toBe(said(lezing))
    speak(engels)
    expect(String(tekst)).toBe(zin)
  })
})
