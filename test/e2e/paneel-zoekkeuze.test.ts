import type { Browser, Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import type { Host } from '../gastheer/start.ts'
import { axeBevindingen, openPaneel, setBreedte, spreekTaal, toonSectie, werkmapMet } from './paneel.ts'

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => host.stop())
afterAll(async () => {
  await browser.close()
})

const WERKMAP = werkmapMet(
  ['Naam', 'Ziektedatum', 'Planning brief', 'Opmerking'],
  [
    ['Anna', 46_266, 46_301, 'belt morgen'],
    ['Bram', 46_023, 46_081, ''],
  ],
)
const sectie = (id: string): Locator => host.paneel.locator(`#paneel-${id}`)
const press = (...toetsen: readonly string[]): Promise<unknown> =>
  toetsen.reduce<Promise<unknown>>(
    (eerder, toets) => eerder.then(() => host.pagina.keyboard.press(toets)),
    Promise.resolve(),
  )
/** What a screen reader says is active while the focus is in the field. */
const actief = (veld: Locator): Promise<string | null> =>
  veld.evaluate((invoer) => {
    const id = invoer.getAttribute('aria-activedescendant')
    return id === null ? null : (document.getElementById(id)?.firstChild?.textContent ?? '')
  })
const isOpen = (veld: Locator): Promise<string | null> => veld.getAttribute('aria-expanded')

const openColumns = async (): Promise<Locator> => {
  host = await openPaneel(browser, WERKMAP)
  await setBreedte(host, 320)
  await toonSectie(host.paneel, 'Gegevens')
  const kop = sectie('gegevens').getByText(/^Kolommen \(/)
  await kop.focus()
  await press('Enter')
  return sectie('gegevens').getByLabel('Planning brief', { exact: true })
}

describe('wat een kolom is, met het toetsenbord alleen gekozen', () => {
  it('toont eerst wat waarschijnlijk is met de reden, en neemt wat men met pijl en Enter kiest', async () => {
    const veld = await openColumns()
    await veld.focus()
    expect(await isOpen(veld)).toBe('false')
    await press('ArrowDown')
    expect(await isOpen(veld)).toBe('true')
    const groepen = sectie('gegevens').locator('[role=group]')
    expect(await groepen.first().textContent()).toMatch(/^Waarschijnlijk.*in de kolom staan datums/)
    expect(await sectie('gegevens').getByRole('option').count()).toBeGreaterThan(100)
    expect(await axeBevindingen(host.paneel)).toEqual([])
    await press('Escape')
    expect(await isOpen(veld)).toBe('false')
    await host.pagina.keyboard.type('plan van')
    await expect.poll(() => actief(veld)).toBe('Plan van aanpak')
    expect(await axeBevindingen(host.paneel)).toEqual([])
    await press('Enter')
    await host.paneel.locator('.melding').getByText('De kolom Planning brief telt nu als: Plan van aanpak.').waitFor()
    await expect.poll(() => veld.inputValue()).toBe('Plan van aanpak')
    // The focus is still in the field: the next column is one stop away.
    expect(await veld.evaluate((invoer) => invoer === document.activeElement)).toBe(true)
  })

  it('laat met Escape en met Tab staan wat er stond, en zegt dat er niets is gevonden', async () => {
    const veld = await openColumns()
    const naam = sectie('gegevens').getByLabel('Naam', { exact: true })
    await naam.focus()
    await press('Control+A')
    await host.pagina.keyboard.type('qqqq')
    await sectie('gegevens').getByText('Niets gevonden met die woorden.').waitFor()
    expect(await isOpen(naam)).toBe('false')
    expect(await axeBevindingen(host.paneel)).toEqual([])
    await press('Escape')
    expect(await naam.inputValue()).toBe('Naam')
    await veld.focus()
    await host.pagina.keyboard.type('eval')
    await expect.poll(() => isOpen(veld)).toBe('true')
    await press('Tab')
    await expect.poll(() => isOpen(veld)).toBe('false')
    expect(await veld.inputValue()).toBe('')
    expect(await host.paneel.locator('.melding').textContent()).toBe('')
  })

  it('loopt rond, en neemt de keuze terug met Niet gebruiken', async () => {
    await openColumns()
    const naam = sectie('gegevens').getByLabel('Naam', { exact: true })
    await naam.focus()
    await press('ArrowDown')
    await expect.poll(() => actief(naam)).toBe('Naam')
    await host.pagina.keyboard.type('niet gebr')
    await expect.poll(() => actief(naam)).toBe('Niet gebruiken')
    await press('ArrowDown', 'ArrowUp', 'Enter')
    await host.paneel.locator('.melding').getByText('De kolom Naam telt nu als: Niet gebruiken.').waitFor()
    await expect.poll(() => naam.inputValue()).toBe('')
  })

  it('zegt het in het Engels als het taakvenster Engels spreekt, en vindt ook dan op het Nederlandse woord', async () => {
    const veld = await openColumns()
    await spreekTaal(host.paneel, 'en')
    await veld.focus()
    await press('ArrowDown')
    expect(await sectie('gegevens').locator('[role=group]').first().textContent()).toMatch(
      /^Likely.*the column holds dates/,
    )
    expect(await axeBevindingen(host.paneel)).toEqual([])
    await host.pagina.keyboard.type('probleemanalyse')
    await expect.poll(() => actief(veld)).toBe('Probleemanalyse')
    await press('Enter')
    await host.paneel
      .locator('.melding')
      .getByText('The column Planning brief now counts as: Probleemanalyse.')
      .waitFor()
    expect(host.paginafouten).toEqual([])
  })

  it('neemt ook een klik', async () => {
    const veld = await openColumns()
    await veld.click()
    await sectie('gegevens')
      .getByRole('option', { name: /^Hersteld op/ })
      .click()
    await host.paneel.locator('.melding').getByText('De kolom Planning brief telt nu als: Hersteld op.').waitFor()
  })
})

describe('een argument van een formule met een lange lijst', () => {
  it('vindt de soort op wat zij betekent, en laat staan wat niet in de lijst staat', async () => {
    host = await openPaneel(browser, WERKMAP)
    await toonSectie(host.paneel, 'Formule')
    await sectie('formule')
      .getByRole('button', { name: /^PW\.DEADLINE/ })
      .click()
    const soort = sectie('formule').getByLabel('soort', { exact: true })
    await soort.focus()
    await host.pagina.keyboard.type('eerstejaars')
    await expect.poll(() => isOpen(soort)).toBe('true')
    expect(await actief(soort)).toBeNull()
    await press('ArrowDown')
    await expect.poll(() => actief(soort)).toBe('EJE')
    expect(await axeBevindingen(host.paneel)).toEqual([])
    await press('Enter')
    await sectie('formule').getByText('=PW.DEADLINE(;"EJE")').waitFor()
    await press('Control+A')
    await host.pagina.keyboard.type('A2')
    await press('Tab')
    expect(await soort.inputValue()).toBe('A2')
    await sectie('formule').getByText('=PW.DEADLINE(;A2)').waitFor()
  })
})
