import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VASTGEZETTE_REGELVERSIE } from '../../addin/regels/vastgezet.ts'
import { startBrowser } from '../gastheer/browser.ts'
import { werkmapMet } from './paneel.ts'
import { shows, typWia, withHost } from './host.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** Long enough for everything that is done at the start to have been refused. */
/** An earlier release, which comes in a file of its own. */
const VERSIE = '2026.11.0'

const INTUSSEN = 2_000

describe('een werkmap die vanaf 1904 telt', () => {
  it('wordt niet gelezen of beschreven, en het venster blijft zeggen waarom', () =>
    withHost(
      browser,
      {
        profiel: 'web',
        datumstelsel: 1904,
        zonderWachten: true,
        werkmap: werkmapMet(['Dossier', 'Ziektedatum'], [['D-1', 45_663]]),
      },
      async (host) => {
        const gezegd = host.paneel.getByText('telt datums vanaf 1904')
        await gezegd.first().waitFor()
        await host.pagina.waitForTimeout(13_000)
        expect(await gezegd.first().isVisible()).toBe(true)
        expect(await host.paneel.getByText(/^1 dossier/).count()).toBe(0)
      },
    ))
})

describe('iemand bewerkt een cel terwijl de invoegtoepassing start', () => {
  it.each(['web', 'ltsc2021'] as const)('een werkmap die vanaf 1904 telt krijgt geen enkele datum (%s)', (profiel) =>
    withHost(browser, { profiel, bewerkt: true, datumstelsel: 1904, zonderWachten: true }, async (host) => {
      await typWia(host)
      await host.pagina.waitForTimeout(INTUSSEN)
      expect((await host.cel('C2')).tekst).toBe('#BEZET!')
      await host.bewerk(false)
      await shows(host, 'C2', '#WAARDE!')
      expect((await host.cel('C2')).fout?.bericht).toContain('telt datums vanaf 1904')
      await host.paneel.getByRole('status').filter({ hasText: 'telt datums vanaf 1904' }).waitFor()
    }),
  )

  it.each(['web', 'ltsc2021'] as const)('het taakvenster leest daarna de werkmap en volgt haar (%s)', (profiel) =>
    withHost(
      browser,
      {
        profiel,
        bewerkt: true,
        zonderWachten: true,
        werkmap: werkmapMet(['Dossier', 'Ziektedatum'], [['D-1', 45_663]]),
      },
      async (host) => {
        await host.paneel.waitForSelector('[role=tablist]')
        await host.pagina.waitForTimeout(INTUSSEN)
        expect(await host.paneel.getByText('cell-editing mode').count()).toBe(0)
        await host.bewerk(false)
        await host.paneel
          .getByText(/^1 dossier\./)
          .first()
          .waitFor()
        await host.typ('Instellingen!B1', '24-11-2026')
        await host.paneel.getByText('Peildatum 24-11-2026').waitFor()
      },
    ),
  )

  it('een vastgezette regelversie wordt daarna toch gelezen', () =>
    withHost(
      browser,
      {
        profiel: 'web',
        bewerkt: true,
        zonderWachten: true,
        instellingen: { [`poortwachter.${VASTGEZETTE_REGELVERSIE}`]: VERSIE },
      },
      async (host) => {
        await host.paneel.waitForSelector('[role=tablist]')
        await host.pagina.waitForTimeout(INTUSSEN)
        await host.bewerk(false)
        await expect.poll(() => host.verzoeken.map(({ url }) => url).join(), { timeout: 10_000 }).toContain('/eerder-')
      },
    ))
})

describe('iemand bewerkt een cel en kiest een knop in het taakvenster', () => {
  it('leest in gewoon Nederlands wat er moet gebeuren', () =>
    withHost(browser, { profiel: 'web' }, async (host) => {
      await host.paneel.waitForSelector('[role=tablist]')
      await host.bewerk(true)
      await host.knop('nieuweCaseload')
      await host.paneel
        .getByRole('status')
        .filter({ hasText: 'Nieuwe caseload is niet gelukt. U bewerkt een cel. Sluit die af met Enter of Esc.' })
        .waitFor()
    }))
})
