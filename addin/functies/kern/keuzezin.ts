import { aangehaald, naamvraag } from '@poortwachter/wet/lezen'

/** What can be typed for an argument, and the names that people give it. */
interface Keuzenaam {
  readonly waarde: string
  readonly titel?: string
  readonly aliassen?: readonly string[]
}

/** So many choices are all named; of more only a few. */
const HOOGSTENS = 6
const VOORGESTELD = 3

/** Says of a text that names no choice what may be meant, by its week, a word or how it begins, and where all choices stand. */
export const keuzezin = (getypt: unknown, wat: string, keuzes: readonly Keuzenaam[]): string => {
  const tekst = String(getypt).toLowerCase()
  const named = (past: (naam: string) => boolean): readonly Keuzenaam[] =>
    keuzes.filter(({ waarde, titel = '', aliassen = [] }) =>
      [waarde, titel, ...aliassen].some((naam) => past(naam.toLowerCase())),
    )
  // Names have the number of a week as `W42`; of several words the longest says most, and the word for weeks nothing.
  const [week] = /\d+/.exec(tekst) ?? ['']
  const [woord] = (tekst.match(/\b(?!wee?k)\p{L}{4,}/gu) ?? []).toSorted((a, b) => b.length - a.length)
  const opNaam = named((naam) => naam === `w${week}`)
  const opWoord = woord ? named((naam) => naam.includes(woord)) : []
  const opBegin = named((naam) => naam.startsWith(tekst.slice(0, 2)))
  const lijkt = [opNaam, opWoord, opBegin].find((gevonden) => gevonden[0]) ?? []
  const bedoeld = keuzes.length > HOOGSTENS ? lijkt.slice(0, VOORGESTELD) : keuzes
  const namen = bedoeld.map(({ waarde, titel }) => `"${waarde}"${titel ? ` (${titel})` : ''}`)
  return `${aangehaald(getypt)} is geen ${wat}.${naamvraag(namen)} Alle keuzes staan in het taakvenster bij Meer, Formule.`
}
