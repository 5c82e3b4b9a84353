import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Werkmapbeschrijving } from '../../addin/nabootsing/rekenblad/beschrijving.ts'
import { startBrowser } from '../gastheer/browser.ts'
import type { Host } from '../gastheer/start.ts'
import { openPaneel, toonSectie, werkmapMet } from './paneel.ts'
import { shows, withHost } from './host.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

const reports = (host: Host, tekst: string) =>
  host.paneel.getByRole('status').filter({ hasText: tekst }).first().waitFor()

const DOSSIER = werkmapMet(['Dossier', 'Ziektedatum'], [['D-1', 45_663]])

describe('de naam PW_Peildatum', () => {
  it.each([
    ['een formule', '=DATE(2026,11,25)', 'Peildatum 25-11-2026 (cel PW_Peildatum)'],
    ['een cel die er niet meer is', '=#REF!', 'De cel PW_Peildatum bevat geen datum'],
  ])('mag ook %s zijn: het taakvenster leest de werkmap', (_wat, formule, kop) =>
    withHost(
      browser,
      { profiel: 'web', werkmap: { ...DOSSIER, namen: [{ naam: 'PW_Peildatum', formule }] } },
      async (host) => {
        await host.paneel
          .getByText(/^1 dossier\./)
          .first()
          .waitFor()
        await host.paneel.getByText(kop).first().waitFor()
      },
    ),
  )
})

describe('een blad dat uit de werkmap wordt verwijderd', () => {
  const dropSheet = (host: Host, naam: string): Promise<void> =>
    host.excel.evaluate((weg) => {
      const werkmap = window.poortwachterHost?.werkmap
      if (werkmap) werkmap.removeBlad(werkmap.blad(weg))
    }, naam)

  it('laat geen dossiers staan en geen melding die niet meer klopt', () =>
    withHost(
      browser,
      { werkmap: { ...werkmapMet(['Dossier', 'Naam', 'Ziektedatum'], [['D-1', 'Anna', 45_663]]) } },
      async (host) => {
        await host.excel.evaluate(() => void window.poortwachterHost?.werkmap.addBlad('Leeg'))
        const kop = host.paneel.locator('.kop')
        await kop.getByText(/^1 dossier\./).waitFor()
        await dropSheet(host, 'Instellingen')
        await kop.getByText('De cel PW_Peildatum bevat geen datum').waitFor()
        expect(await kop.locator('.kop-stand').textContent()).toBe('1 dossier.')
        await kop.getByRole('button', { name: 'Zet op vandaag' }).click()
        await host.paneel.getByText('Laat haar in Excel bij Formules, Namen beheren').waitFor()
        await dropSheet(host, 'Caseload')
        await kop.getByText('Geen tabel met dossiers gevonden.').waitFor()
        for (const plek of ['Dossier', 'Portefeuille', 'Meer', 'Vandaag']) {
          await host.paneel.getByRole('tab', { name: plek, exact: true }).click()
          expect(await host.paneel.locator('main').innerText()).not.toMatch(/Anna|D-1/)
        }
        await host.excel.evaluate(() => {
          const werkmap = window.poortwachterHost?.werkmap
          for (const [i, tekst] of ['Dossier', 'Ziektedatum'].entries())
            werkmap?.setInvoer('Leeg', `${'AB'[i]}1`, tekst)
          werkmap?.setInvoer('Leeg', 'A2', 'D-9')
          werkmap?.setInvoer('Leeg', 'B2', '6-1-2026')
        })
        await host.paneel.getByRole('button', { name: 'Lees opnieuw' }).click()
        await kop.getByText(/^1 dossier\./).waitFor()
      },
    ))
})

/** A table that was saved by a program without the functions; in the second column someone changed one formula. */
const tabel: Werkmapbeschrijving = {
  bladen: [
    {
      naam: 'Dossiers',
      rijen: [
        ['Ziek op', 'EJE', 'WIA'],
        [45_663, { formule: '=PW.DEADLINE(A2,"EJE")' }, { formule: '=PW.DEADLINE(A2,"WIA")' }],
        [45_664, { formule: '=PW.DEADLINE(A3,"EJE")' }, { formule: '=PW.DEADLINE(A3,"WIA")+1' }],
      ],
      tabellen: [{ naam: 'Caseload', bereik: 'A1:C3' }],
    },
  ],
}

describe('Herstel formules in een tabel, waar Excel een kolom zelf gelijk maakt', () => {
  it('herstelt een kolom waarvan alle formules gelijk zijn, en verandert een gemengde kolom niet', () =>
    withHost(browser, { profiel: 'web', werkmap: tabel }, async (host) => {
      await host.knop('herstelFormules')
      await reports(
        host,
        '2 formules opnieuw ingevoerd op 1 blad. Overgeslagen omdat de formules in de kolom verschillen',
      )
      await reports(host, '"WIA" van tabel "Caseload"')
      await host.wachtOpRust()
      // 6-1-2025 plus 363 days, and a day later.
      expect((await host.cellen('B2:B3')).flat().map(({ tekst }) => tekst)).toEqual(['04-01-2026', '05-01-2026'])
      expect((await host.cel('C3')).formule).toBe('=PW.DEADLINE(A3,"WIA")+1')
    }))
})

describe('een oude Excel voor de Mac, zonder ExcelApi 1.12 en zonder downloads', () => {
  it('maakt datums op', () =>
    withHost(browser, { profiel: 'mac', werkmap: { bladen: [{ naam: 'Blad1', rijen: [[45_663]] }] } }, async (host) => {
      await host.typ('B1', '=PW.DEADLINE(A1;"EJE")')
      await shows(host, 'B1', '46026')
      await host.knop('datumsOpmaken')
      await shows(host, 'B1', '04-01-2026')
    }))

  it('geeft de agenda ook als tekst: een download die niet komt meldt niemand', async () => {
    const host = await openPaneel(browser, DOSSIER, { profiel: 'mac' })
    try {
      await toonSectie(host.paneel, 'Planning')
      await host.paneel.getByRole('button', { name: /agenda/i }).click()
      await reports(host, 'Komt er geen bestand')
      expect(await host.paneel.getByLabel('poortwachter.ics').inputValue()).toContain('BEGIN:VCALENDAR')
    } finally {
      await host.stop()
    }
  })
})

describe('een kader waarin kopieren verboden is', () => {
  it('toont de tekst, geselecteerd, met wat te doen', async () => {
    const host = await openPaneel(browser, DOSSIER, { profiel: 'web' })
    try {
      await host.paneel.evaluate(() => {
        Object.assign(document, { execCommand: () => false })
      })
      await toonSectie(host.paneel, 'Dossier')
      await host.paneel.locator('#paneel-dossier [role=option]').first().click()
      await host.paneel.getByRole('button', { name: 'Kopieer uitleg' }).click()
      await reports(host, 'Kopiëren mag hier niet')
      const tekst = await host.paneel.evaluate(() => getSelection()?.toString() ?? '')
      expect(tekst).toContain('D-1')
    } finally {
      await host.stop()
    }
  })
})

describe('een actie is een stap om ongedaan te maken', () => {
  it.each(['nieuweCaseload', 'datumsOpmaken', 'herstelFormules'])('%s vraagt Excel om een groep te maken', (knop) =>
    withHost(browser, { profiel: 'web', werkmap: tabel }, async (host) => {
      await host.paneel.waitForSelector('[role=tablist]')
      await host.paneel.evaluate(() => {
        const run = Excel.run.bind(Excel) as (...argumenten: readonly unknown[]) => Promise<unknown>
        const gevraagd: unknown[] = []
        Object.assign(window, { gevraagd })
        Object.assign(Excel, {
          run: (...argumenten: readonly unknown[]) => {
            gevraagd.push(argumenten[0])
            return run(...argumenten)
          },
        })
      })
      await host.knop(knop)
      await expect
        .poll(() => host.paneel.evaluate(() => JSON.stringify((window as { gevraagd?: unknown[] }).gevraagd)))
        .toContain('{"mergeUndoGroup":true}')
    }),
  )
})
