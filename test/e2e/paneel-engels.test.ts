import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plekken } from '../../addin/paneel/secties.ts'
import { engels } from '../../addin/taal/engels.ts'
import { startBrowser } from '../gastheer/browser.ts'
import type { Host } from '../gastheer/start.ts'
import { axeBevindingen, setBreedte, toonSectie, voorbeeld, openPaneel } from './paneel.ts'

/** The title of a section in English, as it stands on its tab. */
const inEnglish = (titel: string): string => engels[titel] ?? titel
const SECTIES = plekken.flatMap(({ titel: plek, secties }) =>
  secties.map(({ id, titel }) => ({
    id,
    plek: inEnglish(String(plek)),
    titel: inEnglish(String(titel)),
    isAlleen: secties.length === 1,
  })),
)

/** Words that only stand in Dutch sentences of the pane itself, never in a name, a term or a text of the law. */
const NEDERLANDS =
  /\b(?:Er is|Er zijn|Kies|Zoek|Geen|geen naam|Controleer|dit wordt|staat ook|gaat voor|Wordt|Rekent|Dossiers|dossiers|Gedaan|Uiterlijk|Veilige|Maak|Zet|Toon)\b/

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await startBrowser()
  host = await openPaneel(browser, await voorbeeld(), { locale: 'en' })
})
afterAll(async () => {
  await host.stop()
  await browser.close()
})

const sectie = (id: string): Locator => host.paneel.locator(`#paneel-${id}`)
const tab = (naam: string): Locator => host.paneel.getByRole('tab', { name: naam, exact: true })
const toon = async ({ plek, titel, isAlleen }: (typeof SECTIES)[number]): Promise<void> => {
  await tab(plek).click()
  if (!isAlleen) await tab(titel).click()
}
const openAlles = () =>
  host.paneel.evaluate(() => document.querySelectorAll('details').forEach((uitklap) => (uitklap.open = true)))
/** The texts of what is in front that no element marks as Dutch. */
const englishTexts = (): Promise<readonly string[]> =>
  host.paneel.evaluate(() => {
    const lopen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const teksten: string[] = []
    for (let knoop = lopen.nextNode(); knoop; knoop = lopen.nextNode()) {
      const om = knoop.parentElement
      if (om?.closest('[lang=nl], textarea, #risico-lijst .lijst-titel') || om?.getClientRects().length === 0) continue
      teksten.push(knoop.textContent ?? '')
    }
    return teksten
  })
const spreek = async (plek: string, titel: string, taal: string): Promise<void> => {
  await tab(plek).click()
  await tab(titel).click()
  await sectie('taal').locator('select').selectOption(taal)
}

describe('with Office in English', () => {
  it('the pane is English, says once what stays Dutch, and marks that for a screen reader', async () => {
    expect(await host.paneel.locator('html').getAttribute('lang')).toBe('en')
    await host.paneel
      .locator('.melding')
      .getByText(/^Steps, reasons and letters are in Dutch\./)
      .waitFor()
    expect(await host.paneel.getByRole('tab').allTextContents()).toEqual(
      expect.arrayContaining(['Today', 'Case', 'Portfolio', 'More']),
    )
    const titel = host.paneel.locator('.taak-titel').first()
    expect(await titel.textContent()).toBe('Plan van aanpak (action plan)')
    expect(await titel.locator('[lang=nl]').textContent()).toBe('Plan van aanpak')
  })

  it('a task says in English when it is due and what to do, with days in Dutch form', async () => {
    await host.paneel.locator('.taak summary').first().click()
    const taak = host.paneel.locator('.taak[open]').first()
    await taak.getByRole('button', { name: 'Done', exact: true }).waitFor()
    expect(await taak.locator('.taak-dag').textContent()).toBe('Mon 27 Jul · 119 days late')
    expect(await taak.getByLabel('Done on').inputValue()).toMatch(/^\d\d-\d\d-\d{4}$/)
    expect(await taak.locator('dl').textContent()).toContain('Monday 27 July 2026')
  })

  it('a day before the first sick day is refused in an English sentence', async () => {
    const taak = host.paneel.locator('.taak[open]').first()
    await taak.getByLabel('Done on').fill('01-01-2000')
    await taak.getByRole('button', { name: 'Done', exact: true }).click()
    await host.paneel
      .locator('.melding')
      .getByText(/^01-01-2000 is before the first sick day \d\d-\d\d-\d{4}\. Nothing was written\./)
      .waitFor()
  })

  it('what is wrong with a day that cannot be read is said in English, beside the field and below', async () => {
    const taak = host.paneel.locator('.taak[open]').first()
    await taak.getByLabel('Done on').fill('today')
    await taak.getByLabel('Done on').press('Tab')
    await taak.getByText('"today" is not a date. Type a date as 31-12-2026.').waitFor()
    await taak.getByRole('button', { name: 'Done', exact: true }).click()
    await host.paneel
      .locator('.melding')
      .getByText('"today" is not a date. Type a date as 31-12-2026. Nothing was written.')
      .waitFor()
  })

  for (const plan of SECTIES) {
    it(`${plan.titel} has no Dutch sentence of its own and no fault of accessibility`, async () => {
      await setBreedte(host, 320)
      await toon(plan)
      if (plan.id === 'formule') await host.paneel.getByRole('button', { name: /^PW\.DEADLINE/ }).click()
      if (plan.id === 'overzicht') await host.paneel.getByText(/cases, \d+ running/).waitFor()
      if (plan.id === 'risico') await host.paneel.getByText(/running cases/).waitFor()
      await openAlles()
      expect((await englishTexts()).filter((tekst) => NEDERLANDS.test(tekst))).toEqual([])
      expect(await axeBevindingen(host.paneel)).toEqual([])
      const { inhoud, venster } = await host.paneel.evaluate(() => ({
        inhoud: document.documentElement.scrollWidth,
        venster: document.documentElement.clientWidth,
      }))
      expect(inhoud).toBeLessThanOrEqual(venster)
    })
  }
})

describe('switching the language', () => {
  it('says in the new language what was just said', async () => {
    await tab('Today').click()
    const taak = host.paneel.locator('.taak[open]').first()
    await taak.getByLabel('Done on').fill('01-01-2000')
    await taak.getByRole('button', { name: 'Done', exact: true }).click()
    const melding = host.paneel.locator('.melding')
    await melding.getByText(/^01-01-2000 is before the first sick day/).waitFor()
    await spreek('More', 'Language', 'nl')
    await melding.getByText(/^01-01-2000 ligt voor de eerste ziektedag .* Er is niets geschreven\.$/).waitFor()
    await spreek('Meer', 'Taal', 'en')
    await melding.getByText(/^01-01-2000 is before the first sick day/).waitFor()
  })

  it('says in the new language what a button came to, and what the sheet refused', async () => {
    const melding = host.paneel.locator('.melding')
    await tab('Portfolio').click()
    await tab('Overview').click()
    await sectie('overzicht').getByRole('button', { name: 'Remember this state' }).click()
    await melding.getByText(/^The state of 23-11-2026 is kept in this workbook/).waitFor()
    await spreek('More', 'Language', 'nl')
    await melding.getByText(/^De stand van 23-11-2026 is bewaard in deze werkmap/).waitFor()
    await toonSectie(host.paneel, 'Formule')
    await sectie('formule')
      .getByRole('button', { name: /^PW\.DEADLINE/ })
      .click()
    await host.select('Caseload!AH9')
    await sectie('formule').getByLabel('ziektedatum', { exact: true }).fill('Caseload!AH9')
    await sectie('formule').getByLabel('soort', { exact: true }).fill('EJE')
    await sectie('formule').getByRole('button', { name: 'Zet in de geselecteerde cel' }).click()
    await melding.getByText(/AH9 zou de formule naar zichzelf verwijzen\. Er is niets geschreven\./).waitFor()
    await spreek('Meer', 'Taal', 'en')
    await melding.getByText(/the formula would refer to itself\. Nothing was written\./i).waitFor()
  })

  it('keeps what was compared, in the new language', async () => {
    await tab('More').click()
    await tab('Rules').click()
    await sectie('regels').getByRole('button', { name: 'Compare', exact: true }).click()
    const stand = sectie('regels').getByRole('status').first()
    await expect.poll(() => stand.textContent()).toBe('9 of 59 cases change.')
    const verschil = sectie('regels').locator('#gevolgen-lijst .lijst-lang').first()
    expect(await verschil.textContent()).toContain('safe day')
    await spreek('More', 'Language', 'nl')
    await tab('Regels').click()
    await host.wachtOpRust()
    await expect.poll(() => stand.textContent()).toBe('9 van 59 dossiers veranderen.')
    await expect.poll(() => verschil.textContent()).toContain('veilige dag')
    await spreek('Meer', 'Taal', 'en')
  })

  it('keeps what was typed, chosen and unfolded', async () => {
    await tab('Today').click()
    const taak = host.paneel.locator('.taak[open]').first()
    await taak.locator('textarea').fill('called the employer')
    await tab('Case').click()
    await sectie('dossier').locator('#dossier-lijst [role=option]').first().click()
    await sectie('dossier').locator('.wat-als input').nth(1).fill('14')
    await spreek('More', 'Language', 'nl')
    await tab('Meer').waitFor()
    expect(await host.paneel.locator('html').getAttribute('lang')).toBe('nl')
    await toonSectie(host.paneel, 'Dossier')
    expect(await sectie('dossier').getByLabel('Dagen die niet meetellen').inputValue()).toBe('14')
    await toonSectie(host.paneel, 'Vandaag')
    expect(await taak.locator('textarea').inputValue()).toBe('called the employer')
    expect(await taak.locator('.taak-titel').textContent()).toBe('Plan van aanpak ')
    await taak.getByRole('button', { name: 'Gedaan', exact: true }).waitFor()
  })

  it('and back again, wherever one looks', async () => {
    await spreek('Meer', 'Taal', 'en')
    for (const plan of SECTIES) {
      await toon(plan)
      expect((await englishTexts()).filter((tekst) => NEDERLANDS.test(tekst))).toEqual([])
    }
  })

  it('is remembered on this computer and not in the workbook', async () => {
    const bewaard = await host.paneel.evaluate(() => localStorage.getItem('poortwachter.taal'))
    expect(bewaard).toBe('en')
    await spreek('More', 'Language', '')
    expect(await host.paneel.evaluate(() => localStorage.getItem('poortwachter.taal'))).toBeNull()
  })

  it('makes no errors on the way', () => expect(host.paginafouten).toEqual([]))
})

describe('when the English texts do not arrive', () => {
  it('the pane is Dutch and says so in both languages', async () => {
    const zonder = await openPaneel(browser, await voorbeeld(), {
      locale: 'en',
      weg: (pad) => /\/engels-[\w-]+\.js$/.test(pad),
    })
    try {
      await zonder.paneel
        .locator('.melding')
        .getByText(/The English texts could not be loaded\./)
        .waitFor()
      expect(await zonder.paneel.locator('html').getAttribute('lang')).toBe('nl')
      expect(await zonder.paneel.getByRole('tab', { name: 'Vandaag', exact: true }).isVisible()).toBe(true)
    } finally {
      await zonder.stop()
    }
  })
})
