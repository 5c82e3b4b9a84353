import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { Gebruiksfout, Importvraagfout } from '../../../../../addin/node/evalueer/gebruik/gebruiksfout.ts'
import { runDatabank } from '../../../../../addin/node/regels-sql/databank/opdracht.ts'
import type { Databankuitkomst } from '../../../../../addin/node/regels-sql/databank/opdracht.ts'
import { readSqlopties } from '../../../../../addin/node/regels-sql/opties.ts'
import { ankersOf, digestSql, digestsOf, differencesIn, invoerwaarden } from '../../../../domain/sql/verwacht.ts'
import { randomColumns } from '../../../../domain/sql/willekeurige-kolommen.ts'
import { eigenKolommen, PEILDAG } from './eigen-tabel.ts'
import { isVanElders, startPoortwacht, startProefserver } from './proefserver.ts'
import type { Proefserver } from './proefserver.ts'

const register = registerVan(regelboek)
const DOSSIERS = 2000
const ZAAD = 1911

let server: Proefserver
beforeAll(async () => {
  server = await startProefserver()
  await server.databank.exec('CREATE SCHEMA personeel')
}, 120_000)
afterAll(() => server.close())

/** What the command does in the database, with these words behind `--verbinding`. */
const run = (...woorden: readonly string[]): Promise<Databankuitkomst> => {
  const opties = readSqlopties(['--verbinding', server.adres, ...woorden])
  if (opties === 'help' || !('verbinding' in opties)) throw new Error('Dit vraagt niets van een databank.')
  return runDatabank(opties, register, 'proef')
}

const refused = async (...woorden: readonly string[]): Promise<string> => {
  try {
    const { regels } = await run(...woorden)
    return regels.join('\n')
  } catch (fout) {
    if (!(fout instanceof Gebruiksfout)) throw fout
    return `${fout instanceof Importvraagfout ? 'vraag: ' : ''}${fout.message}`
  }
}

const rowsOf = async (vraag: string): Promise<readonly Record<string, unknown>[]> =>
  (await server.databank.query(vraag)).rows as readonly Record<string, unknown>[]

const KLEIN = `CREATE TABLE personeel.klein ("Dossiernr" integer PRIMARY KEY, "Naam" text, "Ziek per" date, "Geboortedatum" date, "Datum EJE" text, "Belastbaarheid" text, "Loonwaarde" numeric);
INSERT INTO personeel.klein VALUES
  (1, 'Anna', '2025-01-06', '1960-02-29', '2-1-2026', 'Benutbare mogelijkheden', 0.5),
  (2, 'Bram', '2025-03-06', NULL, '31-2-2026', 'soms wel', 5),
  (3, 'Cees', '2025-03-06', NULL, '6 maart 2026', 'Onbekend', NULL),
  (4, 'Dora', NULL, NULL, 'n.v.t.', NULL, 0)`

describe('de regels als weergaven in uw databank', () => {
  it('zeggen van ieder dossier wat de rekenmachine zegt, hoe de kolommen ook heten en hun waarden staan', async () => {
    const eigen = eigenKolommen(register)
    const doelen = new Set(eigen.map(({ doel }) => doel))
    const stappen = [...ankersOf(register)].flatMap(([code, kolom]) => (doelen.has(kolom) ? [code] : []))
    const willekeurig = randomColumns(register, stappen, DOSSIERS, ZAAD)
    const kolommen = { ...willekeurig, peildatum: new Int32Array(DOSSIERS).fill(PEILDAG) }
    const waarden = new Map(invoerwaarden(register, kolommen).map(({ naam, waarde }) => [naam, waarde]))
    // Everything that the rules read and that is no question of its own can be told by a table.
    expect(eigen.length).toBeGreaterThan(60)
    const rijen = Array.from({ length: DOSSIERS }, (_, plaats) => {
      const cellen = eigen.map(({ doel, vorm }) => {
        const waarde = waarden.get(doel)!(plaats)
        return waarde === null ? 'NULL' : vorm.schrijf(waarde)
      })
      return `(${plaats}, ${cellen.join(', ')})`
    })
    await server.databank.exec(
      `CREATE TABLE personeel.alles ("Dossiernummer" integer, ${eigen.map(({ kop, vorm }) => `"${kop}" ${vorm.type}`).join(', ')});
INSERT INTO personeel.alles VALUES ${rijen.join(',\n')}`,
    )
    const [voor] = await rowsOf('SELECT md5(string_agg(CAST(a AS text), chr(10))) AS som FROM personeel.alles a')
    const { regels } = await run('--tabel', 'personeel.alles', '--schema', 'alles', '--peildatum', '2026-11-22')
    expect(regels.join('\n')).toContain(
      `personeel.alles in postgres op 127.0.0.1: 2.000 rijen, ${eigen.length + 1} kolommen.`,
    )
    expect(regels.slice(regels.indexOf('Niet gelezen:')).filter((regel) => regel.startsWith('  kolom'))).toEqual([])
    const gegeven = await rowsOf(
      `SELECT ${digestSql(register, 'TEXT')} AS digest FROM alles.pw_uitkomsten ORDER BY dossier`,
    )
    const digests = digestsOf(register, kolommen)
    const anders = digests.flatMap((digest, plaats) => (digest === gegeven[plaats]?.digest ? [] : [plaats]))
    const uitleg =
      anders.length === 0
        ? []
        : await rowsOf(`SELECT * FROM alles.pw_uitkomsten WHERE dossier IN (${anders.slice(0, 5).join(', ')})`)
    expect(differencesIn(register, kolommen, uitleg)).toEqual([])
    expect(anders).toEqual([])
    const [ongelezen] = await rowsOf('SELECT count(*) AS aantal FROM alles.pw_uitkomsten WHERE ongelezen IS NOT NULL')
    expect(Number(ongelezen!.aantal)).toBe(0)
    const [na] = await rowsOf('SELECT md5(string_agg(CAST(a AS text), chr(10))) AS som FROM personeel.alles a')
    expect(na).toEqual(voor)
  }, 600_000)

  it('lezen wat de lezer leest, noemen wat zij niet lezen, en blijven bij wat er later bij komt', async () => {
    await server.databank.exec(KLEIN)
    const tekst = (await run('--tabel', 'personeel.klein')).regels.join('\n')
    expect(tekst).toContain('kolom "Naam": de regels als SQL doen er niets mee')
    expect(tekst).toContain('kolom "Datum EJE": 1 waarde is niet te lezen')
    expect(tekst).not.toContain('soms wel')
    await server.databank.exec(
      `INSERT INTO personeel.klein VALUES (5, 'Els', '2025-04-01', '1959-05-05', '2026-03-01', 'gbmDuurzaam', 70), (6, 'Fred', '2025-04-01', NULL, '30-02-2026', 'weet niet', 7)`,
    )
    // 29-2-1960 plus 67 years is 28-2-2027; of 5 and 7 nobody can say whether they are a share of one or a percentage.
    expect(
      await rowsOf(
        "SELECT dossier, to_char(eje_datum, 'YYYY-MM-DD') AS eje, to_char(aow_datum, 'YYYY-MM-DD') AS aow, belastbaarheid, loonwaarde, ongelezen FROM poortwachter.pw_dossiers ORDER BY dossier",
      ),
    ).toEqual([
      {
        dossier: 1,
        eje: '2026-01-02',
        aow: '2027-02-28',
        belastbaarheid: 'belastbaar',
        loonwaarde: 50,
        ongelezen: null,
      },
      {
        dossier: 2,
        eje: null,
        aow: null,
        belastbaarheid: null,
        loonwaarde: null,
        ongelezen: 'eje_datum, belastbaarheid, loonwaarde',
      },
      { dossier: 3, eje: '2026-03-06', aow: null, belastbaarheid: null, loonwaarde: null, ongelezen: null },
      { dossier: 4, eje: null, aow: null, belastbaarheid: null, loonwaarde: 0, ongelezen: null },
      {
        dossier: 5,
        eje: '2026-03-01',
        aow: '2026-05-05',
        belastbaarheid: 'gbmDuurzaam',
        loonwaarde: 70,
        ongelezen: null,
      },
      {
        dossier: 6,
        eje: null,
        aow: null,
        belastbaarheid: null,
        loonwaarde: null,
        ongelezen: 'eje_datum, belastbaarheid, loonwaarde',
      },
    ])
    const [zonder] = await rowsOf('SELECT ongelezen FROM poortwachter.pw_uitkomsten WHERE dossier = 4')
    expect(zonder).toEqual({ ongelezen: 'eerste_ziektedag' })
    // Today is the day on which it is asked.
    const [vandaag] = await rowsOf(
      "SELECT DISTINCT peildatum = CAST(now() AT TIME ZONE 'Europe/Amsterdam' AS date) AS is_vandaag FROM poortwachter.pw_uitkomsten",
    )
    expect(vandaag).toEqual({ is_vandaag: true })
  }, 120_000)

  it('kijken met de rechten van wie vraagt', async () => {
    const opties = await rowsOf(
      "SELECT DISTINCT c.reloptions AS opties FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'poortwachter'",
    )
    expect(opties).toEqual([{ opties: ['security_invoker=true'] }])
  })

  it('tonen eerst wat zij zouden worden, als SQL die u zelf kunt draaien', async () => {
    const { regels, tekst } = await run('--tabel', 'personeel.klein', '--schema', 'getoond', '--toon')
    expect(regels.at(-1)).toBe('Er is niets gemaakt: dit is wat er gemaakt zou worden.')
    expect(await rowsOf("SELECT 1 FROM pg_namespace WHERE nspname = 'getoond'")).toEqual([])
    expect(tekst).not.toMatch(/Anna|Bram|soms wel/)
    await server.databank.exec(tekst!)
    const [telling] = await rowsOf('SELECT count(*) AS aantal FROM getoond.pw_uitkomsten')
    expect(Number(telling!.aantal)).toBe(6)
  }, 120_000)

  it('worden vervangen onder wat u erop bouwde, en anders met een zin gelaten zoals zij waren', async () => {
    await server.databank.exec('CREATE VIEW personeel.bord AS SELECT dossier, wia_wet FROM poortwachter.pw_uitkomsten')
    const opnieuw = await run('--tabel', 'personeel.klein', '--peildatum', '2026-11-22')
    expect(opnieuw.regels.at(-1)).toBe('Aan personeel.klein is niets veranderd.')
    expect(await rowsOf('SELECT wia_wet FROM personeel.bord WHERE dossier = 1')).toHaveLength(1)
    await server.databank.exec(
      'CREATE TABLE personeel.nummers AS SELECT CAST("Dossiernr" AS text) AS "Dossiernr", "Ziek per" FROM personeel.klein',
    )
    expect(await refused('--tabel', 'personeel.nummers')).toContain('Op de weergaven van eerder steunt iets van uzelf.')
    const [blijft] = await rowsOf('SELECT count(*) AS aantal FROM poortwachter.pw_uitkomsten')
    expect(Number(blijft!.aantal)).toBe(6)
    await server.databank.exec('DROP VIEW personeel.bord')
    expect((await run('--tabel', 'personeel.nummers')).regels.at(-1)).toContain('is niets veranderd')
    await server.databank.exec('CREATE SCHEMA bezet; CREATE TABLE bezet.pw_editie (van_mij text)')
    expect(await refused('--tabel', 'personeel.klein', '--schema', 'bezet')).toContain(
      '"pw_editie", en dat is niet door deze opdracht gemaakt.',
    )
    expect(await rowsOf('SELECT * FROM bezet.pw_editie')).toEqual([])
  }, 240_000)

  const withPlan = async (plan: object): Promise<string> => {
    const map = await mkdtemp(join(tmpdir(), 'plan-'))
    await writeFile(join(map, 'plan.json'), JSON.stringify(plan))
    const uitkomst = await refused(
      '--tabel',
      'personeel.vraag',
      '--schema',
      'vraag',
      '--import',
      join(map, 'plan.json'),
    )
    await rm(map, { recursive: true })
    return uitkomst
  }

  it('stoppen bij een vraag die alleen u kunt beantwoorden, en lezen het antwoord uit een plan', async () => {
    await server.databank.exec(
      `CREATE TABLE personeel.vraag (id serial PRIMARY KEY, dossier integer, "Ziek per" date, "Eerste verzuimdag" date);
INSERT INTO personeel.vraag (dossier, "Ziek per", "Eerste verzuimdag") VALUES (1, '2025-01-06', '2025-01-08'), (2, '2025-02-06', '2025-02-03')`,
    )
    const vraag = await refused('--tabel', 'personeel.vraag', '--schema', 'vraag')
    expect(vraag).toMatch(/^vraag: /)
    expect(await rowsOf("SELECT 1 FROM pg_namespace WHERE nspname = 'vraag'")).toEqual([])
    const { tekst } = await run('--tabel', 'personeel.vraag', '--toon-import')
    const plan = JSON.parse(tekst!) as {
      vragen: { id: string; keuzes: string[] }[]
      antwoorden: Record<string, string>
    }
    expect(plan.vragen.length).toBeGreaterThan(0)
    for (const { id, keuzes } of plan.vragen) plan.antwoorden[id] = keuzes[0]!
    expect(await withPlan(plan)).toContain('is voor dezelfde dag gekozen, en zij zeggen niet hetzelfde')
    plan.antwoorden[plan.vragen[0]!.id] = 'niet'
    expect(await withPlan(plan)).toContain('is niets veranderd')
  }, 120_000)

  it('weigeren rijen die samen een dossier zijn, en zeggen wat dan wel kan', async () => {
    await server.databank.exec(
      `CREATE TABLE personeel.meldingen (dossier integer, "Personeelsnummer" text, "Ziek per" date, "Hersteld op" date, "Verzuimpercentage" integer);
INSERT INTO personeel.meldingen VALUES (1, 'p1', '2025-01-06', NULL, 100), (1, 'p1', '2025-01-06', NULL, 50), (2, 'p2', '2025-02-06', '2025-03-01', 100)`,
    )
    const tekst = await refused('--tabel', 'personeel.meldingen', '--schema', 'meldingen')
    expect(tekst).toContain('is niet iedere rij een dossier op zichzelf')
    expect(tekst).toContain('evalueer')
    expect(await rowsOf("SELECT 1 FROM pg_namespace WHERE nspname = 'meldingen'")).toEqual([])
  }, 120_000)

  it.each([
    [['--tabel', 'klien'], 'is geen tabel of weergave "klien" die u mag zien. Bedoelt u "personeel.klein"?'],
    [['--tabel', 'personeel.klein; DROP TABLE personeel.klein'], 'is geen tabel of weergave'],
    [
      ['--tabel', 'pg_catalog.pg_namespace'],
      'is geen kolom met de eerste ziektedag gevonden. Gelezen kolommen: oid, nspname',
    ],
    [['--tabel', 'personeel.klein', '--schema', 'Mijn schema'], '--schema: "Mijn schema" kan niet.'],
    [['--tabel', 'personeel.klein', '--kolommen', 'eje_datum'], '--kolommen hoort niet bij --verbinding'],
    [['--tabel', 'personeel.klein', '--dialect', 'spark'], 'is het dialect postgresql'],
    [['--tabel', 'personeel.klein', '--peildatum', 'ooit'], '--peildatum: '],
    [['--tabel', 'personeel.klein', '--uit', 'x.sql'], '--uit hoort bij --toon'],
    [[], 'Noem met --tabel waar de dossiers staan'],
  ])('zeggen bij %j wat er mis is', async (woorden, melding) => {
    expect(await refused(...woorden)).toContain(melding)
  })

  it.skipIf(isVanElders)(
    'zeggen wat u niet mag',
    async () => {
      await server.databank.exec('CREATE ROLE lezer; GRANT USAGE ON SCHEMA personeel TO lezer; SET ROLE lezer')
      try {
        expect(await refused('--tabel', 'personeel.klein')).toMatch(/geen recht op: permission denied for table klein/)
        await server.databank.exec('RESET ROLE; GRANT SELECT ON personeel.klein TO lezer; SET ROLE lezer')
        expect(await refused('--tabel', 'personeel.klein', '--schema', 'van_lezer')).toMatch(
          /geen recht op: permission denied for database .* noem met --schema een schema waarin u weergaven mag maken/,
        )
        expect((await run('--tabel', 'personeel.klein', '--toon')).tekst).toContain('pw_uitkomsten')
      } finally {
        await server.databank.exec('RESET ROLE')
      }
    },
    120_000,
  )

  it('zeggen wie niet binnenkomt waarom, en herhalen geen wachtwoord', async () => {
    const dicht = await startPoortwacht('28P01', 'password authentication failed for user "ik"')
    const zonder = await startPoortwacht('3D000', 'database "hr" does not exist')
    const sentence = async (adres: string): Promise<string> => {
      const opties = readSqlopties(['--verbinding', adres, '--tabel', 't'])
      if (opties === 'help' || !('verbinding' in opties)) throw new Error('Dit vraagt niets van een databank.')
      return runDatabank(opties, register, 'proef').then(
        () => '',
        (fout: unknown) => `${String(fout)} ${JSON.stringify(fout)}`,
      )
    }
    const zinnen = await Promise.all(
      [
        `postgres://ik:ge-heim@127.0.0.1:${dicht.poort}/hr`,
        `postgres://ik:ge-heim@127.0.0.1:${zonder.poort}/hr`,
        'postgres://ik:ge-heim@127.0.0.1:1/hr',
        'postgres://ik:12/ge-heim@127.0.0.1:1/hr',
        'postgres://ik:12#ge-heim@127.0.0.1:1/hr',
        'postgres://ik:ge-heim@127.0.0.1:geen/hr',
        'mysql://ik:ge-heim@127.0.0.1/hr',
        `${server.adres.replace('postgres@', 'postgres:ge-heim@')}?sslmode=require`,
      ].map(sentence),
    )
    dicht.close()
    zonder.close()
    expect(zinnen.map((zin) => zin.slice(0, 90))).toEqual([
      expect.stringContaining('laat ik niet binnen'),
      expect.stringContaining('Op 127.0.0.1 is geen databank hr.'),
      expect.stringContaining('is niet te bereiken (ECONNREFUSED)'),
      expect.stringContaining('in het wachtwoord staat een teken'),
      expect.stringContaining('in het wachtwoord staat een teken'),
      expect.stringContaining('dit is geen adres van een databank'),
      expect.stringContaining('wordt niet gelezen, alleen postgres:'),
      expect.stringContaining('versleutelt niet wat zij stuurt'),
    ])
    for (const zin of zinnen) expect(zin).not.toContain('heim')
  })
})
