import { readFile, rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startBrowser } from '../../gastheer/browser.ts'
import type { Werkmapbeschrijving } from '../../../addin/nabootsing/rekenblad/beschrijving.ts'
import { beschrijfXlsx } from '../../../addin/nabootsing/rekenblad/uit-xlsx.ts'
import { startHost } from '../../gastheer/start.ts'
import type { Host, HostOpties } from '../../gastheer/start.ts'
import type { Opdrachtnaam } from '../../../addin/lint/opdrachtnamen.ts'
import { BEZWAAR_1904 } from '../../../addin/lint/datumstelsel.ts'
import { rememberedFormulas, xlsxParts } from '../bouw/bestanden/onthouden.ts'
import { buildProefmap } from './proefmap.ts'

let map: string
let browser: Browser
let host: Host

beforeAll(async () => {
  ;[map, browser] = await Promise.all([buildProefmap(), startBrowser()])
}, 60_000)

afterEach(() => host.stop())
afterAll(async () => {
  await browser.close()
  await rm(map, { recursive: true })
})

const open = async (opties: Partial<HostOpties> = {}): Promise<void> => {
  host = await startHost({ map, browser, ...opties })
}

const run = (naam: Opdrachtnaam): Promise<string> => host.paneel.evaluate((n) => window.runOpdracht?.(n) ?? '', naam)

/** A file that was last saved by a program that did not know the functions. */
const stuk: Werkmapbeschrijving = {
  bladen: [
    {
      naam: 'Dossiers',
      rijen: [
        ['Ziek op', 'EJE', 'WIA', 'Tekst'],
        [45663, { formule: '=PW.DEADLINE(A2,"EJE")' }, { formule: '=_xldudf_PW_DEADLINE(A2,"WIA")' }, '=geen formule'],
        [45663, { formule: '=PW.DEADLINE(A3,"EJE")' }, { formule: '=SOMFUNCTIE(A3)' }, 'PW.DEADLINE('],
      ],
    },
    { naam: 'Archief', rijen: [[45663, { formule: '=PW.DEADLINE(A1,"WIA")' }]] },
  ],
}

vi.setConfig({ testTimeout: 30_000 })

describe('Herstel formules', () => {
  it('enters formulas again that stay on #NAAM?, and leaves everything else as it was', async () => {
    await open({ werkmap: stuk })
    expect((await host.cel('B2')).fout?.code).toBe('#NAME?')
    expect(await run('herstelFormules')).toBe('3 formules opnieuw ingevoerd op 2 bladen.')
    await host.wachtOpRust()
    // 6-1-2025 is 45663; + 363 days is 4-1-2026; + 727 - 77 days is 18-10-2026.
    expect((await host.cel('B2')).waarde).toBe(45663 + 363)
    expect((await host.cel('B3')).waarde).toBe(45663 + 363)
    expect((await host.cel('Archief!B1')).waarde).toBe(45663 + 650)
    expect((await host.cel('C3')).fout?.code).toBe('#NAME?')
    expect((await host.cel('D2')).waarde).toBe('=geen formule')
    expect(await run('herstelFormules')).toBe('Geen enkele PW-formule staat op #NAAM?. Er is niets veranderd.')
    expect(await host.onbekendeLeden()).toEqual([])
  })

  it('skips a protected sheet and says which one', async () => {
    await open({ werkmap: stuk })
    await host.pagina.evaluate(() => {
      const werkmap = window.poortwachterHost?.werkmap
      if (werkmap) werkmap.blad('Archief').beschermd = true
    })
    expect(await run('herstelFormules')).toBe(
      '2 formules opnieuw ingevoerd op 1 blad. Overgeslagen omdat het beveiligd is: blad "Archief". Hef de beveiliging op en kies opnieuw Herstel formules.',
    )
    await host.wachtOpRust()
    expect((await host.cel('Archief!B1')).fout?.code).toBe('#NAME?')
  })

  it('changes nothing in an empty workbook', async () => {
    await open()
    expect(await run('herstelFormules')).toBe('Geen enkele PW-formule staat op #NAAM?. Er is niets veranderd.')
    expect(await host.schrijfbeurten()).toBe(0)
  })
})

describe('Datums opmaken', () => {
  it('gives dates a format where Excel shows a number, spilled ones too, and leaves counts alone', async () => {
    await open({ profiel: 'ltsc2021', werkmap: { bladen: [{ naam: 'Blad1', rijen: [[45663]] }] } })
    await host.typ('B1', '=PW.DEADLINE(A1;"EJE")')
    await host.typ('C1', '=PW.VERZUIMWEEK(A1;A1)')
    await host.typ('D1', '=PW.TIJDLIJN(A1)')
    await host.wachtOpRust()
    expect((await host.cel('B1')).tekst).toBe('46026')
    expect(await run('datumsOpmaken')).toMatch(/^\d+ datums opgemaakt als dd-mm-jjjj\.$/)
    expect((await host.cel('B1')).tekst).toBe('04-01-2026')
    expect((await host.cel('C1')).tekst).toBe('1')
    // First row below the headings is the problem analysis: 6-1-2025 + 42 days.
    expect((await host.cel('H2')).tekst).toBe('17-02-2025')
    expect(await run('datumsOpmaken')).toBe('Alle datums van PW-formules hebben al een opmaak. Er is niets veranderd.')
    expect(await host.onbekendeLeden()).toEqual([])
  })
})

describe('Nieuwe caseload', () => {
  it('adds a sheet whose formulas work, and a second one beside it', async () => {
    await open()
    expect(await run('nieuweCaseload')).toContain('Blad "Caseload" staat klaar.')
    await host.wachtOpRust()
    const [koppen = [], rij = []] = await host.cellen('Caseload!A3:Z4')
    const onder = (kop: string) => rij[koppen.findIndex(({ waarde }) => waarde === kop)]
    // Ill since 14-9-2026, seventy days before 23-11-2026: that is day 71, in week 11; 363 days later is 12-9-2027.
    expect(onder('EJE uiterlijk')?.tekst).toBe('12-09-2027')
    expect(onder('Verzuimweek')?.waarde).toBe(11)
    expect(onder('Status probleemanalyse')?.waarde).toBe('gereed')
    expect(rij.map(({ tekst }) => tekst)).not.toContain('te laat')
    expect((await host.cel('Caseload!B1')).tekst).toBe('23-11-2026')
    expect(await run('nieuweCaseload')).toContain('Blad "Caseload (2)" staat klaar.')
    await host.wachtOpRust()
    expect((await host.cel("'Caseload (2)'!B1")).tekst).toBe('23-11-2026')
    expect((await host.cel("'Caseload (2)'!X4")).tekst).toBe('12-09-2027')
    expect(await host.onbekendeLeden()).toEqual([])
  })

  it('is one step to undo: one batch writes', async () => {
    await open()
    await run('nieuweCaseload')
    expect(await host.schrijfbeurten()).toBe(1)
  })
})

describe('the template', () => {
  const delen = new Map<string, string>()
  let xlsx: Buffer
  beforeAll(async () => {
    xlsx = await readFile(new URL('../../../addin/bouw/sjabloon/caseload-sjabloon.xlsx', import.meta.url))
    for (const [naam, deel] of xlsxParts(xlsx)) delen.set(naam, deel)
  })

  const expectRemembered = async (): Promise<void> => {
    let aantal = 0
    for (const [blad, deel] of [
      ['Caseload', 'sheet1'],
      ['Opzoeken', 'sheet2'],
    ] as const) {
      for (const { adres, waarde } of rememberedFormulas(delen.get(`xl/worksheets/${deel}.xml`) ?? '')) {
        const cel = await host.cel(`${blad}!${adres}`)
        expect(String(cel.waarde), `${blad}!${adres}`).toBe(waarde)
        expect(cel.formule.startsWith('=PW.'), cel.formule).toBe(true)
        aantal++
      }
    }
    expect(aantal).toBeGreaterThan(10)
  }

  it.each(['365', 'ltsc2024', 'ltsc2021'] as const)(
    'gives in %s what it remembers, without one difference',
    async (profiel) => {
      await open({ profiel, werkmap: await beschrijfXlsx(xlsx) })
      await host.wachtOpRust()
      await expectRemembered()
    },
  )

  it('gives it too when the program arrives long after office.js is ready to call it', async () => {
    await open({
      werkmap: await beschrijfXlsx(xlsx),
      vertraging: (pad) => (pad === '/proef.js' ? 2_000 : 0),
    })
    await host.wachtOpRust()
    await expectRemembered()
  })
})

describe('the ribbon', () => {
  it('finds every command under the name that the manifest calls', async () => {
    await open()
    expect(await host.paneel.evaluate(() => window.geassocieerd)).toEqual([
      'nieuweCaseload',
      'herstelFormules',
      'datumsOpmaken',
      'legUit',
    ])
  })
})

describe('a workbook that counts from 1904', () => {
  it('is noticed, and one that counts from 1900 is not', async () => {
    await open({ datumstelsel: 1904 })
    expect(await host.paneel.evaluate(() => window.readBezwaar?.())).toBe(BEZWAAR_1904)
    await host.stop()
    await open({ datumstelsel: 1900 })
    expect(await host.paneel.evaluate(() => window.readBezwaar?.())).toBe(null)
  })
})
