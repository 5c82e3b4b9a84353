import { applyD1Migrations, reset } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { controleer } from '../../../worker/opdrachten/controle.ts'
import { nextAuditregel } from '../../../worker/opslag/audit.ts'
import { readAudit } from '../../../worker/opslag/d1.ts'
import { editieMet } from '../edities.ts'
import { canoniekeTekst, putStand, putVerversing, standVan, uitgeverskoppen } from '../uitgever.ts'
import { proefketen } from '../uitgeversleutel.ts'

const NU = Date.parse('2031-12-22T12:00:00Z')
vi.useFakeTimers({ toFake: ['Date'], now: NU })

const ask = (pad: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(`https://regels.test${pad}`, init)
const run = (sql: string, ...waarden: unknown[]) =>
  env.DB.prepare(sql)
    .bind(...waarden)
    .run()

const publish = async (versie: string): Promise<void> => {
  const { tekst } = await editieMet(versie)
  const headers = await uitgeverskoppen('regelversie', tekst)
  expect((await ask(`/v1/regelversies/${versie}`, { method: 'PUT', body: tekst, headers })).status).toBe(201)
}

const revoke = async (versie: string): Promise<void> => {
  const body = canoniekeTekst({ schema: 'intrekking/v1', versie, reden: 'Een termijn stond verkeerd.' })
  const headers = await uitgeverskoppen('intrekking', body)
  expect((await ask(`/v1/regelversies/${versie}/intrekking`, { method: 'POST', body, headers })).status).toBe(201)
}

const signStand = async (nummer: number): Promise<void> => {
  const op = new Date(NU).toISOString()
  const stand = await standVan(ask, nummer, op)
  expect((await putStand(ask, stand)).status).toBe(201)
  expect((await putVerversing(ask, stand, op)).status).toBe(201)
}

/** The hash of the chain that the publisher noted after the last publication. */
let hoofd = ''

const bezwaren = async (): Promise<readonly string[]> =>
  (await controleer({ ask, wortels: proefketen(), hoofd, nu: NU })).bezwaren

/** An administrator of the database can take every trigger away. */
const dropTriggers = async (): Promise<void> => {
  const { results } = await env.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()
  for (const { name } of results) await run(`DROP TRIGGER ${String(name)}`)
}

/** Makes the chain anew over what is in it, so that its hashes fit again. */
const rewriteKeten = async (verander: (nummer: number) => Record<string, unknown> = () => ({})): Promise<void> => {
  const regels = await readAudit(env.DB, 0, 1_000)
  await run('DELETE FROM audit')
  let laatste
  for (const regel of regels) {
    laatste = await nextAuditregel(laatste, { ...regel, ...verander(regel.nummer) })
    await insertRegel(laatste)
  }
}

const insertRegel = (regel: Awaited<ReturnType<typeof nextAuditregel>>) =>
  run(
    'INSERT INTO audit (nummer, handeling, versie, sha256, sleutel, handtekening, tijdstip, vorige, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    regel.nummer,
    regel.handeling,
    regel.versie,
    regel.sha256,
    regel.sleutel,
    regel.handtekening,
    regel.tijdstip,
    regel.vorige,
    regel.hash,
  )

beforeEach(async () => {
  await reset()
  await applyD1Migrations(env.DB, env.MIGRATIES)
  await publish('2031.1.0')
  await publish('2031.2.0')
  await revoke('2031.1.0')
  await publish('2031.3.0')
  await signStand(1)
  hoofd = (await readAudit(env.DB, 0, 1_000)).at(-1)!.hash
})

it('zonder aanval is er geen bezwaar', async () => expect(await bezwaren()).toEqual([]))

const HOOFD_WEG = 'Het hoofd van de auditketen dat u opgaf staat er niet meer in: er is iets weggenomen of herschreven.'

/** What someone with all rights on the database, and no key, can do: what, how, and what the check then says. */
const aanvallen: readonly (readonly [wat: string, aanval: () => Promise<unknown>, bezwaar: string])[] = [
  [
    'A. de staart van de keten weg, met de editie die erin stond',
    async () => {
      await run("DELETE FROM audit WHERE versie = '2031.3.0'")
      await run("DELETE FROM regelversie WHERE versie = '2031.3.0'")
    },
    HOOFD_WEG,
  ],
  [
    'B. een editie weg, de keten blijft',
    () => run("DELETE FROM regelversie WHERE versie = '2031.2.0'"),
    '2031.2.0, uitgave (auditregel 2): de lijst zegt het niet zo.',
  ],
  [
    'C. een intrekking weg',
    () => run('DELETE FROM intrekking'),
    '2031.1.0, intrekking (auditregel 3): het stuk is er niet.',
  ],
  [
    'D. een valse intrekking, met een eigen regel in de keten',
    async () => {
      const inhoud = canoniekeTekst({ schema: 'intrekking/v1', versie: '2031.3.0', reden: 'Verzonnen reden.' })
      const hash = Array.from(
        new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(inhoud))),
        (byte) => byte.toString(16).padStart(2, '0'),
      ).join('')
      const [eerste] = await readAudit(env.DB, 0, 1)
      const { handtekening } = eerste!
      const tijdstip = new Date(NU).toISOString()
      await run(
        'INSERT INTO intrekking VALUES (?, ?, ?, ?, ?, ?)',
        '2031.3.0',
        hash,
        inhoud,
        'test-1',
        handtekening,
        tijdstip,
      )
      const laatste = (await readAudit(env.DB, 0, 1_000)).at(-1)
      await insertRegel(
        await nextAuditregel(laatste, {
          ...eerste!,
          handeling: 'intrekking',
          versie: (await readAudit(env.DB, 0, 1_000)).find(({ versie }) => versie === '2031.3.0')!.versie,
          sha256: hash,
          tijdstip,
        }),
      )
    },
    '2031.3.0, intrekking (auditregel 5): de handtekening klopt niet.',
  ],
  [
    'E. alle tijdstippen herschreven, met een keten die weer past',
    async () => {
      await rewriteKeten(() => ({ tijdstip: '2031-06-01T00:00:00.000Z' }))
      await run("UPDATE regelversie SET tijdstip = '2031-06-01T00:00:00.000Z'")
      await run("UPDATE intrekking SET tijdstip = '2031-06-01T00:00:00.000Z'")
    },
    HOOFD_WEG,
  ],
  [
    'F. een verzonnen auditregel achteraan',
    async () => {
      const regels = await readAudit(env.DB, 0, 1_000)
      const versie = regels.find((regel) => regel.versie === '2031.2.0')!.versie
      await insertRegel(await nextAuditregel(regels.at(-1), { ...regels[2]!, versie }))
    },
    '2031.2.0, intrekking (auditregel 5): het stuk is er niet.',
  ],
  [
    'G. een lege database',
    async () => {
      for (const tabel of ['regelversie', 'intrekking', 'audit', 'stand', 'verversing'])
        await run(`DELETE FROM ${tabel}`)
    },
    HOOFD_WEG,
  ],
  [
    'H. andere bytes in een editie, met een hash en een keten die erbij passen',
    async () => {
      const { tekst, sha256 } = await editieMet('2031.3.0', 'Stilletjes anders.')
      const omvang = new TextEncoder().encode(tekst).length
      await run(
        "UPDATE regelversie SET inhoud = ?, sha256 = ?, omvang = ? WHERE versie = '2031.3.0'",
        tekst,
        sha256,
        omvang,
      )
      await rewriteKeten((nummer) => (nummer === 4 ? { sha256 } : {}))
    },
    '2031.3.0, uitgave (auditregel 4): de lijst zegt het niet zo.',
  ],
  [
    'I. de handtekening van een ander stuk onder een editie',
    async () => {
      const [eerste] = await readAudit(env.DB, 0, 1)
      await run("UPDATE regelversie SET handtekening = ? WHERE versie = '2031.2.0'", eerste!.handtekening)
      await rewriteKeten((nummer) => (nummer === 2 ? { handtekening: eerste!.handtekening } : {}))
    },
    '2031.2.0, uitgave (auditregel 2): de handtekening klopt niet.',
  ],
  [
    'J. een regel van de keten vervangen met INSERT OR REPLACE',
    async () => {
      const regels = await readAudit(env.DB, 0, 1_000)
      const laatste = regels.at(-1)!
      await run(
        `INSERT OR REPLACE INTO audit VALUES (7, 'uitgave', '2031.1.0', ?, 'test-1', ?, ?, ?, ?)`,
        laatste.sha256,
        laatste.handtekening,
        laatste.tijdstip,
        'b'.repeat(64),
        'a'.repeat(64),
      )
    },
    'De auditketen telt na nummer 0 niet door.',
  ],
  [
    'K. de hele database terug naar een eerder moment, met de stand van toen',
    async () => {
      await run('DELETE FROM audit WHERE nummer > 1')
      await run("DELETE FROM regelversie WHERE versie <> '2031.1.0'")
      await run('DELETE FROM intrekking')
      await run('DELETE FROM verversing')
      await run('DELETE FROM stand')
      await signStand(1)
    },
    HOOFD_WEG,
  ],
  [
    'L. een editie met geldige handtekening buiten de keten gezet',
    async () => {
      const { tekst, sha256 } = await editieMet('2031.4.0')
      const { 'Regels-Handtekening': handtekening } = await uitgeverskoppen('regelversie', tekst)
      const omvang = new TextEncoder().encode(tekst).length
      await run(
        'INSERT INTO regelversie VALUES (?, ?, ?, ?, ?, ?, ?)',
        '2031.4.0',
        sha256,
        omvang,
        tekst,
        'test-1',
        handtekening!,
        new Date(NU).toISOString(),
      )
    },
    'De lijst is niet volledig: de opslag is niet goed te lezen.',
  ],
  [
    'M. een geldige uitgave van de uitgever achtergehouden: keten en editie gaan verder dan de stand',
    () => publish('2031.5.0'),
    'De auditketen gaat na nummer 4 verder dan de ondertekende stand.',
  ],
]

describe('een aanval op de database wordt gevonden', () => {
  it.each(aanvallen)('%s', async (_, aanval, bezwaar) => {
    await dropTriggers()
    await aanval()
    expect(await bezwaren()).toContain(bezwaar)
  })
})

describe('de triggers houden stand, ook tegen INSERT OR REPLACE', () => {
  it.each([
    ['op de uitgave', "INSERT OR REPLACE INTO audit VALUES (5, 'uitgave', '2031.1.0', 'x', 's', 'h', 't', 'zz', 'h9')"],
    [
      'op de hash',
      "INSERT OR REPLACE INTO audit SELECT 5, 'uitgave', '2031.9.0', sha256, sleutel, handtekening, tijdstip, 'zz', hash FROM audit WHERE nummer = 2",
    ],
    [
      'op vorige',
      "INSERT OR REPLACE INTO audit SELECT 5, 'uitgave', '2031.9.0', sha256, sleutel, handtekening, tijdstip, vorige, 'h9' FROM audit WHERE nummer = 2",
    ],
    ['op het nummer', "INSERT OR REPLACE INTO audit VALUES (2, 'uitgave', '2031.9.0', 'x', 's', 'h', 't', 'zz', 'h9')"],
    [
      'met een gat in de telling',
      "INSERT INTO audit VALUES (7, 'uitgave', '2031.9.0', 'x', 's', 'h', 't', 'zz', 'h9')",
    ],
    [
      'op een editie',
      "INSERT OR REPLACE INTO regelversie SELECT versie, sha256, omvang, 'x', sleutel, handtekening, tijdstip FROM regelversie",
    ],
    [
      'op een intrekking',
      "INSERT OR REPLACE INTO intrekking SELECT versie, sha256, 'x', sleutel, handtekening, tijdstip FROM intrekking",
    ],
    [
      'op de stand',
      "INSERT OR REPLACE INTO stand SELECT nummer, sha256, 'x', sleutel, handtekening, tijdstip FROM stand",
    ],
    [
      'met een lagere stand',
      "INSERT INTO stand SELECT nummer - 1, sha256, 'x', sleutel, handtekening, tijdstip FROM stand",
    ],
  ])('%s', async (_, sql) => {
    await expect(run(sql)).rejects.toThrow('bestaat al')
    expect(await bezwaren()).toEqual([])
  })
})
