import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Frame } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { openPaneel, setBreedte, toonSectie, voorbeeld } from '../e2e/paneel.ts'

const MAP = fileURLToPath(new URL('../../docs/handboek/beelden/', import.meta.url))
const BREEDTE = 380
const HOOGTE = 900

/** What makes a section worth looking at before its picture is taken. */
const voorbereiding: Readonly<Record<string, (paneel: Frame) => Promise<unknown>>> = {
  Vandaag: async () => undefined,
  Dossier: async (paneel) => paneel.locator('.stappen details[data-stap=EJE] > summary').click(),
  Risico: async (paneel) => {
    await paneel.getByText(/lopende dossiers/).waitFor()
    await paneel.getByText('Invoer voor de blootstelling').click()
    await paneel.locator('#paneel-risico').getByLabel('Doorbetaling %').fill('70')
  },
  Planning: async (paneel) => {
    await paneel.getByLabel('Doorlooptijd ADO').fill('42')
    await paneel.getByLabel('Capaciteit per week').fill('4')
  },
  Regels: async (paneel) => {
    await paneel.getByText(/^[0-9a-f]{64}$/).waitFor()
    await paneel.getByRole('button', { name: 'Vergelijk', exact: true }).click()
  },
  Formule: async (paneel) => {
    await paneel.getByLabel('Zoek een functie').fill('deadline')
    await paneel.getByRole('button', { name: /^PW\.DEADLINE/ }).click()
    await paneel.getByLabel('ziektedatum', { exact: true }).fill('Caseload!E5')
    await paneel.getByLabel('soort', { exact: true }).fill('EJE')
  },
  Gegevens: async (paneel) => paneel.getByRole('button', { name: 'Doorzoek de werkmap' }).click(),
  Rekenbewijs: async () => undefined,
}

/** Makes the pictures of the handbook from the production build: every section, light and dark. */
const browser = await startBrowser()
await mkdir(MAP, { recursive: true })
for (const thema of ['licht', 'donker'] as const) {
  const host = await openPaneel(browser, await voorbeeld(), { nu: '2026-11-23T09:00:00+01:00' })
  await host.pagina.setViewportSize({ width: 1280, height: HOOGTE })
  await setBreedte(host, BREEDTE, HOOGTE)
  await host.paneel.evaluate((naam) => (document.documentElement.dataset.thema = naam), thema)
  await host.paneel.locator('.taak summary').nth(2).click()
  for (const [titel, bereid] of Object.entries(voorbereiding)) {
    await toonSectie(host.paneel, titel)
    await bereid(host.paneel)
    await host.paneel.evaluate(() => {
      document.querySelector<HTMLElement>('.melding button')?.click()
      scrollTo(0, 0)
    })
    await host.paneel.waitForTimeout(250)
    const frame = await host.paneel.frameElement()
    await frame.screenshot({ path: `${MAP}paneel-${titel.toLowerCase()}-${thema}.png` })
  }
  await host.stop()
}
await browser.close()
