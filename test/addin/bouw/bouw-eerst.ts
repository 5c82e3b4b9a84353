import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { plaatsen } from '../../../addin/bouw/plaatsen.ts'

/** Builds the site when there is none, so that a group of tests can run alone on a fresh clone. */
export const setup = (): void => {
  if (existsSync(`${plaatsen.site}taakvenster.html`)) return
  const { status } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'addin/bouw/bouw.ts'], {
    cwd: plaatsen.wortel,
    stdio: 'inherit',
  })
  if (status !== 0)
    throw new Error('De bouw die deze tests nodig hebben is niet gelukt. Draai npm run bouw en lees wat er mist.')
}
