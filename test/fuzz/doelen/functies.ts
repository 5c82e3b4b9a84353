import { functies } from '../../../addin/functies/index.ts'
import type { Antwoord, Celantwoord } from '../../../addin/functies/cel/antwoord.ts'
import { readCelinvoer } from '../../../addin/functies/cel/celinvoer.ts'
import { callFunctie } from '../../../addin/functies/kern/aanroep.ts'
import { profielen } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { createRegelvoorraad } from '../../../addin/regels/regelbron.ts'
import { someCell, someObject } from '../cellen.ts'
import { promise } from '../doel.ts'
import type { Fuzzdoel } from '../doel.ts'
import type { Kans } from '../kans.ts'

type Functieparameter = (typeof functies)[number]['parameters'][string]

const regels = createRegelvoorraad()

/** Their answer is a count, a word from a list or the ground itself. */
const ZONDER_KAART = new Set(['REGELVERSIE', 'UITLEG', 'VERZUIMWEEK', 'BRON', 'ZELFTEST'])

const ONZIN = /\bNaN\b|Infinity|undefined|\[object|native code/
/** What was typed may hold anything, and is shown between quotes. */
const withoutQuotes = (tekst: string): string => tekst.replaceAll(/"[^]*"/g, '""')

const functieOf = (id: string): (typeof functies)[number] => {
  const functie = functies.find((een) => een.id === id)
  if (!functie) throw new Error(`Er is geen functie ${id}.`)
  return functie
}

const DEADLINE = functieOf('DEADLINE')
const STATUS = functieOf('STATUS')

/** A status has no card of its own: what it rests on is on that of the date that it is measured by. */
const dateBehind = (argumenten: readonly unknown[]): Antwoord => {
  const namen = Object.keys(STATUS.parameters)
  const gegeven = Object.keys(DEADLINE.parameters).map((naam) =>
    namen.includes(naam) ? argumenten[namen.indexOf(naam)] : null,
  )
  return callFunctie(DEADLINE, gegeven, regels)
}

/** Lines of a card that say what an answer rests on, or what is needed before there is one. */
const GROND = ['Grondslag', 'Regelversie', 'Bron', 'Op grond van', 'Nog nodig']

const hasGrond = (cel: Celantwoord): boolean =>
  'kaart' in cel && cel.kaart !== undefined && GROND.some((kop) => cel.kaart?.[kop])

const isRows = (antwoord: Antwoord): antwoord is readonly (readonly Celantwoord[])[] => Array.isArray(antwoord)

const checkCell = (functie: string, cel: Celantwoord): void => {
  if (cel.soort === 'dag') promise(Number.isInteger(cel.dag), `${functie}: een dag is een heel getal`, cel.dag)
  if (cel.soort === 'getal') promise(Number.isFinite(cel.getal), `${functie}: een getal is eindig`, cel.getal)
  const tekst = cel.soort === 'fout' ? cel.bericht : cel.soort === 'tekst' ? cel.tekst : ''
  promise(!ONZIN.test(withoutQuotes(tekst)), `${functie}: geen onzin in een antwoord`, tekst)
  if (cel.soort === 'fout') promise(/[.?:]/.test(tekst), `${functie}: een fout is een zin`, tekst)
}

const CODES = [
  ...regelboek.termijnen.map(({ code }) => code),
  ...regelboek.feiten.map(({ naam }) => naam),
  ...profielen,
]
const PROBEREN = 12

/** A value that the argument takes, where a few tries give one; anything at all would hardly ever get to an answer. */
const someReadable = (kans: Kans, naam: string, parameter: Functieparameter): unknown => {
  let cel: unknown = null
  for (let keer = 0; keer < PROBEREN; keer++) {
    cel = kans.is(0.4) ? kans.pick(CODES) : kans.is(0.5) ? 45_000 + kans.below(1200) : someCell(kans)
    if (parameter.vorm !== 'waarde' && parameter.vorm !== 'kolom') return cel
    if (parameter.lees(readCelinvoer(cel), naam, regels.huidig()).soort === 'gelezen') return cel
  }
  return cel
}

const someArgument = (kans: Kans, vorm: string, cel: () => unknown): unknown => {
  if (vorm === 'reeks') return kans.list(6, () => (kans.is(0.7) ? [[cel(), cel()]] : cel()))
  if (kans.is(0.15)) return null
  const isBereik = vorm === 'tabel' ? kans.is(0.9) : kans.is(0.1)
  if (!isBereik) return cel()
  const breedte = 1 + kans.below(6)
  return Array.from({ length: 1 + kans.below(5) }, () => Array.from({ length: breedte }, cel))
}

const countCells = (waarde: unknown): number =>
  Array.isArray(waarde) ? waarde.reduce((som: number, deel) => som + countCells(deel), 0) : 1

/** Functions with cells of any kind. */
export const fuzzFuncties: Fuzzdoel = {
  naam: 'functies',
  round: (kans) => {
    let aangeboden = 0
    let zonderGrond = 0
    for (const functie of functies) {
      const vijandig = kans.is(0.05)
      const netjes = kans.is(0.6)
      const argumenten = Object.entries(functie.parameters).map(([naam, parameter]) => {
        if (netjes && !parameter.verplicht && kans.is(0.5)) return null
        if (netjes && kans.is(0.9)) return someReadable(kans, naam, parameter)
        return someArgument(kans, parameter.vorm, () => (vijandig && kans.is(0.3) ? someObject(kans) : someCell(kans)))
      })
      aangeboden += vijandig ? argumenten.length : countCells(argumenten)
      const antwoord = callFunctie(functie, argumenten, regels)
      const rijen = isRows(antwoord) ? antwoord : [[antwoord]]
      for (const uitkomst of rijen.flat()) checkCell(functie.id, uitkomst)
      if (isRows(antwoord) || ZONDER_KAART.has(functie.id)) continue
      if (antwoord.soort === 'fout' || antwoord.soort === 'leeg') continue
      const gegrond = functie === STATUS ? dateBehind(argumenten) : antwoord
      if (isRows(gegrond) || !hasGrond(gegrond)) zonderGrond++
    }
    return { aangeboden, zonderGrond }
  },
}
