import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readManifest } from '../../addin/bouw/manifest/controle.ts'
import { PROFIELEN } from '../../addin/nabootsing/profielen.ts'
import { startBrowser } from '../gastheer/browser.ts'
import { isIconShown, readKoppen } from '../gastheer/koppen.ts'
import { SITE } from './site.ts'
import { WIA, shows, typWia, withHost } from './host.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

describe('Excel op het web: de bladzijde van Excel heeft een andere oorsprong', () => {
  it('kent de functies, en het taakvenster opent', () =>
    withHost(browser, { profiel: 'web' }, async (host) => {
      await typWia(host)
      await shows(host, 'C2', WIA)
      await host.paneel.waitForSelector('[role=tablist]')
      expect(host.paginafouten).toEqual([])
    }))

  it.each([
    ['OneDrive', ['https://onedrive.live.com']],
    ['SharePoint', ['https://uwbedrijf.sharepoint.com']],
    ['Teams', ['https://teams.microsoft.com', 'https://uwbedrijf.sharepoint.com']],
    ['het nieuwe Teams', ['https://teams.cloud.microsoft', 'https://uwbedrijf.sharepoint.com']],
    ['office.com', ['https://www.office.com']],
  ] as const)('opent binnen %s', (_naam, kaders) =>
    withHost(browser, { profiel: 'web', kaders }, async (host) => {
      await typWia(host)
      await shows(host, 'C2', WIA)
    }),
  )

  it('opent niet binnen een vreemde bladzijde', () =>
    withHost(
      browser,
      { profiel: 'web', kaders: ['https://elders.example'], zonderWachten: true },
      async ({ paneel, paginafouten }) => {
        await expect.poll(() => paginafouten.some((fout) => fout.includes('frame-ancestors'))).toBe(true)
        expect(await paneel.locator('#paneel').count()).toBe(0)
      },
    ))

  it('werkt als de browser iedere opslag weigert', () =>
    withHost(browser, { profiel: 'web', isOpslagGeweigerd: true }, async (host) => {
      await typWia(host)
      await shows(host, 'C2', WIA)
      await host.paneel.waitForSelector('[role=tablist]')
      // office.js itself reports the refusal; the add-in does not.
      expect(host.paginafouten.filter((fout) => fout !== 'SecurityError: The operation is insecure.')).toEqual([])
    }))
})

describe('Excel voor Windows: een pictogram dat niet bewaard mag worden blijft weg', () => {
  it('toont ieder pictogram van het manifest', async () => {
    const manifest = readManifest(await readFile(new URL('../../manifest.xml', import.meta.url), 'utf8'))
    const koppen = readKoppen(await readFile(join(SITE, '_headers'), 'utf8'))
    const beelden = manifest.beelden.map(({ adres }) => new URL(adres).pathname)
    expect(beelden.length).toBeGreaterThan(10)
    expect(beelden.filter((pad) => !isIconShown(PROFIELEN.windows, koppen(pad)))).toEqual([])
  })
})
