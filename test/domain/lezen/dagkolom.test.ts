import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import { dagUitCel } from '../../../domain/lezen/dagcel.ts'
import {
  dagbewijsIn,
  dagkolomVan,
  dagvolgordeUit,
  metKopvolgorde,
  samenBewijs,
} from '../../../domain/lezen/dagkolom.ts'
import { isPlaatshouder } from '../../../domain/lezen/plaatshouder.ts'

describe('de datums van een kolom', () => {
  it.each([
    ['dag eerst zolang niets anders blijkt', ['01-02-2025', '03-04-2025'], '01-02-2025', '2025-02-01'],
    ['maand eerst als een datum alleen zo kan', ['01/02/2025', '01/13/2025'], '01/02/2025', '2025-01-02'],
    ['dag eerst als een datum alleen zo kan', ['01/02/2025', '13/01/2025'], '01/02/2025', '2025-02-01'],
    ['maand eerst, met AM of PM erachter', ['1/13/2025 9:30 AM'], '1/13/2025 9:30 AM', '2025-01-13'],
    ['een datum in woorden staat er los van', ['01/13/2025', '6 januari 2025'], '6 januari 2025', '2025-01-06'],
  ])('%s', (_wat, cellen, cel, verwacht) => {
    expect(dagkolomVan(cellen)(cel)).toEqual({
      soort: 'gelezen',
      waarde: dag(verwacht as `${number}-${number}-${number}`),
    })
  })

  it('met beide volgordes is geen datum in cijfers te vertrouwen, en het bericht noemt allebei', () => {
    const lees = dagkolomVan(['13/01/2025', '01/14/2025', 'tekst', 45_000])
    const lezing = lees('01/02/2025')
    expect(lezing).toMatchObject({ soort: 'fout', bericht: expect.stringMatching(/"13\/01\/2025".*"01\/14\/2025"/) })
    expect(lees('6 januari 2025')).toMatchObject({ soort: 'gelezen' })
  })

  it('met de maand eerst in een schrijfwijze is een datum in een andere, die allebei kan zijn, niet te lezen', () => {
    const lees = dagkolomVan(['05/14/2025', '01-09-2025', '25-09-2025', '2/3/2025'])
    expect(lees('01-09-2025')).toEqual({
      soort: 'fout',
      bericht: expect.stringMatching(/"25-09-2025".*"05\/14\/2025"/),
    })
    const zonder = dagkolomVan(['05/14/2025', '2/3/2025', '01-09-2025', '2025-09-06', '06.06.2025'])
    expect(zonder('01-09-2025')).toEqual({ soort: 'fout', bericht: expect.stringContaining('anders geschreven') })
    expect(zonder('2/3/2025')).toEqual({ soort: 'gelezen', waarde: dag('2025-02-03') })
    expect(zonder('06.06.2025')).toEqual({ soort: 'gelezen', waarde: dag('2025-06-06') })
    expect(zonder('2025-09-06')).toEqual({ soort: 'gelezen', waarde: dag('2025-09-06') })
  })

  it('van enkele kolommen telt het bewijs samen', () => {
    const samen = samenBewijs([dagbewijsIn(['01/02/2025']), dagbewijsIn(['01/13/2025'])])
    expect(samen.schuin).toEqual({ dagEerst: undefined, maandEerst: '01/13/2025', tweezinnig: '01/02/2025' })
    expect(dagvolgordeUit(samen).volgorde).toBe('maand-dag')
    expect(dagvolgordeUit(samenBewijs([samen, dagbewijsIn(['31-01-2025'])])).volgorde).toBe('tegenstrijdig')
    expect(dagvolgordeUit(samenBewijs([])).volgorde).toBe('dag-maand')
  })

  it.each([
    ['maand eerst met schuine strepen zegt niets van streepjes', ['05/14/1980', '01-09-2025'], 'onbeslist'],
    ['dag eerst met streepjes zegt niets van schuine strepen', ['25-05-1980', '9/1/2025'], 'onbeslist'],
    ['dag eerst met punten zegt niets van AM of PM', ['25.05.2025', '9/1/2025 8:00 AM'], 'onbeslist'],
    ['dag eerst met schuine strepen, en streepjes zijn Nederlands', ['25/05/1980', '01-09-2025'], 'dag-maand'],
    ['streepjes alleen zijn Nederlands', ['01-09-2025'], 'dag-maand'],
    ['jaar eerst is geen schrijfwijze van dag en maand', ['1/13/2025', '2025-05-06'], 'maand-dag'],
    ['twee gelijke getallen zijn in beide volgordes dezelfde dag', ['1/13/2025', '06-06-2025'], 'maand-dag'],
  ])('%s', (_wat, cellen, verwacht) => {
    expect(dagvolgordeUit(dagbewijsIn(cellen)).volgorde).toBe(verwacht)
  })

  it.each([
    ['Eerste ziektedag (mm/dd/yyyy)', '3/4/2025', 'maand-dag'],
    ['Eerste ziektedag MM-DD-JJJJ', '03-04-2025', 'maand-dag'],
    ['Eerste ziektedag (dd/mm/jjjj)', '3/4/2025', 'dag-maand'],
    ['Eerste ziektedag (mm/dd/yyyy)', '13/4/2025', 'tegenstrijdig'],
    ['Eerste ziektedag d.d.', '3/4/2025', 'onbeslist'],
  ])('de kop %s telt als bewijs: %s', (kop, cel, verwacht) => {
    expect(dagvolgordeUit(metKopvolgorde(dagbewijsIn([cel]), kop)).volgorde).toBe(verwacht)
  })
})

describe('een dag zoals uitvoer van andere systemen hem schrijft', () => {
  it.each([
    ['20250106', '2025-01-06'],
    ['06012025', '2025-01-06'],
    [20_250_106, '2025-01-06'],
    ['45663', '2025-01-06'],
    ['2025/01/06', '2025-01-06'],
    ['6_1_2025', '2025-01-06'],
    ['mon 6 jan 2025', '2025-01-06'],
    ['6-mrt-2025', '2025-03-06'],
    // Summer time: 22:30 UTC on 5 July is 00:30 on 6 July in the Netherlands.
    ['2025-07-05T22:30:00Z', '2025-07-06'],
    ['2025-01-05T22:30:00Z', '2025-01-05'],
    ['2025-01-06T10:00:00-0500', '2025-01-06'],
  ])('%j is %s', (cel, verwacht) => {
    expect(dagUitCel(cel)).toEqual({ soort: 'gelezen', waarde: dag(verwacht as `${number}-${number}-${number}`) })
  })

  it.each([
    ['31-02-2025', 'februari 2025 heeft 28 dagen'],
    ['6-13-2025', 'maand 13 bestaat niet'],
    ['6-1-25', 'twee cijfers'],
    ['6 janvier 2025', 'geen maand'],
    ['6-1-0025', 'is geen datum'],
    ['x'.repeat(200), 'is geen datum'],
    [true, 'WAAR is geen datum'],
    [false, 'ONWAAR is geen datum'],
    [Number.NaN, 'is geen datum'],
    [12.5, 'Het getal 12,5 is geen datum na'],
    [12_345, 'Het getal 12345 (als datum 18-10-1933) is geen datum na'],
    [99_999, '99999 (als datum 13-10-2173)" ligt buiten'],
    [8.5 / 24, '08:30 is geen datum maar een tijd.'],
    [0.354166667, '08:30 is geen datum maar een tijd.'],
    [1 / 86_400, '00:00 is geen datum maar een tijd.'],
    ['6-1-1890', 'datum'],
  ])('%j wordt niet geraden', (cel, zin) => {
    expect(dagUitCel(cel)).toMatchObject({ soort: 'fout', bericht: expect.stringContaining(zin) })
  })
})

describe('een plaatshouder', () => {
  it.each([
    'n.v.t.',
    'NULL',
    ' - ',
    '31-12-9999',
    '9999-12-31T00:00:00Z',
    '01-01-0001',
    2_958_465,
    '31-12-2382',
    '23821231',
    '2999-12-31',
    '31.12.2999',
    '31-12-4712',
    '4712-12-31 00:00:00',
    176_413,
  ])('%j zegt dat er geen dag is', (cel) => {
    expect(isPlaatshouder(cel)).toBe(true)
  })
  it.each(['6-1-2025', 45_000, undefined, true, '31-12-2226', '30-12-2382', '4712', '2382-11-30'])('%j niet', (cel) => {
    expect(isPlaatshouder(cel)).toBe(false)
  })
})
