import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bouwstappen } from '../../../addin/bouw/bouwstappen.ts'
import { plaatsen } from '../../../addin/bouw/plaatsen.ts'

interface Pakket {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

const read = (pad: string): Promise<string> => readFile(join(plaatsen.wortel, pad), 'utf8')

const readPakketten = async (map: string): Promise<readonly (readonly [string, Pakket])[]> => {
  const { packages } = JSON.parse(await read(`${map}package-lock.json`)) as { packages: Record<string, Pakket> }
  return Object.entries(packages).filter(([plaats, { link }]) => plaats.includes('node_modules/') && !link)
}

describe.each([
  ['het project', '', 400],
  ['de metingen', 'test/bench/', 20],
])('wat er voor %s wordt geïnstalleerd', (_, map, minstens) => {
  it('komt van het register en wordt vergeleken met een hash, pakket voor pakket', async () => {
    const pakketten = await readPakketten(map)
    expect(pakketten.length).toBeGreaterThan(minstens)
    const los = pakketten.filter(
      ([, { resolved, integrity }]) =>
        !resolved?.startsWith('https://registry.npmjs.org/') || !integrity?.startsWith('sha512-'),
    )
    expect(los.map(([plaats]) => plaats)).toEqual([])
  })

  it('voert bij het installeren niets uit; wat dat zou willen staat in de lijst', async () => {
    expect(await read('.npmrc')).toContain('ignore-scripts=true')
    const willen = (await readPakketten(map))
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([plaats, { version }]) => `\`${plaats.split('node_modules/').at(-1)}\` ${version}`)
    const lijst = await read('docs/bibliotheken.md')
    expect(willen.filter((pakket) => !lijst.includes(pakket))).toEqual([])
  })
})

describe('wat er wordt uitgerold', () => {
  it('is zonder de proefpagina, die alleen voor makers is', async () => {
    const namen = (isProductie: boolean) => bouwstappen({ isProductie }).map(([wat]) => wat)
    expect(namen(false)).toContain('proefpagina bouwen')
    expect(namen(true)).toEqual(namen(false).filter((wat) => wat !== 'proefpagina bouwen'))
    expect(JSON.parse(await read('package.json')).scripts.deploy).toContain('bouw.ts --productie')
  })
})
