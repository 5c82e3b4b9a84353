import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readHoofdstukken } from '../../../../addin/bouw/stappen/documenten.ts'
import { plaatsen } from '../../../../addin/bouw/plaatsen.ts'
import { opdrachtenOf } from '../../../../addin/bouw/handboek/hoofdstuk/opdracht.ts'

/** The words of a command line, as a shell takes them. */
const wordsOf = (opdracht: string): readonly string[] =>
  [...opdracht.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, enkel, dubbel, kaal]) => enkel ?? dubbel ?? kaal ?? '')

const run = (opdracht: string): Promise<{ readonly code: number; readonly tekst: string }> => {
  const [programma = '', ...argumenten] = wordsOf(opdracht)
  return new Promise((klaar) => {
    execFile(
      programma,
      argumenten,
      { cwd: plaatsen.wortel, shell: process.platform === 'win32' },
      (fout, stdout, stderr) => klaar({ code: fout ? 1 : 0, tekst: `${stdout}${stderr}` }),
    )
  })
}

const opdrachten = (await readHoofdstukken()).flatMap(({ naam, fragment }) =>
  opdrachtenOf(fragment).map((regel) => ({ naam, ...regel })),
)

describe('de opdrachten in de geschreven hoofdstukken', () => {
  it('zijn er', () => expect(opdrachten.length).toBeGreaterThanOrEqual(5))

  it.each(opdrachten)('$naam: $opdracht', { timeout: 120_000 }, async ({ opdracht, ziet }) => {
    await mkdir(`${plaatsen.wortel}build`, { recursive: true })
    const { code, tekst } = await run(opdracht)
    expect(code, tekst).toBe(0)
    expect(ziet.length).toBeGreaterThan(0)
    for (const stuk of ziet) expect(tekst).toContain(stuk)
  })

  it('weigeren een regel die geen opdracht en geen uitkomst is', () => {
    expect(() => opdrachtenOf('<pre class="opdracht">\nnpm test\nzomaar\n</pre>')).toThrow('zomaar')
  })
})
