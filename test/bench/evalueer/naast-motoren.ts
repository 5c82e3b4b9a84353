import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { codeVan, dag, isoVan, legeKolom } from '@poortwachter/wet'
import type { Dag, Dossierkolommen, IsoDag } from '@poortwachter/wet'
import { evalueer } from '../../../addin/node/evalueer/evalueer.ts'
import { readOpties } from '../../../addin/node/evalueer/gebruik/opties.ts'
import { createCaseload, feitMet } from '../beslissen/caseload.ts'
import { createHyperFormula } from '../beslissen/gelijken/hyperformula.ts'
import { answersOf, invoerOf } from '../beslissen/gelijken/invoer.ts'
import type { Antwoord, Invoer, Peer } from '../beslissen/gelijken/invoer.ts'
import { createJsonRulesEngine } from '../beslissen/gelijken/json-rules-engine.ts'
import { createZen } from '../beslissen/gelijken/zen.ts'
import { TERMIJNEN } from '../beslissen/werklast.ts'

const PEILDAG = dag('2026-11-22')
/** Cases that were ill for so long at most still run. */
const LOOPTIJD = 700
const AANTAL = 1000
const RONDEN = 3
/** A run of the whole command starts threads, which a thousand cases would not make up for. */
const KEREN_VOOR_EVALUEER = 50

/** Processor time per case of one way from file to file, in microseconds. */
export interface Motortijd {
  readonly naam: string
  readonly perDossier: number
}

/** The first cases that still run on one day, as every file has only one. */
const runningCases = (): Dossierkolommen => {
  const ruim = createCaseload(AANTAL * 8)
  const gekozen = [...ruim.eersteZiektedag.keys()]
    .filter((i) => ruim.eersteZiektedag[i]! > PEILDAG - LOOPTIJD && ruim.eersteZiektedag[i]! < PEILDAG)
    .slice(0, AANTAL)
  const pick = <K extends Int32Array | Uint8Array | Float64Array>(kolom: K): K => {
    const uit = kolom.slice(0, gekozen.length) as K
    for (const [plaats, i] of gekozen.entries()) uit[plaats] = kolom[i]!
    return uit
  }
  return {
    aantal: gekozen.length,
    eersteZiektedag: pick(ruim.eersteZiektedag),
    peildatum: new Int32Array(gekozen.length).fill(PEILDAG),
    feiten: new Map([...ruim.feiten].map(([naam, kolom]) => [naam, pick(kolom)])),
  }
}

const asText = (waarde: string | number): string => (typeof waarde === 'number' ? isoVan(waarde as Dag) : waarde)
const csvOf = (rijen: readonly (readonly string[])[]): string => rijen.map((rij) => `${rij.join(';')}\r\n`).join('')

/** A cell of the file as an engine takes it: a day as a number. */
const asValue = (tekst: string): string | number => (/^\d{4}-/.test(tekst) ? dag(tekst as IsoDag) : tekst)

const answerRows = (antwoorden: readonly Antwoord[]): readonly (readonly string[])[] => [
  [...TERMIJNEN, 'SPOOR2NODIG', 'LOONSANCTIERISICO'],
  ...antwoorden.map(({ termijnen, spoor2, klasse }) => [...termijnen.map((op) => isoVan(op as Dag)), spoor2, klasse]),
]

/** Reads the file, lets someone decide, and writes the answers: the same for everyone. */
const throughFile = async (invoer: string, uitvoer: string, peer: Peer): Promise<void> => {
  const rijen: readonly Record<string, string>[] = parse(await readFile(invoer), { columns: true, delimiter: ';' })
  const dossiers = rijen.map((rij): Invoer =>
    Object.fromEntries(Object.entries(rij).map(([naam, tekst]) => [naam, asValue(tekst)])),
  )
  await writeFile(uitvoer, csvOf(answerRows(await peer(dossiers))))
}

/** The tables of the edition, from the same objects. */
const createTabellen =
  (feiten: readonly string[]): Peer =>
  (dossiers) => {
    const daysOf = (naam: string): Int32Array => Int32Array.from(dossiers, (dossier) => Number(dossier[naam]))
    return answersOf({
      aantal: dossiers.length,
      eersteZiektedag: daysOf('eersteZiektedag'),
      peildatum: daysOf('peildatum'),
      feiten: new Map(
        feiten.map((naam) => {
          const feit = feitMet(naam)
          const kolom = legeKolom(feit, dossiers.length)
          for (const [plaats, dossier] of dossiers.entries()) kolom[plaats] = codeVan(feit, dossier[naam]!)
          return [naam, kolom]
        }),
      ),
    })
  }

const MICRO = 1_000_000
const processorTime = async (werk: () => Promise<unknown>): Promise<number> => {
  const begin = process.cpuUsage()
  await werk()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / MICRO
}

const median = (getallen: readonly number[]): number => getallen.toSorted((a, b) => a - b)[getallen.length >> 1]!

/** What the command decides of each case, beside what everyone else does; where a case needs no decision any more it says nothing. */
const checkEvalueer = async (uitvoer: string, antwoorden: readonly Antwoord[]): Promise<void> => {
  const rijen: readonly Record<string, string>[] = parse(await readFile(uitvoer), {
    columns: true,
    delimiter: ';',
    bom: true,
  })
  let vergeleken = 0
  for (const [plaats, rij] of rijen.entries()) {
    const { spoor2, klasse } = antwoorden[plaats % antwoorden.length]!
    for (const [kop, verwacht] of [
      ['PW spoor 2 nodig', spoor2],
      ['PW loonsanctierisico', klasse],
    ] as const) {
      const gekregen = rij[kop] ?? ''
      if (gekregen === '') continue
      vergeleken++
      if (!gekregen.startsWith(verwacht))
        throw new Error(`evalueer, rij ${plaats + 1}: ${kop} is ${gekregen} in plaats van ${verwacht}`)
    }
  }
  if (vergeleken < rijen.length)
    throw new Error(`evalueer gaf maar ${vergeleken} antwoorden over ${rijen.length} rijen`)
}

/** The same file of cases through several engines and through the command, in turns; all outputs have to be the same. */
export const compareEngines = async (map: string): Promise<readonly Motortijd[]> => {
  const caseload = runningCases()
  const invoer = invoerOf(caseload)
  const antwoorden = answersOf(caseload)
  const pad = join(map, 'motoren.csv')
  const koppen = Object.keys(invoer[0]!)
  const regels = invoer.map((dossier) => koppen.map((kop) => asText(dossier[kop]!)))
  await writeFile(pad, csvOf([koppen, ...regels]))
  const verwacht = csvOf(answerRows(antwoorden))
  const motoren: readonly (readonly [string, Peer])[] = [
    ['beslistabellen in kolommen', createTabellen([...caseload.feiten.keys()])],
    ['json-rules-engine', createJsonRulesEngine()],
    ['zen-engine', createZen()],
    ['HyperFormula', createHyperFormula()],
  ]
  const lang = join(map, 'motoren-lang.csv')
  await writeFile(lang, csvOf([koppen, ...Array.from({ length: KEREN_VOOR_EVALUEER }, () => regels).flat()]))
  const uitvoer = join(map, 'motoren-uit.csv')
  const opties = readOpties([lang, '--uit', uitvoer, '--draden', '2'], PEILDAG)
  if (typeof opties === 'string') throw new Error('evalueer heeft geen opdracht')
  const tijden = new Map<string, number[]>()
  const note = (naam: string, perDossier: number): void => {
    tijden.set(naam, [...(tijden.get(naam) ?? []), perDossier])
  }
  for (let ronde = 0; ronde < RONDEN; ronde++) {
    note('evalueer', (await processorTime(() => evalueer(opties))) / (KEREN_VOOR_EVALUEER * caseload.aantal))
    if (ronde === 0) await checkEvalueer(uitvoer, antwoorden)
    for (const [naam, peer] of motoren) {
      const uit = join(map, 'motor.csv')
      note(naam, (await processorTime(() => throughFile(pad, uit, peer))) / caseload.aantal)
      if ((await readFile(uit, 'utf8')) !== verwacht) throw new Error(`${naam} schrijft iets anders`)
    }
  }
  return [...tijden].map(([naam, gemeten]) => ({ naam, perDossier: median(gemeten) * MICRO }))
}
