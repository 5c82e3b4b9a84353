import type { IsoDag } from '@poortwachter/wet'

/** The first sick day in the examples of the handbook. */
export const VOORBEELD_ZIEK: IsoDag = '2025-01-06'

/** The day one looks from in the examples: after the first-year evaluation. */
export const VOORBEELD_PEILDATUM: IsoDag = '2026-02-01'

/**
 * A plausible day for the events that terms of special situations are counted from, in a case that began on
 * 6 January 2025. An event that is not here gets a day in the fourteenth month.
 */
const GEBEURTENISDAGEN: Readonly<Record<string, IsoDag>> = {
  LANGDURIG: '2025-03-10',
  NIEUWOORDEEL: '2025-09-01',
  BELASTBAAR: '2026-03-02',
  EINDEDIENST: '2025-12-31',
  IVAVERZOEK: '2025-09-15',
  VERLENGVERZOEK: '2027-02-01',
  RIVVRAAG: '2027-02-01',
  KENNISGEVING: '2026-10-12',
  AANVRAAG: '2027-03-01',
  HERSTELBRIEF: '2026-10-20',
  BKVERZOEK: '2027-05-03',
  BKTOEWIJZING: '2027-05-17',
}

export const exampleDayOf = (gebeurtenis: string): IsoDag => GEBEURTENISDAGEN[gebeurtenis] ?? '2026-02-16'

/** A day as a formula that every Dutch Excel reads: `DATUM(2025;1;6)`. */
export const formatDatumformule = (iso: IsoDag): string => {
  const [jaar, maand, dagnummer] = iso.split('-').map(Number)
  return `DATUM(${jaar};${maand};${dagnummer})`
}
