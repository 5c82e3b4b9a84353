import type { IsoDag } from '../dag/datum.ts'
import type { Bron } from '../regelboek/bron.ts'
import type { Zekerheid } from '../regelboek/gezag.ts'
import type { Gelijkstelling, Kalender } from '../regelboek/kalender.ts'

const besluit = (
  van: number,
  totEnMet: number,
  bron: Bron | readonly Bron[],
  zekerheid: Zekerheid,
  dagen: readonly IsoDag[],
): Gelijkstelling => ({
  van: `${van}-01-01`,
  totEnMet: `${totEnMet}-12-31`,
  dagen,
  zekerheid,
  bronnen: [bron].flat(),
})

const WAJONG = { regeling: 'UWV_WAJONG', plaats: 'Algemene termijnenwet' }
const TITELS = [{ regeling: 'STERFGEVAL' }, { regeling: 'OPEN_KALENDER' }]

/** The holidays of the Algemene termijnenwet, and the days that each decree put on a par with one (art. 3 lid 3). */
export const kalender: Kalender = {
  vanaf: '2005-01-01',
  feestdagen: [
    { naam: 'Nieuwjaarsdag', op: { maand: 1, dagnummer: 1 } },
    { naam: 'Goede Vrijdag', op: { naPasen: -2 } },
    { naam: 'tweede paasdag', op: { naPasen: 1 } },
    { naam: 'Koninginnedag', op: { maand: 4, dagnummer: 30, opZondag: -1 }, tot: '2014-01-01' },
    { naam: 'Koningsdag', op: { maand: 4, dagnummer: 27, opZondag: -1 }, vanaf: '2014-01-01' },
    { naam: '5 mei', op: { maand: 5, dagnummer: 5 } },
    { naam: 'Hemelvaartsdag', op: { naPasen: 39 } },
    { naam: 'tweede pinksterdag', op: { naPasen: 50 } },
    { naam: 'eerste kerstdag', op: { maand: 12, dagnummer: 25 } },
    { naam: 'tweede kerstdag', op: { maand: 12, dagnummer: 26 } },
  ],
  gelijkstellingen: [
    besluit(2005, 2006, { regeling: 'ATW_2005' }, 'gelezen', ['2005-05-06', '2006-05-26']),
    besluit(2007, 2007, [{ regeling: 'ATW_2005' }, { regeling: 'ATW_2008' }], 'gelezen', [
      '2007-05-18',
      '2007-12-24',
      '2007-12-27',
      '2007-12-28',
      '2007-12-31',
    ]),
    besluit(2008, 2010, { regeling: 'ATW_2008' }, 'gelezen', [
      '2008-05-02',
      '2009-01-02',
      '2009-05-01',
      '2009-05-04',
      '2009-05-22',
      '2010-05-14',
    ]),
    besluit(2011, 2013, { regeling: 'ATW_2011' }, 'gelezen', [
      '2011-05-06',
      '2011-06-03',
      '2012-05-18',
      '2012-12-24',
      '2012-12-31',
      '2013-04-29',
      '2013-05-10',
      '2013-12-27',
    ]),
    besluit(2014, 2016, { regeling: 'ATW_2014' }, 'gelezen', [
      '2014-05-30',
      '2015-01-02',
      '2015-05-04',
      '2015-05-15',
      '2016-05-06',
    ]),
    besluit(2017, 2019, [{ regeling: 'ATW_2017' }, WAJONG], 'gelezen', [
      '2017-04-28',
      '2017-05-26',
      '2018-05-11',
      '2018-12-24',
      '2018-12-31',
      '2019-05-31',
      '2019-12-27',
    ]),
    besluit(2020, 2022, [{ regeling: 'ATW_2020' }, WAJONG], 'gelezen', ['2020-05-22', '2021-05-14', '2022-05-27']),
    besluit(2023, 2025, TITELS, 'secundair', ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30']),
    besluit(2026, 2028, TITELS, 'secundair', ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26']),
  ],
  mogelijkBeklemd: 'ingeklemd',
  minstens: { termijndagen: 3, werkdagen: 2 },
  status: 'wet',
  zekerheid: 'gelezen',
  bronnen: [
    { regeling: 'ATW', artikel: '1', lid: '1' },
    { regeling: 'ATW', artikel: '2' },
    { regeling: 'ATW', artikel: '3' },
    { regeling: 'UWV_ZAW', plaats: 'Voorbeeld 9' },
  ],
  gecontroleerdOp: '2026-11-28',
  toelichting:
    'De wet is gelezen in de tekst van 10-10-2010. De dagen die met een feestdag gelijk zijn gesteld, staan tot en met ' +
    '2022 in de besluiten zelf; die van 2023 tot en met 2028 komen uit de titels van de besluiten. Voor latere jaren is ' +
    'er nog geen besluit: op een werkdag tussen twee vrije dagen is dan een oordeel nodig. Naast de dagen van dat soort ' +
    'zijn alleen 27 en 28 december 2007 ooit gelijkgesteld.',
}
