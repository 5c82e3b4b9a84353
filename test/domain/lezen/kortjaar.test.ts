import { describe, expect, it } from 'vitest'
import { jaarplaatsenIn, metLangJaar } from '../../../domain/lezen/kortjaar.ts'

const VENSTER = { vanaf: 2016, totEnMet: 2028 }

describe('een datum met een jaartal van twee cijfers', () => {
  it.each([
    ['03-02-25', ['achteraan']],
    ['3/2/25', ['achteraan']],
    ['3.2.25', ['achteraan']],
    ['1/31/25', ['achteraan']],
    [' 03-02-25 ', ['achteraan']],
    ['03-02-25 10:15', ['achteraan']],
    ['3-feb-25', ['achteraan']],
    ['3. Mär 25', ['achteraan']],
    ['25-02-03', ['vooraan']],
    ['25-02-31', ['vooraan']],
    ['24-11-23', ['achteraan', 'vooraan']],
    // 1965 or 2065, and no absence of this time.
    ['03-02-65', []],
    ['7-mei-65', []],
    ['03-13-14', []],
    ['32-13-25', []],
    ['03-02-2025', []],
    ['2025-02-03', []],
    ['12-34-5', []],
    ['06-12345678', []],
    ['tekst', []],
    [45_000, []],
    [true, []],
    ['', []],
  ])('%j kan haar jaar hebben: %j', (cel, plaatsen) => expect(jaarplaatsenIn(cel, VENSTER)).toEqual(plaatsen))

  it.each([
    ['03-02-25', 'achteraan', '03-02-2025'],
    ['3/2/25 10:15', 'achteraan', '3/2/2025 10:15'],
    ['3-feb-25', 'achteraan', '3-feb-2025'],
    ['25-02-03', 'vooraan', '2025-02-03'],
    ['25-02-03', 'achteraan', '25-02-03'],
    ['03-02-65', 'achteraan', '03-02-65'],
    ['03-02-25', undefined, '03-02-25'],
    [45_000, 'achteraan', 45_000],
  ] as const)('%j wordt met het jaar %s %j', (cel, plaats, verwacht) =>
    expect(metLangJaar<unknown>(cel, plaats, VENSTER)).toBe(verwacht),
  )
})
