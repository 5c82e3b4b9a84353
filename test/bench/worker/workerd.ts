import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The program that the installed package brought for this machine. */
const WORKERD: string = createRequire(import.meta.url)('workerd').default

/** The least a Worker can do; every figure is a ratio to this. */
const HALLO = `export default { fetch() { return new Response('hallo') } }`

/** A Worker in workerd, without the proxies that `wrangler dev` puts before it. */
export interface Proces {
  readonly port: number
  /** Processor time that workerd used so far, in milliseconds. Linux only; 0 elsewhere. */
  readonly cpu: () => Promise<number>
  readonly stop: () => void
}

/** Starts a bare hello and the built service (`index.js` in `map`), each in its own process. */
export const startWorkers = async (map: string): Promise<{ hallo: Proces; dienst: Proces }> => {
  await writeFile(join(map, 'hallo.js'), HALLO)
  return {
    hallo: await startWorker(map, 'hallo.js', 42_201),
    dienst: await startWorker(map, 'index.js', 42_202),
  }
}

const startWorker = async (map: string, script: string, port: number): Promise<Proces> => {
  const config = join(map, `${script}.capnp`)
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "main", esModule = embed "${script}")],
    compatibilityDate = "2026-04-20",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  )
  const kind = spawn(WORKERD, ['serve', config], { stdio: ['ignore', 'ignore', 'inherit'] })
  const einde = Date.now() + 10_000
  while (
    !(await fetch(`http://127.0.0.1:${port}/gezond`).then(
      () => true,
      () => false,
    ))
  ) {
    if (Date.now() > einde) throw new Error(`workerd met ${script} startte niet`)
    await pause(50)
  }
  return { port, cpu: () => readCpu(kind.pid ?? 0), stop: () => kind.kill() }
}

/** Columns 14 and 15 of /proc/…/stat, in hundredths of a second. */
const readCpu = async (pid: number): Promise<number> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const velden = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(velden[11] ?? 0) + Number(velden[12] ?? 0)) * 10
}
