import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { xlsxParts } from '../../bouw/bestanden/onthouden.ts'
import { brokenRulesOf } from '../../bouw/bestanden/xlsxregels.ts'
import { createProefmap, readUitvoer, runEvalueer } from './proef.ts'
import type { Proefmap } from './proef.ts'

type Werkmap = Parameters<typeof writeXlsx>[0]

let map: Proefmap
beforeAll(async () => {
  map = await createProefmap()
})
afterAll(() => map.remove())

const utc = (iso: string) => new Date(`${iso}T00:00:00Z`)
type Rij = (string | number | boolean | Date | null)[]

const EXPORT: Rij[] = [
  ['Dossier', 'Naam', 'Ziektedatum', 'In dienst'],
  [1, 'Jansen', utc('2025-01-06'), utc('2010-05-01')],
  [2, '=1+1', '12 mrt 2026', null],
  [3, 'Fout', '31-02-2026', true],
]

const writeWorkbook = async (naam: string, werkmap: Werkmap) => map.write(naam, await writeXlsx(werkmap))
const writeSheet = (naam: string, rijen: Rij[]) => writeWorkbook(naam, { sheets: [{ name: 'Export', rows: rijen }] })

describe('a workbook', () => {
  it('is read from a plain sheet, with headings below a title', async () => {
    const invoer = await writeSheet('blad.xlsx', [['Verzuim per november'], [], ...EXPORT])
    const uitkomst = await runEvalueer(invoer, '--uit', map.pad('blad.csv'))
    expect(uitkomst.meldingen).toEqual([
      { regel: 6, kolom: 'Ziektedatum', bericht: expect.stringContaining('28 dagen') },
    ])
    expect(await readUitvoer(map.pad('blad.csv'))).toMatchObject([
      { Dossier: '1', Ziektedatum: '06-01-2025', 'In dienst': '01-05-2010', 'PW PA uiterlijk': '17-02-2025' },
      { Dossier: '2', Naam: "'=1+1", Ziektedatum: '12 mrt 2026', 'PW PA uiterlijk': '23-04-2026' },
      { Dossier: '3', 'In dienst': 'WAAR', 'PW fase': 'niet te berekenen' },
    ])
  })

  it('reads one of two tables side by side, and names the cells of the other one', async () => {
    const invoer = await writeSheet('naast.xlsx', [
      ['Naam', 'Eerste ziektedag', null, 'Naam', 'Hersteld op'],
      ['Bron', utc('2025-01-06'), null, 'Put', utc('2025-09-01')],
      ['Dam', utc('2025-02-03')],
      [null, null, null, 'Kade', utc('2025-02-01')],
    ])
    const uitkomst = await runEvalueer(invoer, '--uit', map.pad('naast.csv'))
    expect(uitkomst.nietGelezen).toEqual([
      'kolom "Naam": van een andere tabel, naast deze',
      'kolom "Hersteld op": van een andere tabel, naast deze',
      'regel 4: van de tabel ernaast',
    ])
    expect((await readUitvoer(map.pad('naast.csv'))).map((rij) => [rij.Naam, rij['PW fase']])).toHaveLength(2)
  })

  it('names cells beside the headings', async () => {
    const rijen: Rij[] = [
      ['Naam', 'Eerste ziektedag'],
      ['Bron', utc('2025-01-06')],
      ['Dam', utc('2025-02-03'), null, 'Naam', 'Hersteld op'],
    ]
    for (let i = 0; i < 30; i++) rijen.push([`P${i}`, utc('2025-03-03')])
    rijen.push(['Kade', utc('2025-03-03'), null, null, null, null, 'los'])
    const uitkomst = await runEvalueer(await writeSheet('kopnaast.xlsx', rijen), '--uit', map.pad('kopnaast.csv'))
    expect(uitkomst.nietGelezen).toEqual([
      'Rechts van de koppen op blad Export staan nog cellen (G34), die niet worden gelezen. Is dat een eigen lijst, zet die dan op een eigen blad.',
      'kolom 4: heeft geen kop',
      'kolom 5: heeft geen kop',
    ])
  })

  it.each([
    [[2], 'Op blad Export is regel 3 verborgen; die is wel gelezen. Verwijder die regel als zij niet meetelt.'],
    [
      [1, 2, 3],
      'Op blad Export zijn 2 regels verborgen, waaronder 2, 3; die zijn wel gelezen. Verwijder ze als zij niet meetellen.',
    ],
  ])('names the hidden rows that were read: %j', async (verborgen, zin) => {
    const invoer = await writeWorkbook('verborgen.xlsx', {
      sheets: [
        {
          name: 'Export',
          rows: [
            ['Naam', 'Eerste ziektedag'],
            ['Bron', utc('2025-01-06')],
            ['Dam', utc('2025-02-03')],
            [],
            ['Put', utc('2025-03-03')],
          ],
          rowDefs: new Map(verborgen.map((rij) => [rij, { hidden: true }])),
        },
      ],
    })
    const uitkomst = await runEvalueer(invoer, '--uit', map.pad('verborgen.csv'))
    expect(uitkomst.nietGelezen).toEqual([zin])
    expect(uitkomst.dossiers).toBe(3)
  })

  it('says of a time without a day what the sheet shows', async () => {
    const tijd = { style: { numFmt: 'hh:mm' } }
    const invoer = await writeWorkbook('tijd.xlsx', {
      sheets: [
        {
          name: 'Export',
          rows: [
            ['Dossier', 'Eerste ziektedag', 'Tijd'],
            [1, 8.5 / 24, 13.25 / 24],
            [2, utc('2025-01-06'), null],
          ],
          cells: new Map([
            ['1,1', tijd],
            ['1,2', tijd],
          ]),
        },
      ],
    })
    const uitkomst = await runEvalueer(invoer, '--uit', map.pad('tijd.csv'))
    expect(uitkomst.meldingen).toEqual([
      { regel: 2, kolom: 'Eerste ziektedag', bericht: expect.stringContaining('08:30 is geen datum maar een tijd.') },
    ])
    expect(await readUitvoer(map.pad('tijd.csv'))).toMatchObject([
      { 'Eerste ziektedag': '08:30', Tijd: '13:15' },
      { 'Eerste ziektedag': '06-01-2025', Tijd: '' },
    ])
  })

  it('is read with parts of a recovery as Excel shows them, so that a part ends nothing', async () => {
    const procent = { style: { numFmt: '0%' } }
    const invoer = await writeWorkbook('deel.xlsx', {
      sheets: [
        {
          name: 'Export',
          rows: [
            ['Personeelsnummer', 'Eerste ziektedag', 'Hersteld op', 'Herstel %'],
            ['21', utc('2025-01-06'), utc('2025-09-01'), 0.5],
            ['22', utc('2025-01-06'), utc('2025-09-01'), 1],
          ],
          cells: new Map([
            ['1,3', procent],
            ['2,3', procent],
          ]),
        },
      ],
    })
    await runEvalueer(invoer, '--uit', map.pad('deel.csv'))
    expect(await readUitvoer(map.pad('deel.csv'))).toMatchObject([
      { Personeelsnummer: '21', 'PW fase': 'loopt' },
      { Personeelsnummer: '22', 'PW fase': 'hersteld', 'PW hersteld per': '01-09-2025' },
    ])
  })

  it('has its dates as dates also where several rows are one case', async () => {
    const invoer = await writeSheet('perioden.xlsx', [
      ['Personeelsnummer', 'Eerste ziektedag', 'Hersteld op', 'In dienst', 'Uren'],
      ['31', utc('2025-01-06'), utc('2025-02-10'), utc('2010-05-01'), 36],
      ['31', utc('2025-02-24'), null, utc('2010-05-01'), 36],
      ['32', utc('2025-03-03'), null, null, 40000],
    ])
    await runEvalueer(invoer, '--uit', map.pad('perioden.csv'))
    expect(await readUitvoer(map.pad('perioden.csv'))).toMatchObject([
      {
        Personeelsnummer: '31',
        'Eerste ziektedag': '24-02-2025',
        'In dienst': '01-05-2010',
        Uren: '36',
        'PW eerste ziektedag': '06-01-2025',
        'PW rijen': '2, 3',
      },
      { Personeelsnummer: '32', 'Eerste ziektedag': '03-03-2025', 'In dienst': '', Uren: '40000' },
    ])
    await runEvalueer(invoer, '--uit', map.pad('perioden.jsonl'))
    const [eerste = ''] = (await readFile(map.pad('perioden.jsonl'), 'utf8')).split('\n')
    expect(JSON.parse(eerste)).toMatchObject({
      'Eerste ziektedag': '2025-02-24',
      'In dienst': '2010-05-01',
      Uren: 36,
      'PW eerste ziektedag': '2025-01-06',
      'PW hersteld per': null,
    })
  })

  it('is read with its percentages as Excel shows them, and copies them as they were', async () => {
    const procent = { style: { numFmt: '0.0%' } }
    const invoer = await writeWorkbook('procent.xlsx', {
      sheets: [
        {
          name: 'Lijst',
          rows: [
            ['', 'Dossier', 'Ziektedatum', 'Maandloon', 'Loonpercentage', 'Loonwaarde'],
            ['', 'P1', utc('2025-01-06'), 3250.5, 0.7, 1],
            ['', 'P2', utc('2025-01-06'), 3250.5, 70, 1],
            ['', 'P3', utc('2025-01-06'), 3250.5, 1, 0.5],
            ['', 'P4', utc('2025-01-06'), 3250.5, 1.2, 65],
          ],
          cells: new Map([
            ['1,4', procent],
            ['1,5', procent],
            ['3,4', procent],
            ['3,5', procent],
            ['4,4', procent],
          ]),
        },
      ],
    })
    const uitkomst = await runEvalueer(invoer, '--uit', map.pad('procent.csv'), '--loonpercentage', '80')
    // 12 months of 3250,50 in 52 weeks: 39.006, of which 70% is 27.304,20. A percentage that cannot be read has no stand-in.
    expect(await readUitvoer(map.pad('procent.csv'))).toMatchObject([
      { Dossier: 'P1', Loonpercentage: '0,7', 'PW blootstelling': '27304,20' },
      { Dossier: 'P2', Loonpercentage: '70', 'PW blootstelling': '27304,20' },
      { Dossier: 'P3', Loonpercentage: '1', 'PW blootstelling': '39006,00' },
      { Dossier: 'P4', Loonpercentage: '1,2', 'PW blootstelling': '' },
    ])
    expect(uitkomst.meldingen).toEqual([
      { regel: 3, kolom: 'Loonwaarde', bericht: expect.stringContaining('is dat 1% of 100%?') },
      { regel: 5, kolom: 'Loonpercentage', bericht: expect.stringContaining('van 5 tot en met 100') },
    ])
  })

  it('is read from a table beside other things, and without its totals row', async () => {
    const invoer = await writeWorkbook('tabel.xlsx', {
      sheets: [
        { name: 'Toelichting', rows: [['Ziektedatum is de eerste ziektedag'], ['Dossier']] },
        {
          name: 'Lijst',
          rows: [
            ['x', 'Dossier', 'Ziektedatum'],
            ['y', 1, utc('2025-01-06')],
            ['z', 2, utc('2025-01-07')],
            ['', 'Totaal', 2],
          ],
          tables: [
            {
              name: 'Dossiers',
              range: 'B1:C4',
              columns: [{ name: 'Dossier' }, { name: 'Ziektedatum' }],
              showTotalRow: true,
            },
          ],
        },
      ],
    })
    const uitkomst = await runEvalueer(invoer, '--uit', map.pad('tabel.csv'))
    expect(uitkomst.bronomschrijving).toBe('xlsx, tabel Dossiers op blad Lijst')
    const rijen = await readUitvoer(map.pad('tabel.csv'))
    expect(rijen.map((rij) => [rij.Dossier, rij['PW PA uiterlijk']])).toEqual([
      ['1', '17-02-2025'],
      ['2', '18-02-2025'],
    ])
    expect(Object.keys(rijen[0]!).slice(0, 3)).toEqual(['Dossier', 'Ziektedatum', 'PW fase'])
  })

  it('says which rows stand under a table without belonging to it, and passes over those of another table', async () => {
    const tabel = (name: string, range: string) => ({
      name,
      range,
      columns: [{ name: 'Dossier' }, { name: 'Ziektedatum' }],
    })
    const koppen = ['Dossier', 'Ziektedatum']
    const gegroeid: Rij[] = [koppen, [1, utc('2025-01-06')], [4, utc('2025-02-03')], [5, utc('2025-03-03')]]
    const twee: Rij[] = [koppen, [2, utc('2025-01-06')], [], koppen, [3, utc('2025-01-06')]]
    const invoer = await writeWorkbook('eronder.xlsx', {
      sheets: [
        { name: 'Gegroeid', rows: gegroeid, tables: [tabel('Een', 'A1:B2')] },
        { name: 'Twee tabellen', rows: twee, tables: [tabel('Twee', 'A1:B2'), tabel('Drie', 'A4:B5')] },
      ],
    })
    const uitkomst = await runEvalueer(invoer, '--uit', map.pad('eronder.csv'))
    expect(uitkomst.nietGelezen).toEqual([
      'Onder tabel Een op blad Gegroeid staan nog cellen, tot en met regel 4. Horen die bij de tabel, sleep dan in Excel haar hoek tot daar.',
    ])
    expect((await readUitvoer(map.pad('eronder.csv'))).map(({ Dossier }) => Dossier)).toEqual(['1', '2', '3'])
  })

  it('names a loose list beside a table, and nothing where the cells beside are of another table that is read', async () => {
    const tabel = (name: string, range: string) => ({
      name,
      range,
      columns: [{ name: 'Dossier' }, { name: 'Ziektedatum' }],
    })
    const koppen = ['Dossier', 'Ziektedatum']
    const leeg = [null, null, null]
    const los: Rij[] = [
      ['Verzuim', null, null, null, null, null, 'Bron: personeelszaken'],
      [null, ...koppen, null, 'Naam', 'Eerste ziektedag'],
      [null, 1, utc('2025-01-06'), null, 'Put', utc('2025-02-03')],
      [...leeg, null, 'Dam', utc('2025-03-03')],
      ['let op'],
    ]
    const samen: Rij[] = [
      [...koppen, null, ...koppen],
      [2, utc('2025-01-06'), null, 3, utc('2025-01-06')],
      [...leeg, 4, utc('2025-01-06')],
      [...leeg, 5, utc('2025-01-06')],
    ]
    const invoer = await writeWorkbook('ernaast.xlsx', {
      sheets: [
        { name: 'Los', rows: los, tables: [tabel('Een', 'B2:C3')] },
        { name: 'Naast elkaar', rows: samen, tables: [tabel('Twee', 'A1:B2'), tabel('Drie', 'D1:E3')] },
      ],
    })
    const uitkomst = await runEvalueer(invoer, '--uit', map.pad('ernaast.csv'))
    expect(uitkomst.nietGelezen).toEqual([
      'Onder tabel Drie op blad Naast elkaar staan nog cellen, tot en met regel 4. Horen die bij de tabel, sleep dan in Excel haar hoek tot daar.',
      'Naast tabel Een op blad Los staan nog cellen (E2:F4 en A5), die niet worden gelezen. Is dat een eigen lijst, zet die dan op een eigen blad.',
    ])
    expect((await readUitvoer(map.pad('ernaast.csv'))).map(({ Dossier }) => Dossier)).toEqual(['1', '2', '3', '4'])
  })

  it('is written with the cases on one sheet, dates as dates, and the summary on the next', async () => {
    const invoer = await writeSheet('in.xlsx', EXPORT)
    await runEvalueer(invoer, '--uit', map.pad('uit.xlsx'))
    const werkmap = await readXlsx(await readFile(map.pad('uit.xlsx')))
    expect(werkmap.sheets.map(({ name }) => name)).toEqual(['Dossiers', 'Samenvatting'])
    const [koppen, eerste, tweede] = werkmap.sheets[0]!.rows
    const cel = (rij: typeof koppen, kop: string) => rij![koppen!.indexOf(kop)]
    expect(cel(eerste, 'Dossier')).toBe(1)
    expect(cel(eerste, 'Ziektedatum')).toEqual(utc('2025-01-06'))
    expect(cel(eerste, 'PW PA uiterlijk')).toEqual(utc('2025-02-17'))
    expect(cel(tweede, 'Ziektedatum')).toEqual(utc('2026-03-12'))
    expect(werkmap.sheets[1]!.rows).toContainEqual(['Dossiers', 'gelezen', 3])
  })

  it('shows every date of a column in one way, and gives Excel nothing to repair', async () => {
    const invoer = await writeSheet('datums.xlsx', [
      ['Dossier', 'Ziektedatum', 'Gezien', 'Gemengd'],
      [1, utc('2025-01-06'), utc('2024-12-03'), utc('2024-12-01')],
      [2, '12 mrt 2026', null, 12.5],
    ])
    await runEvalueer(invoer, '--uit', map.pad('notatie.xlsx'))
    const bestand = await readFile(map.pad('notatie.xlsx'))
    expect(brokenRulesOf(bestand)).toEqual([])
    const [, eerste, tweede] = (await readXlsx(bestand)).sheets[0]!.rows
    expect(eerste!.slice(1, 4)).toEqual([utc('2025-01-06'), utc('2024-12-03'), utc('2024-12-01')])
    expect(tweede!.slice(1, 4)).toEqual([utc('2026-03-12'), null, 12.5])
    expect(xlsxParts(bestand).get('xl/styles.xml')).not.toContain('yyyy-mm-dd')
  })

  it('holds no formula, whatever the text of a cell', async () => {
    const invoer = await writeSheet('vijandig.xlsx', [EXPORT[0]!, [1, '=HYPERLINK("http://x")', '06-01-2025', '@x']])
    await runEvalueer(invoer, '--uit', map.pad('veilig.xlsx'))
    const delen = unzipSync(await readFile(map.pad('veilig.xlsx')))
    const bladen = Object.entries(delen).filter(([naam]) => naam.startsWith('xl/worksheets/'))
    expect(bladen.length).toBeGreaterThan(0)
    for (const [, inhoud] of bladen) expect(new TextDecoder().decode(inhoud)).not.toMatch(/<f[ >]/)
  })

  it('gives the same bytes for any number of threads', async () => {
    const invoer = await writeSheet('draden.xlsx', [
      EXPORT[0]!,
      ...Array.from({ length: 4500 }, (_, i) => [i, `N${i}`, utc(`2025-0${(i % 9) + 1}-11`), null]),
    ])
    const bestanden: Buffer[] = []
    for (const draden of ['1', '3']) {
      await runEvalueer(invoer, '--uit', map.pad('d.xlsx'), '--draden', draden)
      bestanden.push(await readFile(map.pad('d.xlsx')))
    }
    expect(bestanden[0]!.equals(bestanden[1]!)).toBe(true)
  }, 60_000)

  it('may come from a csv: then days become dates and other text stays text', async () => {
    const invoer = await map.write('in.csv', 'Dossier;Ziektedatum\n007;06-01-2025\n')
    await runEvalueer(invoer, '--uit', map.pad('uitcsv.xlsx'))
    const { sheets } = await readXlsx(await readFile(map.pad('uitcsv.xlsx')))
    expect(sheets[0]!.rows[1]!.slice(0, 2)).toEqual(['007', utc('2025-01-06')])
  })

  it('is refused when it counts its days from 1904, because every date would be four years off', async () => {
    const invoer = await writeWorkbook('mac.xlsx', { sheets: [{ name: 'Export', rows: EXPORT }], dateSystem: '1904' })
    await expect(runEvalueer(invoer, '--uit', map.pad('mac.csv'))).rejects.toThrow('telt datums vanaf 1904')
  })

  it.each([
    ['tekst.xlsx', 'Dossier;Ziektedatum\n1;06-01-2025\n', 'geen Excel-werkmap'],
    ['kapot.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, ...new Uint8Array(60).fill(7)), 'geen Excel-werkmap'],
    ['oud.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)), 'oude .xls'],
    ['leeg.xlsx', '', 'is leeg'],
  ])('is refused with a sentence when it is not one: %s', async (naam, inhoud, zin) => {
    await expect(runEvalueer(await map.write(naam, inhoud), '--uit', map.pad('niet.csv'))).rejects.toThrow(zin)
  })

  it('is refused with a sentence when it has no cases or no such sheet', async () => {
    const leeg = await writeSheet('koppen.xlsx', [EXPORT[0]!])
    await expect(runEvalueer(leeg, '--uit', map.pad('niet.csv'))).rejects.toThrow('geen enkele rij')
    await expect(runEvalueer(leeg, '--uit', map.pad('niet.csv'), '--blad', 'Exprot')).rejects.toThrow(
      'Bedoelt u "Export"?',
    )
  })
})

describe('meer bladen met dezelfde koppen', () => {
  const KOPPEN = ['Personeelsnummer', 'Naam', 'Eerste ziektedag', 'Hersteld op']
  const writeSheets = (naam: string, bladen: readonly string[]) =>
    writeWorkbook(naam, {
      sheets: [
        { name: bladen[0]!, rows: [KOPPEN, ['1', 'Bron', '05-01-2026', '']] },
        { name: bladen[1]!, rows: [KOPPEN, ['1', 'Bron', '05-01-2026', '23-02-2026']] },
      ],
    })
  it.each([
    ['jan 2026', 'feb 2026'],
    ['Week 2', 'Week 3'],
    ['2026-01', '2026-02'],
  ])('zijn van een tijd als zij zo heten (%s, %s), en dan staat iemand er meer keren op', async (...bladen) => {
    const invoer = await writeSheets('tijdvakken.xlsx', bladen)
    await runEvalueer(invoer, '--uit', map.pad('tijdvakken.csv'))
    expect(await readUitvoer(map.pad('tijdvakken.csv'))).toMatchObject([{ 'PW hersteld per': '23-02-2026' }])
  })
  it('kunnen van werkgevers zijn, ook van een die naar een maand lijkt te heten', async () => {
    const invoer = await writeSheets('werkgevers.xlsx', ['Jansen', 'Mart'])
    await expect(runEvalueer(invoer, '--uit', map.pad('werkgevers.csv'))).rejects.toThrow(
      'Is ieder blad een andere werkgever?',
    )
  })
})
