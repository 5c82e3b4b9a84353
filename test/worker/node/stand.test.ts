import { beforeEach, describe, expect, it } from 'vitest'
import { regelboek } from '@poortwachter/wet/editie'
import type { Regelboek } from '@poortwachter/wet'
import type { Stand } from '@poortwachter/wet/keuring'
import { editieUit } from '../../../worker/bundel.ts'
import { createDienst } from '../dienst.ts'
import { editieMet } from '../edities.ts'
import { createGeheugenOpslag } from '../geheugen-opslag.ts'
import { canoniekeTekst, putStand, putVerversing, standVan, uitgeverskoppen } from '../uitgever.ts'
import { proefketen, proefwortel, sleutelpaar, verversingspaar } from '../uitgeversleutel.ts'

const NU = '2030-12-22T12:00:00.000Z'

let winkel = createGeheugenOpslag()
let { ask } = createDienst(winkel)
beforeEach(() => {
  winkel = createGeheugenOpslag()
  ask = createDienst(winkel).ask
})

const put = async (tekst: string, versie: string): Promise<Response> =>
  ask(`/v1/regelversies/${versie}`, {
    method: 'PUT',
    body: tekst,
    headers: await uitgeverskoppen('regelversie', tekst),
  })
const publish = async (versie: string): Promise<number> => (await put((await editieMet(versie)).tekst, versie)).status
const revoke = async (versie: string): Promise<number> => {
  const body = canoniekeTekst({ schema: 'intrekking/v1', versie, reden: 'Een tikfout in het nummer.' })
  const headers = await uitgeverskoppen('intrekking', body)
  return (await ask(`/v1/regelversies/${versie}/intrekking`, { method: 'POST', body, headers })).status
}

describe('een versie die te ver vooruit ligt', () => {
  it.each(['2062.12.0', '9999.12.9999', '2031.2.0'])('%s is 422, en verspert niets', async (versie) => {
    const antwoord = await put((await editieMet(versie)).tekst, versie)
    expect(antwoord.status).toBe(422)
    expect(await antwoord.json()).toMatchObject({ type: '/#versie-te-ver' })
    expect(await publish('2030.12.0')).toBe(201)
  })

  it('hoogstens een maand kan, ook over de jaargrens', async () => expect(await publish('2031.1.0')).toBe(201))

  it('een te hoog nummer binnen die maand is in te trekken, en dan kan het lagere weer', async () => {
    expect(await publish('2031.1.9')).toBe(201)
    expect(await publish('2030.12.1')).toBe(409)
    expect(await revoke('2031.1.9')).toBe(201)
    expect(await publish('2030.12.1')).toBe(201)
    expect(await publish('2030.12.0')).toBe(409)
  })
})

describe('een editie met een goede vorm die nergens op slaat', () => {
  const [eersteTermijn, ...termijnen] = regelboek.termijnen
  const [eersteFeit, ...feiten] = regelboek.feiten
  const metTelling = (telling: object): Partial<Regelboek> => {
    const ingangen = eersteTermijn!.tijdlijn.ingangen.map((ingang) =>
      'regel' in ingang ? { ...ingang, regel: { ...ingang.regel, wet: telling } } : ingang,
    )
    return JSON.parse(
      JSON.stringify({
        termijnen: [{ ...eersteTermijn, tijdlijn: { ...eersteTermijn!.tijdlijn, ingangen } }, ...termijnen],
      }),
    )
  }
  it.each<[string, Partial<Regelboek>, RegExp]>([
    [
      'een termijn die vanaf zichzelf telt',
      metTelling({ van: eersteTermijn!.code, dagen: 1 }),
      /langs een omweg vanaf zichzelf/,
    ],
    [
      'een termijn van 40.000 maanden',
      metTelling({ van: 'eersteZiektedag', maanden: 40_000, afronding: 'naarBeneden' }),
      /telt 40000 maanden/,
    ],
    [
      'een feit dat constructor heet',
      { feiten: [{ ...eersteFeit!, naam: 'constructor' }, ...feiten] },
      /deze naam is bezet/,
    ],
    ['één feit waar tabellen er meer vragen', { feiten: [eersteFeit!] }, /./],
  ])('%s: 422, met de reden, en niets bewaard', async (_, anders, reden) => {
    const { tekst } = await editieUit({ ...regelboek, ...anders, versie: '2030.12.0' })
    const antwoord = await put(tekst, '2030.12.0')
    expect(antwoord.status).toBe(422)
    const probleem = await antwoord.json()
    expect(probleem).toMatchObject({ type: '/#inhoud-afgekeurd' })
    expect(probleem.fouten.map(({ melding }: { melding: string }) => melding).join('\n')).toMatch(reden)
    expect(winkel.stukken).toEqual([])
  })
})

describe('het token', () => {
  it.each(['x', 'te-kort-voor-een-token', 'met een spatie erin en verder lang genoeg'])(
    '%j is niet sterk genoeg om mee uit te geven: 503',
    async (token) => {
      ask = createDienst(winkel, { token }).ask
      const headers = { Authorization: `Bearer ${token}` }
      const antwoord = await ask('/v1/regelversies/2030.12.0', { method: 'PUT', body: '{}', headers })
      expect(antwoord.status).toBe(503)
      expect(await antwoord.json()).toMatchObject({ detail: expect.stringContaining('minstens 32') })
    },
  )
})

describe('de stand', () => {
  const expectPastNiet = async (stand: Stand, reden: RegExp): Promise<void> => {
    const antwoord = await putStand(ask, stand)
    expect(antwoord.status).toBe(409)
    expect(await antwoord.json()).toMatchObject({ type: '/#stand-past-niet', detail: expect.stringMatching(reden) })
  }

  it('is er niet voor er een is ondertekend en bevestigd', async () => {
    expect((await ask('/v1/stand')).status).toBe(404)
    await putStand(ask, await standVan(ask, 1, NU))
    expect((await ask('/v1/stand')).status).toBe(404)
  })

  it('komt byte voor byte terug, met de keten van wortels, en nooit uit een cache', async () => {
    await publish('2030.12.0')
    const stand = await standVan(ask, 1, NU)
    expect((await putStand(ask, stand)).status).toBe(201)
    expect((await putStand(ask, stand)).status).toBe(200)
    expect((await putVerversing(ask, stand, NU)).status).toBe(201)
    const antwoord = await ask('/v1/stand')
    expect(antwoord.headers.get('Cache-Control')).toBe('no-cache')
    expect(await antwoord.json()).toMatchObject({
      schema: 'standbrieven/v1',
      wortels: proefketen(),
      stand: { tekst: canoniekeTekst(stand), handtekeningen: [{ sleutel: sleutelpaar.id }] },
      verversing: { handtekeningen: [{ sleutel: verversingspaar.id }] },
    })
  })

  it('moet passen op wat er is uitgegeven: dienst, edities, intrekkingen en einde van de keten', async () => {
    await publish('2030.12.0')
    await revoke('2030.12.0')
    const goed = await standVan(ask, 1, NU)
    await expectPastNiet({ ...goed, dienst: 'elders.test' }, /een andere dienst/)
    await expectPastNiet({ ...goed, edities: [] }, /andere edities/)
    await expectPastNiet({ ...goed, intrekkingen: [] }, /andere intrekkingen/)
    await expectPastNiet({ ...goed, audit: { ...goed.audit, nummer: 1 } }, /ander einde/)
    expect((await putStand(ask, goed)).status).toBe(201)
  })

  it('heeft een nummer dat alleen stijgt', async () => {
    expect((await putStand(ask, await standVan(ask, 5, NU))).status).toBe(201)
    const lager = await putStand(ask, await standVan(ask, 4, NU))
    expect(lager.status).toBe(409)
    expect(await lager.json()).toMatchObject({ type: '/#versie-niet-hoger', detail: 'De laatste versie is 5.' })
  })

  it('is alleen te bevestigen als zij de nieuwste is, en alleen met de sleutel die daarvoor is', async () => {
    const stand = await standVan(ask, 1, NU)
    await putStand(ask, stand)
    expect((await putVerversing(ask, { ...stand, nummer: 2 }, NU)).status).toBe(409)
    const body = canoniekeTekst({ schema: 'verversing/v1' })
    const headers = { ...(await uitgeverskoppen('stand', body)) }
    expect((await ask('/v1/verversing', { method: 'PUT', body, headers })).status).toBe(403)
  })

  it('is niet opnieuw te bevestigen met een oudere bevestiging', async () => {
    const stand = await standVan(ask, 1, NU)
    await putStand(ask, stand)
    const [gisteren, later] = ['2030-12-21T12:00:00.000Z', '2030-12-22T12:00:01.000Z']
    expect((await putVerversing(ask, stand, gisteren)).status).toBe(201)
    expect((await putVerversing(ask, stand, NU)).status).toBe(201)
    const oud = await putVerversing(ask, stand, gisteren)
    expect(oud.status).toBe(409)
    expect(await oud.json()).toMatchObject({
      type: '/#stand-past-niet',
      detail: 'Alleen de nieuwste stand van deze dienst is te bevestigen, en niet met een oudere bevestiging.',
    })
    expect((await putVerversing(ask, stand, NU)).status).toBe(200)
    expect((await putVerversing(ask, stand, later)).status).toBe(201)
  })

  it('van een sleutel die niet meer geldt is 403', async () => {
    const wortel = proefwortel()
    const sleutels = wortel.sleutels.map((sleutel) => ({ ...sleutel, geldigTot: '2030-12-22T11:59:59.000Z' }))
    ask = createDienst(winkel, { wortel: { ...wortel, sleutels } }).ask
    expect((await putStand(ask, await standVan(ask, 1, NU))).status).toBe(403)
  })
})

it('de intrekking zelf is te lezen, byte voor byte, en bestaat anders niet', async () => {
  await publish('2030.12.0')
  expect((await ask('/v1/regelversies/2030.12.0/intrekking')).status).toBe(404)
  await revoke('2030.12.0')
  expect(await (await ask('/v1/regelversies/2030.12.0/intrekking')).json()).toEqual({
    schema: 'intrekking/v1',
    versie: '2030.12.0',
    reden: 'Een tikfout in het nummer.',
  })
})
