import { schoneTekst } from './celtekst.ts'
import { isOnbekend } from './lezing.ts'

const WOORDEN = new Set([
  'null',
  '(null)',
  'nan',
  'none',
  'nil',
  'n.v.t.',
  'n.v.t',
  'nvt',
  'n/a',
  'na',
  '#n/b',
  '-',
  '--',
  '–',
  '—',
  '.',
  'geen',
  'leeg',
  'lopend',
  'loopt',
  'loopt nog',
  'nog niet',
  'nee',
  'nog lopend',
  'open',
  'heden',
])
/** Days that systems write where they mean that there is none. */
const DAGEN =
  /^(?:9999[-/]?12[-/]?31|31[-/.]12[-/.]9999|12\/31\/9999|0001[-/]?01[-/]?01|0?1[-/.]0?1[-/.]0001|0000[-/]?00[-/]?00|00[-/.]00[-/.]0000)(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/
/** 31-12-9999 as a serial number. */
const LAATSTE_SERIENUMMER = 2_958_465

/** Whether a cell under a heading for a day says that there is no day: a word, or the first or last day of a calendar. */
export const isPlaatshouder = (cel: unknown): boolean => {
  if (typeof cel === 'number') return cel === LAATSTE_SERIENUMMER
  if (typeof cel !== 'string') return false
  const tekst = schoneTekst(cel)
  return isOnbekend(tekst) || WOORDEN.has(tekst.toLowerCase()) || DAGEN.test(tekst)
}
