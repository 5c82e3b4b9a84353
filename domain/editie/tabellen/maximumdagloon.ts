import type { Tabel } from '../../regelboek/tabel.ts'
import { bedrag } from './bedrag.ts'

const zonderBron = (periode: string): string =>
  `Het maximumdagloon van ${periode} is niet in een bron gevonden; geef het zelf op, of zoek het op bij UWV.`

export const maximumdagloon = {
  code: 'MAXDAGLOON',
  titel: 'Maximumdagloon',
  eenheid: 'euro per dag',
  betekenis: 'hoogste loon per dag waarover loondoorbetaling en uitkering worden berekend',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      bedrag('2017-07-01', 207.6, 'JANSSEN'),
      { vanaf: '2018-01-01', onbekend: zonderBron('1-1-2018 tot 1-7-2021') },
      bedrag('2021-07-01', 225.57, 'UWV_DAGLOON', 'gelezen'),
      bedrag('2022-01-01', 228.76, 'PERFORMA'),
      bedrag('2022-07-01', 232.9, 'SVPAY'),
      bedrag('2023-01-01', 256.54, 'BEREKENSITE'),
      bedrag('2023-07-01', 264.57, 'BEREKENSITE'),
      bedrag('2024-01-01', 274.44, 'BEREKENSITE'),
      bedrag('2024-07-01', 282.95, 'ADFIZ'),
      bedrag('2025-01-01', 290.67, 'ADFIZ'),
      { vanaf: '2025-07-01', onbekend: zonderBron('1-7-2025 tot 1-7-2026') },
      bedrag('2026-07-01', 309.91, 'OPEN_2026'),
      { vanaf: '2027-01-01', onbekend: zonderBron('1-1-2027') },
    ],
  },
} satisfies Tabel
