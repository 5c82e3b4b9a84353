import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import type { Host } from '../gastheer/start.ts'
import { dienstWeg } from './site.ts'
import { shows, withHost } from './host.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

const AANTAL = 10_000
/** From 31-12-2017, 3,000 days in a row, then again. */
const dagen = Array.from({ length: AANTAL }, (_, i) => 43_100 + (i % 3_000))
/** 31-12-2017 plus 650 days, and of the last row (999 days later) 31-12-2017 plus 1649 days. */
const [EERSTE, LAATSTE] = ['12-10-2019', '07-07-2022']
const GEDULD = 40_000

const column = { bladen: [{ naam: 'Blad1', rijen: dagen.map((dag) => [dag]) }] }
const cells = {
  bladen: [
    { naam: 'Blad1', rijen: dagen.map((dag, i) => [dag, { formule: `=_xldudf_PW_DEADLINE(A${i + 1},"WIA")` }]) },
  ],
}

/** Says how the answers came, and that none of it was refused. */
const checkMessages = async (host: Host, wat: string): Promise<void> => {
  const antwoorden = (await host.berichten()).filter(({ soort }) => soort === 'functieantwoorden')
  console.log(`${wat}: ${antwoorden.length} berichten van ${antwoorden.map(({ bytes }) => bytes).join(', ')} bytes`)
  expect(antwoorden.filter(({ geweigerd }) => geweigerd)).toEqual([])
}

describe('Excel op het web neemt geen bericht van meer dan vijf megabyte aan', () => {
  it('een overgelopen kolom van tienduizend termijnen komt aan, als datums', () =>
    withHost(browser, { profiel: 'web', antwoord: dienstWeg, werkmap: column }, async (host) => {
      await host.typ('B1', `=PW.DEADLINE(A1:A${AANTAL};"WIA")`)
      await shows(host, 'B1', EERSTE, GEDULD)
      expect((await host.cel('B3001')).tekst).toBe(EERSTE)
      expect((await host.cel(`B${AANTAL}`)).tekst).toBe(LAATSTE)
      await checkMessages(host, 'een kolom van 10.000')
    }))

  it('tienduizend losse cellen komen aan, elk met haar kaart, en na het invoegen van een rij nog eens', () =>
    withHost(browser, { profiel: 'web', antwoord: dienstWeg, zonderWachten: true, werkmap: cells }, async (host) => {
      await shows(host, `B${AANTAL}`, LAATSTE, GEDULD)
      expect((await host.cellen(`B1:B${AANTAL}`)).filter(([cel]) => cel?.kaart === undefined)).toEqual([])
      await host.herbereken()
      await host.wachtOpRust()
      expect((await host.cel(`B${AANTAL}`)).tekst).toBe(LAATSTE)
      await checkMessages(host, 'twee keer 10.000 cellen')

      // The cards travel along when such cells are an argument; the days themselves are small.
      await host.typ('D1', `=PW.RISICO({"eersteZiektedag"};B1:B${AANTAL};46000)`)
      await shows(host, 'D1', '#WAARDE!', GEDULD)
      await host.typ('D1', `=AANTALARG(PW.RISICO({"eersteZiektedag"};A1:A${AANTAL};46000))>0`)
      await shows(host, 'D1', 'WAAR', GEDULD)
    }))
})

describe('Excel voor Windows met het taakvenster dicht: de klokken van de bladzijde lopen traag', () => {
  it('tienduizend cellen komen toch aan', () =>
    withHost(browser, { profiel: 'windows', antwoord: dienstWeg, werkmap: column }, async (host) => {
      await host.knijp(true)
      await host.excel.evaluate((aantal) => {
        const werkmap = window.poortwachterHost?.werkmap
        werkmap?.batch(() => {
          for (let rij = 1; rij <= aantal; rij++) werkmap.setFormule('Blad1', `B${rij}`, `=PW.DEADLINE(A${rij},"WIA")`)
        })
      }, AANTAL)
      await shows(host, `B${AANTAL}`, LAATSTE, GEDULD)
      await checkMessages(host, '10.000 cellen, taakvenster dicht')
    }))
})
