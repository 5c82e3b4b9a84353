import { describe, expect, it, vi } from 'vitest'
import { Opslagfout, type Opslag } from '../../../worker/opslag/opslag.ts'

import { bundel, createDienst } from '../dienst.ts'
import { editieMet } from '../edities.ts'
import { createGeheugenOpslag } from '../geheugen-opslag.ts'
import { uitgeverskoppen } from '../uitgever.ts'

const EDITIE = `/v1/regelversies/${bundel.versie}`

const createKapotteOpslag = (gebeurt: () => Promise<never>): Opslag => ({
  listUitgaven: gebeurt,
  readEditie: gebeurt,
  readUitgave: gebeurt,
  readIntrekking: gebeurt,
  readStand: gebeurt,
  addStand: gebeurt,
  addVerversing: gebeurt,
  listAudit: gebeurt,
  addUitgave: gebeurt,
  addIntrekking: gebeurt,
})

describe.each([
  ['ligt eruit', () => Promise.reject(new Error('D1_ERROR: Network connection lost.'))],
  ['is nooit ingericht', () => Promise.reject(new Error('D1_ERROR: no such table: regelversie: SQLITE_ERROR'))],
  ['antwoordt nooit', () => new Promise<never>(() => {})],
  [
    'gooit iets dat geen fout is',
    () =>
      Promise.resolve().then(() => {
        throw 'stuk'
      }),
  ],
])('als de opslag %s', (_, gebeurt) => {
  const { ask } = createDienst(createKapotteOpslag(gebeurt), {}, 50)

  it('is de meegeleverde editie er gewoon, zonder de opslag iets te vragen', async () => {
    const vraag = vi.fn(gebeurt)
    const antwoord = await createDienst(createKapotteOpslag(vraag)).ask(EDITIE)
    expect(antwoord.status).toBe(200)
    expect(await antwoord.text()).toBe(bundel.tekst)
    expect(vraag).not.toHaveBeenCalled()
  })

  it('noemt de lijst die editie en zegt dat zij niet volledig is; dat wordt maar kort bewaard', async () => {
    const antwoord = await ask('/v1/regelversies')
    expect(antwoord.status).toBe(200)
    expect(antwoord.headers.get('Cache-Control')).toBe('public, max-age=10')
    expect(await antwoord.json()).toMatchObject({ volledig: false, nieuwste: bundel.versie })
  })

  it('zegt de pagina het ook', async () => {
    const antwoord = await ask('/')
    expect(antwoord.status).toBe(200)
    expect(await antwoord.text()).toContain('Deze lijst is niet volledig.')
  })

  it('is de dienst beperkt gezond', async () => {
    expect(await (await ask('/gezond')).json()).toMatchObject({ toestand: 'beperkt' })
  })

  it.each(['/v1/regelversies/2027.1.0', `${EDITIE}/handtekening`, '/v1/audit'])(
    '%s is 503 met de tijd om te wachten, en verraadt niets van binnen',
    async (pad) => {
      const antwoord = await ask(pad)
      expect(antwoord.status).toBe(503)
      expect(antwoord.headers.get('Retry-After')).toBe('30')
      expect(antwoord.headers.get('Cache-Control')).toBe('no-store')
      const tekst = await antwoord.text()
      expect(tekst).toContain('/#opslag-onbereikbaar')
      expect(tekst).not.toMatch(/D1|SQLITE|table|Error/)
    },
  )

  it('uitgeven is 503', async () => {
    const { tekst } = await editieMet('2027.1.0')
    const headers = await uitgeverskoppen('regelversie', tekst)
    const antwoord = await ask('/v1/regelversies/2027.1.0', { method: 'PUT', body: tekst, headers })
    expect(antwoord.status).toBe(503)
  })
})

describe('als een bewaarde tekst niet meer bij zijn hash hoort', () => {
  it('wordt hij niet gegeven, en is de lijst daarna niet volledig', async () => {
    const winkel = createGeheugenOpslag()
    const editie = await editieMet('2027.1.0')
    await winkel.addUitgave({ ...editie, sleutel: 's', handtekening: 'h', tijdstip: '2026-11-22T12:00:00Z' })
    const beschadigd = { ...winkel, readEditie: () => Promise.reject(new Opslagfout('beschadigd')) }
    const { ask } = createDienst(beschadigd)

    expect((await ask('/v1/regelversies/2027.1.0')).status).toBe(503)
    const lijst = await (await ask('/v1/regelversies')).json()
    expect(lijst).toMatchObject({ volledig: false, nieuwste: bundel.versie })
    expect((await ask(EDITIE)).status).toBe(200)
  })

  it('telt hij na herstel weer mee', async () => {
    const winkel = createGeheugenOpslag()
    const editie = await editieMet('2027.1.0')
    await winkel.addUitgave({ ...editie, sleutel: 's', handtekening: 'h', tijdstip: '2026-11-22T12:00:00Z' })
    let isBeschadigd = true
    const { ask } = createDienst({
      ...winkel,
      readEditie: (versie) => (isBeschadigd ? Promise.reject(new Opslagfout('beschadigd')) : winkel.readEditie(versie)),
    })
    expect((await ask('/v1/regelversies/2027.1.0')).status).toBe(503)
    isBeschadigd = false
    expect((await ask('/v1/regelversies/2027.1.0')).status).toBe(200)
    expect(await (await ask('/v1/regelversies')).json()).toMatchObject({ volledig: true, nieuwste: '2027.1.0' })
  })
})

it('een fout die niemand voorzag is 500 zonder binnenkant', async () => {
  const { ask } = createDienst(undefined, {
    isGelijk: () => {
      throw new Error('geheim van binnen')
    },
  })
  const antwoord = await ask(EDITIE, { method: 'PUT', body: '{}' })
  expect(antwoord.status).toBe(500)
  expect(await antwoord.text()).not.toContain('geheim')
})

it('een eenmaal gelezen uitgave blijft er als de opslag wegvalt', async () => {
  const winkel = createGeheugenOpslag()
  const editie = await editieMet('2027.1.0')
  await winkel.addUitgave({ ...editie, sleutel: 's', handtekening: 'h', tijdstip: '2026-11-22T12:00:00Z' })
  let ligtEruit = false
  const { ask } = createDienst({
    ...winkel,
    readEditie: (versie) => (ligtEruit ? Promise.reject(new Error('weg')) : winkel.readEditie(versie)),
  })
  expect((await ask('/v1/regelversies/2027.1.0')).status).toBe(200)
  ligtEruit = true
  expect(await (await ask('/v1/regelversies/2027.1.0')).text()).toBe(editie.tekst)
})
