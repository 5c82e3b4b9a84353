import { readFile } from 'node:fs/promises'
import axe from 'axe-core'
import type { Result } from 'axe-core'
import type { Browser, Frame } from 'playwright-core'
import { startHost } from '../gastheer/start.ts'
import type { Host, HostOpties } from '../gastheer/start.ts'
import type { Werkmapbeschrijving } from '../../addin/nabootsing/rekenblad/beschrijving.ts'
import { plekken } from '../../addin/paneel/secties.ts'
import type { Venstertaal } from '../../addin/taal/zin.ts'
import { SITE, dienstMetNiets } from './site.ts'

/** The example workbook that ships with the add-in. */
export const voorbeeld = async (): Promise<Werkmapbeschrijving> =>
  JSON.parse(
    await readFile(new URL('../../addin/bouw/voorbeeld/caseload.json', import.meta.url), 'utf8'),
  ) as Werkmapbeschrijving

/** A workbook with one table, from headings and rows, on the day 23-11-2026. */
export const werkmapMet = (
  koppen: readonly string[],
  rijen: readonly (readonly (string | number)[])[],
): Werkmapbeschrijving => ({
  namen: [{ naam: 'PW_Peildatum', formule: '=Instellingen!$B$1' }],
  bladen: [
    {
      naam: 'Caseload',
      rijen: [koppen, ...rijen],
      tabellen: [{ naam: 'Caseload', bereik: `A1:${String.fromCharCode(64 + koppen.length)}${rijen.length + 1}` }],
    },
    { naam: 'Instellingen', rijen: [['Peildatum', 46_349]] },
  ],
})

/** Opens the pane beside a workbook and waits until the caseload has been worked out. */
export const openPaneel = async (
  browser: Browser,
  werkmap: Werkmapbeschrijving,
  opties: Partial<HostOpties> = {},
): Promise<Host> => {
  const host = await startHost({ map: SITE, browser, werkmap, antwoord: dienstMetNiets, ...opties })
  await host.paneel.waitForSelector('[role=tablist]')
  await wachtOpDossiers(host.paneel)
  return host
}

export const wachtOpDossiers = async (paneel: Frame): Promise<void> => {
  await paneel
    .getByText(/^\d+ (?:dossier|case)s?\./)
    .first()
    .waitFor()
}

/** Brings a section to the front as a user does: its place first, then its own tab where the place has several. */
export const toonSectie = async (paneel: Frame, titel: string): Promise<void> => {
  const plek = plekken.find(({ secties }) => secties.some((sectie) => String(sectie.titel) === titel))
  await paneel.getByRole('tab', { name: String(plek?.titel ?? titel), exact: true }).click()
  if (plek && plek.secties.length > 1) await paneel.getByRole('tab', { name: titel, exact: true }).click()
}

/** Lets the pane speak a language as a user does, under Meer, and comes back to what was in front. */
export const spreekTaal = async (paneel: Frame, taal: Venstertaal): Promise<void> => {
  const vooraan = await paneel.evaluate(() =>
    [...document.querySelectorAll('[role=tab][aria-selected=true]')]
      .filter((tab) => tab.getClientRects().length > 0)
      .map(({ id }) => id),
  )
  await paneel.locator('#tab-plek-meer').click()
  await paneel.locator('#tab-taal').click()
  await paneel.locator('#paneel-taal select').selectOption(taal)
  await paneel.locator(`html[lang=${taal}]`).waitFor({ state: 'attached' })
  for (const id of vooraan) await paneel.locator(`#${id}`).click()
}

/** Makes the frame of the pane this many CSS pixels wide, as a user does by dragging its edge. */
export const setBreedte = async (host: Host, breedte: number, hoogte = 800): Promise<void> => {
  const frame = await host.paneel.frameElement()
  await frame.evaluate(
    (element, [b, h]) => {
      if (element instanceof Element)
        element.setAttribute(
          'style',
          `position:fixed;inset:0 0 auto auto;width:${b}px;height:${h}px;z-index:9;background:Canvas;border:0`,
        )
    },
    [breedte, hoogte] as const,
  )
}

/** What the checker of accessibility rules (WCAG 2.0 to 2.2, A and AA) finds in the pane as it is now. */
export const axeBevindingen = async (paneel: Frame): Promise<readonly string[]> => {
  await paneel.evaluate(axe.source)
  const bevindingen = await paneel.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe }
    const uitslag = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return uitslag.violations.map(
      ({ id, help, nodes }: Result) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')})`,
    )
  })
  return bevindingen
}
