import { applyD1Migrations, reset } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { volgorde } from '@poortwachter/wet'
import { eerdereEdities } from '@poortwachter/wet/eerder'
import { regelboek } from '@poortwachter/wet/editie'
import { findBreuk } from '../../../worker/opslag/audit.ts'
import { editieUit } from '../../../worker/bundel.ts'
import { readAudit } from '../../../worker/opslag/d1.ts'
import { editieMet } from '../edities.ts'
import { persoon, persoonlijkeAdressen, persoonlijkIn, persoonlijkVerzoek } from '../persoon.ts'
import { uitgeverskoppen } from '../uitgever.ts'

const bundel = await editieUit(regelboek)
const eerdere = await Promise.all(eerdereEdities.map(editieUit))

const ask = (pad: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(`https://regels.test${pad}`, init)

const put = async (versie: string, tekst: string, koppen: Record<string, string> = {}): Promise<Response> =>
  ask(`/v1/regelversies/${versie}`, {
    method: 'PUT',
    body: tekst,
    headers: { ...(await uitgeverskoppen('regelversie', tekst)), ...koppen },
  })

const publish = async (versie: string, wat?: string): Promise<number> => {
  const { tekst } = await editieMet(versie, wat)
  return (await put(versie, tekst)).status
}

const keten = () => readAudit(env.DB, 0, 1_000)

const rijen = async (tabel: string): Promise<unknown[]> =>
  (await env.DB.prepare(`SELECT * FROM ${tabel}`).all()).results

/** Editions carry the number of their month; these tests live in 2031. */
vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2031-12-22T12:00:00Z') })

beforeEach(async () => {
  await reset()
  await applyD1Migrations(env.DB, env.MIGRATIES)
})

describe('in workerd, met D1', () => {
  it('geeft de meegeleverde editie, met 304 voor wie haar al heeft', async () => {
    const antwoord = await ask(`/v1/regelversies/${bundel.versie}`)
    expect(await antwoord.text()).toBe(bundel.tekst)
    const headers = { 'If-None-Match': `W/${antwoord.headers.get('ETag')}` }
    expect((await ask(`/v1/regelversies/${bundel.versie}`, { headers })).status).toBe(304)
  })

  it('geeft een uitgave uit, geeft haar byte voor byte terug en weigert andere bytes', async () => {
    const editie = await editieMet('2027.1.0', 'Met € en 😀 en "aanhaling".')
    expect((await put('2027.1.0', editie.tekst)).status).toBe(201)
    expect((await put('2027.1.0', editie.tekst)).status).toBe(200)
    expect(await publish('2027.1.0', 'Anders.')).toBe(409)

    const antwoord = await ask('/v1/regelversies/2027.1.0')
    expect(await antwoord.text()).toBe(editie.tekst)
    expect(antwoord.headers.get('ETag')).toBe(`"${editie.sha256}"`)
    const lijst = await (await ask('/v1/regelversies')).json()
    expect(lijst).toMatchObject({ volledig: true, nieuwste: '2027.1.0' })
    expect(await rijen('audit')).toHaveLength(1)
  })

  it('weigert een verkeerd token en een gewijzigd stuk, zonder iets te bewaren', async () => {
    const { tekst } = await editieMet('2027.2.0')
    expect((await put('2027.2.0', tekst, { Authorization: 'Bearer fout' })).status).toBe(401)
    expect((await put('2027.2.0', `${tekst} `, await uitgeverskoppen('regelversie', tekst))).status).toBe(403)
    expect(await rijen('regelversie')).toEqual([])
    expect(await rijen('audit')).toEqual([])
  })

  it('laat na een te hoog nummer dat is ingetrokken een lager weer toe', async () => {
    expect(await publish('2032.1.9')).toBe(201)
    expect(await publish('2031.12.0')).toBe(409)
    const tekst = JSON.stringify({ reden: 'Een tikfout in het nummer.', schema: 'intrekking/v1', versie: '2032.1.9' })
    const headers = await uitgeverskoppen('intrekking', tekst)
    await ask('/v1/regelversies/2032.1.9/intrekking', { method: 'POST', body: tekst, headers })
    expect(await publish('2031.12.0')).toBe(201)
    expect(await publish('2031.11.0')).toBe(409)
  })

  it('trekt een editie in, zichtbaar in de lijst en in de keten', async () => {
    await publish('2027.3.0')
    const tekst = JSON.stringify({ reden: 'Een termijn stond verkeerd.', schema: 'intrekking/v1', versie: '2027.3.0' })
    const antwoord = await ask('/v1/regelversies/2027.3.0/intrekking', {
      method: 'POST',
      body: tekst,
      headers: await uitgeverskoppen('intrekking', tekst),
    })
    expect(antwoord.status).toBe(201)
    expect(await (await ask('/v1/regelversies')).json()).toMatchObject({
      nieuwste: bundel.versie,
      regelversies: [{ versie: '2027.3.0', ingetrokken: { reden: 'Een termijn stond verkeerd.' } }, {}, {}],
    })
    expect((await keten()).map(({ handeling }) => handeling)).toEqual(['uitgave', 'intrekking'])
    expect(await findBreuk(await keten())).toBeUndefined()
  })
})

describe('twintig uitgevers tegelijk', () => {
  it('met elk een eigen versie laten één ongebroken, oplopende keten na', async () => {
    const versies = Array.from({ length: 20 }, (_, i) => `2028.1.${i}`)
    const statussen = await Promise.all(versies.map((versie) => publish(versie)))
    expect(statussen.filter((status) => status !== 201 && status !== 409)).toEqual([])

    const regels = await keten()
    expect(regels).toHaveLength(statussen.filter((status) => status === 201).length)
    expect(regels.at(-1)?.versie).toBe('2028.1.19')
    expect(await findBreuk(regels)).toBeUndefined()
    for (const [i, { versie }] of regels.entries()) {
      if (i > 0) expect(volgorde(regels[i - 1]!.versie, versie)).toBe(-1)
    }
    expect(await rijen('regelversie')).toHaveLength(regels.length)
  })

  it('die tegelijk iets intrekken komen er allemaal in, in één ongebroken keten', async () => {
    const versies = Array.from({ length: 20 }, (_, i) => `2028.2.${i}`)
    for (const versie of versies) expect(await publish(versie)).toBe(201)
    const statussen = await Promise.all(
      versies.map(async (versie) => {
        const tekst = JSON.stringify({ reden: 'Allemaal tegelijk ingetrokken.', schema: 'intrekking/v1', versie })
        const headers = await uitgeverskoppen('intrekking', tekst)
        return (await ask(`/v1/regelversies/${versie}/intrekking`, { method: 'POST', body: tekst, headers })).status
      }),
    )
    expect(statussen).toEqual(versies.map(() => 201))
    expect(await keten()).toHaveLength(40)
    expect(await findBreuk(await keten())).toBeUndefined()
  })

  it('met precies hetzelfde stuk: één is nieuw, negentien waren er al', async () => {
    const statussen = await Promise.all(Array.from({ length: 20 }, () => publish('2028.3.0')))
    expect(statussen.toSorted((a, b) => a - b)).toEqual([...Array.from({ length: 19 }, () => 200), 201])
    expect(await keten()).toHaveLength(1)
  })

  it('met ieder een ander stuk onder dezelfde versie: één wint', async () => {
    const statussen = await Promise.all(Array.from({ length: 20 }, (_, i) => publish('2028.4.0', `Stuk ${i}.`)))
    expect(statussen.toSorted((a, b) => a - b)).toEqual([201, ...Array.from({ length: 19 }, () => 409)])
    expect(await rijen('regelversie')).toHaveLength(1)
  })
})

describe('wat eenmaal in de database staat', () => {
  it.each([
    ['UPDATE regelversie SET inhoud = inhoud', 'een regelversie verandert nooit'],
    ['DELETE FROM regelversie', 'een regelversie verdwijnt nooit'],
    ['INSERT OR REPLACE INTO regelversie SELECT * FROM regelversie', 'regelversie bestaat al'],
    ["UPDATE audit SET tijdstip = '2020-01-01'", 'de audit verandert nooit'],
    ['DELETE FROM audit', 'de audit verdwijnt nooit'],
    ['INSERT OR REPLACE INTO audit SELECT * FROM audit', 'auditregel bestaat al'],
    ["UPDATE intrekking SET inhoud = ''", 'een intrekking verandert nooit'],
    ['DELETE FROM intrekking', 'een intrekking verdwijnt nooit'],
    ['INSERT OR REPLACE INTO intrekking SELECT * FROM intrekking', 'intrekking bestaat al'],
  ])('%s: %s', async (opdracht, reden) => {
    await publish('2029.1.0')
    await env.DB.prepare(
      'INSERT INTO intrekking SELECT versie, sha256, inhoud, sleutel, handtekening, tijdstip FROM regelversie',
    ).run()
    await expect(env.DB.prepare(opdracht).run()).rejects.toThrow(reden)
  })

  it('kan geen tweede regel na dezelfde vorige krijgen', async () => {
    await publish('2029.2.0')
    const tak = env.DB.prepare(
      "INSERT INTO audit SELECT nummer + 1, 'intrekking', versie, sha256, sleutel, handtekening, tijdstip, vorige, vorige FROM audit",
    )
    await expect(tak.run()).rejects.toThrow('bestaat al')
  })
})

describe('als er met de database iets mis is', () => {
  const insert = async (versie: string, inhoud: string, omvang: number, sha256: string): Promise<void> => {
    await env.DB.prepare("INSERT INTO regelversie VALUES (?, ?, ?, ?, 'test-1', 'h', '2026-11-22T12:00:00Z')")
      .bind(versie, sha256, omvang, inhoud)
      .run()
  }
  const expectAlleenBundel = async (): Promise<void> => {
    const lijst = await (await ask('/v1/regelversies')).json()
    expect(lijst).toMatchObject({
      volledig: false,
      regelversies: [bundel, ...eerdere].map(({ versie }) => ({ versie })),
    })
    expect(await (await ask(`/v1/regelversies/${bundel.versie}`)).text()).toBe(bundel.tekst)
  }

  it('en zij nooit is ingericht, is de meegeleverde editie er en is de lijst niet volledig', async () => {
    await reset()
    await expectAlleenBundel()
    expect((await ask('/v1/audit')).status).toBe(503)
    expect(await publish('2030.1.0')).toBe(503)
  })

  it('telt een editie die buiten de auditketen om is toegevoegd niet mee', async () => {
    const { tekst, sha256 } = await editieMet('2030.2.0')
    await insert('2030.2.0', tekst, new TextEncoder().encode(tekst).length, sha256)
    await expectAlleenBundel()
    expect((await ask('/v1/regelversies/2030.2.0/handtekening')).status).toBe(503)
  })

  it('geeft een tekst die niet bij zijn hash hoort nooit', async () => {
    const { tekst, sha256 } = await editieMet('2030.3.0')
    await insert('2030.3.0', tekst.replace('6', '7'), new TextEncoder().encode(tekst).length, sha256)
    const antwoord = await ask('/v1/regelversies/2030.3.0')
    expect(antwoord.status).toBe(503)
    expect(await antwoord.json()).toMatchObject({ type: '/#opslag-beschadigd' })
    await expectAlleenBundel()
  })
})

it('bewaart en logt niets van persoonsgegevens die iemand toch stuurt', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  for (const pad of persoonlijkeAdressen(bundel.versie)) {
    for (const methode of ['GET', 'PUT', 'POST', 'DELETE'])
      await (await ask(...persoonlijkVerzoek(pad, methode))).text()
  }
  const tekst = JSON.stringify(persoon)
  expect((await put(bundel.versie, tekst)).status).toBe(422)
  const gelogd = JSON.stringify(log.mock.calls)
  log.mockRestore()

  expect(gelogd).toContain('/v1/regelversies/:versie')
  expect(persoonlijkIn(gelogd)).toEqual([])
  for (const tabel of ['regelversie', 'intrekking', 'audit']) expect(await rijen(tabel)).toEqual([])
})
