import { spawn, execFile } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const projectmap = fileURLToPath(new URL('../..', import.meta.url))
const WRANGLER = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url))

/** With these wrangler asks nothing of the outside world. */
const stil = {
  ...process.env,
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
}

/** Runs a wrangler command to its end and answers what it printed. */
export const runWrangler = async (...opdracht: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [WRANGLER, ...opdracht], {
    cwd: projectmap,
    env: stil,
  })
  return stdout
}

/** Starts `wrangler dev` on a port and answers its address once it is in good health, and how to stop it. */
export const startWrangler = async (port: number, ...opties: string[]) => {
  const kind = spawn(
    process.execPath,
    [WRANGLER, 'dev', '--port', String(port), '--show-interactive-dev-session=false', ...opties],
    { cwd: projectmap, env: stil, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let uitvoer = ''
  kind.stdout.on('data', (stuk) => (uitvoer += stuk))
  kind.stderr.on('data', (stuk) => (uitvoer += stuk))
  const adres = `http://localhost:${port}`
  const einde = Date.now() + 60_000
  while (
    !(await fetch(`${adres}/gezond`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (kind.exitCode !== null || Date.now() > einde) throw new Error(`wrangler dev startte niet:\n${uitvoer}`)
    await pause(200)
  }
  const stop = async (): Promise<void> => {
    const weg = new Promise((resolve) => kind.once('exit', resolve))
    kind.kill('SIGTERM')
    await weg
  }
  return { adres, stop, uitvoer: () => uitvoer }
}
