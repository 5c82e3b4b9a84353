import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../gastheer/browser.ts'
import { startHost } from '../gastheer/start.ts'
import type { Host } from '../gastheer/start.ts'
import type { Profielnaam } from '../../addin/nabootsing/profielen.ts'
import { SITE, dienstMetNiets, dienstWeg } from './site.ts'
import { regelboek } from '@poortwachter/wet/editie'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

const typIn = async (host: Host, adres: string, tekst: string) => {
  await host.typ(adres, tekst)
  await host.wachtOpRust()
  return host.cel(adres)
}

describe('een Nederlandse Microsoft 365', () => {
  let host: Host
  beforeAll(async () => {
    host = await startHost({ map: SITE, browser, antwoord: dienstMetNiets })
    await host.paneel.waitForSelector('[role=tablist]')
    await typIn(host, 'B2', '6-1-2025')
  })
  afterAll(async () => {
    await host.stop()
  })

  it('rekent =PW.DEADLINE(B2;"EJE") uit tot een datum met een kaart', async () => {
    const cel = await typIn(host, 'C2', '=PW.DEADLINE(B2;"EJE")')
    expect(cel.tekst).toBe('04-01-2026')
    expect(cel.waarde).toBe(46026)
    const kaart = JSON.stringify(cel.kaart)
    expect(kaart).toContain('Eerstejaarsevaluatie')
    expect(kaart).toContain('Regeling procesgang art. 4 lid 2')
    expect(kaart).toContain('eerste ziektedag 06-01-2025 plus 363 dagen = 04-01-2026')
    expect(kaart).toContain(regelboek.versie)
  })

  it('houdt de datum een getal waarmee verder te rekenen is, en geeft de kaart per onderdeel', async () => {
    expect((await typIn(host, 'D2', '=C2+1')).waarde).toBe(46027)
    expect((await typIn(host, 'D3', '=C2.Grondslag')).tekst).toContain('Regeling procesgang art. 4 lid 2')
  })

  it('zegt bij een onbekende soort welke kan zijn bedoeld', async () => {
    const cel = await typIn(host, 'C3', '=PW.DEADLINE(B2;"week 42")')
    expect(cel.tekst).toBe('#N/B')
    expect(cel.fout?.bericht).toContain(
      '"week 42" is geen soort termijn. Bedoelt u "UWV42" (42e-weeksmelding bij UWV)? Alle keuzes staan',
    )
  })

  it('zegt bij een dag die niet bestaat wat er stond en wat er werd verwacht', async () => {
    await typIn(host, 'B4', '31-02-2026')
    const cel = await typIn(host, 'C4', '=PW.DEADLINE(B4;"WIA")')
    expect(cel.tekst).toBe('#WAARDE!')
    expect(cel.fout?.bericht).toContain('"31-02-2026" is geen datum: februari 2026 heeft 28 dagen')
  })

  it('werkt samen met de functies van Excel', async () => {
    expect(
      (await typIn(host, 'E2', '=ALS(PW.STATUS(B2;"UWV42";DATUM(2025;10;28))="te laat";"bel UWV";"wacht")')).tekst,
    ).toBe('bel UWV')
    expect((await typIn(host, 'E3', '=ALS.FOUT(PW.DEADLINE(B4;"WIA");"controleer")')).tekst).toBe('controleer')
    expect(
      (await typIn(host, 'E4', '=X.ZOEKEN("WIA";INDEX(PW.TIJDLIJN(B2);0;1);INDEX(PW.TIJDLIJN(B2);0;5))')).waarde,
    ).toBe(46313)
  })

  it('vult een kolom in een keer', async () => {
    await typIn(host, 'B10', '6-1-2025')
    await typIn(host, 'B11', '29-2-2024')
    await typIn(host, 'B12', 'geen datum')
    await typIn(host, 'C10', '=PW.DEADLINE(B10:B12;"WIASTART")')
    const cellen = await host.cellen('C10:C12')
    expect(cellen.map(([cel]) => cel!.tekst)).toEqual(['04-01-2027', '26-02-2026', '#WAARDE!'])
  })

  it('vraagt Excel om niets dat de werkmap niet kent', async () => {
    expect(await host.onbekendeLeden()).toEqual([])
  })

  it('blijft binnen de beveiligingsregels en meldt geen fouten op de pagina', () => {
    expect(host.paginafouten).toEqual([])
  })

  it('draagt in geen verzoek iets uit een cel, en vraagt zonder uitgever in de bouw niets aan de dienst', () => {
    expect(host.verzoeken.length).toBeGreaterThan(3)
    for (const { url, methode, inhoud } of host.verzoeken) {
      expect(methode).toBe('GET')
      expect(inhoud).toBe('')
      expect(url).not.toMatch(/45663|46026|2025|XYZ|31-02|EJE/)
    }
    const naarDienst = host.verzoeken.filter(({ naar }) => naar === 'antwoord').map(({ url }) => new URL(url).pathname)
    expect(naarDienst).toEqual([])
  })
})

describe('zonder de dienst', () => {
  it('is ieder antwoord hetzelfde', async () => {
    const host = await startHost({ map: SITE, browser, antwoord: dienstWeg })
    try {
      await typIn(host, 'B2', '6-1-2025')
      expect((await typIn(host, 'C2', '=PW.DEADLINE(B2;"WIA")')).tekst).toBe('18-10-2026')
      expect((await typIn(host, 'C3', '=PW.REGELVERSIE()')).tekst).toBe(regelboek.versie)
    } finally {
      await host.stop()
    }
  })
})

describe('in iedere Excel die wordt ondersteund', () => {
  const profielen: readonly Profielnaam[] = ['365', 'ltsc2024', 'ltsc2021']
  const talen = [
    { locale: 'nl', formule: '=PW.DEADLINE(B2;"UWV42")', kolom: '=PW.DEADLINE(B2:B3;"UWV42")', fout: '#WAARDE!' },
    { locale: 'en', formule: '=PW.DEADLINE(B2,"UWV42")', kolom: '=PW.DEADLINE(B2:B3,"UWV42")', fout: '#VALUE!' },
  ] as const
  const leeg = [0, null, ''] as const
  for (const profiel of profielen) {
    for (const { locale, formule, kolom, fout } of talen) {
      for (const leegteken of leeg) {
        it(`${profiel}, ${locale}, een lege cel als ${JSON.stringify(leegteken)}`, async () => {
          const host = await startHost({ map: SITE, browser, profiel, locale, leeg: leegteken, antwoord: dienstWeg })
          try {
            await host.typ('B2', locale === 'nl' ? '6-1-2025' : '1/6/2025')
            const cel = await typIn(host, 'C2', formule)
            expect(cel.waarde).toBe(45957)
            expect(cel.kaart !== undefined).toBe(profiel === '365')
            const cellen = (await typIn(host, 'D2', kolom), await host.cellen('D2:D3'))
            expect(cellen.map(([een]) => een!.tekst)).toEqual([cellen[0]![0]!.tekst, fout])
            expect(cellen[0]![0]!.waarde).toBe(45957)
            expect(await host.onbekendeLeden()).toEqual([])
          } finally {
            await host.stop()
          }
        })
      }
    }
  }
})
