import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { isoVan, profielen } from '@poortwachter/wet'
import type { Dag, Profiel } from '@poortwachter/wet'
import { aangehaald, aantalUitCel, dagUitCel, DOORBETALING, OPSLAG, procentUitCel } from '@poortwachter/wet/lezen'
import type { Getalbereik, Lezing } from '@poortwachter/wet/lezen'
import type { Loonaannamen } from '../../../dossiers/blootstelling.ts'
import { oproepVan } from '../../oproep.ts'
import { unknownOption, withoutValue } from '../../optiefout.ts'
import { Gebruiksfout } from './gebruiksfout.ts'
import { MINSTE_GEHEUGEN, threadsWithin } from './geheugen.ts'
import { ANDERE_EXTENSIES, bestandsvormen } from './vorm.ts'
import type { Bestandsvorm } from './vorm.ts'

/** What is asked for on the command line. */
export interface Opties {
  readonly invoer: string
  readonly invoervorm: Bestandsvorm
  readonly uitvoer: string
  readonly uitvoervorm: Bestandsvorm
  readonly peildatum: Dag
  /** Undefined: the edition that ships with this build. */
  readonly regelversie: string | undefined
  readonly profiel: Profiel
  readonly aannamen: Loonaannamen
  /** As typed: a list of `kop=veld`, or the name of a JSON file. */
  readonly kolommen: string | undefined
  /** Name of a file with an import plan. */
  readonly importplan: string | undefined
  /** Only print how the file is read, as an import plan. */
  readonly toonImport: boolean
  /** Name of the sheet or table to read; undefined: the best one. */
  readonly blad: string | undefined
  readonly draden: number
  /** As typed: the columns to divide by. */
  readonly per: string | undefined
  /** As typed: days and editions to compare with. */
  readonly vergelijk: readonly string[]
  /** As typed: what to fill in in every row. */
  readonly watAls: readonly string[]
  /** What was asked for beside files and means, as it can be asked again. */
  readonly opnieuw: readonly string[]
  /** Megabytes that the whole may take. */
  readonly geheugen: number
}

const OPTIES = {
  uit: { type: 'string' },
  peildatum: { type: 'string' },
  regelversie: { type: 'string' },
  profiel: { type: 'string' },
  kolommen: { type: 'string' },
  blad: { type: 'string' },
  import: { type: 'string' },
  'toon-import': { type: 'boolean' },
  loonpercentage: { type: 'string' },
  vakantietoeslag: { type: 'string' },
  werkgeverslasten: { type: 'string' },
  per: { type: 'string' },
  vergelijk: { type: 'string', multiple: true },
  'wat-als': { type: 'string', multiple: true },
  draden: { type: 'string' },
  geheugen: { type: 'string' },
  velden: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const NAMEN = Object.keys(OPTIES)

/** Options that can be given more than once. */
const VAKER: ReadonlySet<string> = new Set(['vergelijk', 'wat-als'])

/** Options of which the account of a run says the same in another way, or that change nothing about the answers. */
const NIET_OPNIEUW: ReadonlySet<string> = new Set([
  'uit',
  'peildatum',
  'regelversie',
  'kolommen',
  'import',
  'draden',
  'geheugen',
])

/** More threads than this only wait for the disk, and each takes its share of memory. */
const MEESTE_DRADEN_VANZELF = 4
const MEESTE_DRADEN = 64
const GEHEUGEN_VANZELF = 1500
const MEESTE_GEHEUGEN = 1_000_000

/** How a file that is not read becomes one that is. */
const BEWAREN: Readonly<Record<string, string>> = {
  xls: 'is een oude Excel-werkmap. Open haar in Excel, kies Opslaan als en dan "Excel-werkmap (.xlsx)".',
  xlsb: 'is een binaire Excel-werkmap. Open haar in Excel, kies Opslaan als en dan "Excel-werkmap (.xlsx)".',
  json: 'is JSON in één geheel. Bewaar het als JSON met één object per regel, met een naam die eindigt op .jsonl.',
  ods: 'is een werkblad van LibreOffice. Open het, kies Opslaan als en dan "Excel 2007-365 (.xlsx)".',
}

const vormOf = (pad: string, wat: string, isInvoer = false): Bestandsvorm => {
  const vorm = extname(pad).slice(1).toLowerCase()
  const bekend = bestandsvormen.find((naam) => naam === vorm) ?? ANDERE_EXTENSIES[vorm]
  if (bekend) return bekend
  if (isInvoer && vorm === 'xlsm') return 'xlsx'
  if (isInvoer && vorm === 'txt') return 'csv'
  const hoe = isInvoer ? BEWAREN[vorm] : undefined
  if (hoe !== undefined) throw new Gebruiksfout(`${wat} ${aangehaald(pad)} ${hoe}`)
  const gelezen = vorm === '' ? 'heeft geen extensie' : `eindigt op .${vorm}`
  throw new Gebruiksfout(`${wat} ${aangehaald(pad)} ${gelezen}. Verwacht: .csv, .xlsx, .parquet of .jsonl.`)
}

const readWith = <T>(naam: string, tekst: string, lees: (tekst: string) => Lezing<T>): T => {
  const lezing = lees(tekst)
  if (lezing.soort === 'gelezen') return lezing.waarde
  throw new Gebruiksfout(`--${naam}: ${lezing.soort === 'fout' ? lezing.bericht : 'niets ingevuld.'}`)
}

const readPeildatum = (tekst: string | undefined, vandaag: Dag): Dag =>
  tekst === undefined ? vandaag : readWith('peildatum', tekst, dagUitCel)

const readProfiel = (tekst = 'wet'): Profiel => {
  const profiel = profielen.find((naam) => naam === tekst.trim().toLowerCase())
  if (profiel) return profiel
  throw new Gebruiksfout(
    `--profiel: ${aangehaald(tekst)} is geen profiel. Kies ${profielen.map((naam) => `"${naam}"`).join(' of ')}.`,
  )
}

const readProcent = (naam: string, tekst: string | undefined, bereik: Getalbereik): number | undefined =>
  tekst === undefined ? undefined : readWith(naam, tekst, (getypt) => procentUitCel(getypt, bereik))

const readDraden = (tekst: string | undefined): number =>
  tekst === undefined
    ? Math.min(availableParallelism(), MEESTE_DRADEN_VANZELF)
    : readWith('draden', tekst, (getypt) => aantalUitCel(getypt, 'draden', { vanaf: 1, tot: MEESTE_DRADEN }))

/** As many threads as were asked for, or as fit in the memory; never more than that. */
const readRuimte = (draden: string | undefined, geheugen: string | undefined): Pick<Opties, 'draden' | 'geheugen'> => {
  const ruimte =
    geheugen === undefined
      ? GEHEUGEN_VANZELF
      : readWith('geheugen', geheugen, (getypt) =>
          aantalUitCel(getypt, 'megabytes', { vanaf: MINSTE_GEHEUGEN, tot: MEESTE_GEHEUGEN }),
        )
  return { draden: Math.min(readDraden(draden), threadsWithin(ruimte)), geheugen: ruimte }
}

/** Reads the arguments of the command. A word when only an explanation is asked for; throws a `Gebruiksfout` on a mistake. */
export const readOpties = (argumenten: readonly string[], vandaag: Dag): Opties | 'help' | 'velden' => {
  const { values, positionals, tokens } = parseArgs({
    args: [...argumenten],
    options: OPTIES,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  if (values.help) return 'help'
  if (values.velden) return 'velden'
  const gegeven = new Map<string, string>()
  const vaker: (readonly [naam: string, waarde: string])[] = []
  const valuesOf = (optie: string): readonly string[] =>
    vaker.flatMap(([naam, waarde]) => (naam === optie ? [waarde] : []))
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!NAMEN.includes(token.name)) throw unknownOption(token.name, NAMEN)
    if (token.name === 'toon-import') continue
    if (token.value === undefined) throw withoutValue(token.name)
    if (VAKER.has(token.name)) {
      vaker.push([token.name, token.value])
      continue
    }
    if (gegeven.has(token.name)) throw new Gebruiksfout(`--${token.name} staat er twee keer. Geef elke optie één keer.`)
    gegeven.set(token.name, token.value)
  }
  const [invoer, ...meer] = positionals
  if (invoer === undefined)
    throw new Gebruiksfout(
      `Geef het bestand dat gelezen moet worden, bijvoorbeeld: ${oproepVan('evalueer')} caseload.csv --uit uitkomst.csv`,
    )
  if (meer.length > 0) {
    throw new Gebruiksfout(
      `Geef één bestand om te lezen. Er staan er ${positionals.length}; zet een naam met spaties tussen aanhalingstekens.`,
    )
  }
  const toonImport = values['toon-import'] === true
  const uitvoer = gegeven.get('uit') ?? (toonImport ? 'import.csv' : undefined)
  if (uitvoer === undefined)
    throw new Gebruiksfout('Geef met --uit aan waar de uitkomst heen moet, bijvoorbeeld: --uit uitkomst.xlsx')
  const invoervorm = vormOf(invoer, 'Het bestand', true)
  if (gegeven.has('blad') && invoervorm !== 'xlsx')
    throw new Gebruiksfout(`--blad hoort bij een werkmap, en ${aangehaald(invoer)} heeft geen bladen. Laat --blad weg.`)
  const peildatum = readPeildatum(gegeven.get('peildatum'), vandaag)
  return {
    opnieuw: [
      '--peildatum',
      isoVan(peildatum),
      ...[...gegeven, ...vaker].flatMap(([naam, waarde]) => (NIET_OPNIEUW.has(naam) ? [] : [`--${naam}`, waarde])),
    ],
    invoer,
    invoervorm,
    uitvoer,
    uitvoervorm: vormOf(uitvoer, 'De uitvoer'),
    peildatum,
    regelversie: gegeven.get('regelversie'),
    profiel: readProfiel(gegeven.get('profiel')),
    aannamen: {
      loonpercentage: readProcent('loonpercentage', gegeven.get('loonpercentage'), DOORBETALING),
      vakantietoeslag: readProcent('vakantietoeslag', gegeven.get('vakantietoeslag'), OPSLAG),
      werkgeverslasten: readProcent('werkgeverslasten', gegeven.get('werkgeverslasten'), OPSLAG),
    },
    kolommen: gegeven.get('kolommen'),
    importplan: gegeven.get('import'),
    toonImport,
    per: gegeven.get('per'),
    vergelijk: valuesOf('vergelijk'),
    watAls: valuesOf('wat-als'),
    blad: gegeven.get('blad'),
    ...readRuimte(gegeven.get('draden'), gegeven.get('geheugen')),
  }
}
