import type { Browser, Download, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import type { Host } from '../gastheer/start.ts'
import { openPaneel, toonSectie, voorbeeld } from './paneel.ts'

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

const sectie = (id: string): Locator => host.paneel.locator(`#paneel-${id}`)
const gemeld = async (tekst: string | RegExp): Promise<void> => {
  await host.paneel.locator('.melding').getByText(tekst).waitFor()
}
const contentOf = async (bestand: Download): Promise<Buffer> => {
  const delen: Buffer[] = []
  for await (const deel of await bestand.createReadStream()) delen.push(deel as Buffer)
  return Buffer.concat(delen)
}

describe('Overzicht', () => {
  beforeAll(async () => {
    await toonSectie(host.paneel, 'Overzicht')
    await sectie('overzicht')
      .getByText(/^59 dossiers, \d+ lopend/)
      .waitFor()
  })

  it('telt per adviseur, en een klik op een naam toont de dossiers', async () => {
    await sectie('overzicht').getByLabel('Verdeel naar').selectOption('adviseur')
    const naam = sectie('overzicht').locator('tbody th button').first()
    await naam.click()
    await sectie('overzicht').locator('#overzicht-lijst [role=option]').first().waitFor()
    expect(await sectie('overzicht').getByRole('img').getAttribute('aria-label')).toContain('Lopende dossiers')
  })

  it('onthoudt een stand zonder namen, en meldt daarna dat er niets nieuw is', async () => {
    await sectie('overzicht').getByText('Wat is er veranderd').click()
    await sectie('overzicht').getByRole('button', { name: 'Nieuw sinds de bewaarde stand' }).click()
    await gemeld('Er is nog niets bewaard. Kies eerst Onthoud deze stand.')
    await sectie('overzicht').getByRole('button', { name: 'Onthoud deze stand' }).click()
    await gemeld(/is bewaard in deze werkmap, zonder namen of nummers/)
    await sectie('overzicht').getByRole('button', { name: 'Nieuw sinds de bewaarde stand' }).click()
    await gemeld(/: 0 gewijzigd, 0 nieuw, 0 niet meer lopend\./)
  })

  it('vergelijkt met een andere dag', async () => {
    await sectie('overzicht').getByLabel('Vergelijk met deze dag').fill('2026-10-01')
    await sectie('overzicht').getByRole('button', { name: 'Vergelijk', exact: true }).click()
    await gemeld(/Vergeleken met 01-10-2026.*: [1-9]\d* gewijzigd/)
  })

  it('schrijft de groepen en een tabel per dossier zonder namen op nieuwe bladen', async () => {
    await sectie('overzicht').getByRole('button', { name: 'Zet op nieuwe bladen' }).click()
    await gemeld(/^Bladen Portefeuille en Portefeuille per dossier gemaakt\./)
    const koppen = (await host.cellen("'Portefeuille per dossier'!A1:J1"))[0]?.map(({ tekst }) => tekst)
    expect(koppen?.slice(0, 4)).toEqual(['Dossier', 'Werkgever', 'Afdeling', 'Adviseur'])
    const alles = (await host.cellen("'Portefeuille per dossier'!A1:K60")).flat().map(({ tekst }) => tekst)
    expect(alles.join(' ')).not.toMatch(/Appelmoes|Karnemelk|Zoetekauw/)
    expect((await host.cel('Portefeuille!A1')).tekst).toBe('Portefeuille per adviseur')
  })

  it('biedt de weeklijst van wie bij Vandaag is gekozen, of van wie men wil', async () => {
    await toonSectie(host.paneel, 'Vandaag')
    const keuze = sectie('vandaag').getByLabel('Adviseur')
    const naam = await keuze.locator('option').nth(1).textContent()
    await keuze.selectOption(naam)
    await toonSectie(host.paneel, 'Overzicht')
    const wie = sectie('overzicht').getByLabel('Van wie de weeklijst is')
    await expect.poll(() => wie.inputValue()).toBe(naam)
    await wie.selectOption('')
    await host.typ('Caseload!B2', 'Iemand')
    await host.wachtOpRust()
    await host.paneel.waitForTimeout(600)
    expect(await wie.inputValue()).toBe('')
    await toonSectie(host.paneel, 'Vandaag')
    await keuze.selectOption('')
    await toonSectie(host.paneel, 'Overzicht')
  })

  it('geeft de weeklijst als Word-bestand', async () => {
    const download = host.pagina.waitForEvent('download')
    await sectie('overzicht').getByRole('button', { name: 'Weeklijst als Word-bestand' }).click()
    const bestand = await download
    expect(bestand.suggestedFilename()).toBe('weeklijst.docx')
    expect((await contentOf(bestand)).subarray(0, 2).toString()).toBe('PK')
  })
})

describe('Teksten om te gebruiken', () => {
  it('maken een e-mail aan de bedrijfsarts waarin niemand wordt genoemd', async () => {
    await toonSectie(host.paneel, 'Dossier')
    await sectie('dossier').getByText('Teksten om te gebruiken').click()
    await sectie('dossier').getByLabel('Wat', { exact: true }).selectOption('e-mail')
    await sectie('dossier').getByLabel('Aan', { exact: true }).selectOption('bedrijfsarts')
    const tekst = await sectie('dossier').getByLabel('De tekst').inputValue()
    expect(tekst).toMatch(/^Onderwerp: [^\d]*\n\nGoedendag,/)
    expect(tekst).toContain('Stuurt u ons alstublieft geen medische gegevens.')
  })
})
