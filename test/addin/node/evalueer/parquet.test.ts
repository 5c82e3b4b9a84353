import { mkdir, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MINSTE_GEHEUGEN } from '../../../../addin/node/evalueer/gebruik/geheugen.ts'
import { portfolioCsv } from './portefeuille.ts'
import { createProefmap, readUitvoer, runEvalueer } from './proef.ts'
import type { Proefmap } from './proef.ts'

let map: Proefmap
let databank: DuckDBInstance
beforeAll(async () => {
  map = await createProefmap()
  databank = await DuckDBInstance.create(':memory:')
})
afterAll(async () => {
  databank.closeSync()
  await map.remove()
})

const ask = async (sql: string): Promise<readonly (readonly unknown[])[]> => {
  const verbinding = await databank.connect()
  try {
    return (await verbinding.runAndReadAll(sql)).getRowsJson()
  } finally {
    verbinding.closeSync()
  }
}
const quoted = (pad: string): string => `'${pad.replaceAll("'", "''")}'`

/** Two cases and a row that holds nothing, in kinds that a csv does not have. */
const DOSSIERS = `
  SELECT * FROM (VALUES
    (1::BIGINT, DATE '2025-09-01', DATE '2025-10-06', 3500.25::DECIMAL(9,2), ['a', 'b'], 'ja'),
    (2::BIGINT, DATE '2026-10-05', NULL, NULL, NULL, 'nee'),
    (NULL, NULL, NULL, NULL, NULL, NULL)
  ) AS t(Dossiernummer, "Eerste ziektedag", "Datum probleemanalyse", "Bruto maandloon", Lijst, "Concreet perspectief")`

const AANDUIDING = ['--peildatum', '2026-11-22', '--loonpercentage', '70']

const writeParquet = async (naam: string, sql = DOSSIERS): Promise<string> => {
  const pad = map.pad(naam)
  await ask(`COPY (${sql}) TO ${quoted(pad)} (FORMAT parquet)`)
  return pad
}

describe('Parquet', () => {
  it.each(['in.parquet', 'in.csv'])('past uit %s in het minste geheugen dat men kan vragen', async (naam) => {
    const csv = await map.write('klein.csv', [...portfolioCsv(2000)].join(''))
    const invoer =
      naam === 'in.csv'
        ? csv
        : await writeParquet('klein.parquet', `SELECT * FROM read_csv(${quoted(csv)}, all_varchar = true)`)
    const uit = map.pad(`klein-uit-${naam}.parquet`)
    await runEvalueer(invoer, '--uit', uit, '--geheugen', String(MINSTE_GEHEUGEN), ...AANDUIDING)
    expect(await ask(`SELECT count(*)::INT FROM ${quoted(uit)}`)).toEqual([[2000]])
  })

  it('geeft dezelfde antwoorden als dezelfde cellen in een csv', async () => {
    const csv = await map.write(
      'zelfde.csv',
      'Dossiernummer;Eerste ziektedag;Datum probleemanalyse;Bruto maandloon;Lijst;Concreet perspectief\n' +
        '1;1-9-2025;6-10-2025;3500,25;[a, b];ja\n2;5-10-2026;;;;nee\n',
    )
    await runEvalueer(csv, '--uit', map.pad('uit-csv.csv'), ...AANDUIDING)
    await runEvalueer(await writeParquet('in.parquet'), '--uit', map.pad('uit-parquet.csv'), ...AANDUIDING)
    const antwoorden = (rijen: readonly Readonly<Record<string, string>>[]) =>
      rijen.map((rij) => Object.entries(rij).filter(([kop]) => kop.startsWith('PW ')))
    const verwacht = antwoorden(await readUitvoer(map.pad('uit-csv.csv')))
    const gevonden = antwoorden(await readUitvoer(map.pad('uit-parquet.csv')))
    expect(gevonden.slice(0, 2)).toEqual(verwacht)
    expect(Object.fromEntries(verwacht[0]!)).toMatchObject({ 'PW fase': 'loopt', 'PW PA uiterlijk': '13-10-2025' })
  })

  it('laat de kolommen van de tabel zoals zij waren, met de antwoorden ernaast, ook bij een rij waar niets in staat', async () => {
    const invoer = await writeParquet('soorten.parquet')
    const uitvoer = map.pad('uit.parquet')
    const { bestanden } = await runEvalueer(invoer, '--uit', uitvoer, ...AANDUIDING)
    expect(bestanden.map((pad) => basename(pad))).toEqual([
      'uit.parquet',
      'uit.samenvatting.csv',
      'uit.parquet.manifest.json',
    ])
    const [[verschil]] = (await ask(
      `SELECT count(*) FROM (SELECT COLUMNS('^[^P].*') FROM ${quoted(uitvoer)} EXCEPT ALL SELECT * FROM ${quoted(invoer)})`,
    )) as [[string]]
    expect(Number(verschil)).toBe(0)
    const soorten = new Map(
      (await ask(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${quoted(uitvoer)})`)).map(
        ([naam, soort]) => [naam, soort],
      ),
    )
    expect(soorten.get('Eerste ziektedag')).toBe('DATE')
    expect(soorten.get('Lijst')).toBe('VARCHAR[]')
    expect(soorten.get('PW PA uiterlijk')).toBe('DATE')
    expect(soorten.get('PW blootstelling')).toBe('DECIMAL(18,2)')
    expect(await ask(`SELECT "PW fase", "PW PA uiterlijk"::VARCHAR, "PW meldingen" FROM ${quoted(uitvoer)}`)).toEqual([
      ['loopt', '2025-10-13', null],
      ['loopt', '2026-11-16', null],
      ['niet te berekenen', null, expect.stringContaining('Eerste ziektedag')],
    ])
    expect((await stat(uitvoer)).mode & 0o007).toBe(0)
  })

  it('heeft bij ieder aantal draden dezelfde bytes', async () => {
    const invoer = await writeParquet(
      'veel.parquet',
      `SELECT i AS Dossiernummer, DATE '2025-01-01' + (i % 700)::INTEGER AS "Eerste ziektedag", 'tekst met "aanhaling", komma en
regeleinde ' || i AS Naam FROM range(9000) r(i)`,
    )
    for (const draden of ['1', '2'])
      await runEvalueer(invoer, '--uit', map.pad(`draden-${draden}.parquet`), ...AANDUIDING, '--draden', draden)
    const [een, twee] = await Promise.all(['1', '2'].map((draden) => readFile(map.pad(`draden-${draden}.parquet`))))
    expect(een!.equals(twee!)).toBe(true)
  })

  it('wordt ook gemaakt uit een csv, met tekst zoals zij er staat', async () => {
    const csv = await map.write(
      'tekst.csv',
      'Dossiernummer;Eerste ziektedag;naam;Naam\n0012;1-9-2025;"=1+1; ""x"",\n tweede regel";B\n',
    )
    await runEvalueer(csv, '--uit', map.pad('uit-tekst.parquet'), ...AANDUIDING)
    expect(
      await ask(
        `SELECT Dossiernummer, "Eerste ziektedag", naam, "Naam (2)", "PW fase" FROM ${quoted(map.pad('uit-tekst.parquet'))}`,
      ),
    ).toEqual([['0012', '1-9-2025', '=1+1; "x",\n tweede regel', 'B', 'loopt']])
  })

  it('leest een tijdstip als de dag die het toen in Nederland was', async () => {
    const invoer = await writeParquet(
      'tijdstip.parquet',
      `SELECT TIMESTAMPTZ '2025-08-31 22:00:00+00' AS "Eerste ziektedag", TIMESTAMP '2025-10-06 09:30:00' AS "Datum probleemanalyse"`,
    )
    await runEvalueer(invoer, '--uit', map.pad('tijdstip.csv'), ...AANDUIDING)
    expect((await readUitvoer(map.pad('tijdstip.csv')))[0]).toMatchObject({
      'PW PA uiterlijk': '13-10-2025',
      'PW PA status': 'gereed',
    })
  })

  it('leest alleen het bestand met precies die naam', async () => {
    await mkdir(map.pad('[map]'))
    const invoer = await writeParquet('[map]/een*?.parquet')
    await writeParquet('[map]/een-ander.parquet')
    const { dossiers } = await runEvalueer(invoer, '--uit', map.pad('[map]/uit*.parquet'), ...AANDUIDING)
    expect(dossiers).toBe(3)
  })

  it.each([
    ['geen.parquet', 'Ziektedatum;x\n1-1-2026;2\n', 'kan niet worden gelezen als Parquet'],
    ['leeg.parquet', '', 'is leeg'],
  ])('wordt geweigerd met een zin als het dat niet is: %s', async (naam, inhoud, zin) => {
    await expect(runEvalueer(await map.write(naam, inhoud), '--uit', map.pad('niets.csv'))).rejects.toThrow(zin)
  })
})
