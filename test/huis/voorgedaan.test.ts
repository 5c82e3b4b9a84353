import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { WORTEL } from './bronbestanden.ts'

const tekst = readFileSync(`${WORTEL}docs/architectuur.md`, 'utf8')
const voorgedaan = [...tekst.matchAll(/^### (.+)\n[^]*?```diff\n([^]*?\n)```$/gm)].map(([, titel = '', diff = '']) => ({
  titel,
  diff,
}))

describe('wat in de architectuur is voorgedaan', () => {
  it('zijn een bedrag, een termijn, een rij, een functie en een onderdeel van het taakvenster', () => {
    expect(voorgedaan).toHaveLength(5)
  })

  it.each(voorgedaan)('past op de code van nu: $titel', ({ diff }) => {
    const { status, stderr } = spawnSync('git', ['apply', '--check', '--unidiff-zero', '-'], {
      cwd: WORTEL,
      input: diff,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})
