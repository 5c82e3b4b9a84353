import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const PROEF = fileURLToPath(new URL('proef.py', import.meta.url))
/** What Spark says when it fails is long; its end tells why. */
const EINDE = 20_000

/**
 * Runs the example on a cluster and answers what it says last; all it says goes to stderr too. Driver and workers
 * are a group of their own, which goes as a whole when the run is broken off: a worker outlives its driver otherwise.
 */
export const runCluster = async (
  python: string,
  map: string,
  voorbeeld: string,
  delen: number,
  stop: AbortSignal,
): Promise<string> => {
  stop.throwIfAborted()
  const kind = spawn(python, [PROEF, voorbeeld, String(delen)], {
    cwd: map,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1', SPARK_LOCAL_DIRS: map, TMPDIR: map },
  })
  const end = (): void => {
    if (kind.pid === undefined) return
    try {
      process.kill(-kind.pid, 'SIGKILL')
    } catch {
      // It had ended already.
    }
  }
  stop.addEventListener('abort', end)
  let laatste = ''
  let fouten = ''
  createInterface(kind.stdout).on('line', (regel) => {
    console.error(regel)
    laatste = regel
  })
  kind.stderr.setEncoding('utf8').on('data', (stuk: string) => {
    fouten = (fouten + stuk).slice(-EINDE)
  })
  try {
    const [code] = (await once(kind, 'close')) as [number | null]
    stop.throwIfAborted()
    if (code !== 0) throw new Error(`Spark hield op met code ${code}.\n${fouten}`)
    return laatste
  } finally {
    stop.removeEventListener('abort', end)
    end()
  }
}
