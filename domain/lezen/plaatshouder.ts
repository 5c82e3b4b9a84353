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
  'nog ziek',
  'n.n.b.',
  'nnb',
  'ongoing',
  'nee',
  'nog lopend',
  'open',
  'heden',
])
/** Days that systems write where they mean that there is none; 4712 and 2382 are the last years that some of them know. */
const DAGEN =
  /^(?:(?:9999|4712|2999|2382)[-/]?12[-/]?31|31[-/.]12[-/.](?:9999|4712|2999|2382)|12\/31\/(?:9999|4712|2999|2382)|0001[-/]?01[-/]?01|0?1[-/.]0?1[-/.]0001|0000[-/]?00[-/]?00|00[-/.]00[-/.]0000)(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/
/** The last days of 9999, 4712, 2999 and 2382 as serial numbers. */
const SERIENUMMERS = new Set([2_958_465, 1_027_428, 401_768, 176_413])

/** What a word or a day begins with that says that there is nothing, where it begins with a letter or a digit. */
const BEGINTEKENS = Uint8Array.from({ length: 0x7f }, (_, teken) =>
  'nglohNGLOH012349'.includes(String.fromCharCode(teken)) ? 1 : 0,
)
const LANGSTE_WOORD = 10
/** Within so many characters such a day has two noughts or two nines beside each other. */
const CIJFERS_VAN_EEN_DAG = 10

const isCijfer = (teken: number): boolean => teken >= 0x30 && teken <= 0x39

/** Whether such a year stands here that has no two noughts or nines beside each other. */
const isEindjaar = (tekst: string, plaats: number): boolean => {
  let jaar = 0
  for (let i = plaats; i < plaats + 4; i++) jaar = jaar * 10 + tekst.charCodeAt(i) - 0x30
  return jaar === 2382 || jaar === 4712
}
const JAAR_ACHTERAAN = 6

/** Whether the first characters leave it open that a text with a digit in front is such a day. */
const kanDagZijn = (tekst: string): boolean => {
  if (isEindjaar(tekst, 0) || isEindjaar(tekst, JAAR_ACHTERAAN)) return true
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
  if (typeof cel === 'number') return SERIENUMMERS.has(cel)
  if (typeof cel !== 'string') return false
  if (cel === '') return true
  if (!kanPlaatshouderZijn(cel)) return false
  const tekst = schoneTekst(cel)
  return WOORDEN.has(tekst.toLowerCase()) || DAGEN.test(tekst)
}
