import type { Kalender } from '../regelboek/kalender.ts'

/** The holidays of the Algemene termijnenwet. */
export const kalender: Kalender = {
  vanaf: '2014-01-01',
  feestdagen: [
    { naam: 'Nieuwjaarsdag', op: { maand: 1, dagnummer: 1 } },
    { naam: 'Goede Vrijdag', op: { naPasen: -2 } },
    { naam: 'tweede paasdag', op: { naPasen: 1 } },
    { naam: 'Koningsdag', op: { maand: 4, dagnummer: 27, opZondag: -1 } },
    { naam: '5 mei', op: { maand: 5, dagnummer: 5 } },
    { naam: 'Hemelvaartsdag', op: { naPasen: 39 } },
    { naam: 'tweede pinksterdag', op: { naPasen: 50 } },
    { naam: 'eerste kerstdag', op: { maand: 12, dagnummer: 25 } },
    { naam: 'tweede kerstdag', op: { maand: 12, dagnummer: 26 } },
  ],
  beklemdeDagen: ['2020-05-22', '2021-05-14', '2022-05-27'],
  mogelijkBeklemd: { naPasen: 40 },
  beklemdBekend: { van: '2020-01-01', totEnMet: '2022-12-31' },
  status: 'wet',
  zekerheid: 'gelezen',
  bronnen: [
    { regeling: 'ATW', artikel: '1', lid: '1' },
    { regeling: 'ATW', artikel: '3' },
    { regeling: 'UWV_ZAW', plaats: 'Voorbeeld 9' },
  ],
  gecontroleerdOp: '2026-11-22',
  toelichting:
    'Gelezen in de tekst van 10-10-2010. Van de dagen die bij besluit met een feestdag gelijk zijn gesteld, zijn alleen ' +
    'die van 2020 tot en met 2022 gevonden; elk ervan is de vrijdag na Hemelvaartsdag.',
}
