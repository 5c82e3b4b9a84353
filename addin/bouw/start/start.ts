import { spawn } from 'node:child_process'
import { migrateLocal, startDienst } from './dienst.ts'
import { calculateEersteCel, sinceClone } from './eerste-cel.ts'
import { withVoortgang } from '../stappen/voortgang.ts'
import { findVrijePoort } from './vrije-poort.ts'

const begin = performance.now()
const seconds = (milliseconden: number): string => `${(milliseconden / 1000).toFixed(1).replace('.', ',')} seconden`

const openBrowser = (adres: string): void => {
  if (process.env['CI'] || process.argv.includes('--geen-browser')) return
  const [programma, ...argumenten] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', adres]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', adres]
  const kind = spawn(programma, argumenten, { stdio: 'ignore', detached: true })
  kind.on('error', () => undefined)
  kind.unref()
}

console.log('Poortwachter voor Excel\n')
await import('../bouw.ts')
await withVoortgang('lokale database klaarzetten', migrateLocal)
const dienst = await withVoortgang('dienst starten', async () => startDienst(await findVrijePoort(8787)))
const cel = await withVoortgang('eerste cel berekenen', calculateEersteCel)

const kloon = await sinceClone()
console.log(`
  =PW.DEADLINE(DATUM(2025;1;6);"WIA")  →  ${cel}
  Eerste berekende cel na ${seconds(performance.now() - begin)}${kloon ? ` (${seconds(kloon)} na het klonen)` : ''}.

  Probeer het in de browser:   ${dienst.adres}/proef/index.html
  De regels zelf:              ${dienst.adres}/v1/regelversies

  Stoppen: Ctrl+C.
`)
openBrowser(`${dienst.adres}/proef/index.html`)

for (const sein of ['SIGINT', 'SIGTERM'] as const) {
  process.on(sein, () => {
    dienst.stop()
    process.exit(0)
  })
}
process.exitCode = (await dienst.gestopt) ?? 1
