import type { Browser, Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import type { Host } from '../gastheer/start.ts'
import { plekken } from '../../addin/paneel/secties.ts'
import { axeBevindingen, openPaneel, setBreedte, toonSectie, voorbeeld } from './paneel.ts'

const SECTIES = plekken.flatMap(({ secties }) => secties.map(({ titel }) => String(titel)))
const PLEKKEN = plekken.map(({ titel }) => String(titel))
const MEER = plekken.at(-1)!.secties.map(({ titel }) => String(titel))

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await startBrowser()
  host = await openPaneel(browser, await voorbeeld())
  await host.paneel.locator('.taak summary').first().click()
})
afterAll(async () => {
  await host.stop()
  await browser.close()
})

const openAlles = (paneel: Frame) =>
  paneel.evaluate(() => document.querySelectorAll('details').forEach((uitklap) => (uitklap.open = true)))

/** Where the focus is; the key that was just pressed reaches the frame of the pane a moment later. */
const focus = () =>
  host.paneel.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 60))
    const { activeElement } = document
    return `${activeElement?.tagName.toLowerCase()} ${activeElement?.id ?? ''} ${activeElement?.textContent?.slice(0, 30) ?? ''}`.trim()
  })

describe('the checker of accessibility rules finds nothing', () => {
  for (const thema of ['licht', 'donker'] as const) {
    for (const titel of SECTIES) {
      it(`${titel}, ${thema}, with everything unfolded`, async () => {
        await setBreedte(host, 320)
        await host.paneel.evaluate((naam) => (document.documentElement.dataset.thema = naam), thema)
        await toonSectie(host.paneel, titel)
        if (titel === 'Formule') await host.paneel.getByRole('button', { name: /^PW\.DEADLINE/ }).click()
        if (titel === 'Overzicht') await host.paneel.getByText(/dossiers, \d+ lopend/).waitFor()
        if (titel === 'Risico') await host.paneel.getByText(/lopende dossiers/).waitFor()
        await openAlles(host.paneel)
        expect(await axeBevindingen(host.paneel)).toEqual([])
      })
    }
  }
})

describe('in 300 pixels, and at 400 % zoom of a pane of 1280', () => {
  it('every place stays in sight at 200 % zoom of 300 pixels', async () => {
    await setBreedte(host, 150)
    for (const plek of PLEKKEN) {
      const vlak = await host.paneel.getByRole('tab', { name: plek, exact: true }).evaluate((tab) => {
        const { left, right } = tab.getBoundingClientRect()
        return [left, right]
      })
      expect(vlak[0], plek).toBeGreaterThanOrEqual(0)
      expect(vlak[1], plek).toBeLessThanOrEqual(150)
    }
  })

  for (const breedte of [300, 320]) {
    for (const titel of SECTIES) {
      it(`${titel} needs no sideways scrolling at ${breedte}`, async () => {
        await setBreedte(host, breedte, 256 * 3)
        await toonSectie(host.paneel, titel)
        await openAlles(host.paneel)
        const { inhoud, venster } = await host.paneel.evaluate(() => ({
          inhoud: document.documentElement.scrollWidth,
          venster: document.documentElement.clientWidth,
        }))
        expect(inhoud).toBeLessThanOrEqual(venster)
      })
    }
  }
})

describe('in the dark', () => {
  it('follows the system while the pane is open', async () => {
    const thema = () =>
      host.paneel.evaluate(() => [
        document.documentElement.dataset.thema,
        getComputedStyle(document.body).backgroundColor,
      ])
    await host.pagina.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(thema).toEqual(['donker', 'rgb(31, 31, 31)'])
    await host.pagina.emulateMedia({ colorScheme: 'light' })
    await expect.poll(thema).toEqual(['licht', 'rgb(255, 255, 255)'])
  })
})

describe('with the colours of a Windows contrast theme', () => {
  it('the chosen tab and the chosen line still stand out', async () => {
    await host.pagina.emulateMedia({ forcedColors: 'active' })
    await toonSectie(host.paneel, 'Vandaag')
    const rand = (naam: string) =>
      host.paneel.getByRole('tab', { name: naam }).evaluate((tab) => getComputedStyle(tab).borderBottomColor)
    expect(await rand('Vandaag')).not.toBe(await rand('Dossier'))
    await toonSectie(host.paneel, 'Dossier')
    await openAlles(host.paneel)
    const achtergrond = (selectie: string) =>
      host.paneel
        .locator(`#dossier-lijst ${selectie}`)
        .first()
        .evaluate((regel) => getComputedStyle(regel).backgroundColor)
    expect(await achtergrond('[aria-selected=true]')).not.toBe(await achtergrond('[aria-selected=false]'))
    await host.pagina.emulateMedia({ forcedColors: 'none' })
  })
})

describe('with the keyboard alone', () => {
  it('walks along the tabs with arrows, Home and End, and shows what it walks to', async () => {
    await toonSectie(host.paneel, 'Vandaag')
    await host.paneel.getByRole('tab', { name: 'Vandaag' }).focus()
    for (const titel of [...PLEKKEN.slice(1), 'Vandaag']) {
      await host.pagina.keyboard.press('ArrowRight')
      expect(await focus()).toContain(titel)
      expect(await host.paneel.getByRole('tabpanel', { name: titel, exact: true }).isVisible()).toBe(true)
    }
    await host.pagina.keyboard.press('End')
    expect(await focus()).toContain('Meer')
    await host.paneel.getByRole('tab', { name: MEER[0]!, exact: true }).focus()
    await host.pagina.keyboard.press('End')
    expect(await focus()).toContain(MEER.at(-1))
    await host.paneel.getByRole('tab', { name: 'Meer', exact: true }).focus()
    await host.pagina.keyboard.press('Home')
    expect(await focus()).toContain('Vandaag')
  })

  it('has one stop for all tabs, and one for each task', async () => {
    await host.paneel.getByRole('tab', { name: 'Vandaag' }).focus()
    const gezien: string[] = []
    for (let i = 0; i < 12; i++) {
      await host.pagina.keyboard.press('Tab')
      gezien.push(await focus())
    }
    expect(gezien.filter((plaats) => plaats.startsWith('button tab-')).length).toBeLessThanOrEqual(1)
    expect(gezien.filter((plaats) => plaats.startsWith('summary')).length).toBeGreaterThan(1)
  })

  it('chooses a line with arrows and Enter, and the focus stays in the list', async () => {
    await toonSectie(host.paneel, 'Dossier')
    await openAlles(host.paneel)
    await host.paneel.locator('#dossier-lijst').focus()
    await host.pagina.keyboard.press('Home')
    await host.pagina.keyboard.press('ArrowDown')
    expect(await focus()).toContain('div dossier-lijst')
    const actief = await host.paneel.locator('#dossier-lijst').getAttribute('aria-activedescendant')
    expect(await host.paneel.locator(`#${actief}`).getAttribute('aria-selected')).toBe('true')
    const label = (await host.paneel.locator('#dossier-lijst [aria-selected=true] .lijst-kop').textContent()) ?? ''
    await host.pagina.keyboard.press('Enter')
    await host.paneel.locator('h2', { hasText: label }).waitFor()
  })

  it('opens a task with Enter, marks it from there, and nothing in focus hides behind what was said', async () => {
    await toonSectie(host.paneel, 'Vandaag')
    await host.paneel.evaluate(() => document.querySelectorAll('.taak').forEach((taak) => taak.removeAttribute('open')))
    await host.paneel.locator('.taak summary').first().focus()
    await host.pagina.keyboard.press('Enter')
    await host.paneel.locator('.taak[open] .gedaan').waitFor()
    const gezien: string[] = []
    for (let i = 0; i < 6; i++) {
      await host.pagina.keyboard.press('Tab')
      gezien.push(await focus())
    }
    expect(gezien[0]).toContain('input')
    expect(gezien[1]).toContain('Gedaan')
    await host.paneel.locator('.taak[open] .gedaan input').fill('31-02-2026')
    await host.paneel.getByRole('button', { name: 'Gedaan', exact: true }).focus()
    await host.pagina.keyboard.press('Tab')
    const isVrij = await host.paneel.evaluate(() => {
      const vak = document.activeElement?.getBoundingClientRect()
      const melding = document.querySelector('.melding-vol')?.getBoundingClientRect()
      return !vak || !melding || vak.bottom <= melding.top
    })
    expect(isVrij).toBe(true)
    await host.pagina.keyboard.press('Escape')
    expect(await host.paneel.locator('.taak[open]').count()).toBe(0)
    expect(await focus()).toContain('summary')
  })

  it('keeps the focus where it is when the sheet changes', async () => {
    await toonSectie(host.paneel, 'Dossier')
    const stap = host.paneel.locator('.stappen > li > details > summary').nth(2)
    await stap.focus()
    const eerder = await focus()
    await host.typ('Caseload!R4', '4000')
    await host.wachtOpRust()
    await host.paneel.waitForTimeout(600)
    expect(eerder).toContain('summary')
    expect(await focus()).toBe(eerder)
  })
})

describe('for a screen reader', () => {
  it('every status is announced in a region made for it', async () => {
    expect(await host.paneel.locator('.melding').getAttribute('role')).toBe('status')
    expect(await host.paneel.locator('.kop-stand').getAttribute('role')).toBe('status')
  })
  it('the page is in Dutch and has one main part and one heading of the first level', async () => {
    expect(await host.paneel.locator('html').getAttribute('lang')).toBe('nl')
    expect(await host.paneel.locator('main').count()).toBe(1)
    expect(await host.paneel.locator('h1').count()).toBe(1)
  })
  it('makes no errors on the way', () => expect(host.paginafouten).toEqual([]))
})
