import type { Tabel } from '../../regelboek/tabel.ts'
import { bedrag } from './bedrag.ts'

export const maximumTransitievergoeding = {
  code: 'TVMAX',
  titel: 'Maximum transitievergoeding',
  eenheid: 'euro',
  betekenis: 'hoogste transitievergoeding, of twaalf maandlonen als dat meer is',
  tijdlijn: {
    sleutel: 'eindeDienstverband',
    ingangen: [
      bedrag('2020-01-01', 83_000, 'OUTPLACEMENT'),
      bedrag('2021-01-01', 84_000, 'ALL4PEOPLE_TV'),
      bedrag('2022-01-01', 86_000, 'RENDEMENT'),
      bedrag('2023-01-01', 89_000, 'RENDEMENT'),
      bedrag('2024-01-01', 94_000, 'SEH'),
      bedrag('2025-01-01', 98_000, 'SEH'),
      {
        vanaf: '2026-01-01',
        regel: {
          waarde: 102_000,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'BW7', artikel: '673' }],
          gecontroleerdOp: '2026-11-22',
        },
      },
      { vanaf: '2027-01-01', onbekend: 'Het maximum van 2027 stond nog niet in een bron toen deze editie verscheen.' },
    ],
  },
} satisfies Tabel

export const transitievergoedingPerJaar = {
  code: 'TVDEEL',
  titel: 'Transitievergoeding per dienstjaar',
  eenheid: 'maanden',
  betekenis: 'aantal dienstjaren dat een maandloon transitievergoeding oplevert',
  tijdlijn: {
    sleutel: 'eindeDienstverband',
    ingangen: [
      {
        vanaf: '2020-01-01',
        regel: {
          waarde: 3,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'BW7', artikel: '673' }, { regeling: 'NMZ' }],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'De telling per maand en per dag komt uit een secundaire bron. Of UWV de vergoeding na langdurige ziekte ' +
            'compenseert, is in beweging: controleer dat bij UWV.',
        },
      },
    ],
  },
} satisfies Tabel
