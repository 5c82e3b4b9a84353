import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { plaatsen } from '../plaatsen.ts'

/** Keeps wrangler from connecting to anything but this machine. */
const STIL = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  NO_UPDATE_NOTIFIER: '1',
}

const wrangler = (argumenten: readonly string[], stdio: 'ignore' | 'pipe'): ChildProcess =>
  spawn(process.execPath, [`${plaatsen.wortel}node_modules/wrangler/bin/wrangler.js`, ...argumenten], {
    cwd: plaatsen.wortel,
    env: { ...process.env, ...STIL, CI: '1' },
    stdio: ['ignore', stdio, stdio],
  })

/** Makes or updates the local database of the service. */
export const migrateLocal = (): Promise<void> =>
  new Promise((klaar, mislukt) => {
    const kind = wrangler(['d1', 'migrations', 'apply', 'DB', '--local'], 'pipe')
    let uitvoer = ''
    kind.stdout?.on('data', (stuk) => (uitvoer += String(stuk)))
    kind.stderr?.on('data', (stuk) => (uitvoer += String(stuk)))
    kind.on('error', mislukt)
    kind.on('exit', (code) =>
      code === 0 ? klaar() : mislukt(new Error(`De lokale database kon niet worden gemaakt.\n${uitvoer}`)),
    )
  })

/** A running service. */
interface Startdienst {
  readonly adres: string
  /** Settles when the service stops by itself. */
  readonly gestopt: Promise<number | null>
  stop(): void
}

const answers = async (adres: string): Promise<boolean> => {
  try {
    return (await fetch(`${adres}/gezond`)).ok
  } catch {
    return false
  }
}

const pause = (milliseconden: number) => new Promise((klaar) => setTimeout(klaar, milliseconden))

/** Starts the service on this machine and waits until it answers. Throws when it does not within a minute. */
export const startDienst = async (poort: number): Promise<Startdienst> => {
  const adres = `http://localhost:${poort}`
  const kind = wrangler(
    ['dev', '--port', String(poort), '--ip', '127.0.0.1', '--show-interactive-dev-session=false', '--var', 'PROEF:ja'],
    'pipe',
  )
  let uitvoer = ''
  kind.stdout?.on('data', (stuk) => (uitvoer += String(stuk)))
  kind.stderr?.on('data', (stuk) => (uitvoer += String(stuk)))
  const gestopt = new Promise<number | null>((los) => kind.on('exit', los))
  const stop = () => void kind.kill('SIGTERM')
  const uiterlijk = performance.now() + 60_000
  while (performance.now() < uiterlijk && kind.exitCode === null) {
    if (await answers(adres)) return { adres, gestopt, stop }
    await pause(150)
  }
  stop()
  throw new Error(`De dienst op ${adres} is niet gestart.\n${uitvoer}`)
}
