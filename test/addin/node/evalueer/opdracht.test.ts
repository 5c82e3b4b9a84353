import { spawn, spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVoortgang } from '../../../../addin/node/evalueer/verslag/voortgang.ts'
import { portfolioCsv } from './portefeuille.ts'
import { createProefmap } from './proef.ts'
import type { Proefmap } from './proef.ts'

let map: Proefmap
beforeAll(async () => {
  map = await createProefmap()
})
afterAll(() => map.remove())

const OPDRACHT = fileURLToPath(new URL('../../../../addin/node/evalueer/opdracht.ts', import.meta.url))

const start = (...argumenten: readonly string[]) => {
  const proces = spawn(process.execPath, ['--import', 'tsx', OPDRACHT, ...argumenten], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let uit = ''
  let fout = ''
  proces.stdout.on('data', (deel: Buffer) => (uit += deel.toString()))
  proces.stderr.on('data', (deel: Buffer) => (fout += deel.toString()))
  const klaar = new Promise<{ code: number | null; uit: string; fout: string }>((resolve) => {
    proces.on('close', (code) => resolve({ code, uit, fout }))
  })
  return { proces, klaar }
}

describe('the command as it is typed', () => {
  it('keeps an account of each output, and ends otherwise when a repeat is not equal', async () => {
    const invoer = await map.write('twee.csv', 'Dossier;Ziektedatum\n1;06-01-2025\n')
    const run = (...argumenten: readonly string[]) => start(invoer, ...argumenten).klaar
    await run('--uit', map.pad('twee-uit.csv'), '--peildatum', '2026-11-22')
    await run('--uit', map.pad('twee-uit.jsonl'), '--peildatum', '2026-11-22')
    const manifest = map.pad('twee-uit.csv.manifest.json')
    const gelijk = await run('--uit', map.pad('twee-weer.csv'), '--herhaal', manifest)
    expect(gelijk.code).toBe(0)
    expect(gelijk.uit).toContain('byte voor byte gelijk')
    const anders = await run('--uit', map.pad('twee-anders.csv'), '--herhaal', manifest, '--profiel', 'veilig')
    expect(anders.code).toBe(1)
    expect(anders.uit).toContain('Herhaald: niet gelijk aan het manifest')
  }, 60_000)

  it('prints the summary, the unreadable cells and the rate', async () => {
    const invoer = await map.write('in.csv', 'Dossier;Ziektedatum\n1;06-01-2025\n2;31-02-2026\n')
    const { code, uit, fout } = await start(invoer, '--uit', map.pad('uit.csv'), '--peildatum', '2026-11-22').klaar
    expect({ code, fout }).toEqual({ code: 0, fout: '' })
    expect(uit).toContain('2 dossiers uit')
    expect(uit).toContain('Fase: loopt 1; niet te berekenen 1')
    expect(uit).toContain('regel 3, kolom Ziektedatum: "31-02-2026" is geen datum')
    expect(uit).toMatch(/dossiers? per seconde met \d+ dra/)
  }, 30_000)

  it('says a mistake in one sentence, without a stack, and ends with code 2', async () => {
    const { code, uit, fout } = await start('nergens.csv', '--uit', map.pad('uit.csv')).klaar
    expect({ code, uit }).toEqual({ code: 2, uit: '' })
    expect(fout).toMatch(/^Het bestand "nergens\.csv" is er niet\. [^\n]*\n$/)
  }, 30_000)

  it('explains itself and lists the fields', async () => {
    expect((await start('--help').klaar).uit).toContain('--uit BESTAND')
    expect((await start('--velden').klaar).uit).toContain('DatEerstVrzmdg')
  }, 30_000)

  it('shows control characters from a file and never sends them to the terminal', async () => {
    const kwaad = '\u001B]0:pwned\u0007\u001B[2J'
    const invoer = await map.write('esc.csv', `${kwaad};Ziektedatum\na;${kwaad}fout\n`)
    const goed = await start(invoer, '--uit', map.pad('esc-uit.csv')).klaar
    const zonder = await start(await map.write('esc2.csv', `${kwaad}Kop;Iets\na;b\n`), '--uit', map.pad('x.csv')).klaar
    for (const tekst of [goed.uit, goed.fout, zonder.uit, zonder.fout])
      expect([...tekst].filter((teken) => teken < ' ' && teken !== '\n')).toEqual([])
    expect(goed.uit).toContain('␛]0:pwned␇')
    expect(zonder.fout).toContain('␛]0:pwned␇')
  }, 30_000)

  it.skipIf(process.platform !== 'linux')(
    'says a full disk in one sentence and leaves nothing',
    async () => {
      const invoer = await map.write('vol.csv', [...portfolioCsv(3000)].join(''))
      const opdracht = `ulimit -f 400; trap '' XFSZ; exec "$0" --import tsx "$@"`
      const uitslag = spawnSync('bash', [
        '-c',
        opdracht,
        process.execPath,
        OPDRACHT,
        invoer,
        '--uit',
        map.pad('vol-uit.csv'),
      ])
      expect(uitslag.stderr.toString()).toMatch(/^De uitvoer "vol-uit\.csv" is groter dan de schijf[^\n]*\n$/)
      expect((await readdir(dirname(invoer))).filter((naam) => naam.startsWith('vol-uit'))).toEqual([])
    },
    60_000,
  )

  it('leaves nothing behind when it is interrupted', async () => {
    const invoer = await map.write('lang.csv', [...portfolioCsv(30_000)].join(''))
    const { proces, klaar } = start(invoer, '--uit', map.pad('half.csv'), '--draden', '1')
    const files = () => readdir(dirname(invoer))
    while (!(await files()).some((naam) => naam.endsWith('.deel')))
      await new Promise((verder) => setTimeout(verder, 20))
    proces.kill('SIGINT')
    const { code, uit, fout } = await klaar
    expect({ code, uit, fout }).toEqual({ code: 130, uit: '', fout: 'Gestopt. Er is niets geschreven.\n' })
    expect((await files()).filter((naam) => naam.startsWith('half'))).toEqual([])
  }, 60_000)
})

describe('the command as npm starts it', () => {
  /** Starts the command from a process that ends at once when asked, and settles when the command itself has ended. */
  const startedBy = async (ouder: 'weg' | 'blijft', ...argumenten: readonly string[]): Promise<void> => {
    const script = `const { spawn } = require('node:child_process')
      const kind = spawn(process.execPath, ${JSON.stringify(['--import', 'tsx', OPDRACHT, ...argumenten])}, { stdio: 'ignore' })
      console.log(kind.pid)
      ${ouder === 'weg' ? 'process.exit()' : ''} // evalueer`
    const env = { ...process.env, npm_lifecycle_event: 'evalueer' }
    const uitslag = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' })
    const isRunning = () => {
      try {
        return process.kill(Number(uitslag.stdout), 0)
      } catch {
        return false
      }
    }
    while (isRunning()) await new Promise((verder) => setTimeout(verder, 50))
  }

  it.skipIf(process.platform === 'win32')(
    'goes on as long as npm is there, and ends when npm is gone, also before the command was under way',
    async () => {
      const invoer = await map.write('npm.csv', 'Dossier;Ziektedatum\n1;06-01-2025\n')
      await startedBy('blijft', invoer, '--uit', map.pad('npm-blijft.csv'))
      await startedBy('weg', invoer, '--uit', map.pad('npm-weg.csv'))
      const files = (await readdir(dirname(invoer))).filter((naam) => naam.startsWith('npm-'))
      expect(files.toSorted()).toEqual([
        'npm-blijft.csv',
        'npm-blijft.csv.manifest.json',
        'npm-blijft.samenvatting.csv',
      ])
    },
    60_000,
  )
})

describe('progress', () => {
  const record = (isTTY: boolean) => {
    const regels: string[] = []
    let nu = 0
    const voortgang = createVoortgang({ write: (tekst: string) => regels.push(tekst), isTTY }, () => nu)
    return { regels, voortgang, wait: (milliseconden: number) => (nu += milliseconden) }
  }

  it('names rate and time left, and writes over its line in a terminal', () => {
    const { regels, voortgang, wait } = record(true)
    wait(10_000)
    voortgang.show({ dossiers: 50_000, deel: 0.1 })
    expect(regels).toEqual(['\r\u001B[2K10% · 50.000 dossiers, 5.000 per seconde · nog ongeveer 1 min 30 s'])
    voortgang.clear()
    expect(regels.at(-1)).toBe('\r\u001B[2K')
  })

  it('speaks of one case as one', () => {
    const { regels, voortgang, wait } = record(true)
    wait(1000)
    voortgang.show({ dossiers: 1, deel: undefined })
    expect(regels).toEqual(['\r\u001B[2K1 dossier, 1 per seconde'])
  })

  it('is a line every five seconds elsewhere, and leaves short runs alone', () => {
    const { regels, voortgang, wait } = record(false)
    for (let i = 1; i <= 6; i++) {
      wait(1000)
      voortgang.show({ dossiers: i, deel: undefined })
    }
    voortgang.clear()
    expect(regels).toEqual(['5 dossiers, 1 per seconde\n'])
  })
})
