import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import { startHost } from '../gastheer/start.ts'
import type { Host } from '../gastheer/start.ts'
import type { Werkmapbeschrijving } from '../../addin/nabootsing/rekenblad/beschrijving.ts'
import { toonSectie, voorbeeld, wachtOpDossiers } from './paneel.ts'
import { SITE, dienstMetNiets } from './site.ts'

/** Every member of Excel's object model that the add-in may ask for: what it needs from Excel. */
const LIJST = new URL('./excelleden.txt', import.meta.url)

/** The example, with a table whose formulas were saved by a program that did not know them. */
const werkmap = async (): Promise<Werkmapbeschrijving> => {
  const { bladen, ...verder } = await voorbeeld()
  const stuk = {
    naam: 'Stuk',
    rijen: [
      ['Ziek op', 'WIA'],
      [45_663, { formule: '=PW.DEADLINE(A2,"WIA")' }],
    ],
    tabellen: [{ naam: 'Stuk', bereik: 'A1:B2' }],
  }
  return { ...verder, bladen: [...bladen, stuk] }
}

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await startBrowser()
  // The parts arrive only at the second attempt: the formulas are then calculated again, as after a newer edition.
  let isWeg = true
  const weg = (pad: string) => isWeg && /\/vast\/(?:vervolg|invoegtoepassing)/.test(pad)
  host = await startHost({ map: SITE, browser, antwoord: dienstMetNiets, werkmap: await werkmap(), weg })
  isWeg = false
  await host.paneel.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await host.paneel.waitForSelector('[role=tablist]')
  await wachtOpDossiers(host.paneel)
})
afterAll(async () => {
  await host.stop()
  await browser.close()
})

const sectie = (naam: string) => host.paneel.locator(`#paneel-${naam}`)
const klik = (naam: string, knop: string) => sectie(naam).getByRole('button', { name: knop, exact: true }).click()
const meldt = (zin: RegExp) => host.paneel.getByRole('status').filter({ hasText: zin }).first().waitFor()

it('een hele sessie vraagt Excel precies om de leden van de lijst', async () => {
  // A formula, so that the add-in asks what it follows from before it builds on it.
  await host.typ('Caseload!AE6', '6-1-2025')
  await host.typ('Caseload!AF6', '=AE6')
  await host.select('Caseload!AF6')
  await toonSectie(host.paneel, 'Vandaag')
  await sectie('vandaag').locator('.taak summary').first().click()
  await sectie('vandaag').locator('.taak[open]').getByRole('button', { name: 'Gedaan', exact: true }).click()
  await meldt(/gedaan op .*: geschreven in/)
  await host.paneel.locator('.melding').getByRole('button', { name: 'Maak ongedaan' }).click()
  await meldt(/^Ongedaan gemaakt/)
  await sectie('vandaag').locator('.taak summary').first().click()
  await sectie('vandaag').locator('.taak[open]').getByText('Notitie', { exact: true }).click()
  await sectie('vandaag').locator('.taak[open]').getByLabel('Nieuwe notitie').fill('gebeld')
  await sectie('vandaag').locator('.taak[open]').getByRole('button', { name: 'Schrijf notitie' }).click()
  await meldt(/^Notitie bij .*: geschreven in/)
  await host.paneel.locator('.melding').getByRole('button', { name: 'Maak ongedaan' }).click()
  await meldt(/^Ongedaan gemaakt/)
  await toonSectie(host.paneel, 'Risico')
  await sectie('risico')
    .getByText(/lopende dossiers/)
    .waitFor()
  await klik('risico', 'Zet op een nieuw blad')
  await meldt(/^Blad Risico gemaakt/)
  await toonSectie(host.paneel, 'Planning')
  await toonSectie(host.paneel, 'Regels')
  await klik('regels', 'Zet deze versie vast')
  await meldt(/rekent voortaan met regelversie/)
  await klik('regels', 'Laat los')
  await meldt(/rekent weer met de nieuwste regels/)
  await toonSectie(host.paneel, 'Formule')
  await sectie('formule')
    .getByRole('button', { name: /^PW\.DEADLINE/ })
    .click()
  await host.select('Caseload!AF6')
  await klik('formule', 'Neem selectie voor ziektedatum')
  await sectie('formule').getByLabel('soort', { exact: true }).fill('EJE')
  await sectie('formule').getByText('=PW.DEADLINE(Caseload!AF6;"EJE")').waitFor()
  await host.select('Caseload!AG6')
  await klik('formule', 'Zet in de geselecteerde cel')
  await meldt(/De formule: geschreven in/)
  await klik('formule', 'Herstel formules')
  await meldt(/formule/)
  await klik('formule', 'Datums opmaken')
  await meldt(/datum/)
  await klik('formule', 'Nieuwe caseload')
  await meldt(/staat klaar/)
  await toonSectie(host.paneel, 'Gegevens')
  await klik('gegevens', 'Maak deelbare kopie')
  await meldt(/^Blad Deelbare kopie gemaakt/)
  await toonSectie(host.paneel, 'Rekenbewijs')
  await klik('rekenbewijs', 'Maak rekenbewijs')
  await meldt(/^Blad Rekenbewijs gemaakt/)
  await host.wachtOpRust()

  expect(await host.onbekendeLeden()).toEqual([])
  const lijst = (await readFile(LIJST, 'utf8')).trim().split('\n')
  expect((await host.gevraagdeLeden()).toSorted()).toEqual(lijst)
})
