import { colToLetter } from 'hucre'
import type { SheetChart } from 'hucre/xlsx'
import type { Register } from '@poortwachter/wet'
import { naamgroepenUit, naamsleutel, schrijfwijzenzinnen } from '../../../dossiers/naamgroepen.ts'
import {
  createTellingsom,
  tellingcellen,
  tellingkoppen,
  TELLINGZIN,
} from '../../../dossiers/portefeuille/dossiertelling.ts'
import type { Dossiertelling } from '../../../dossiers/portefeuille/dossiertelling.ts'
import { compareGroepnamen, NIET_INGEVULD } from '../../../dossiers/portefeuille/indeling.ts'
import { risicoklassen } from '../../../dossiers/risico.ts'
import type { Bijblad } from '../bijblad.ts'
import type { Bladcel } from '../blok.ts'
import { kolomnamenOf } from '../kolommen/kolomnamen.ts'
import type { Rapporttelling } from './rapportteller.ts'

/** A run as it is reported. */
export interface Rapport {
  /** By what it is divided. */
  readonly per: readonly string[]
  /** What each calculation is called, the run itself first. */
  readonly doorrekeningen: readonly string[]
  readonly registers: Iterable<Register>
  readonly telling: Rapporttelling
  /** Sentences about what another calculation does not take into account. */
  readonly opmerkingen: readonly string[]
}

/** The cases of a group in one calculation. */
interface Groepregel {
  readonly doorrekening: number
  readonly namen: readonly string[]
  readonly telling: Dossiertelling
}

const LEEG = ''

/** For each column the name under which every writing of it is counted. */
const namesPerColumn = (
  per: readonly string[],
  { groepen }: Rapporttelling,
): readonly ReturnType<typeof naamgroepenUit>[] =>
  per.map((_, plaats) => {
    const vormen = new Map<string, number>()
    for (const { woorden, telling } of groepen.values()) {
      const woord = woorden[plaats + 1] ?? LEEG
      if (woorden[0] === '0' && woord !== LEEG) vormen.set(woord, (vormen.get(woord) ?? 0) + telling.aantal)
    }
    return naamgroepenUit(vormen)
  })

const byName = (a: readonly string[], b: readonly string[]): number => {
  for (const [plaats, naam] of a.entries()) {
    const verschil = compareGroepnamen(naam, b[plaats]!)
    if (verschil !== 0) return verschil
  }
  return 0
}

/** The counts divided by the columns at these places, names that differ only in their writing together. */
const divide = (rapport: Rapport, plaatsen: readonly number[]): readonly Groepregel[] => {
  const namen = namesPerColumn(rapport.per, rapport.telling)
  const groepen = new Map<
    string,
    { doorrekening: number; namen: readonly string[]; som: ReturnType<typeof createTellingsom> }
  >()
  for (const { woorden, telling } of rapport.telling.groepen.values()) {
    const eigen = plaatsen.map((plaats) => {
      const sleutel = naamsleutel(woorden[plaats + 1] ?? LEEG)
      return namen[plaats]!.get(sleutel)?.naam ?? NIET_INGEVULD
    })
    const sleutel = JSON.stringify([woorden[0], ...eigen])
    const groep = groepen.get(sleutel) ?? { doorrekening: Number(woorden[0]), namen: eigen, som: createTellingsom() }
    groep.som.add(telling)
    groepen.set(sleutel, groep)
  }
  return [...groepen.values()]
    .map(({ som, ...groep }) => ({ ...groep, telling: som.result() }))
    .toSorted((a, b) => byName(a.namen, b.namen) || a.doorrekening - b.doorrekening)
}

/** The classes that occur, in the order of the editions. */
const classesIn = ({ registers, telling }: Rapport): readonly string[] => {
  const gevonden = new Set([...telling.groepen.values()].flatMap((groep) => [...groep.telling.klassen.keys()]))
  const volgorde = new Set([...registers].flatMap((register) => risicoklassen({ register })))
  return [...volgorde].filter((klasse) => gevonden.has(klasse))
}

const DOORREKENING = 'Doorrekening'
const SMALST = 14

const columnsOf = (koppen: readonly string[]): Bijblad['kolommen'] =>
  koppen.map((kop) => ({
    breedte: Math.max(kop.length + 2, SMALST),
    isEuro: kop === 'Blootstelling van' || kop === 'Blootstelling tot',
  }))

/** A line for each group and calculation, of which every number can be added up: made to make pivot tables of. */
const pivotSheet = (rapport: Rapport): Bijblad => {
  const { per, doorrekeningen } = rapport
  const klassen = classesIn(rapport)
  const isMeer = doorrekeningen.length > 1
  const koppen = [...per, ...(isMeer ? [DOORREKENING] : []), ...tellingkoppen(klassen)]
  const regels = divide(
    rapport,
    per.map((_, plaats) => plaats),
  )
  return {
    naam: 'Verdeling',
    achtervoegsel: 'verdeling',
    kolommen: columnsOf(koppen),
    rijen: [
      koppen,
      ...regels.map(({ namen, doorrekening, telling }): readonly Bladcel[] => [
        ...namen,
        ...(isMeer ? [doorrekeningen[doorrekening]!] : []),
        ...tellingcellen(klassen, telling),
      ]),
    ],
  }
}

/** More bars than this cannot be read; the table has all. */
const MEESTE_STAVEN = 20
const KOLOMMEN_VOOR_KLASSEN = 4
const GRAFIEKHOOGTE = 22
const GRAFIEKBREEDTE = 9

const sheetRange = (blad: string, kolom: number, van: number, tot: number): string => {
  const letters = colToLetter(kolom)
  return `'${blad.replaceAll("'", "''")}'!$${letters}$${van}:$${letters}$${tot}`
}

/** Running cases of each group by class, and what they may cost. */
const chartsOf = (
  blad: string,
  titel: string,
  klassen: readonly string[],
  [van, aantal]: readonly [van: number, aantal: number],
): readonly SheetChart[] => {
  const tot = van + Math.max(1, Math.min(aantal, MEESTE_STAVEN)) - 1
  const series = (naam: string, kolom: number) => ({
    name: naam,
    values: sheetRange(blad, kolom, van, tot),
    categories: sheetRange(blad, 0, van, tot),
  })
  const boven = van + aantal + 1
  const na = KOLOMMEN_VOOR_KLASSEN + klassen.length
  return [
    {
      type: 'bar',
      barGrouping: 'stacked',
      title: `Risico van lopende dossiers per ${titel}`,
      series: klassen.map((klasse, plaats) => series(klasse, KOLOMMEN_VOOR_KLASSEN + plaats)),
      anchor: { from: { row: boven, col: 0 }, to: { row: boven + GRAFIEKHOOGTE, col: GRAFIEKBREEDTE } },
    },
    {
      type: 'bar',
      title: `Blootstelling per ${titel}, in euro's`,
      series: [series('Blootstelling van', na + 1), series('Blootstelling tot', na + 2)],
      anchor: {
        from: { row: boven, col: GRAFIEKBREEDTE + 1 },
        to: { row: boven + GRAFIEKHOOGTE, col: 2 * GRAFIEKBREEDTE + 1 },
      },
    },
  ]
}

/** Excel takes no more than 31 characters in the name of a sheet, and some not at all. */
const LANGSTE_BLADNAAM = 31

/** What the sheets of the columns are called. */
export const bladnamenOf = (per: readonly string[]): readonly string[] =>
  kolomnamenOf(
    per.map((kop) =>
      `Per ${kop.replaceAll(/[[\]:*?/\\']/g, ' ').trim()}`.slice(0, LANGSTE_BLADNAAM - ' (2)'.length).trimEnd(),
    ),
  )

const KOPRIJ = 3

/** The run itself by one of its columns, the largest groups first, with charts. */
const columnSheet = (rapport: Rapport, plaats: number): Bijblad => {
  const kop = rapport.per[plaats]!
  const klassen = classesIn(rapport)
  const regels = divide(rapport, [plaats])
    .filter(({ doorrekening }) => doorrekening === 0)
    .toSorted((a, b) => b.telling.lopend - a.telling.lopend)
  const koppen = [kop, ...tellingkoppen(klassen)]
  const anders = schrijfwijzenzinnen(namesPerColumn(rapport.per, rapport.telling)[plaats]!.values())
  const naam = bladnamenOf(rapport.per)[plaats]!
  return {
    naam,
    isBlad: true,
    achtervoegsel: '',
    kolommen: columnsOf(koppen),
    koprij: KOPRIJ,
    rijen: [
      [`${rapport.doorrekeningen[0]!}. Een klasse is geen kans en geen voorspelling van het besluit van UWV.`],
      [[TELLINGZIN, ...anders].join(' ')],
      [],
      koppen,
      ...regels.map(({ namen, telling }): readonly Bladcel[] => [...namen, ...tellingcellen(klassen, telling)]),
    ],
    grafieken: chartsOf(naam, kop.toLowerCase(), klassen, [KOPRIJ + 2, regels.length]),
  }
}

/** How many charts stand on the sheet of a column. */
export const GRAFIEKEN_PER_KOLOM = 2

const differenceSheet = ({ doorrekeningen, telling }: Rapport): Bijblad => ({
  naam: 'Vergelijking',
  achtervoegsel: 'vergelijking',
  kolommen: [34, 34, 26, 26, 12].map((breedte) => ({ breedte })),
  rijen: [
    [DOORREKENING, 'Onderwerp', 'Eerder', 'Nu', 'Dossiers'],
    ...[...telling.verschillen.values()]
      .toSorted(
        (a, b) =>
          Number(a.woorden[0]) - Number(b.woorden[0]) ||
          a.woorden[1]!.localeCompare(b.woorden[1]!, 'nl') ||
          b.telling - a.telling ||
          a.woorden.join('|').localeCompare(b.woorden.join('|'), 'nl'),
      )
      .map(({ woorden: [nummer, ...rest], telling: aantal }): readonly Bladcel[] => [
        doorrekeningen[Number(nummer)]!,
        ...rest,
        aantal,
      ]),
  ],
})

/** The tables of a report, each of a column, then those of all. */
export const rapportbladen = (rapport: Rapport): readonly Bijblad[] => {
  const { per, doorrekeningen } = rapport
  if (per.length === 0 && doorrekeningen.length === 1) return []
  return [
    ...per.map((_, plaats) => columnSheet(rapport, plaats)),
    pivotSheet(rapport),
    ...(doorrekeningen.length > 1 ? [differenceSheet(rapport)] : []),
  ]
}
