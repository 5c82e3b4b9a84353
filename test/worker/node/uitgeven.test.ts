import { beforeEach, describe, expect, it } from 'vitest'
import { regelboek } from '@poortwachter/wet/editie'
import { editieUit } from '../../../worker/bundel.ts'
import { auditrij, findBreuk } from '../../../worker/opslag/audit.ts'
import { GROOTSTE_STUK } from '../../../worker/uitgever.ts'
import { bundel, createDienst, eerdere } from '../dienst.ts'
import { editieMet } from '../edities.ts'
import { createGeheugenOpslag } from '../geheugen-opslag.ts'
import { signStuk, uitgeverskoppen } from '../uitgever.ts'
import { sleutelpaar, TOKEN } from '../uitgeversleutel.ts'

const EDITIE = `/v1/regelversies/${bundel.versie}`

let winkel = createGeheugenOpslag()
let { ask } = createDienst(winkel)
beforeEach(() => {
  winkel = createGeheugenOpslag()
  ask = createDienst(winkel).ask
})

const put = async (tekst: string, versie: string = bundel.versie, koppen: Record<string, string> = {}) =>
  ask(`/v1/regelversies/${versie}`, {
    method: 'PUT',
    body: tekst,
    headers: { ...(await uitgeverskoppen('regelversie', tekst)), ...koppen },
  })

const expectProbleem = async (antwoord: Response, status: number, code: string): Promise<unknown> => {
  const probleem: unknown = await antwoord.json()
  expect(probleem).toMatchObject({ status, type: `/#${code}` })
  expect(antwoord.status).toBe(status)
  expect(winkel.stukken).toEqual([])
  return probleem
}

describe('een editie uitgeven', () => {
  it('bewaart precies de verzonden bytes, met een regel in de auditketen', async () => {
    const antwoord = await put(bundel.tekst)
    expect(antwoord.status).toBe(201)
    expect(antwoord.headers.get('Location')).toBe(EDITIE)
    expect(winkel.stukken.map(({ tekst }) => tekst)).toEqual([bundel.tekst])

    const { regels } = await (await ask('/v1/audit')).json()
    expect(regels).toMatchObject([
      { nummer: 1, handeling: 'uitgave', versie: bundel.versie, sha256: bundel.sha256, sleutel: sleutelpaar.id },
    ])
    expect(await findBreuk([auditrij.parse(regels[0])])).toBeUndefined()
  })

  it('geeft daarna de handtekening erover', async () => {
    await put(bundel.tekst)
    expect(await (await ask(`${EDITIE}/handtekening`)).json()).toEqual({
      schema: 'handtekening/v1',
      versie: bundel.versie,
      sha256: bundel.sha256,
      algoritme: 'Ed25519',
      voorvoegsel: 'regelversie/v1\n',
      sleutel: sleutelpaar.id,
      handtekening: await signStuk('regelversie', bundel.tekst),
      op: '2030-12-22T12:00:00.000Z',
    })
  })

  it('is met dezelfde bytes nog eens 200, en voegt niets toe', async () => {
    await put(bundel.tekst)
    expect((await put(bundel.tekst)).status).toBe(200)
    expect(winkel.stukken).toHaveLength(1)
  })

  it('is met andere bytes onder dezelfde versie 409', async () => {
    const [eerst, later] = [await editieMet('2027.1.0'), await editieMet('2027.1.0', 'Stilletjes anders.')]
    expect((await put(eerst.tekst, '2027.1.0')).status).toBe(201)
    const antwoord = await put(later.tekst, '2027.1.0')
    expect(antwoord.status).toBe(409)
    expect(await antwoord.json()).toMatchObject({ type: '/#andere-inhoud' })
    expect(await (await ask('/v1/regelversies/2027.1.0')).text()).toBe(eerst.tekst)
  })

  it('is met andere bytes dan de meegeleverde editie 409, ook als daarvan nog niets is uitgegeven', async () => {
    const ander = await editieMet(bundel.versie, 'Stilletjes anders.')
    await expectProbleem(await put(ander.tekst), 409, 'andere-inhoud')
  })

  it.each(['2026.10.9', '2026.9.0', '1999.1.0'])('%s, lager dan de meegeleverde, is 409', async (versie) => {
    await expectProbleem(await put((await editieMet(versie)).tekst, versie), 409, 'versie-niet-hoger')
  })

  it('is 409 voor een versie lager dan de laatst uitgegeven, en noemt die', async () => {
    await put((await editieMet('2027.10.0')).tekst, '2027.10.0')
    const antwoord = await put((await editieMet('2027.9.9')).tekst, '2027.9.9')
    expect(antwoord.status).toBe(409)
    expect(await antwoord.json()).toMatchObject({ detail: 'De laatste versie is 2027.10.0.' })
  })
})

describe('wie mag uitgeven', () => {
  it.each([
    ['geen kop', undefined],
    ['een ander token', 'Bearer iets-anders'],
    ['een begin van het token', `Bearer ${TOKEN.slice(0, -1)}`],
    ['het token met iets erachter', `Bearer ${TOKEN}x`],
    ['een leeg token', 'Bearer '],
    ['een ander schema', `Basic ${TOKEN}`],
  ])('met %s is het 401, zonder naar de inhoud te kijken', async (_, Authorization) => {
    const headers = Authorization === undefined ? {} : { Authorization }
    const antwoord = await ask(EDITIE, { method: 'PUT', body: 'geen json', headers })
    expect(antwoord.headers.get('WWW-Authenticate')).toBe('Bearer realm="regelversies"')
    await expectProbleem(antwoord, 401, 'geen-toegang')
  })

  it.each([undefined, ''])('zonder ingesteld token (%j) kan niemand uitgeven: 503', async (token) => {
    ask = createDienst(winkel, { token }).ask
    await expectProbleem(await put(bundel.tekst), 503, 'uitgeven-niet-ingericht')
    await expectProbleem(
      await put(bundel.tekst, bundel.versie, { Authorization: 'Bearer ' }),
      503,
      'uitgeven-niet-ingericht',
    )
  })

  it.each([
    ['een onbekende sleutel', { 'Regels-Sleutel': 'test-2' }],
    ['geen sleutel', { 'Regels-Sleutel': '' }],
    ['geen handtekening', { 'Regels-Handtekening': '' }],
    ['onzin als handtekening', { 'Regels-Handtekening': '%%%' }],
    ['een handtekening van 64 nullen', { 'Regels-Handtekening': btoa('\0'.repeat(64)) }],
  ])('met %s is het 403', async (_, koppen) => {
    await expectProbleem(await put(bundel.tekst, bundel.versie, koppen), 403, 'handtekening-geweigerd')
  })

  it('een gewijzigde byte breekt de handtekening: 403', async () => {
    const koppen = { 'Regels-Handtekening': await signStuk('regelversie', bundel.tekst) }
    const gewijzigd = bundel.tekst.replace('"dagen":', '"dagen": ')
    await expectProbleem(await put(gewijzigd, bundel.versie, koppen), 403, 'handtekening-geweigerd')
  })

  it('een handtekening voor een intrekking geldt niet voor een uitgave: 403', async () => {
    const koppen = { 'Regels-Handtekening': await signStuk('intrekking', bundel.tekst) }
    await expectProbleem(await put(bundel.tekst, bundel.versie, koppen), 403, 'handtekening-geweigerd')
  })
})

describe('wat een uitgave moet zijn', () => {
  it.each(['', 'geen json', '{', '\uFEFF{}'])('%j is geen JSON: 400', async (tekst) => {
    await expectProbleem(await put(tekst), 400, 'geen-json')
  })

  it('bytes die geen UTF-8 zijn: 400', async () => {
    const bytes = Uint8Array.of(0x22, 0xff, 0x22)
    const { createPrivateKey, sign } = await import('node:crypto')
    const geheim = '302e020100300506032b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
    const sleutel = createPrivateKey({ key: Buffer.from(geheim, 'hex'), format: 'der', type: 'pkcs8' })
    const bericht = Buffer.concat([Buffer.from('regelversie/v1\n'), bytes])
    const antwoord = await ask(EDITIE, {
      method: 'PUT',
      body: bytes,
      headers: {
        ...(await uitgeverskoppen('regelversie', '')),
        'Regels-Handtekening': sign(null, bericht, sleutel).toString('base64'),
      },
    })
    await expectProbleem(antwoord, 400, 'geen-json')
  })

  it.each([
    ['null', ''],
    ['[]', ''],
    ['"tekst"', ''],
    [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, ''],
  ])('iets anders dan een regelboek is 422, op het hele stuk', async (tekst, plaats) => {
    const probleem = await expectProbleem(await put(tekst), 422, 'inhoud-ongeldig')
    expect(probleem).toMatchObject({ fouten: [{ plaats }] })
  })

  it('wijst met JSON-pointers naar wat er fout is, in het Nederlands', async () => {
    const { tekst } = await editieUit(regelboek)
    const fout = JSON.parse(tekst)
    fout.termijnen[1].titel = 7
    fout.gecontroleerdOp = '2026-02-30'
    const probleem = await expectProbleem(await put(JSON.stringify(fout)), 422, 'inhoud-ongeldig')
    expect(probleem).toMatchObject({
      fouten: expect.arrayContaining([
        { plaats: '/termijnen/1/titel', melding: expect.stringContaining('Ongeldige invoer') },
        { plaats: '/gecontroleerdOp', melding: 'geen dag in de vorm jjjj-mm-dd' },
      ]),
    })
  })

  it('neemt geen veld aan dat niet bij een regelboek hoort', async () => {
    const tekst = JSON.stringify({ ...JSON.parse(bundel.tekst), werknemer: 'J. Jansen' })
    const probleem = await expectProbleem(await put(tekst), 422, 'inhoud-ongeldig')
    expect(JSON.stringify(probleem)).not.toContain('Jansen')
  })

  it.each([
    ['witruimte', (tekst: string) => `${tekst}\n`],
    [
      'een andere volgorde',
      (tekst: string) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(tekst)).reverse())),
    ],
    ['een dubbel veld', (tekst: string) => tekst.replace('{', '{"schema":"regelboek/v1",')],
    ['een anders geschreven teken', (tekst: string) => tekst.replace('a', String.raw`\u0061`)],
  ])('%s is niet canoniek: 422', async (_, verander) => {
    await expectProbleem(await put(verander(bundel.tekst)), 422, 'niet-canoniek')
  })

  it('een half teken is niet canoniek, met de plaats', async () => {
    const stuk = JSON.parse(bundel.tekst)
    stuk.wijzigingen[0].wat = 'half \ud800'
    const probleem = await expectProbleem(await put(JSON.stringify(stuk)), 422, 'niet-canoniek')
    expect(probleem).toMatchObject({ fouten: [{ plaats: '/wijzigingen/0/wat' }] })
  })

  it('een andere versie dan in het adres is 422', async () => {
    const probleem = await expectProbleem(await put(bundel.tekst, '2026.11.1'), 422, 'andere-versie')
    expect(probleem).toMatchObject({ fouten: [{ plaats: '/versie' }] })
  })

  it('meer dan een mebibyte is 413, met en zonder aangekondigde lengte', async () => {
    const tekst = 'x'.repeat(GROOTSTE_STUK + 1)
    await expectProbleem(await put(tekst, bundel.versie, { 'Content-Length': String(tekst.length) }), 413, 'te-groot')
    await expectProbleem(await put(tekst), 413, 'te-groot')
  })

  it('precies een mebibyte wordt nog gelezen', async () => {
    await expectProbleem(await put('x'.repeat(GROOTSTE_STUK)), 400, 'geen-json')
  })
})

describe('een editie intrekken', () => {
  const stuk = (versie: string, reden: string) => JSON.stringify({ reden, schema: 'intrekking/v1', versie })
  const post = async (tekst: string, versie: string = bundel.versie) =>
    ask(`/v1/regelversies/${versie}/intrekking`, {
      method: 'POST',
      body: tekst,
      headers: await uitgeverskoppen('intrekking', tekst),
    })
  const REDEN = 'De termijn voor het plan van aanpak stond verkeerd.'

  it('staat met de reden in de lijst en in de auditketen, en laat de bytes staan', async () => {
    await put(bundel.tekst)
    expect((await post(stuk(bundel.versie, REDEN))).status).toBe(201)
    const lijst = await (await ask('/v1/regelversies')).json()
    expect(lijst.regelversies[0].ingetrokken).toEqual({ op: '2030-12-22T12:00:00.000Z', reden: REDEN })
    expect(lijst.nieuwste).toBe(eerdere[0]!.versie)
    const { regels } = await (await ask('/v1/audit')).json()
    expect(regels.map(({ handeling }: { handeling: string }) => handeling)).toEqual(['uitgave', 'intrekking'])
    expect(await (await ask(EDITIE)).text()).toBe(bundel.tekst)
  })

  it('kan nog eens met precies hetzelfde stuk, niet met een andere reden', async () => {
    await post(stuk(bundel.versie, REDEN))
    expect((await post(stuk(bundel.versie, REDEN))).status).toBe(200)
    expect((await post(stuk(bundel.versie, 'Toch om een heel andere reden.'))).status).toBe(409)
  })

  it('van een editie die er niet is: 404', async () => {
    await expectProbleem(await post(stuk('2030.1.0', REDEN), '2030.1.0'), 404, 'onbekende-versie')
  })

  it.each([
    ['zonder reden', JSON.stringify({ schema: 'intrekking/v1', versie: bundel.versie }), '/reden'],
    ['met een te korte reden', stuk(bundel.versie, 'fout'), '/reden'],
    ['met een te lange reden', stuk(bundel.versie, 'x'.repeat(501)), '/reden'],
  ])('%s: 422', async (_, tekst, plaats) => {
    expect(await expectProbleem(await post(tekst), 422, 'inhoud-ongeldig')).toMatchObject({ fouten: [{ plaats }] })
  })

  it('zonder token: 401', async () => {
    const antwoord = await ask(`${EDITIE}/intrekking`, { method: 'POST', body: stuk(bundel.versie, REDEN) })
    await expectProbleem(antwoord, 401, 'geen-toegang')
  })
})
