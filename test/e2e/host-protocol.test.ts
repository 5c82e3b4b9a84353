import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHost, type Host } from '../gastheer/start.ts'
import { startBrowser } from '../gastheer/browser.ts'
import type { Browser } from 'playwright-core'

const MAP = new URL('../addin/nabootsing/fixture', import.meta.url).pathname
const OPTIES = { map: MAP, naamruimte: 'PROEF', paneel: 'paneel.html' } as const

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

const CASELOAD = {
  bladen: [
    {
      naam: 'Blad1',
      rijen: [
        ['Naam', 'Ziek op'],
        ['Jan', 45663],
        ['Els', '12 mrt 2026'],
        ['Piet', null],
      ],
      opmaak: [{ bereik: 'B2:B4', numberFormat: 'dd-mm-yyyy' }],
      tabellen: [{ naam: 'Caseload', bereik: 'A1:B4' }],
    },
  ],
}

describe('an add-in in the stand-in workbook, through the real office.js', () => {
  let host: Host
  beforeAll(async () => {
    host = await startHost({ ...OPTIES, browser, werkmap: CASELOAD })
  })
  afterAll(async () => {
    await host?.stop()
  })

  const toon = async (adres: string, formule: string): Promise<string> => {
    await host.typ(adres, formule)
    await host.wachtOpRust()
    return (await host.cel(adres)).tekst
  }

  it('learns that it runs in Excel', async () => {
    await host.paneel.waitForFunction('window.klaar === true')
    expect(
      await host.paneel.evaluate('[Office.context.host, Office.context.platform, Office.context.displayLanguage]'),
    ).toEqual(['Excel', 'OfficeOnline', 'nl-NL'])
  })

  it('reads the table of the workbook', async () => {
    expect(await host.paneel.textContent('#stand')).toBe('Naam,Ziek op 3 Blad1!A2:B4')
    expect(await host.paneel.locator('#lijst li').allTextContents()).toEqual([
      'Jan | 06-01-2025',
      'Els | 12 mrt 2026',
      'Piet | ',
    ])
  })

  it('answers a date with a card that stays a number', async () => {
    expect(await toon('D2', '=PROEF.LATER(B2;7)')).toBe('13-01-2025')
    expect((await host.cel('D2')).waarde).toBe(45670)
    expect(await toon('E2', '=D2.Grondslag')).toBe('Proefwet, art. 1')
    expect(await toon('F2', '=D2+1')).toBe('45671')
  })

  it('shows the code and the message of an error', async () => {
    expect(await toon('D3', '=PROEF.LATER(B3)')).toBe('#WAARDE!')
    expect((await host.cel('D3')).fout).toEqual({ code: '#VALUE!', bericht: '"12 mrt 2026" is geen datum.' })
    expect(await toon('D4', '=PROEF.LATER(B2;999)')).toBe('#N/B')
    expect((await host.cel('D4')).fout?.bericht).toBe('Dat weet niemand.')
    expect(await toon('D5', '=PROEF.LATER(B2;666)')).toBe('#WAARDE!')
    expect((await host.cel('D5')).fout?.bericht).toBeUndefined()
  })

  it('spills a matrix and knows its own address', async () => {
    expect(await toon('H1', '=PROEF.TABEL(A2:B3)')).toBe('Blad1!H1')
    expect((await host.cel('H1')).spilgebied).toBe('H1:I3')
    expect((await host.cel('I2')).tekst).toBe('["Jan",45663]')
  })

  it('waits for a function that takes its time, and combines arguments that repeat', async () => {
    await host.typ('L1', '=PROEF.WACHT("a";"b";A2)')
    expect(await host.cel('L1')).toMatchObject({ tekst: '#BEZET!', bezig: true })
    await host.wachtOpRust()
    expect((await host.cel('L1')).tekst).toBe('a+b+Jan')
  })

  it('calls once per cell of a range, and keeps the format of each answer', async () => {
    await toon('N2', '=ALS.FOUT(PROEF.LATER(Caseload[Ziek op];1);"?")')
    expect((await host.cellen('N2:N3')).flat().map((c) => c.tekst)).toEqual(['07-01-2025', '?'])
  })

  it('tells the pane of a change and of a selection', async () => {
    await host.typ('A2', 'Johan')
    await host.paneel.waitForFunction('document.querySelector("#lijst li").textContent.startsWith("Johan")')
    expect(await host.paneel.evaluate('[window.laatste.address, window.laatste.changeType]')).toEqual([
      'A2',
      'RangeEdited',
    ])
    await host.select('B3')
    await host.paneel.waitForFunction('window.keuze && window.keuze.address === "B3"')
    expect(await host.selectie()).toBe('Blad1!B3')
  })

  it('lets the pane write, and counts that', async () => {
    const voor = await host.schrijfbeurten()
    const uit = await host.paneel.evaluate(`Excel.run(async (context) => {
      const blad = context.workbook.worksheets.add('Bewijs')
      const bereik = blad.getRange('A1:B2')
      bereik.values = [['Som', 2], ['Datum', '=A1&"!"']]
      bereik.format.fill.color = '#FFEEAA'
      bereik.format.font.bold = true
      bereik.numberFormat = [['@', '0.00'], ['General', 'General']]
      const tabel = blad.tables.add('D1:E3', true)
      tabel.name = 'Nieuw'
      tabel.rows.add(null, [[1, 2]])
      context.workbook.names.add('PW_Peildatum', blad.getRange('B1'))
      context.workbook.settings.add('kaart', { a: 1 })
      context.workbook.properties.custom.add('PW', 'x')
      const cf = bereik.conditionalFormats.add(Excel.ConditionalFormatType.custom)
      cf.custom.rule.formula = '=$B1>1'
      cf.custom.format.fill.color = '#FF0000'
      const instelling = context.workbook.settings.getItemOrNullObject('kaart').load('value')
      const functie = context.workbook.functions.date(1904, 1, 2).load('value')
      bereik.load(['values', 'text', 'formulasLocal', 'numberFormatLocal', 'valueTypes'])
      blad.protection.load('protected')
      const bladen = context.workbook.worksheets.load('items/name,items/visibility')
      tabel.load('name,showTotals')
      const kolommen = tabel.columns.load('items/name')
      const gebruikt = blad.getUsedRange(true).load('address')
      const weg = context.workbook.worksheets.getItemOrNullObject('Bestaat niet')
      await context.sync()
      return {
        values: bereik.values, text: bereik.text, lokaal: bereik.formulasLocal, vormen: bereik.numberFormatLocal, soorten: bereik.valueTypes,
        beveiligd: blad.protection.protected, bladen: bladen.items.map((b) => b.name), tabel: tabel.name,
        kolommen: kolommen.items.map((k) => k.name), gebruikt: gebruikt.address, weg: weg.isNullObject,
        instelling: instelling.value, functie: functie.value,
      }
    })`)
    expect(uit).toEqual({
      values: [
        ['Som', 2],
        ['Datum', 'Som!'],
      ],
      text: [
        ['Som', '2,00'],
        ['Datum', 'Som!'],
      ],
      lokaal: [
        ['Som', 2],
        ['Datum', '=A1&"!"'],
      ],
      vormen: [
        ['@', '0,00'],
        ['Standaard', 'Standaard'],
      ],
      soorten: [
        ['String', 'Double'],
        ['String', 'String'],
      ],
      beveiligd: false,
      bladen: ['Blad1', 'Bewijs'],
      tabel: 'Nieuw',
      kolommen: ['Kolom1', 'Kolom2'],
      gebruikt: 'Bewijs!A1:E4',
      weg: true,
      instelling: { a: 1 },
      functie: 1463,
    })
    expect(await host.schrijfbeurten()).toBe(voor + 1)
  })

  it('refuses a member that it does not know, by name, and remembers it', async () => {
    const code = await host.paneel.evaluate(`Excel.run(async (context) => {
      context.workbook.pivotTables.load('items/name')
      await context.sync()
    }).then(() => 'gelukt', (fout) => fout.code + ' ' + fout.message)`)
    expect(code).toBe('ApiNotFound De nagebootste werkmap kent Workbook.pivotTables niet.')
    expect(await host.onbekendeLeden()).toEqual(['Workbook.pivotTables'])
    expect(await host.gevraagdeLeden()).toEqual(
      expect.arrayContaining([
        'Range.values',
        'Table.getDataBodyRange',
        'Worksheet.tables',
        'WorksheetCollection.onChanged',
        'WorksheetCollection.onSelectionChanged',
      ]),
    )
  })

  it('lets nothing leave the machine', () => {
    expect(host.verzoeken.filter((v) => v.naar === 'geweigerd' || v.naar === 'antwoord')).toEqual([])
    expect(host.verzoeken.every((v) => v.methode === 'GET' && v.inhoud === '')).toBe(true)
    expect(host.paginafouten).toEqual([])
  })
})

describe('an older Excel', () => {
  it('shows the plain number where cards do not exist, in English where the workbook is English', async () => {
    const host = await startHost({ ...OPTIES, browser, profiel: 'ltsc2021', locale: 'en', werkmap: CASELOAD })
    try {
      await host.typ('D2', '=PROEF.LATER(B2,7)')
      await host.typ('D3', '=PROEF.LATER(B3)')
      await host.wachtOpRust()
      expect(await host.cel('D2')).toMatchObject({ waarde: 45670, tekst: '45670' })
      expect((await host.cel('D2')).kaart).toBeUndefined()
      expect((await host.cel('D3')).tekst).toBe('#VALUE!')
      expect(
        await host.paneel.evaluate(`[Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
        Office.context.requirements.isSetSupported('ExcelApi', '1.16'), Office.context.displayLanguage]`),
      ).toEqual([true, false, 'en-US'])
    } finally {
      await host.stop()
    }
  })
})
