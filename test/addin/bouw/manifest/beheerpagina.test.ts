import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { staticHeaders } from '../../../../worker/koppen.ts'

const beheer = await readFile(new URL('../../../../docs/beheer.md', import.meta.url), 'utf8')
const manifest = await readFile(new URL('../../../../manifest.xml', import.meta.url), 'utf8')

it('names every address that the service lets in or refers to', () => {
  const adressen = [...staticHeaders().matchAll(/https:\/\/[^\s;]+/g)].map(([adres]) => adres)
  expect(adressen.length).toBeGreaterThan(5)
  for (const adres of adressen) expect(beheer).toContain(`\`${adres}\``)
})

it('names the requirements and the permission that the manifest asks for', () => {
  for (const [, naam, versie] of manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g))
    expect(beheer).toContain(`\`${naam} ${versie}\``)
  expect(beheer).toContain(/<Permissions>([^<]+)</.exec(manifest)?.[1])
})

it('names every button by its label', async () => {
  const proef = await readFile(new URL('../../../../docs/proef-in-excel.md', import.meta.url), 'utf8')
  const namen = [...manifest.matchAll(/<bt:String id="\w+\.Label" DefaultValue="([^"]+)"/g)].map(
    ([, naam = '']) => naam,
  )
  expect(namen.length).toBeGreaterThan(3)
  for (const naam of namen) expect(proef).toContain(`**${naam}**`)
})
