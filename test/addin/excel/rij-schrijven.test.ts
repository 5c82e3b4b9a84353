import { rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type {
  Celwaarde,
  Bladkolom,
  Rijcel,
  Rijopdracht,
  Rijschrift,
  Rijuitslag,
  Vindplaats,
} from '../../../addin/excel/werkmap.ts'
import type { Werkmapbeschrijving } from '../../../addin/nabootsing/rekenblad/beschrijving.ts'
import { startBrowser } from '../../gastheer/browser.ts'
import { startHost } from '../../gastheer/start.ts'
import type { Host } from '../../gastheer/start.ts'
import { buildProefmap } from '../lint/proefmap.ts'

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
vi.setConfig({ testTimeout: 30_000 })

const KOPPEN = ['Dossier', 'Werkgever', 'Ziektedatum', 'Plan van aanpak']
/** 6-1-2025 and 1-6-2025; the two rows of C are the same but for their step. */
const RIJEN: readonly (readonly (string | number)[])[] = [
  ['A', 'Bakkerij', 45_663, ''],
  ['B', 'Smederij', 45_663, ''],
  ['C', 'Smederij', 45_809, ''],
  ['C', 'Smederij', 45_809, 45_830],
]

const werkmap = (soort: 'tabel' | 'bereik'): Werkmapbeschrijving => ({
  bladen: [
    {
      naam: 'Caseload',
      rijen: soort === 'tabel' ? [KOPPEN, ...RIJEN] : [['Overzicht'], KOPPEN, ...RIJEN],
      ...(soort === 'tabel' ? { tabellen: [{ naam: 'Caseload', bereik: 'A1:D5' }] } : {}),
    },
  ],
})

const open = async (soort: 'tabel' | 'bereik' = 'tabel'): Promise<void> => {
  host = await startHost({ map, browser, werkmap: werkmap(soort) })
}

const kolom = (kop: string): Bladkolom => ({ kop, hoeveelste: 0 })

const plaatsVan = (soort: 'tabel' | 'bereik'): { readonly plaats: Vindplaats; readonly koprij: number } => ({
  plaats: {
    id: 'caseload',
    kenmerk: 'Caseload',
    soort,
    blad: 'Caseload',
    naam: 'Caseload',
    bovenkant: [],
    aantalRijen: RIJEN.length,
    rij: 0,
    kolom: 0,
  },
  koprij: soort === 'tabel' ? 0 : 1,
})

/** To write in the so many-th row as it was when the workbook was read. */
const opdracht = (rij: number, cel: Partial<Rijcel>, soort: 'tabel' | 'bereik' = 'tabel'): Rijopdracht => {
  const cellen = RIJEN[rij] ?? []
  const beeld = KOPPEN.map((kop, i) => ({ ...kolom(kop), waarde: cellen[i] ?? '' }))
  const gelijken = RIJEN.filter((ander) => ander.slice(0, 3).join() === cellen.slice(0, 3).join()).length
  return {
    zoeker: { ...plaatsVan(soort), rij, kenmerken: beeld.slice(0, 3), gelijken, beeld, zelfden: 1 },
    cel: { kolom: kolom('Plan van aanpak'), isNieuw: false, waarde: 45_677, gezien: '', ...cel },
  }
}

const write = (wat: Rijopdracht): Promise<Rijuitslag> =>
  host.paneel.evaluate(async (o) => {
    if (!window.proefwerkmap) throw new Error('De proef is niet geladen.')
    const uitslag = await window.proefwerkmap.writeRij(o)
    return uitslag.soort === 'geweigerd' ? { ...uitslag, reden: String(uitslag.reden) } : uitslag
  }, wat)

const undo = (schrift: Rijschrift): Promise<string | undefined> =>
  host.paneel.evaluate(async (s) => {
    const bezwaar = await window.proefwerkmap?.undo(s)
    return bezwaar === undefined ? undefined : String(bezwaar)
  }, schrift)

const written = async (wat: Rijopdracht): Promise<Rijschrift> => {
  const uitslag = await write(wat)
  if (uitslag.soort !== 'geschreven') throw new Error(JSON.stringify(uitslag))
  return uitslag.schrift
}

const sheet = async (adres: string): Promise<readonly (readonly Celwaarde[])[]> =>
  (await host.cellen(`Caseload!${adres}`)).map((rij) => rij.map(({ waarde }) => waarde ?? ''))

/** What the user does meanwhile, each cell by its address. */
const type = async (cellen: Readonly<Record<string, string>>): Promise<void> => {
  for (const [adres, tekst] of Object.entries(cellen)) await host.typ(`Caseload!${adres}`, tekst)
  await host.wachtOpRust()
}

describe('schrijven in een rij', () => {
  for (const soort of ['tabel', 'bereik'] as const) {
    it(`vult de cel van die rij (${soort}) en zet haar met een stap weer leeg`, async () => {
      await open(soort)
      const cel = soort === 'tabel' ? 'D3' : 'D4'
      const schrift = await written(opdracht(1, { opmaak: 'dd-mm-yyyy' }, soort))
      expect((await host.cel(`Caseload!${cel}`)).tekst).toBe('20-01-2025')
      expect(await host.schrijfbeurten()).toBe(1)
      expect(await undo(schrift)).toBeUndefined()
      expect((await host.cel(`Caseload!${cel}`)).waarde).toBeNull()
      expect((await host.cel(`Caseload!${cel}`)).numberFormat).toBe('General')
    })

    it(`maakt een kolom die er niet is (${soort}), en haalt haar weer weg als zij leeg is`, async () => {
      await open(soort)
      const kop = soort === 'tabel' ? 'E1' : 'E2'
      const cel = soort === 'tabel' ? 'E2' : 'E3'
      const schrift = await written(
        opdracht(0, { kolom: kolom('Voortgangsevaluatie'), isNieuw: true, opmaak: 'dd-mm-yyyy' }, soort),
      )
      expect((await host.cel(`Caseload!${kop}`)).waarde).toBe('Voortgangsevaluatie')
      expect((await host.cel(`Caseload!${cel}`)).tekst).toBe('20-01-2025')
      expect(await undo(schrift)).toBeUndefined()
      expect((await host.cel(`Caseload!${kop}`)).waarde).toBeNull()
    })
  }

  it('houdt een kolom die het maakte als er inmiddels iets anders in staat', async () => {
    await open()
    const schrift = await written(opdracht(0, { kolom: kolom('Notitie'), isNieuw: true, waarde: 'gebeld' }))
    await type({ E3: 'van een collega' })
    expect(await undo(schrift)).toBeUndefined()
    expect(await sheet('E1:E3')).toEqual([['Notitie'], [''], ['van een collega']])
  })

  it('vindt de rij terug nadat het blad is gesorteerd', async () => {
    await open()
    await type({ A2: 'B', B2: 'Smederij', A3: 'A', B3: 'Bakkerij' })
    const schrift = await written(opdracht(0, {}))
    expect(await sheet('A2:D3')).toEqual([
      ['B', 'Smederij', 45_663, ''],
      ['A', 'Bakkerij', 45_663, 45_677],
    ])
    await type({ A2: 'A', B2: 'Bakkerij', D2: '20-1-2025', A3: 'B', B3: 'Smederij', D3: '' })
    expect(await undo(schrift)).toBeUndefined()
    expect(await sheet('A2:D3')).toEqual([
      ['A', 'Bakkerij', 45_663, ''],
      ['B', 'Smederij', 45_663, ''],
    ])
  })

  it('vindt de kolom terug nadat er een voor is gekomen', async () => {
    await open('bereik')
    await type({ D2: 'Adviseur', E2: 'Plan van aanpak' })
    await written(opdracht(1, {}, 'bereik'))
    expect(await sheet('D4:E4')).toEqual([['', 45_677]])
  })

  it('schrijft in de goede rij van een tabel die intussen boven en onder groeide', async () => {
    await open()
    await type({
      A2: 'Y',
      A3: 'A',
      B3: 'Bakkerij',
      A4: 'B',
      C4: '6-1-2025',
      D5: '',
      A6: 'C',
      B6: 'Smederij',
      C6: '1-6-2025',
    })
    await host.pagina.evaluate(() => {
      const werkmap = window.poortwachterHost?.werkmap
      const tabel = werkmap?.vindTabel('Caseload')
      if (tabel) werkmap?.resizeTabel(tabel, { ...tabel.vlak, r2: 6 })
    })
    await written(opdracht(1, {}))
    expect(await sheet('A2:D6')).toEqual([
      ['Y', 'Bakkerij', 45_663, ''],
      ['A', 'Bakkerij', 45_663, ''],
      ['B', 'Smederij', 45_663, 45_677],
      ['C', 'Smederij', 45_809, ''],
      ['C', 'Smederij', 45_809, ''],
    ])
  })

  it('houdt rijen uit elkaar die alleen in een andere cel verschillen', async () => {
    await open()
    await written(opdracht(2, {}))
    expect(await sheet('D4:D5')).toEqual([[45_677], [45_830]])
  })

  it('bewaart een tekst die op een getal lijkt als tekst, en een formule als tekst', async () => {
    await open()
    await written(opdracht(0, { kolom: kolom('Notitie'), isNieuw: true, waarde: '=1+1' }))
    expect(await sheet('E2:E2')).toEqual([['=1+1']])
    await written(opdracht(1, { kolom: kolom('Notitie'), isNieuw: true, waarde: '0012' }))
    expect(await sheet('E3:E3')).toEqual([['0012']])
  })
})

describe('schrijven dat niet kan verandert niets', () => {
  const same = async (): Promise<void> => {
    expect(await host.schrijfbeurten()).toBe(0)
    expect(await sheet('D2:D5')).toEqual([[''], [''], [''], [45_830]])
  }

  it('een cel die intussen is gevuld: zegt wat er staat', async () => {
    await open()
    await type({ D3: '3-2-2025' })
    expect(await write(opdracht(1, {}))).toEqual({ soort: 'anders', adres: 'Caseload!D3', nu: 45_691 })
    expect(await sheet('D3:D3')).toEqual([[45_691]])
    await written(opdracht(1, { gezien: 45_691 }))
    expect(await sheet('D3:D3')).toEqual([[45_677]])
  })

  it('een cel met een formule: zegt welke, ook als zij niets toont', async () => {
    await open()
    await type({ D3: '=ALS(C3>0;"";1)' })
    expect(await write(opdracht(1, {}))).toMatchObject({ soort: 'anders', nu: '=IF(C3>0,"",1)' })
    expect((await host.cel('Caseload!D3')).formule).toBe('=IF(C3>0,"",1)')
  })

  it('een kolom die weg is: noemt haar, en schrijft niet ernaast', async () => {
    await open()
    await type({ D1: 'Iets anders' })
    expect(await write(opdracht(1, {}))).toMatchObject({
      soort: 'geweigerd',
      reden: expect.stringContaining('De kolom "Plan van aanpak" staat niet meer in de tabel.'),
    })
    await same()
  })

  it('een rij die weg is', async () => {
    await open()
    await type({ A3: 'Z' })
    expect(await write(opdracht(1, {}))).toMatchObject({ soort: 'geweigerd' })
    await same()
  })

  it('twee rijen die gelijk zijn en niet meer staan waar zij stonden', async () => {
    await open()
    await type({ D5: '' })
    const { zoeker, cel } = opdracht(2, {})
    expect(await write({ zoeker: { ...zoeker, rij: 9 }, cel })).toMatchObject({
      soort: 'geweigerd',
      reden: expect.stringContaining('Dit dossier staat of stond op 2 rijen'),
    })
    expect(await host.schrijfbeurten()).toBe(0)
  })

  it('de rij die overblijft van twee die op elkaar leken: een notitie over de een komt niet bij de ander', async () => {
    await open()
    await type({ A4: 'Z' })
    expect(await write(opdracht(2, { kolom: kolom('Notitie'), isNieuw: true, waarde: 'over de een' }))).toMatchObject({
      soort: 'geweigerd',
      reden: expect.stringContaining('Dit dossier staat of stond op 2 rijen'),
    })
    expect(await host.schrijfbeurten()).toBe(0)
  })

  it('ongedaan maken in de rij die overblijft van twee die op elkaar leken, al staat daar hetzelfde', async () => {
    await open()
    const schrift = await written(opdracht(2, { waarde: 45_830 }))
    await type({ A4: 'Z' })
    expect(await undo(schrift)).toContain('Dit dossier staat of stond op 2 rijen')
    expect(await sheet('D4:D5')).toEqual([[45_830], [45_830]])
  })

  it('een beveiligd blad', async () => {
    await open()
    await host.pagina.evaluate(() => {
      const blad = window.poortwachterHost?.werkmap.blad('Caseload')
      if (blad) blad.beschermd = true
    })
    await expect(write(opdracht(1, {}))).rejects.toThrow(/AccessDenied|beveiligd/)
    await expect(write(opdracht(1, { kolom: kolom('Notitie'), isNieuw: true }))).rejects.toThrow(
      /AccessDenied|beveiligd/,
    )
    expect(await sheet('D2:E5')).toEqual([
      ['', ''],
      ['', ''],
      ['', ''],
      [45_830, ''],
    ])
  })

  it('ongedaan maken raakt niet aan wat een ander er intussen in zette', async () => {
    await open()
    const schrift = await written(opdracht(1, {}))
    await type({ D3: '5-5-2025' })
    expect(await undo(schrift)).toContain('In Caseload!D3 staat inmiddels iets anders.')
    expect(await sheet('D3:D3')).toEqual([[45_782]])
  })

  it('een invoegtoepassing die halverwege stopt heeft niets half geschreven', async () => {
    await open()
    await host.paneel.evaluate((o) => void window.proefwerkmap?.writeRij(o).catch(() => undefined), opdracht(1, {}))
    await host.paneel.goto('about:blank')
    await host.wachtOpRust()
    const [[cel] = []] = await sheet('D3:D3')
    expect(['', 45_677]).toContain(cel)
    expect(await sheet('A2:C5')).toEqual(RIJEN.map((rij) => rij.slice(0, 3)))
  })
})
