import { access, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listGemaakt } from '../../../../addin/bouw/stappen/documenten.ts'
import { buildHandboek } from '../../../../addin/bouw/stappen/handboek.ts'
import { functiesJson } from '../../../../addin/bouw/metadata/functies-json.ts'
import { huidigeInvoer } from './huidige-invoer.ts'

describe('het handboek zoals de dienst het levert', () => {
  let site: string

  beforeAll(async () => {
    site = `${await mkdtemp(join(tmpdir(), 'handboek-'))}${sep}`
    await buildHandboek(site)
  })
  afterAll(() => rm(site, { recursive: true }))

  it('bevat iedere pagina, en niet de bron van de geschreven hoofdstukken', async () => {
    const geleverd = await readdir(`${site}handboek`, { recursive: true })
    for (const pad of await listGemaakt())
      expect(geleverd.map((naam) => `handboek/${naam.replaceAll('\\', '/')}`)).toContain(pad)
    expect(geleverd.filter((naam) => naam.split(/[\\/]/)[0] === 'bron')).toEqual([])
  })

  it('brengt wie alleen /handboek typt naar een pagina die er is', async () => {
    const regels = (await readFile(`${site}_redirects`, 'utf8')).trim().split('\n')
    expect(regels.map((regel) => regel.split(' ')[0])).toEqual(['/handboek', '/handboek/'])
    for (const regel of regels) await access(join(site, regel.split(' ')[1]!))
  })

  it('heeft voor iedere functie de pagina die de hulpknop van Excel opent', async () => {
    const { functies, register } = await huidigeInvoer()
    for (const { helpUrl } of functiesJson(functies, register, 'nl', 'https://voorbeeld.test').functions) {
      await access(join(site, new URL(helpUrl).pathname))
    }
    expect(functies.length).toBeGreaterThan(20)
  })
})
