import { execFileSync } from 'node:child_process'
import { link, readFile, readdir, symlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProefmap, readRegels, readUitvoer, runEvalueer } from './proef.ts'
import type { Proefmap } from './proef.ts'
import { portfolioCsv } from './portefeuille.ts'

let map: Proefmap
beforeAll(async () => {
  map = await createProefmap()
})
afterAll(() => map.remove())

const run = async (inhoud: string | Uint8Array, ...opties: readonly string[]) => {
  const invoer = await map.write('in.csv', inhoud)
  const uitkomst = await runEvalueer(invoer, '--uit', map.pad('uit.csv'), '--draden', '1', ...opties)
  return { uitkomst, rijen: await readUitvoer(map.pad('uit.csv')), regels: await readRegels(map.pad('uit.csv')) }
}

describe('a csv export', () => {
  it('keeps its columns in front and gets dates, status and next step behind them', async () => {
    const { rijen } = await run('Dossier;Ziektedatum;Probleemanalyse\n7;06-01-2025;17-02-2025\n')
    expect(rijen).toHaveLength(1)
    expect(rijen[0]).toMatchObject({
      Dossier: '7',
      Ziektedatum: '06-01-2025',
      Probleemanalyse: '17-02-2025',
      'PW fase': 'loopt',
      // 6 January 2025 is day 1; 22 November 2026 is day 686, the last day of week 98.
      'PW verzuimweek': '98',
      'PW PA uiterlijk': '17-02-2025',
      'PW PA status': 'gereed',
      'PW EWT uiterlijk': '03-01-2027',
      'PW WIA uiterlijk': '18-10-2026',
    })
  })

  it('names no step as the next that was done, though days that do not count leave open whether it was in time', async () => {
    // Week 42 of a first sick day of 5-1-2026 is over after 25-10-2026, and 27 days later after 21-11-2026.
    const { rijen } = await run(
      'Eerste ziektedag;Dagen die niet meetellen;42e-weeksmelding;Eerstejaarsevaluatie;Probleemanalyse;Plan van aanpak\n' +
        '05-01-2026;27;01-11-2026;;16-02-2026;02-03-2026\n05-01-2026;27;;;16-02-2026;02-03-2026\n',
    )
    expect(rijen.map((rij) => [rij['PW UWV42 status'], rij['PW volgende stap']])).toEqual([
      ['controleren', 'EJE'],
      ['controleren', 'UWV42'],
    ])
  })

  it.each(['1', '2'])('goes by an earlier edition when asked, with %s threads', async (draden) => {
    const invoer = await map.write('toen.csv', 'Ziektedatum\n26-10-2017\n')
    const pad = map.pad(`toen-${draden}.csv`)
    const { regelversie } = await runEvalueer(invoer, '--uit', pad, '--draden', draden, '--regelversie', '2026.11.0')
    expect(regelversie).toBe('2026.11.0')
    expect((await readUitvoer(pad))[0]).toMatchObject({ 'PW EJE uiterlijk': '', 'PW WIA uiterlijk': '07-08-2019' })
  })

  it('counts from the safe day when asked, and says so in the headings', async () => {
    const { rijen } = await run('Ziektedatum\n06-01-2025\n', '--profiel', 'veilig')
    expect(rijen[0]).toMatchObject({ 'PW UWV42 veilig': '26-10-2025' })
  })

  it.each([
    [';', 'Dossier;Ziektedatum\n1;6-1-2025\n'],
    [',', 'Dossier,Ziektedatum\n1,6-1-2025\n'],
    ['tab', 'Dossier\tZiektedatum\n1\t6-1-2025\n'],
    ['a separator line for Excel', 'sep=,\nDossier,Ziektedatum\n1,6-1-2025\n'],
    ['commas within text', 'Dossier;"Naam, voorletters";Ziektedatum\n1;"a, b, c";6-1-2025\n'],
    ['headings below a title', 'Verzuimlijst;;\nafgedrukt 22-11-2026;;\n\nDossier;x;Ziektedatum\n1;;6-1-2025\n'],
    ['other words and order', 'DatEerstVrzmdg;Zaaknummer\n20250106;0\n2025-01-06;1\n'],
  ])('is understood with %s', async (_, inhoud) => {
    const { rijen } = await run(inhoud)
    expect(rijen.at(-1)).toMatchObject({ 'PW PA uiterlijk': '17-02-2025' })
  })

  it('keeps accents, whether written in UTF-8, with a mark, or in Windows-1252', async () => {
    const tekst = 'Naam;Ziektedatum\nCitroën €;06-01-2025\n'
    for (const inhoud of [Buffer.from(tekst), Buffer.from(`\uFEFF${tekst}`), iconv.encode(tekst, 'windows-1252')]) {
      const { regels } = await run(inhoud)
      expect(regels[0]![0]).toBe('Naam')
      expect(regels[1]![0]).toBe('Citroën €')
    }
  })

  it('is written as Excel in the Netherlands reads it: a mark, semicolons, and line ends of Windows', async () => {
    await run('Dossier,Ziektedatum\n1,06-01-2025\n')
    const tekst = await readFile(map.pad('uit.csv'), 'utf8')
    expect(tekst).toMatch(/^\uFEFFDossier;Ziektedatum;PW fase;/)
    expect(tekst.split('\r\n')).toHaveLength(3)
  })

  it('lets the user say which heading is which field', async () => {
    const { rijen } = await run('Nr;Uitval\n1;06-01-2025\n', '--kolommen', 'Uitval = eerste ziektedag; Nr=-')
    expect(rijen[0]).toMatchObject({ 'PW PA uiterlijk': '17-02-2025' })
    const bestand = await map.write('kolommen.json', '{"Uitval":"ziektedatum","Nr":null}')
    const uitBestand = await run('Nr;Uitval\n1;06-01-2025\n', '--kolommen', bestand)
    expect(uitBestand.rijen).toEqual(rijen)
  })
})

describe('a row that cannot be read', () => {
  it('is named by line and column and leaves the others alone', async () => {
    const { uitkomst, rijen } = await run(
      'Ziektedatum;Maandloon\n31-02-2025;100\n06-01-2025;veel\n06-01-2025;3.250,50\n',
    )
    expect(uitkomst.meldingen).toEqual([
      { regel: 2, kolom: 'Ziektedatum', bericht: expect.stringContaining('februari 2025 heeft 28 dagen') },
      { regel: 3, kolom: 'Maandloon', bericht: expect.stringContaining('"veel" is geen getal') },
    ])
    expect(rijen.map((rij) => rij['PW fase'])).toEqual(['niet te berekenen', 'loopt', 'loopt'])
    expect(rijen[0]!['PW meldingen']).toContain('Ziektedatum: "31-02-2025" is geen datum')
  })

  it('keeps its line number behind text of several lines and empty lines', async () => {
    const { uitkomst } = await run('Naam;Ziektedatum\n"a\nb";06-01-2025\n\n;\nc;fout\n')
    expect(uitkomst.meldingen.map(({ regel, kolom }) => [regel, kolom])).toEqual([[6, 'Ziektedatum']])
    expect(uitkomst.dossiers).toBe(2)
  })

  it('is not worked out when it has more cells than there are headings, because cells have moved', async () => {
    const { uitkomst, rijen } = await run('Naam;Ziektedatum\nJansen; P;06-01-2025\nOk;06-01-2025;;\n')
    expect(uitkomst.meldingen).toEqual([
      { regel: 2, kolom: '', bericht: expect.stringContaining('3 velden en er zijn 2 koppen') },
    ])
    expect(rijen.map((rij) => rij['PW PA uiterlijk'])).toEqual(['', '17-02-2025'])
  })

  it('counts cells that Excel left out at the end of a line as empty', async () => {
    const { rijen } = await run('Ziektedatum;Probleemanalyse;Naam\n06-01-2025\n')
    expect(rijen[0]).toMatchObject({ Naam: '', 'PW PA status': 'te laat' })
  })

  it('is shown as it stands when its quote is never closed', async () => {
    const { uitkomst, rijen } = await run('Naam;Ziektedatum\n"Jansen;06-01-2025\nOk;06-01-2025\n')
    expect(uitkomst.meldingen).toEqual([
      { regel: 2, kolom: '', bericht: expect.stringContaining('nergens goed eindigt') },
    ])
    expect(rijen.map((rij) => rij.Naam)).toEqual(['"Jansen', 'Ok'])
    expect(rijen.map((rij) => rij['PW PA uiterlijk'])).toEqual(['', '17-02-2025'])
  })
})

describe('no row is lost or joined with another', () => {
  it.each([
    [
      'two texts that are never closed',
      'Dossier;Ziektedatum;Naam\r\nD1;6-1-2025;"Jan\r\nD2;7-1-2025;"Piet\r\nD3;8-1-2025;Klaas\r\n',
      ['D1', 'D2', 'D3'],
      [2, 3],
    ],
    [
      'a text that closes in the next row',
      'Dossier;Ziektedatum;Naam\nD1;6-1-2025;"Jan\nD2;7-1-2025;"\nD3;8-1-2025;Klaas\n',
      ['D1', 'D2', 'D3'],
      [2, 3],
    ],
    [
      'words behind a text',
      'Dossier;Ziektedatum;Naam\nD1;6-1-2025;"Jan" x\nD2;7-1-2025;Jan "de" Vries\nD3;8-1-2025;""\n',
      ['D1', 'D2', 'D3'],
      [2],
    ],
    [
      'line ends of three kinds',
      'Dossier;Ziektedatum;Naam\r\nD1;6-1-2025;a\nD2;6-1-2025;b\rD3;6-1-2025;c\r\nD4;6-1-2025;d\n\rD5;6-1-2025;e',
      ['D1', 'D2', 'D3', 'D4', 'D5'],
      [],
    ],
    ['line ends of an old Mac', 'Dossier;Ziektedatum;Naam\rD1;6-1-2025;a\rD2;6-1-2025;b\r', ['D1', 'D2'], []],
    [
      'a NUL in a row',
      'Dossier;Ziektedatum;Naam\nD1;6-1-2025;a\nD2;6-1-2025;b\0c\nD3;6-1-2025;d\n',
      ['D1', 'D2', 'D3'],
      [3],
    ],
  ])('with %s', async (_, inhoud, dossiers, geweigerd) => {
    const { uitkomst, rijen } = await run(inhoud)
    expect(rijen.map(({ Dossier }) => Dossier)).toEqual(dossiers)
    expect(uitkomst.meldingen.map(({ regel, kolom }) => [regel, kolom])).toEqual(geweigerd.map((regel) => [regel, '']))
    expect(rijen.filter((rij) => rij['PW fase'] === 'loopt')).toHaveLength(dossiers.length - geweigerd.length)
    expect(await readFile(map.pad('uit.csv'), 'utf8')).not.toContain('\0')
  })

  it('and one odd byte garbles no name', async () => {
    const inhoud = Buffer.concat([
      Buffer.from('Dossier;Ziektedatum;Naam\nD1;6-1-2025;José\nD2;6-1-2025;Andr'),
      Buffer.from([0xe9, 0x0a]),
    ])
    const { uitkomst, rijen } = await run(inhoud)
    expect(rijen.map(({ Naam }) => Naam)).toEqual(['José', 'André'])
    expect(uitkomst.meldingen).toEqual([
      { regel: 3, kolom: '', bericht: expect.stringContaining('geschreven in Windows-1252') },
    ])
    expect(rijen[1]!['PW fase']).toBe('loopt')
  })
})

describe('hostile and absurd input', () => {
  it.each(['=1+1', "=cmd|'/c calc'!A0", '@SOM(A1)', '+A1', '-A1', '＝1'])(
    'never becomes a formula: %j',
    async (tekst) => {
      const { regels } = await run(`Naam;Ziektedatum\n"${tekst}";06-01-2025\n`)
      expect(regels[1]![0]).toBe(`'${tekst}`)
    },
  )

  it.each([
    ['\t=1', "'\t'=1"],
    ['foo,=cmd|calc!A0,bar', "foo,'=cmd|calc!A0,bar"],
    ['100,-', '100,-'],
  ])('never becomes a formula in a program that separates otherwise: %j', async (tekst, veld) => {
    const { regels } = await run(`Naam;Ziektedatum\n"${tekst}";06-01-2025\n`)
    expect(regels[1]![0]).toBe(veld)
  })

  it('leaves numbers with a sign as they are', async () => {
    const { regels } = await run('Saldo;Ziektedatum\n-12,50;06-01-2025\n')
    expect(regels[1]![0]).toBe('-12,50')
  })

  it('guards headings too, and words that are names of every object', async () => {
    const { regels, uitkomst } = await run('=A1;__proto__;constructor;Ziektedatum\nx;y;toString;hasOwnProperty\n')
    expect(regels[0]!.slice(0, 4)).toEqual(["'=A1", '__proto__', 'constructor', 'Ziektedatum'])
    expect(uitkomst.meldingen).toHaveLength(1)
  })

  it('does not stop at a cell of a hundred thousand characters', async () => {
    const lang = 'a'.repeat(100_000)
    const { regels } = await run(`Naam;Ziektedatum\n${lang};06-01-2025\nb;${lang}\n`)
    expect(regels[1]![0]).toBe(lang)
    expect(regels[2]!.at(-1)).toContain('is geen datum')
  })

  it.each([
    ['', 'is leeg'],
    ['\n\n\n', 'Geen kolom met de eerste ziektedag'],
    ['Naam;Afdeling\na;b\n', 'Gelezen koppen: Naam, Afdeling'],
    ['Dossier;Naam\na;b\n', 'wijs haar aan met --kolommen "kop=ziektedatum"'],
    ['Dossier;Ziektedatum\n', 'geen enkele rij'],
    ['Dossier;Ziektedatum\n;\n\n', 'geen enkele rij'],
  ])('is refused with a sentence when nothing can be read: %j', async (inhoud, zin) => {
    await expect(run(inhoud)).rejects.toThrow(zin)
    expect((await readdir(dirname(map.pad('x')))).filter((naam) => naam.endsWith('.deel'))).toEqual([])
  })
})

describe('the call', () => {
  const tekst = 'Dossier;Ziektedatum\n1;06-01-2025\n'

  it('refuses to write over the file it reads, also by another name', async () => {
    const invoer = await map.write('zelfde.csv', tekst)
    await link(invoer, map.pad('ander.csv'))
    await expect(runEvalueer(invoer, '--uit', invoer)).rejects.toThrow('is een bestand dat gelezen wordt')
    await expect(runEvalueer(invoer, '--uit', map.pad('ander.csv'))).rejects.toThrow('is een bestand dat gelezen wordt')
    expect(await readFile(invoer, 'utf8')).toBe(tekst)
  })

  it('refuses a summary that would take the place of the file it reads, and of the file with the choices', async () => {
    const invoer = await map.write('u.samenvatting.csv', tekst)
    await expect(runEvalueer(invoer, '--uit', map.pad('u.csv'))).rejects.toThrow('Naast de uitvoer komt')
    expect(await readFile(invoer, 'utf8')).toBe(tekst)
    const kolommen = await map.write('kolommen.json', '{"Dossier":"dossier"}')
    await link(kolommen, map.pad('keuze.csv'))
    const ander = await map.write('in.csv', tekst)
    await expect(runEvalueer(ander, '--uit', map.pad('keuze.csv'), '--kolommen', kolommen)).rejects.toThrow(
      'is een bestand dat gelezen wordt',
    )
  })

  it.skipIf(process.platform === 'win32')('refuses links and pipes, and never waits for one', async () => {
    const invoer = await map.write('in.csv', tekst)
    await map.write('elders.csv', 'van een ander')
    await symlink(map.pad('elders.csv'), map.pad('verwijzing.csv'))
    await expect(runEvalueer(invoer, '--uit', map.pad('verwijzing.csv'))).rejects.toThrow('een verwijzing naar')
    expect(await readFile(map.pad('elders.csv'), 'utf8')).toBe('van een ander')
    execFileSync('mkfifo', [map.pad('pijp.csv'), map.pad('pijp.xlsx')])
    await expect(runEvalueer(map.pad('pijp.csv'), '--uit', map.pad('uit.csv'))).rejects.toThrow('geen gewoon bestand')
    await expect(runEvalueer(map.pad('pijp.xlsx'), '--uit', map.pad('uit.csv'))).rejects.toThrow('geen gewoon bestand')
    await expect(runEvalueer(invoer, '--uit', map.pad('pijp.csv'))).rejects.toThrow('geen gewoon bestand')
  })

  it.each([
    ['40.000 koppen', `Ziektedatum${';x'.repeat(40_000)}\n6-1-2025\n`, 'passen er 16.384'],
    ['een kop van 40.000 tekens', `Ziektedatum;${'x'.repeat(40_000)}\n6-1-2025\n`, 'passen er 32.767'],
  ])('refuses %s with a sentence', async (_, inhoud, zin) => {
    await expect(run(inhoud)).rejects.toThrow(zin)
  })

  it('does not run out of memory on very short rows', async () => {
    const { uitkomst } = await run(`Ziektedatum\n${'x\n'.repeat(40_000)}`)
    expect(uitkomst.dossiers).toBe(40_000)
  }, 60_000)

  it.each([
    [['--kolommen', 'Nummer=dossier'], 'het bestand heeft geen kop "Nummer"'],
    [['--kolommen', 'Dossier=ziektdatum'], 'Bedoelt u "ziektedatum"'],
    [['--kolommen', 'Dossier'], 'is geen paar'],
    [['--kolommen', 'er-niet.json'], '"er-niet.json" is niet gevonden'],
    [['--regelversie', '2019.1.0'], 'Aanwezig: '],
    [['--peildatum', 'morgen'], '"morgen" is geen datum'],
  ])('says what is wrong with %j', async (opties, zin) => {
    await expect(run(tekst, ...opties)).rejects.toThrow(zin)
  })

  it('says which file is not there, which is a folder, and which folder is missing', async () => {
    await expect(runEvalueer(map.pad('nee.csv'), '--uit', map.pad('uit.csv'))).rejects.toThrow('nee.csv" is er niet')
    await expect(runEvalueer(await map.write('in.csv', tekst), '--uit', map.pad('geen/map/uit.csv'))).rejects.toThrow(
      'Maak die eerst',
    )
  })
})

describe('threads', () => {
  it('change nothing: the output of one, two and three is the same to the byte', async () => {
    const invoer = await map.write('groot.csv', [...portfolioCsv(12_000)].join(''))
    const bestanden: Buffer[] = []
    for (const draden of ['1', '2', '3']) {
      const uit = map.pad(`draden${draden}.csv`)
      await runEvalueer(invoer, '--uit', uit, '--draden', draden)
      bestanden.push(Buffer.concat([await readFile(uit), await readFile(map.pad(`draden${draden}.samenvatting.csv`))]))
    }
    const [een, twee, drie] = bestanden
    expect(een!.length).toBeGreaterThan(2 * 1_048_576)
    expect(twee!.equals(een!)).toBe(true)
    expect(drie!.equals(een!)).toBe(true)
  }, 60_000)
})
