import { isGewoonTeken, schoneTekst } from './celtekst.ts'
import { ONBEKENDWOORDEN } from './lezing.ts'

const WOORDEN = new Set([
  ...ONBEKENDWOORDEN,
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

/** What a word or a day begins with that says that there is nothing, where it begins with a letter or a digit. */
const BEGINTEKENS = Uint8Array.from({ length: 0x7f }, (_, teken) =>
  'nglohNGLOH0139'.includes(String.fromCharCode(teken)) ? 1 : 0,
)
const LANGSTE_WOORD = 10
/** Within so many characters such a day has two noughts or two nines beside each other. */
const CIJFERS_VAN_EEN_DAG = 8

const isCijfer = (teken: number): boolean => teken >= 0x30 && teken <= 0x39

/** Whether the first characters leave it open that a text with a digit in front is such a day. */
const kanDagZijn = (tekst: string): boolean => {
  let vorige = 0
  for (let i = 0; i < CIJFERS_VAN_EEN_DAG && i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i)
    if (!isGewoonTeken(teken) || (teken === vorige && (teken === 0x30 || teken === 0x39))) return true
    vorige = teken
  }
  return false
}

/** Whether the first characters leave it open that a text is such a word. */
const kanWoordZijn = (tekst: string): boolean => {
  for (let i = 0; i < tekst.length && i <= LANGSTE_WOORD; i++) if (!isGewoonTeken(tekst.charCodeAt(i))) return true
  return tekst.length <= LANGSTE_WOORD
}

const isLetter = (teken: number): boolean => (teken | 0x20) >= 0x61 && (teken | 0x20) <= 0x7a && teken < 0x7f

/** Whether the first characters of a text leave it open; of nearly every cell they tell. */
const kanPlaatshouderZijn = (tekst: string): boolean => {
  const eerste = tekst.charCodeAt(0)
  if (isCijfer(eerste)) return BEGINTEKENS[eerste] === 1 && kanDagZijn(tekst)
  return isLetter(eerste) ? BEGINTEKENS[eerste] === 1 && kanWoordZijn(tekst) : true
}

/** Whether a cell under a heading for a day says that there is no day: a word, or the first or last day of a calendar. */
export const isPlaatshouder = (cel: unknown): boolean => {
  if (typeof cel === 'number') return cel === LAATSTE_SERIENUMMER
  if (typeof cel !== 'string') return false
  if (cel === '') return true
  if (!kanPlaatshouderZijn(cel)) return false
  const tekst = schoneTekst(cel)
  return WOORDEN.has(tekst.toLowerCase()) || DAGEN.test(tekst)
}
