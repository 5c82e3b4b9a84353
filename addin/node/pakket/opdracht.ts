import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { printRegels } from '../terminal.ts'
import { buildPakketmap, packPakket } from './pakket.ts'

const BOUW = fileURLToPath(new URL('../../../build/', import.meta.url))
const MAP = `${BOUW}pakket`
const KEREN = 7

const millisOf = (...argumenten: readonly string[]): number => {
  const begin = performance.now()
  execFileSync(process.execPath, argumenten, { stdio: 'ignore' })
  return performance.now() - begin
}

/** The middle one of several runs, as one run says little. */
const medianOf = (...argumenten: readonly string[]): number =>
  Array.from({ length: KEREN }, () => millisOf(...argumenten)).toSorted((a, b) => a - b)[Math.floor(KEREN / 2)]!

const MEGABYTE = 1_000_000
const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1).replace('.', ',')} MB`

await buildPakketmap(MAP)
const { bestand, bytes, uitgepakt } = await packPakket(MAP, BOUW)
const ingang = `${MAP}/poortwachter.js`
const leeg = medianOf('--eval', '0')
const [hulp, formule] = [medianOf(ingang, '--help'), medianOf(ingang, 'formule', '=PW.DEADLINE(DATUM(2025;1;6);"WIA")')]
printRegels(process.stdout, [
  bestand,
  `Omvang: ${megabytes(bytes)}, uitgepakt ${megabytes(uitgepakt)}.`,
  `Starten, middelste van ${KEREN}: ${Math.round(hulp)} ms voor --help en ${Math.round(formule)} ms voor een formule; Node zelf ${Math.round(leeg)} ms.`,
])
