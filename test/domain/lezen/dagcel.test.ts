import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import { dagUitCel } from '../../../domain/lezen/dagcel.ts'

describe('een dag in een cel', () => {
  it.each([
    ['2025-01-06'],
    ['2025-01-06 00:00:00'],
    ['2025-01-06T10:00:00Z'],
    ['2025-01-06T10:00:00.000Z'],
    ['2025-01-06T00:00:00+01:00'],
    ['2025-01-05T23:00:00Z'],
    ['2025-01-06T02:00:00+01:00'],
    ['2025-01-07T03:00:00+05:00'],
    ['2025-01-06 23:59'],
    ['6-1-2025 9:30'],
    ['6-1-2025 09.30 uur'],
    ['maandag 6 januari 2025'],
    ['ma 6 jan 2025'],
    ['Ma, 6 januari 2025'],
    ['6 januari 2025'],
    ['6. Januar 2025'],
    ['6. Jan. 2025'],
    ['6.Jan.2025'],
    ['Montag, 6. Januar 2025'],
    ['Mo., 6. Jänner 2025'],
    ['Jan 6, 2025'],
    ['January 6, 2025'],
    ['January 6 2025'],
    ['Jan. 6th, 2025'],
    ['Mon, Jan 6, 2025'],
    ['Monday, January 6, 2025'],
    ['6 Jan 2025'],
    ['6th January 2025'],
    ['Jan-06-2025'],
    ['Jan 6, 2025 10:00'],
    ['Jan 6, 2025, 12:00:00 AM'],
    ['Jan 6, 2025 10:00 AM'],
    ['6 Jan 2025 12:00:00 AM'],
  ])('%j is 6-1-2025', (cel) => {
    expect(dagUitCel(cel)).toEqual({ soort: 'gelezen', waarde: dag('2025-01-06') })
  })

  it.each([
    ['2025-01-06 of 2025-01-13', 'is geen datum'],
    ['2025-01-06Tmorgen', 'is geen datum'],
    ['2025-01-06 24:99', 'is geen datum'],
    ['6-1-2025 24:99', 'is geen datum'],
    ['6-1-2025 ongeveer', 'is geen datum'],
    ['zondag 6 januari 2025', 'die dag is een maandag'],
    ['mandarijn 6 januari 2025', 'is geen datum. Typ een datum als 31-12-2026.'],
    ['gereed 10-10-2025', 'is geen datum. Typ een datum als 31-12-2026.'],
    ['ca. 03-02-2025', 'is geen datum. Typ een datum als 31-12-2026.'],
    ['vanaf 03-02-2025', 'is geen datum. Typ een datum als 31-12-2026.'],
    ['Ja, 28-10-2025', 'is geen datum. Typ een datum als 31-12-2026.'],
    ['6-1-02025', 'is geen datum. Typ een datum als 31-12-2026.'],
    ['03-02-20255', 'is geen datum. Typ een datum als 31-12-2026.'],
    ['Tue, Jan 6, 2025', 'die dag is een maandag'],
    ['Dienstag, 6. Januar 2025', 'die dag is een maandag'],
    ['Feb 30, 2025', 'februari 2025 heeft 28 dagen'],
    ['Oct 1, 25', 'twee cijfers'],
    ['week 12 2025', 'is geen datum'],
    ['1 janvier 2025', 'is geen maand'],
  ])('%j wordt niet geraden', (cel, zin) => {
    expect(dagUitCel(cel)).toMatchObject({ soort: 'fout', bericht: expect.stringContaining(zin) })
  })

  it.each([
    ['3. März 2025', '2025-03-03'],
    ['3 mär 2025', '2025-03-03'],
    ['3. Maerz 2025', '2025-03-03'],
    ['4 Mai 2025', '2025-05-04'],
    ['15. Okt. 2025', '2025-10-15'],
    ['24. Dez 2025', '2025-12-24'],
    ['Oct 1, 2025', '2025-10-01'],
    ['October 1, 2025', '2025-10-01'],
    ['1 Oct 2025', '2025-10-01'],
    ['Sept. 3, 2025', '2025-09-03'],
    ['August 31st, 2025', '2025-08-31'],
  ])('%j is in een andere taal dezelfde dag', (cel, verwacht) => {
    expect(dagUitCel(cel)).toEqual({ soort: 'gelezen', waarde: dag(verwacht as `${number}-${number}-${number}`) })
  })

  it('wat achter een dag staat en geen tijd is, maakt er nooit een dag van', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (rest) => {
        fc.pre(rest.trim() !== '' && !/\d/.test(rest))
        expect(dagUitCel(`2025-01-06 ${rest}`)).toMatchObject({ soort: 'fout' })
      }),
    )
  })
})
