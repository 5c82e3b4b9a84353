import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import type { Host } from '../gastheer/start.ts'
import { openPaneel, toonSectie, werkmapMet } from './paneel.ts'

const AANTAL = 10_000

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await startBrowser()
  const rijen = Array.from({ length: AANTAL }, (_, i) => [`D-${i}`, 45_663 + (i % 700), ''])
  host = await openPaneel(browser, werkmapMet(['Dossier', 'Ziektedatum', '42e-weeksmelding'], rijen))
})
afterAll(async () => {
  await host.stop()
  await browser.close()
})

const sectie = (naam: string) => host.paneel.locator(`#paneel-${naam}`)

describe('met tienduizend dossiers', () => {
  it('toont Vandaag van iedere groep de eerste taken, en hoeveel er zijn', async () => {
    await toonSectie(host.paneel, 'Vandaag')
    expect(await sectie('vandaag').locator('.taak').count()).toBeLessThan(120)
    expect(Number(await sectie('vandaag').locator('.groep-aantal').first().textContent())).toBeGreaterThan(1000)
  })

  it('toont Dossier het dossier dat in Vandaag wordt gekozen', async () => {
    await sectie('vandaag').locator('.taak summary').first().click()
    await toonSectie(host.paneel, 'Dossier')
    await sectie('dossier')
      .getByText(/^Loopt, verzuimweek \d+/)
      .waitFor()
  })

  it('telt Planning een half jaar vooruit', async () => {
    await toonSectie(host.paneel, 'Planning')
    await expect.poll(() => sectie('planning').locator('svg, table').count(), { timeout: 30_000 }).toBeGreaterThan(0)
  })

  it('rekent Risico in stappen en komt tot een verdeling over alle lopende dossiers', async () => {
    await toonSectie(host.paneel, 'Risico')
    await sectie('risico')
      .getByText(/\d+ lopende dossiers\./)
      .waitFor({ timeout: 90_000 })
    expect(await sectie('risico').locator('[role=option]').count()).toBeLessThan(60)
  }, 120_000)

  it('noemt Gegevens wat er aan de tabel mankeert zonder een dossier over te slaan', async () => {
    await toonSectie(host.paneel, 'Gegevens')
    await sectie('gegevens')
      .getByText(/^Kolommen \(/)
      .waitFor({ timeout: 30_000 })
  })

  it('zegt in Regels voor elk dossier wat er verandert onder het andere profiel', async () => {
    await toonSectie(host.paneel, 'Regels')
    await sectie('regels').getByRole('button', { name: 'Vergelijk', exact: true }).click()
    await sectie('regels')
      .getByText(/\d+ van 10000 dossiers veranderen\./)
      .waitFor({ timeout: 90_000 })
    expect(await sectie('regels').locator('#gevolgen-lijst [role=option]').count()).toBeLessThan(60)
  }, 120_000)

  it('zet Formule een formule in de geselecteerde cel', async () => {
    await toonSectie(host.paneel, 'Formule')
    await sectie('formule')
      .getByRole('button', { name: /^PW\.DEADLINE/ })
      .click()
    await sectie('formule').getByLabel('ziektedatum', { exact: true }).fill('6-1-2025')
    await sectie('formule').getByLabel('soort', { exact: true }).fill('WIA')
    // The list of what begins with it lies over what stands below, until one leaves the field.
    await sectie('formule').getByLabel('soort', { exact: true }).press('Tab')
    await host.select('Caseload!F2')
    await sectie('formule').getByRole('button', { name: 'Zet in de geselecteerde cel' }).click()
    await host.paneel
      .getByText(/De formule: geschreven in/)
      .first()
      .waitFor()
    await host.wachtOpRust()
    expect((await host.cel('Caseload!F2')).tekst).toBe('18-10-2026')
  })

  it('maakt een Rekenbewijs van alle dossiers', async () => {
    await toonSectie(host.paneel, 'Rekenbewijs')
    await sectie('rekenbewijs').getByRole('button', { name: 'Maak rekenbewijs' }).click()
    await host.paneel
      .getByText(/^Blad Rekenbewijs gemaakt met 10\.?000 dossiers/)
      .first()
      .waitFor({ timeout: 300_000 })
  }, 330_000)

  it('rekent dat Rekenbewijs tot de laatste rij na', async () => {
    await sectie('rekenbewijs').getByRole('button', { name: 'Reken na' }).click()
    await sectie('rekenbewijs')
      .getByText('Gelijk: alle uitkomsten van 10000 dossiers volgen uit de invoer, onder dezelfde regels.')
      .waitFor({ timeout: 60_000 })
  }, 90_000)

  it('vraagt Excel niets dat de werkmap niet kent', async () => {
    expect(await host.onbekendeLeden()).toEqual([])
    expect(host.paginafouten).toEqual([])
  })
})
