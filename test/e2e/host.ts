import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { startHost } from '../gastheer/start.ts'
import type { Host, HostOpties } from '../gastheer/start.ts'
import { SITE, dienstMetNiets } from './site.ts'

/** Opens the production build in a workbook for one test. */
export const withHost = async (
  browser: Browser,
  opties: Partial<HostOpties>,
  werk: (host: Host) => Promise<void>,
): Promise<void> => {
  const host = await startHost({ map: SITE, browser, antwoord: dienstMetNiets, ...opties })
  try {
    await werk(host)
  } finally {
    await host.stop()
  }
}

/** Waits until a cell shows a text. */
export const shows = (host: Host, adres: string, tekst: string, timeout = 15_000) =>
  expect.poll(async () => (await host.cel(adres)).tekst, { timeout }).toBe(tekst)

/** What the cell that `typWia` fills shows: 6-1-2025 plus 650 days. */
export const WIA = '18-10-2026'

/** Types a day and the term that follows from it. */
export const typWia = async (host: Host): Promise<void> => {
  await host.typ('B2', '6-1-2025')
  await host.typ('C2', '=PW.DEADLINE(B2;"WIA")')
}
