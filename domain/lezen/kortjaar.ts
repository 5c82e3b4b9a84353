import { schoneTekst } from './celtekst.ts'
import { cijfersOp, tekenOp } from './cijferdag.ts'

/** Where a year of two digits stands in a date. */
export type Jaarplaats = 'achteraan' | 'vooraan'

/** The years that a year of two digits can be. */
export interface Jaarvenster {
  readonly vanaf: number
  readonly totEnMet: number
}

/** What is before a year of two digits at the end, that year, and what is behind it: nothing or a time. */
interface Kortejaardelen {
  readonly voor: string
  readonly jaar: string
  readonly na: string
  /** The first two numbers; undefined where the month is a word. */
  readonly getallen: readonly [number, number] | undefined
}

const CIJFERS = /^((\d{1,2})([-/.])(\d{1,2})\3)(\d{2})((?: \d{1,2}:\d{2}.{0,12})?)$/
const WOORDEN = /^(\d{1,2}\.?[- /]?\p{L}{3,}\.?[- /])(\d{2})((?: \d{1,2}:\d{2}.{0,12})?)$/u

const LANGSTE = 30

const isStreep = (teken: number): boolean => teken >= 0x2d && teken <= 0x2f
const isCijfer = (teken: number): boolean => teken >= 0x30 && teken <= 0x39

/** Whether the first characters leave it open: of nearly every cell they tell that it is no such date. */
const kanKortZijn = (tekst: string): boolean => {
  const een = cijfersOp(tekst, 0) & 15
  if (een === 0) return !isCijfer(tekenOp(tekst, 0)) && tekenOp(tekst, 0) <= 0x20
  if (een > 2) return false
  if (!isStreep(tekenOp(tekst, een))) return true
  const twee = cijfersOp(tekst, een + 1) & 15
  return twee === 0 || (cijfersOp(tekst, een + twee + 2) & 15) === 2
}

const delenVan = (cel: unknown): Kortejaardelen | undefined => {
  if (typeof cel !== 'string' || cel.length > LANGSTE || !kanKortZijn(cel)) return undefined
  const tekst = schoneTekst(cel)
  const cijfers = CIJFERS.exec(tekst)
  if (cijfers) {
    const [, voor = '', een, , twee, jaar = '', na = ''] = cijfers
    return { voor, jaar, na, getallen: [Number(een), Number(twee)] }
  }
  const [, voor = '', jaar = '', na = ''] = WOORDEN.exec(tekst) ?? []
  return jaar === '' ? undefined : { voor, jaar, na, getallen: undefined }
}

const isErin = (jaar: number, { vanaf, totEnMet }: Jaarvenster): boolean => jaar >= vanaf && jaar <= totEnMet

const EEUW = 2000
const isMaand = (getal: number): boolean => getal >= 1 && getal <= 12
const isDagnummer = (getal: number): boolean => getal >= 1 && getal <= 31

/** Where the year can stand in a cell with a date of which the year has two digits; nowhere in any other cell. */
export const jaarplaatsenIn = (cel: unknown, venster: Jaarvenster): readonly Jaarplaats[] => {
  const delen = delenVan(cel)
  if (!delen) return []
  const laatste = Number(delen.jaar)
  const kanAchteraan = isErin(EEUW + laatste, venster)
  if (!delen.getallen) return kanAchteraan ? ['achteraan'] : []
  const [een, twee] = delen.getallen
  const isDag = (isDagnummer(een) && isMaand(twee)) || (isMaand(een) && isDagnummer(twee))
  const kanVooraan = isErin(EEUW + een, venster) && isMaand(twee) && isDagnummer(laatste)
  return [...(kanAchteraan && isDag ? (['achteraan'] as const) : []), ...(kanVooraan ? (['vooraan'] as const) : [])]
}

/** The same cell with its year in four digits, where it is one of these years; any other cell stays as it is. */
export const metLangJaar = <Cel>(cel: Cel, plaats: Jaarplaats | undefined, venster: Jaarvenster): Cel | string => {
  if (plaats === undefined || !jaarplaatsenIn(cel, venster).includes(plaats)) return cel
  const { voor, jaar, na } = delenVan(cel)!
  return plaats === 'achteraan' ? `${voor}${EEUW + Number(jaar)}${na}` : `${EEUW / 100}${voor}${jaar}${na}`
}
