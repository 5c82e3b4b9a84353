import { spawnSync } from 'node:child_process'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { commitTogether } from '../../../../addin/node/evalueer/doel/uitgifte.ts'
import { createTijdelijkBestand } from '../../../../addin/node/evalueer/bestand/tijdelijk-bestand.ts'
import { createProefmap } from './proef.ts'
import type { Proefmap } from './proef.ts'

let map: Proefmap
beforeAll(async () => {
  map = await createProefmap()
})
afterAll(() => map.remove())

const NAMEN = ['uit.csv.manifest.json', 'uit.samenvatting.csv', 'uit.csv'] as const
beforeEach(() => Promise.all(NAMEN.map((naam) => writeFile(map.pad(naam), 'eerder'))))

/** What stands under each name; undefined where nothing does. */
const contents = () => Promise.all(NAMEN.map((naam) => readFile(map.pad(naam), 'utf8').catch(() => undefined)))
const sealed = (pad: string) =>
  createTijdelijkBestand(pad).then(async (bestand) => {
    await bestand.write(Buffer.from('nieuw'))
    await bestand.seal()
    return bestand
  })
const loose = async () =>
  (await readdir(dirname(map.pad('x')))).filter((naam) => !(NAMEN as readonly string[]).includes(basename(naam)))

it('gives all files their names and leaves nothing of earlier ones', async () => {
  commitTogether(await Promise.all(NAMEN.map((naam) => sealed(map.pad(naam)))))
  expect(await contents()).toEqual(['nieuw', 'nieuw', 'nieuw'])
  expect(await loose()).toEqual([])
})

it('leaves every file as it was when one of them cannot have its name', async () => {
  const bestanden = await Promise.all(NAMEN.map((naam) => sealed(map.pad(naam))))
  const laatste = {
    ...bestanden[2]!,
    commit: () => {
      throw new Error('bezet')
    },
  }
  expect(() => commitTogether([bestanden[0]!, bestanden[1]!, laatste])).toThrow('bezet')
  expect(await contents()).toEqual(['eerder', 'eerder', 'eerder'])
  await Promise.all(bestanden.map((bestand) => bestand.discard()))
  expect(await loose()).toEqual([])
})

const bron = (pad: string): string => JSON.stringify(new URL(`../../../../addin/node/evalueer/${pad}`, import.meta.url))

it.each([0, 1, 2])('has no output beside newer tables when it is killed before name %i', (wanneer) => {
  const script = `
    const { createTijdelijkBestand } = await import(${bron('bestand/tijdelijk-bestand.ts')})
    const { commitTogether } = await import(${bron('doel/uitgifte.ts')})
    const bestanden = []
    for (const pad of ${JSON.stringify(NAMEN.map((naam) => map.pad(naam)))}) {
      const bestand = await createTijdelijkBestand(pad)
      await bestand.write(Buffer.from('nieuw'))
      await bestand.seal()
      bestanden.push(bestand)
    }
    const eind = () => process.kill(process.pid, 'SIGKILL')
    commitTogether(bestanden.map((bestand, i) => (i === ${wanneer} ? { ...bestand, commit: eind } : bestand)))`
  const { signal } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script])
  expect(signal).toBe('SIGKILL')
  return expect(contents()).resolves.toEqual(NAMEN.map((_, i) => (i < wanneer ? 'nieuw' : undefined)))
})
