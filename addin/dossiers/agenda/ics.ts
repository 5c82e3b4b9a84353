import { isoVan, plus } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'

/** An appointment for a whole day. */
export interface Afspraak {
  /** Unique within the calendar and the same whenever it is made again, so that an import replaces it. */
  readonly id: string
  readonly dag: Dag
  /** Hours before the beginning of the day at which the calendar warns. */
  readonly urenVooraf: number
  readonly titel: string
  readonly omschrijving: string
}

const LONGEST_LINE = 75

const escaped = (tekst: string): string =>
  tekst
    .replace(/[\\;,]/g, (teken) => `\\${teken}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')

const utf8Length = (teken: string): number => {
  const punt = teken.codePointAt(0) ?? 0
  return punt < 0x80 ? 1 : punt < 0x800 ? 2 : punt < 0x10000 ? 3 : 4
}

/** Cuts a line into pieces of at most 75 bytes, never within a character; the following ones begin with a space. */
const folded = (regel: string): string => {
  const stukken: string[] = []
  let stuk = ''
  let lengte = 0
  for (const teken of regel) {
    if (lengte + utf8Length(teken) > LONGEST_LINE) {
      stukken.push(stuk)
      stuk = ' '
      lengte = 1
    }
    stuk += teken
    lengte += utf8Length(teken)
  }
  return [...stukken, stuk].join('\r\n')
}

const icsDay = (dag: Dag): string => isoVan(dag).replaceAll('-', '')

/** So many hours before, in days and hours. */
const triggerOf = (uren: number): string => {
  const dagen = Math.floor(uren / 24)
  return `-P${dagen > 0 ? `${dagen}D` : ''}T${uren % 24}H`
}

const MINUUT = 60_000

const eventOf = ({ id, dag, urenVooraf, titel, omschrijving }: Afspraak, moment: number): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(id)}`,
  `DTSTAMP:${new Date(moment).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
  // A calendar takes the copy with the higher number: a later file, also of the same day, replaces what an earlier one brought.
  `SEQUENCE:${Math.floor(moment / MINUUT)}`,
  `DTSTART;VALUE=DATE:${icsDay(dag)}`,
  `DTEND;VALUE=DATE:${icsDay(plus(dag, 1))}`,
  `SUMMARY:${escaped(titel)}`,
  `DESCRIPTION:${escaped(omschrijving)}`,
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${triggerOf(urenVooraf)}`,
  `DESCRIPTION:${escaped(titel)}`,
  'END:VALARM',
  'END:VEVENT',
]

/** A calendar file (RFC 5545) with these appointments. `moment` is when it was made, in milliseconds since 1970 UTC. */
export const icsOf = (afspraken: readonly Afspraak[], moment: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Poortwachter voor Excel//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...afspraken.flatMap((afspraak) => eventOf(afspraak, moment)),
    'END:VCALENDAR',
  ]
    .map((regel) => `${folded(regel)}\r\n`)
    .join('')
