import type { Tabel } from '../../regelboek/tabel.ts'
import { bedrag } from './bedrag.ts'

const UURLOON =
  'Sinds 1-1-2024 geldt voor loon een minimum per uur. Een maandbedrag bestaat alleen nog voor wetten die ernaar ' +
  'verwijzen, zoals de WIA (WML art. 8 lid 1 onderdeel b).'

export const minimumloonPerMaand = {
  code: 'WMLMAAND',
  titel: 'Minimumloon per maand',
  eenheid: 'euro per maand',
  betekenis: 'wettelijk minimumloon voor een volwassene bij een volledige werkweek',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      bedrag('2016-07-01', 1537.2, 'NIJSINGH'),
      bedrag('2017-01-01', 1551.6, ['ENGAGE', 'NEXTENS']),
      bedrag('2017-07-01', 1565.4, 'HRKIOSK'),
      bedrag('2018-01-01', 1578, 'HRKIOSK'),
      bedrag('2018-07-01', 1594.2, 'STRUIK_2018'),
      bedrag('2019-01-01', 1615.8, 'ALL4PEOPLE'),
      bedrag('2019-07-01', 1635.6, 'VERSTRATEN'),
      bedrag('2020-01-01', 1653.6, 'STRUIK_2020'),
      bedrag('2020-07-01', 1680, 'STRUIK_2020'),
      bedrag('2021-01-01', 1684.8, 'ACFIS'),
      bedrag('2021-07-01', 1701, 'TELEGRAAF'),
      bedrag('2022-01-01', 1725, 'STRUIK_2022'),
      bedrag('2022-07-01', 1756.2, 'STRUIK_2022'),
      bedrag('2023-01-01', 1934.4, 'ADFIN'),
      bedrag('2023-07-01', 1995, ['UWV_STAALKAART', 'VLK'], 'gelezen'),
      { vanaf: '2024-01-01', vervallen: UURLOON },
    ],
  },
} satisfies Tabel

export const minimumloonPerWeek = {
  code: 'WMLWEEK',
  titel: 'Minimumloon per week',
  eenheid: 'euro per week',
  betekenis: 'wettelijk minimumloon voor een volwassene bij een volledige werkweek',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      bedrag('2016-07-01', 354.75, 'NIJSINGH'),
      bedrag('2017-01-01', 358.05, 'MW_TRACKER'),
      bedrag('2017-07-01', 361.25, 'HRKIOSK'),
      bedrag('2018-01-01', 364.15, 'HRKIOSK'),
      bedrag('2018-07-01', 367.9, 'STRUIK_2018'),
      bedrag('2019-01-01', 372.9, 'MW_TRACKER'),
      bedrag('2019-07-01', 377.45, 'VERSTRATEN'),
      bedrag('2020-01-01', 381.6, 'STRUIK_2020'),
      bedrag('2020-07-01', 387.7, 'STRUIK_2020'),
      bedrag('2021-01-01', 388.8, 'ACFIS'),
      bedrag('2021-07-01', 392.55, 'TELEGRAAF'),
      bedrag('2022-01-01', 398.1, 'STRUIK_2022'),
      bedrag('2022-07-01', 405.3, 'STRUIK_2022'),
      bedrag('2023-01-01', 446.4, 'SOLUTIONS'),
      bedrag('2023-07-01', 460.4, ['UWV_STAALKAART', 'VLK'], 'gelezen'),
      { vanaf: '2024-01-01', vervallen: UURLOON },
    ],
  },
} satisfies Tabel

export const minimumloonPerUur = {
  code: 'WMLUUR',
  titel: 'Minimumloon per uur',
  eenheid: 'euro per uur',
  betekenis: 'wettelijk minimumloon per gewerkt uur vanaf 21 jaar',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      bedrag('2024-01-01', 13.27, 'RD'),
      bedrag('2024-07-01', 13.68, 'ADFIZ'),
      bedrag('2025-01-01', 14.06, 'ADFIZ'),
      bedrag('2025-07-01', 14.4, 'RIJKS_2026', 'gelezen'),
      bedrag('2026-01-01', 14.71, 'RIJKS_2026', 'gelezen'),
      bedrag('2026-07-01', 14.99, 'OPEN_2026'),
      {
        vanaf: '2027-01-01',
        onbekend: 'Het minimumloon van 1-1-2027 stond nog niet in een bron toen deze editie verscheen.',
      },
    ],
  },
} satisfies Tabel

export const jeugdloon = {
  code: 'JEUGDLOON',
  titel: 'Minimumjeugdloon',
  eenheid: 'procent',
  betekenis: 'deel van het minimumloon voor een volwassene',
  maat: 'leeftijd in jaren',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-07-01',
        regel: {
          trappen: [
            { vanaf: 15, waarde: 30 },
            { vanaf: 16, waarde: 34.5 },
            { vanaf: 17, waarde: 39.5 },
            { vanaf: 18, waarde: 47.5 },
            { vanaf: 19, waarde: 55 },
            { vanaf: 20, waarde: 70 },
            { vanaf: 21, waarde: 85 },
            { vanaf: 22, waarde: 100 },
          ],
          status: 'regeling',
          zekerheid: 'secundair',
          bronnen: [{ regeling: 'HRKIOSK' }, { regeling: 'STRUIK_2018' }],
          gecontroleerdOp: '2026-11-22',
        },
      },
      {
        vanaf: '2019-07-01',
        regel: {
          trappen: [
            { vanaf: 15, waarde: 30 },
            { vanaf: 16, waarde: 34.5 },
            { vanaf: 17, waarde: 39.5 },
            { vanaf: 18, waarde: 50 },
            { vanaf: 19, waarde: 60 },
            { vanaf: 20, waarde: 80 },
            { vanaf: 21, waarde: 100 },
          ],
          status: 'regeling',
          zekerheid: 'secundair',
          bronnen: [{ regeling: 'ACFIS' }, { regeling: 'VLK' }],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'Voor leerlingen in de beroepsbegeleidende leerweg gelden andere percentages.',
        },
      },
      {
        vanaf: '2027-01-01',
        regel: {
          trappen: [
            { vanaf: 15, waarde: 30 },
            { vanaf: 16, waarde: 40 },
            { vanaf: 17, waarde: 50 },
            { vanaf: 18, waarde: 62.5 },
            { vanaf: 19, waarde: 75 },
            { vanaf: 20, waarde: 87.5 },
            { vanaf: 21, waarde: 100 },
          ],
          status: 'regeling',
          zekerheid: 'secundair',
          bronnen: [{ regeling: 'RIJKS_JEUGD' }, { regeling: 'PERFORMA_JEUGD' }, { regeling: 'SAZAS' }],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Uit de aankondiging en uit vakbladen; het Staatsblad is niet gezien. De aparte percentages voor de ' +
            'beroepsbegeleidende leerweg vervallen.',
        },
      },
    ],
  },
} satisfies Tabel
