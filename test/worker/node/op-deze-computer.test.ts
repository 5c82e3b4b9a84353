import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staticHeaders } from '../../../worker/koppen.ts'
import { createSleutel, type Ondertekensleutel } from '../../../worker/opdrachten/sleutelbos.ts'
import { bundel, eerdere } from '../dienst.ts'
import { editieMet } from '../edities.ts'
import { proefketen, proefwortel } from '../uitgeversleutel.ts'
import { persoon, persoonlijkIn } from '../persoon.ts'
import { projectmap, runWrangler, startWrangler } from '../wrangler.ts'

const TOKEN = 'token-van-deze-proef-dat-lang-genoeg-is'
const SLEUTELS = ['--sleutel', 'proef', '--verversing', 'proef-verversing']
const PAD = `/v1/regelversies/${bundel.versie}`

let map = ''
let sleutel: Ondertekensleutel
let verversing: Ondertekensleutel
let dienst: Awaited<ReturnType<typeof startWrangler>>

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'dienst-'))
  sleutel = await createSleutel(join(map, '.sleutels'), 'proef')
  verversing = await createSleutel(join(map, '.sleutels'), 'proef-verversing')
  await mkdir(join(map, 'site', 'vast'), { recursive: true })
  await writeFile(join(map, 'site', 'taakvenster.html'), '<!doctype html><title>Proef</title>')
  await writeFile(join(map, 'site', 'vast', 'paneel-abc123.js'), 'export {}')
  await mkdir(join(map, 'site', 'beeldmerk'))
  await writeFile(join(map, 'site', 'beeldmerk', 'poortwachter-32.png'), 'beeld')
  await writeFile(join(map, 'site', 'functions.json'), '{"functions":[]}')
  await writeFile(join(map, 'site', '_headers'), staticHeaders())
  const keten = JSON.stringify(proefketen(proefwortel(sleutel, verversing)))
  await writeFile(join(map, 'keten.json'), keten)
  await writeFile(join(map, 'geheimen'), `REGELS_TOKEN=${TOKEN}\nWORTELS='${keten}'\n`)
  const opslag = ['--persist-to', join(map, 'opslag')]
  await runWrangler('d1', 'migrations', 'apply', 'DB', '--local', ...opslag)
  dienst = await startWrangler(42100, ...opslag, '--assets', join(map, 'site'), '--env-file', join(map, 'geheimen'))
}, 120_000)

afterAll(async () => {
  await dienst.stop()
  await rm(map, { recursive: true, force: true })
})

const ask = (pad: string, init?: RequestInit): Promise<Response> => fetch(dienst.adres + pad, init)

/** Runs a publisher's command as a person would, with the key in the folder it is run in. */
const runOpdracht = async (naam: string, ...opties: string[]): Promise<string> => {
  const script = join(projectmap, 'worker', 'opdrachten', `${naam}.ts`)
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), script, '--adres', dienst.adres, '--keten', 'keten.json', ...opties],
    { cwd: map, env: { ...process.env, REGELS_TOKEN: TOKEN } },
  )
  return stdout
}

describe('een zitting met de dienst zoals npm start haar start', { timeout: 60_000 }, () => {
  it('geeft de lijst en de editie, en daarna 304', async () => {
    expect(await (await ask('/v1/regelversies')).json()).toMatchObject({ volledig: true, nieuwste: bundel.versie })
    const editie = await ask(PAD)
    expect(await editie.text()).toBe(bundel.tekst)
    const headers = { 'If-None-Match': editie.headers.get('ETag') ?? '' }
    expect((await ask(PAD, { headers })).status).toBe(304)
  })

  it('neemt een uitgave aan van de opdracht regels:uitgeven, twee keer hetzelfde', async () => {
    expect(await runOpdracht('uitgeven', ...SLEUTELS)).toContain(`Regelversie ${bundel.versie} (nieuw)`)
    expect(await runOpdracht('uitgeven', ...SLEUTELS)).toContain('(was er al)')
    expect((await ask(`${PAD}/handtekening`)).status).toBe(200)
  })

  it('weigert andere inhoud onder die versie (409) en een stuk dat onderweg veranderde (403)', async () => {
    const { tekst } = await editieMet(bundel.versie, 'Anders.')
    const send = (body: string) =>
      ask(PAD, {
        method: 'PUT',
        body,
        headers: {
          Authorization: `Bearer ${TOKEN}`,
          'Regels-Sleutel': 'proef',
          'Regels-Handtekening': sleutel.sign('regelversie', new TextEncoder().encode(tekst)),
        },
      })
    expect((await send(tekst)).status).toBe(409)
    expect((await send(tekst.replace('Anders.', 'Bnders.'))).status).toBe(403)
  })

  it('trekt een editie in met de opdracht regels:intrekken', async () => {
    const reden = 'Proef: deze editie niet gebruiken.'
    const gezegd = await runOpdracht('intrekken', ...SLEUTELS, '--versie', bundel.versie, '--reden', reden)
    expect(gezegd).toContain('ingetrokken (nieuw)')
    expect(await (await ask('/v1/regelversies')).json()).toMatchObject({
      regelversies: [{ ingetrokken: { reden } }, ...eerdere.map(({ versie }) => ({ versie }))],
    })
  })

  it('bevestigt de stand met regels:verversen en vindt met regels:controleren alles in orde', async () => {
    expect(await runOpdracht('verversen', '--verversing', 'proef-verversing')).toContain('Stand 3 van proef.test')
    const gezegd = await runOpdracht('controleren', '--hoofd', 'begin')
    const hoofd = /nieuw hoofd: ([0-9a-f]{64})/.exec(gezegd)?.[1] ?? ''
    expect(await runOpdracht('controleren', '--hoofd', hoofd)).toContain('kloppen')
    await expect(runOpdracht('controleren')).rejects.toThrow('Nog nodig: --hoofd')
    await expect(runOpdracht('controleren', '--hoofd', 'f'.repeat(64))).rejects.toThrow('weggenomen of herschreven')
  })

  it('geeft de vaste bestanden van de invoegtoepassing van dezelfde plek, met hun beleid', async () => {
    const venster = await ask('/taakvenster.html?_host_Info=Excel$Web$16.00$nl-NL', { redirect: 'manual' })
    expect(venster.status).toBe(200)
    expect(venster.headers.get('Content-Type')).toContain('text/html')
    expect(venster.headers.get('Content-Security-Policy')).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com",
    )
    expect(venster.headers.get('Cache-Control')).toBe('max-age=14400')
    expect(venster.headers.get('X-Frame-Options')).toBeNull()
    const vast = await ask('/vast/paneel-abc123.js')
    expect(vast.headers.get('Content-Type')).toContain('javascript')
    expect(vast.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    const headers = { 'If-None-Match': venster.headers.get('ETag') ?? '' }
    expect((await ask('/taakvenster.html', { headers })).status).toBe(304)
  })

  it('geeft Excel op het web de lijst met functies, en Excel voor Windows een pictogram dat het mag bewaren', async () => {
    const lijst = await ask('/functions.json', { headers: { Origin: 'https://excel.officeapps.live.com' } })
    expect(await lijst.json()).toEqual({ functions: [] })
    expect(lijst.headers.get('Access-Control-Allow-Origin')).toBe('*')
    const beeld = await ask('/beeldmerk/poortwachter-32.png')
    expect(beeld.headers.get('Cache-Control')).toBe('public, max-age=86400')
  })

  it('geeft voor een bestand dat er niet is een probleem, en geen andere pagina', async () => {
    const antwoord = await ask('/vast/weg-123.js')
    expect(antwoord.status).toBe(404)
    expect(antwoord.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  })

  it('logt een verzoek als patroon, status en duur, en verder niets', async () => {
    await ask(`/v1/regelversies/${persoon[1]}/handtekening`, { headers: { Cookie: persoon[0]! } })
    const eigenRegels = dienst
      .uitvoer()
      .split('\n')
      .filter((regel) => regel.startsWith('{'))
    expect(eigenRegels.length).toBeGreaterThan(5)
    for (const regel of eigenRegels) expect(Object.keys(JSON.parse(regel))).toEqual(['route', 'status', 'duur'])
    expect(persoonlijkIn(eigenRegels.join())).toEqual([])
  })
})

describe('de bundel die naar Cloudflare gaat', () => {
  it('is met gzip hoogstens 55 kB, de meegeleverde edities niet meegerekend', { timeout: 60_000 }, async () => {
    const { gzipSync } = await import('node:zlib')
    const { readFile } = await import('node:fs/promises')
    const uit = join(map, 'uit')
    await runWrangler('deploy', '--dry-run', '--outdir', uit, '--assets', join(map, 'site'))
    const bundelgrootte = gzipSync(await readFile(join(uit, 'index.js')), { level: 9 }).length
    const teksten = [bundel, ...eerdere].map(({ tekst }) => tekst)
    const editiegrootte = teksten.reduce((som, tekst) => som + gzipSync(tekst, { level: 9 }).length, 0)
    console.log(`bundel ${bundelgrootte} bytes met gzip, waarvan de edities ongeveer ${editiegrootte}`)
    expect(bundelgrootte - editiegrootte).toBeLessThanOrEqual(55_000)
    expect(bundelgrootte).toBeGreaterThan(10_000)
  })
})
