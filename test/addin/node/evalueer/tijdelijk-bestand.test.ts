import { spawnSync } from 'node:child_process'
import { chmod, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Gebruiksfout } from '../../../../addin/node/evalueer/gebruik/gebruiksfout.ts'
import { diskError } from '../../../../addin/node/evalueer/bestand/schijffout.ts'
import { createTijdelijkBestand } from '../../../../addin/node/evalueer/bestand/tijdelijk-bestand.ts'
import { createProefmap } from './proef.ts'
import type { Proefmap } from './proef.ts'

let map: Proefmap
beforeAll(async () => {
  map = await createProefmap()
})
afterAll(() => map.remove())

const files = () => readdir(dirname(map.pad('x')))
const modeOf = async (pad: string) => (await stat(pad)).mode & 0o777

it('has a name of its own, for the owner only, until it is whole', async () => {
  const bestand = await createTijdelijkBestand(map.pad('a.csv'))
  await bestand.write(Buffer.from('half'))
  const [naam] = await files()
  expect(naam).toMatch(/^a\.csv\.[0-9a-f]{8}-\d+-[0-9a-f]{16}\.deel$/)
  if (process.platform !== 'win32') expect(await modeOf(map.pad(naam!))).toBe(0o600)
  await bestand.seal()
  bestand.commit()
  expect(await files()).toEqual(['a.csv'])
  expect(await readFile(map.pad('a.csv'), 'utf8')).toBe('half')
  await bestand.discard()
  expect(await files()).toEqual(['a.csv'])
})

it.skipIf(process.platform === 'win32').each([
  [0o600, 0o600],
  [0o640, 0o640],
  [0o644, 0o640],
  [0o666, 0o660],
])('keeps mode %o of the file it replaces, as %o: never open to others', async (was, wordt) => {
  const pad = map.pad('modus.csv')
  await writeFile(pad, 'oud')
  await chmod(pad, was)
  const bestand = await createTijdelijkBestand(pad)
  await bestand.seal()
  bestand.commit()
  expect(await modeOf(pad)).toBe(wordt)
})

it('goes when it is not wanted, and takes along what a run that was killed has left', async () => {
  const pad = map.pad('b.csv')
  const bestand = await createTijdelijkBestand(pad)
  const [eigen] = (await files()).filter((naam) => naam.startsWith('b.csv.'))
  const { pid } = spawnSync(process.execPath, ['--version'])
  const verlaten = eigen!.replace(String(process.pid), String(pid))
  const vanAnderen = `b.csv.00000000-${pid}-0123456789abcdef.deel`
  await writeFile(map.pad(verlaten), 'rest')
  await writeFile(map.pad(vanAnderen), 'van een andere computer')
  await bestand.discard()
  const volgende = await createTijdelijkBestand(pad)
  await volgende.discard()
  expect((await files()).filter((naam) => naam.startsWith('b.csv.'))).toEqual([vanAnderen])
})

it.each([
  ['ENOSPC', 'past niet meer op de schijf'],
  ['EDQUOT', 'past niet meer op de schijf'],
  ['EROFS', 'kan alleen worden gelezen'],
  ['ENOENT', 'Maak die eerst'],
  ['EACCES', 'kies een map waarin u mag schrijven'],
  ['EBUSY', 'Sluit het bestand in Excel'],
  ['ENAMETOOLONG', 'Kies met --uit een kortere naam'],
])('says %s in a sentence', (code, zin) => {
  const fout = diskError(Object.assign(new Error(code), { code }), 'map/uit.csv')
  expect(fout).toBeInstanceOf(Gebruiksfout)
  expect(String(fout)).toContain(zin)
})

it('leaves a mistake of ours what it is', () => {
  const fout = new TypeError('x')
  expect(diskError(fout, 'uit.csv')).toBe(fout)
})
