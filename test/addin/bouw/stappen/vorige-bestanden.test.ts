import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepVorigeBestanden } from '../../../../addin/bouw/stappen/vorige-bestanden.ts'

const DIENST = 'https://poortwachter.uwbedrijf.nl'
let site = ''
beforeEach(async () => {
  site = `${await mkdtemp(join(tmpdir(), 'uitgave-'))}/`
  await mkdir(`${site}vast`)
  await writeFile(`${site}vast/start-nieuw.js`, 'nieuw')
})
afterEach(() => rm(site, { recursive: true }))

/** The service as it is before the deploy. */
const dienst =
  (bestanden: Readonly<Record<string, string>>) =>
  async (adres: string): Promise<Response> => {
    const inhoud = bestanden[adres.slice(DIENST.length)]
    return inhoud === undefined ? new Response('', { status: 404 }) : new Response(inhoud)
  }

describe('een nieuwe uitgave', () => {
  it('houdt de bestanden van de vorige, en van die alleen de eigen', async () => {
    const get = dienst({
      '/bestanden.json': '["start-oud.js","start-nieuw.js","../geheim","weg.js"]',
      '/vast/start-oud.js': 'oud',
      '/vast/start-nieuw.js': 'anders',
    })
    expect(await keepVorigeBestanden(DIENST, site, get)).toBe(1)
    expect((await readdir(`${site}vast`)).toSorted()).toEqual(['start-nieuw.js', 'start-oud.js'])
    expect(await readFile(`${site}vast/start-nieuw.js`, 'utf8')).toBe('nieuw')
    // Only its own: a file is kept for one release, not for ever.
    expect(JSON.parse(await readFile(`${site}bestanden.json`, 'utf8'))).toEqual(['start-nieuw.js'])
  })

  it('is er ook de eerste keer, en als de dienst niet antwoordt', async () => {
    expect(await keepVorigeBestanden(DIENST, site, dienst({}))).toBe(0)
    const waarschuwing = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    expect(await keepVorigeBestanden(DIENST, site, () => Promise.reject(new TypeError('weg')))).toBe(0)
    expect(waarschuwing.mock.calls.join()).toContain('niet bewaard (weg)')
    waarschuwing.mockRestore()
  })
})
