import type { IsoDag } from '../../dag/datum.ts'
import type { Tabel, Bedragregel } from '../../regelboek/tabel.ts'
import type { Ingang } from '../../regelboek/tijdlijn.ts'

const leeftijd = (
  vanaf: IsoDag,
  jaren: number,
  maanden: number,
  publicatie?: { readonly regeling: string; readonly zekerheid: 'gelezen' | 'secundair' },
): Ingang<Bedragregel> => ({
  vanaf,
  regel: {
    waarde: jaren * 12 + maanden,
    status: 'wet',
    zekerheid: publicatie?.zekerheid ?? 'afgeleid',
    bronnen: [{ regeling: 'AOW', artikel: '7a' }, ...(publicatie ? [{ regeling: publicatie.regeling }] : [])],
    gecontroleerdOp: '2026-11-22',
  },
})

const RIJKS = { regeling: 'RIJKS_AOW', zekerheid: 'gelezen' } as const

export const aowLeeftijd = {
  code: 'AOWLEEFTIJD',
  titel: 'AOW-leeftijd',
  eenheid: 'maanden',
  betekenis: 'leeftijd waarop recht op AOW ontstaat',
  tijdlijn: {
    sleutel: 'geboortedatum',
    ingangen: [
      leeftijd('1900-01-01', 65, 0),
      leeftijd('1948-01-01', 65, 1),
      leeftijd('1948-12-01', 65, 2),
      leeftijd('1949-11-01', 65, 3),
      leeftijd('1950-10-01', 65, 6),
      leeftijd('1951-07-01', 65, 9),
      leeftijd('1952-04-01', 66, 0),
      leeftijd('1953-01-01', 66, 4),
      leeftijd('1955-09-01', 66, 7),
      leeftijd('1956-06-01', 66, 10),
      leeftijd('1957-03-01', 67, 0, RIJKS),
      leeftijd('1961-01-01', 67, 3, RIJKS),
      leeftijd('1962-10-01', 67, 3, { regeling: 'AOW_2030', zekerheid: 'secundair' }),
      leeftijd('1963-10-01', 67, 3, { regeling: 'AOW_2031', zekerheid: 'secundair' }),
      {
        vanaf: '1964-10-01',
        onbekend: 'De AOW-leeftijd voor wie op of na 1-10-1964 is geboren, is nog niet vastgesteld.',
      },
    ],
  },
} satisfies Tabel
