import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The engine that the views are tried on. It needs Java 17 or newer, and Python. */
export const PYSPARK = 'pyspark==4.1.4'
const OMGEVING = fileURLToPath(new URL('../../../../build/spark', import.meta.url))

const run = promisify(execFile)

/** Python with Spark in it, in an environment of its own. */
export const preparePython = async (): Promise<string> => {
  const python = join(OMGEVING, 'bin/python')
  if (!existsSync(python)) await run('python3', ['-m', 'venv', OMGEVING])
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', PYSPARK])
  return python
}
