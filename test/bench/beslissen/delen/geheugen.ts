import { fork } from 'node:child_process'
import type { Afvalbericht } from '../geheugen/afval.ts'
import type { Matrixbericht } from '../geheugen/matrix.ts'
import { printFigure, printHeading } from '../tafel.ts'

const DOSSIERS = 1_000_000
const RIJEN = 20_000
const MEGABYTE = 2 ** 20

/** Cleans up everything at every turn and says what was left, so that the most that was ever alive can be read. */
const MET_SPOOR = ['--trace-gc', '--gc-global', '--max-semi-space-size=1']

interface Gemeten<B> {
  readonly bericht: B
  /** Bytes that were alive at the fullest moment, as far as it wrote that down. */
  readonly piek: number
}

/** Has a bundled script beside this one measure itself in a process of its own. */
const measureApart = <B>(
  script: string,
  argumenten: readonly number[],
  vlaggen: readonly string[] = [],
): Promise<Gemeten<B>> =>
  new Promise((klaar, mislukt) => {
    const kind = fork(new URL(`./geheugen/${script}.mjs`, import.meta.url), argumenten.map(String), {
      execArgv: ['--expose-gc', ...vlaggen],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    })
    let spoor = ''
    let bericht: B | undefined
    kind.stdout!.on('data', (stuk) => (spoor += String(stuk)))
    kind.on('message', (gekregen) => (bericht = gekregen as B))
    kind.on('error', mislukt)
    kind.on('close', (code) => {
      const over = [...spoor.matchAll(/Mark-Compact .*?-> ([\d.]+) \(/g)].map(
        ([, megabytes]) => Number(megabytes) * MEGABYTE,
      )
      if (bericht) klaar({ bericht, piek: Math.max(0, ...over) })
      else mislukt(new Error(`${script} stopte (${code})`))
    })
  })

const printMatrix = async (wat: string, deelOnbekend: number): Promise<void> => {
  const { bericht } = await measureApart<Matrixbericht>('matrix', [RIJEN, deelOnbekend])
  const gevolgd = await measureApart<Matrixbericht>('matrix', [RIJEN, deelOnbekend, 1], MET_SPOOR)
  printFigure(`${wat}: gemaakt`, bericht.gemaakt! / RIJEN, { soort: 'hoogstens', grens: 300 })
  printFigure(`${wat}: hoogstens tegelijk in gebruik`, (gevolgd.piek - gevolgd.bericht.vooraf) / RIJEN, {
    soort: 'hoogstens',
    grens: 300,
  })
  printFigure(`${wat}: waarvan het antwoord zelf`, bericht.behouden! / RIJEN)
}

/** What the work leaves on the heap, in bytes per case. */
export const measureMemory = async (): Promise<void> => {
  const { bericht } = await measureApart<Afvalbericht>('afval', [DOSSIERS])
  printHeading(
    `geheugen: bytes op de heap per dossier, van kolommen naar kolommen (${DOSSIERS.toLocaleString('nl')} dossiers)`,
  )
  printFigure('met de hand over getypeerde kolommen', bericht.hand / DOSSIERS)
  printFigure('beslistabellen in kolommen', bericht.tabellen / DOSSIERS, { soort: 'minder', grens: 1 })
  printHeading(
    `geheugen: bytes op de heap per dossier, PW.RISICO van cellen naar cellen (${RIJEN.toLocaleString('nl')} rijen)`,
  )
  await printMatrix('alles bekend', 0)
  await printMatrix('een vijfde onbekend', 0.2)
}
