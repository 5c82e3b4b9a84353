import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { regelboek } from '../../../domain/editie/index.ts'

const wortel = fileURLToPath(new URL('../../../', import.meta.url))

const textOf = (map: string, ext: string, zonder: string): string =>
  readdirSync(join(wortel, map), { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith(ext) && !naam.startsWith(zonder))
    .map((naam) => readFileSync(join(wortel, map, naam), 'utf8'))
    .join('\n')

it('uses every table in a calculation, or at least shows its value in an example', () => {
  const berekeningen = textOf('domain', '.ts', 'regels')
  const voorbeelden = textOf('test/voorbeelden', '.md', 'beslissen')
  const ongebruikt = regelboek.tabellen.filter(
    ({ code }) => !berekeningen.includes(`'${code}'`) && !voorbeelden.includes(`| ${code} `),
  )
  expect(ongebruikt.map(({ code }) => code)).toEqual([])
})
