import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import type { Host } from '../gastheer/start.ts'
import { openPaneel, toonSectie, werkmapMet } from './paneel.ts'

const KOPPEN = ['Dossier', 'Ziek sinds', 'Bedrijfsarts ingeschakeld', 'Loon per maand', 'Doorbetaling in procenten']

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await startBrowser()
  const werkmap = werkmapMet(KOPPEN, [
    ['P1', 46_027, 'nee', 3250.5, 0.7],
    ['P2', 46_027, 'nee', 3250.5, 70],
    ['P3', 46_027, 'nee', 3250.5, 1],
    ['P4', 46_027, 'nee', 3250.5, 1.2],
  ])
  const [blad, ...overige] = werkmap.bladen
  const opmaak = ['E2', 'E4'].map((bereik) => ({ bereik, numberFormat: '0%' }))
  host = await openPaneel(browser, { ...werkmap, bladen: [{ ...blad!, opmaak }, ...overige] })
})
afterAll(async () => {
  await host.stop()
  await browser.close()
})

const sectie = () => host.paneel.locator('#paneel-risico')

describe('percentages in het taakvenster', () => {
  it('zijn wat Excel toont: 70% en 70 zijn hetzelfde, 100% is 100, en 1,2 krijgt geen bedrag', async () => {
    await toonSectie(host.paneel, 'Risico')
    await sectie()
      .getByText(/4 lopende dossiers/)
      .waitFor()
    // 12 months of 3250,50, of which 70% twice and 100% once: 27.304,20 + 27.304,20 + 39.006.
    await sectie()
      .getByText(/Blootstelling samen €\s93\.614, en 1 onbekend/)
      .waitFor()
    const regels = await sectie().locator('[role=option]').allTextContents()
    const bedragVan = (dossier: string) => /€\s[\d.]+/.exec(regels.find((regel) => regel.includes(dossier)) ?? '')?.[0]
    expect(['P1', 'P2', 'P3', 'P4'].map((dossier) => bedragVan(dossier)?.replace(/\s/, ' '))).toEqual([
      '€ 27.304',
      '€ 27.304',
      '€ 39.006',
      undefined,
    ])
  })

  it('worden in een veld net zo gelezen, en wat niet kan wordt gezegd', async () => {
    await sectie().getByText('Invoer voor de blootstelling').click()
    const veld = sectie().getByLabel('Doorbetaling %')
    await veld.fill('250')
    await sectie().getByText('"250" is geen percentage. Geef een percentage van 5 tot en met 100.').waitFor()
    expect(await veld.getAttribute('aria-invalid')).toBe('true')
    await veld.fill('0,7')
    await sectie().getByText('Voor rijen zonder eigen percentage.').waitFor()
    expect(await veld.getAttribute('aria-invalid')).toBe('false')
    const lasten = sectie().getByLabel('Werkgeverslasten %')
    await lasten.fill('1')
    await sectie().getByText('"1": is dat 1% of 100%?').waitFor()
  })
})
