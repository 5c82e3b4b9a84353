import { spawnSync } from 'node:child_process'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { excelstartOn, uitlegExcelInBrowser } from './excelstart.ts'

const WORTEL = fileURLToPath(new URL('../../../', import.meta.url))
const certificaten = join(homedir(), '.office-addin-dev-certs')

await import('../../bouw/bouw.ts')
const start = excelstartOn(process.platform, certificaten)
if (!start) process.stdout.write(uitlegExcelInBrowser(certificaten))

for (const [programma, ...argumenten] of start?.programmas ?? []) {
  const { status, error } = spawnSync(
    process.execPath,
    [join(WORTEL, 'node_modules', programma, 'cli.js'), ...argumenten],
    {
      cwd: WORTEL,
      stdio: 'inherit',
    },
  )
  if (error || status !== 0) {
    process.stderr.write(`${programma} is niet gelukt. Lees de melding hierboven; meer hulp staat in docs/beheer.md.\n`)
    process.exit(1)
  }
}
