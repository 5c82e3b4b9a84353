import type { Tabel } from '../../regelboek/tabel.ts'
import { bedrag } from './bedrag.ts'

const zonderBron = (periode: string): string =>
  `Het maximumdagloon van ${periode} is niet in een bron gevonden; geef het zelf op, of zoek het op bij UWV.`

export const maximumdagloon = {
  code: 'MAXDAGLOON',
  titel: 'Maximumdagloon',
  eenheid: 'euro per dag',
  betekenis: 'hoogste loon per dag waarover loondoorbetaling en uitkering worden berekend',
  daaltNooit: true,
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      bedrag('2017-01-01', 205.77, ['NEXTENS', 'ENGAGE']),
      bedrag('2017-07-01', 207.6, 'JANSSEN'),
      bedrag('2018-01-01', 209.26, ['UWV_DAGLONEN', 'FLYNTH'], 'gelezen'),
      bedrag('2018-07-01', 211.42, ['RENDEMENT_MDL', 'EXTENDUM']),
      bedrag('2019-01-01', 214.28, 'HRKIOSK_MDL'),
      bedrag('2019-07-01', 216.9, 'RENDEMENT_MDL'),
      bedrag('2020-01-01', 219.28, ['HRKIOSK_MDL', 'HZC']),
      bedrag('2020-07-01', 222.78, 'RENDEMENT_MDL'),
      bedrag('2021-01-01', 223.4, ['SDU', 'RENDEMENT_MDL']),
      bedrag('2021-07-01', 225.57, 'UWV_DAGLOON', 'gelezen'),
      bedrag('2022-01-01', 228.76, ['UWV_WOO_2023', 'PERFORMA'], 'gelezen'),
      bedrag('2022-07-01', 232.9, 'SVPAY'),
      bedrag('2023-01-01', 256.54, 'BEREKENSITE'),
      bedrag('2023-07-01', 264.57, ['UWV_STAALKAART', 'BEREKENSITE'], 'gelezen'),
      bedrag('2024-01-01', 274.44, 'BEREKENSITE'),
      bedrag('2024-07-01', 282.95, 'ADFIZ'),
      bedrag('2025-01-01', 290.67, 'ADFIZ'),
      { vanaf: '2025-07-01', onbekend: zonderBron('1-7-2025 tot 1-1-2026') },
      bedrag('2026-01-01', 304.25, 'OPEN_2026'),
      bedrag('2026-07-01', 309.91, 'OPEN_2026'),
      { vanaf: '2027-01-01', onbekend: zonderBron('1-1-2027') },
    ],
  },
} satisfies Tabel
