import { describe, expect, it } from 'vitest'
import { createBewaarplaats } from '../../../addin/regels/bewaarplaats.ts'
import type { Editiepakket } from '../../../addin/regels/editiepakket.ts'
import { createGet, createNetwerklogboek } from '../../../addin/regels/netwerklogboek.ts'
import { CONTROLE_OM_DE, createRegelbeheer } from '../../../addin/regels/regelbeheer.ts'
import { createRegelvoorraad } from '../../../addin/regels/regelbron.ts'
import { editiehash } from '../../../addin/rekenbewijs/vingerafdruk.ts'
import { createUitgever, editie } from './uitgever.ts'
import { regelboek } from '@poortwachter/wet/editie'

const OORSPRONG = 'https://regels.test'
const uitgever = createUitgever('uitgever-1')

const opslag = (): Storage => {
  const inhoud = new Map<string, string>()
  return {
    get length() {
      return inhoud.size
    },
    clear: () => inhoud.clear(),
    key: (i) => [...inhoud.keys()][i] ?? null,
    getItem: (sleutel) => inhoud.get(sleutel) ?? null,
    setItem: (sleutel, waarde) => void inhoud.set(sleutel, waarde),
    removeItem: (sleutel) => void inhoud.delete(sleutel),
  }
}

const json = (waarde: unknown, init: ResponseInit = {}) =>
  new Response(typeof waarde === 'string' ? waarde : JSON.stringify(waarde), {
    headers: { 'content-type': 'application/json' },
    ...init,
  })

/** A service with these editions; `anders` replaces the answer to a path. */
const service = (
  pakketten: readonly Editiepakket[],
  anders: Readonly<Record<string, () => Response | Promise<Response>>> = {},
  ingetrokken: Readonly<Record<string, string>> = {},
): typeof fetch => {
  const antwoorden: Record<string, () => Response | Promise<Response>> = {
    '/v1/regelversies': () =>
      json({
        schema: 'regelversies/v1',
        volledig: true,
        regelversies: pakketten.map(({ versie, sleutel }) => ({
          versie,
          adres: `/v1/regelversies/${versie}`,
          uitgegeven: { op: '2026-11-22T00:00:00.000Z', sleutel },
          ...(ingetrokken[versie]
            ? { ingetrokken: { op: '2026-11-22T00:00:00.000Z', reden: ingetrokken[versie] } }
            : {}),
        })),
      }),
    ...Object.fromEntries(
      pakketten.flatMap(({ versie, tekst, sleutel, handtekening }) => [
        [`/v1/regelversies/${versie}`, () => json(tekst)],
        [`/v1/regelversies/${versie}/handtekening`, () => json({ versie, sleutel, handtekening })],
      ]),
    ),
    ...anders,
  }
  return async (invoer) => (antwoorden[new URL(String(invoer)).pathname] ?? (() => json({}, { status: 404 })))()
}

const start = (fetchFn: typeof fetch, { geheugen = opslag(), klok = { nu: 1_000_000 } } = {}) => {
  const voorraad = createRegelvoorraad()
  const logboek = createNetwerklogboek()
  const beheer = createRegelbeheer({
    voorraad,
    bewaarplaats: createBewaarplaats(geheugen),
    get: createGet(logboek, fetchFn, () => klok.nu),
    oorsprong: OORSPRONG,
    sleutels: [uitgever.sleutel],
    nu: () => klok.nu,
  })
  return { beheer, logboek, geheugen, klok, voorraad }
}

describe('een nieuwere regelversie', () => {
  it('wordt op de achtergrond opgehaald, gekeurd en in gebruik genomen', async () => {
    const { beheer, voorraad } = start(service([uitgever.pakket(editie('2099.1.0'))]))
    await beheer.restore()
    expect(beheer.stand().versie).toBe(regelboek.versie)
    await beheer.refresh()
    expect(beheer.stand()).toMatchObject({ versie: '2099.1.0', herkomst: 'opgehaald', meldingen: [] })
    expect(voorraad.huidig().regelboek.versie).toBe('2099.1.0')
  })

  it('wordt bewaard en bij de volgende opening zonder netwerk weer gekeurd en gebruikt', async () => {
    const eerste = start(service([uitgever.pakket(editie('2099.1.0'))]))
    await eerste.beheer.restore()
    await eerste.beheer.refresh()
    const tweede = start(() => Promise.reject(new Error('weg')), { geheugen: eerste.geheugen })
    await tweede.beheer.restore()
    expect(tweede.beheer.stand()).toMatchObject({ versie: '2099.1.0', herkomst: 'bewaard' })
  })

  it('wordt niet meer geloofd als de bewaarde tekst is veranderd', async () => {
    const eerste = start(service([uitgever.pakket(editie('2099.1.0'))]))
    await eerste.beheer.restore()
    await eerste.beheer.refresh()
    const sleutel = eerste.geheugen.key(1)!.includes('versies') ? eerste.geheugen.key(1)! : eerste.geheugen.key(0)!
    eerste.geheugen.setItem(sleutel, eerste.geheugen.getItem(sleutel)!.replace('Eerste editie', 'Andere editie'))
    const tweede = start(() => Promise.reject(new Error('weg')), { geheugen: eerste.geheugen })
    await tweede.beheer.restore()
    expect(tweede.beheer.stand()).toMatchObject({ versie: regelboek.versie, herkomst: 'meegeleverd' })
    expect(tweede.beheer.stand().meldingen[0]).toBe('De handtekening onder regelversie 2099.1.0 klopt niet.')
  })

  it('wordt hoogstens eens per zes uur gezocht, ook als de klok is teruggezet eerder', async () => {
    const eerste = start(service([]))
    await eerste.beheer.restore()
    await eerste.beheer.refresh()
    expect(eerste.logboek.regels).toHaveLength(1)
    const kort = start(service([]), { geheugen: eerste.geheugen, klok: { nu: 1_000_000 + CONTROLE_OM_DE - 1 } })
    await kort.beheer.restore()
    await kort.beheer.refresh()
    expect(kort.logboek.regels).toHaveLength(0)
    const later = start(service([]), { geheugen: eerste.geheugen, klok: { nu: 1_000_000 + CONTROLE_OM_DE } })
    await later.beheer.restore()
    await later.beheer.refresh()
    expect(later.logboek.regels).toHaveLength(1)
    const terug = start(service([]), { geheugen: eerste.geheugen, klok: { nu: 5 } })
    await terug.beheer.restore()
    await terug.beheer.refresh()
    expect(terug.logboek.regels).toHaveLength(1)
  })
})

describe('wat niet klopt verandert niets en wordt gezegd', () => {
  const goed = uitgever.pakket(editie('2099.1.0'))
  const gevallen: readonly [string, typeof fetch, RegExp][] = [
    ['de service is weg', () => Promise.reject(new TypeError('weg')), /niet bereikbaar/],
    [
      'de service geeft een storing',
      service([], { '/v1/regelversies': () => json({}, { status: 503 }) }),
      /status 503/,
    ],
    [
      'het antwoord is geen JSON',
      service([], { '/v1/regelversies': () => new Response('<html>', { headers: { 'content-type': 'text/html' } }) }),
      /iets anders dan regels/,
    ],
    [
      'het antwoord is afgebroken',
      service([], { '/v1/regelversies': () => json('{"schema":"regelversies/v1","regelv') }),
      /onvolledig/,
    ],
    [
      'het antwoord is reusachtig',
      service([goed], { '/v1/regelversies/2099.1.0': () => json('x'.repeat(2_000_001)) }),
      /te groot/,
    ],
    [
      'het antwoord is geen UTF-8',
      service([goed], {
        '/v1/regelversies/2099.1.0': () =>
          new Response(new Uint8Array([0xff, 0xfe, 0xfd]), { headers: { 'content-type': 'application/json' } }),
      }),
      /geen leesbare tekst/,
    ],
    [
      'de tekst is halverwege opgehouden',
      service([{ ...goed, tekst: goed.tekst.slice(0, 2000) }]),
      /handtekening onder regelversie 2099.1.0 klopt niet/,
    ],
    [
      'er is een letter veranderd',
      service([{ ...goed, tekst: goed.tekst.replace('104 weken', '103 weken') }]),
      /handtekening .* klopt niet/,
    ],
    [
      'de sleutel is onbekend',
      service([createUitgever('vreemde').pakket(editie('2099.1.0'))]),
      /onbekende sleutel \(vreemde\)/,
    ],
    [
      'een andere sleutel doet zich voor als de onze',
      service([createUitgever('uitgever-1').pakket(editie('2099.1.0'))]),
      /handtekening .* klopt niet/,
    ],
    [
      'onder het nummer staat een andere versie',
      service([{ ...uitgever.pakket(editie('2026.11.5')), versie: '2099.1.0' }]),
      /werd versie 2026.11.5 geleverd/,
    ],
    [
      'de vorm is van later',
      service([uitgever.pakket({ ...editie('2099.1.0'), schema: 'regelboek/v2' } as never)]),
      /Werk de invoegtoepassing bij/,
    ],
  ]
  for (const [wat, fetchFn, zin] of gevallen) {
    it(wat, async () => {
      const { beheer } = start(fetchFn)
      await beheer.restore()
      await beheer.refresh()
      expect(beheer.stand()).toMatchObject({ versie: regelboek.versie, herkomst: 'meegeleverd' })
      expect(beheer.stand().meldingen).toHaveLength(1)
      expect(beheer.stand().meldingen[0]).toMatch(zin)
    })
  }

  it('een oudere versie wordt niet eens opgehaald', async () => {
    const { beheer, logboek } = start(service([uitgever.pakket(editie('2026.10.9'))]))
    await beheer.restore()
    await beheer.refresh()
    expect(beheer.stand().versie).toBe(regelboek.versie)
    expect(logboek.regels.map(({ adres }) => adres)).toEqual([`${OORSPRONG}/v1/regelversies`])
  })

  it('een volle opslag kost alleen het bewaren', async () => {
    const vol = opslag()
    vol.setItem = () => {
      throw new DOMException('vol', 'QuotaExceededError')
    }
    const { beheer } = start(service([uitgever.pakket(editie('2099.1.0'))]), { geheugen: vol })
    await beheer.restore()
    await beheer.refresh()
    expect(beheer.stand().versie).toBe('2099.1.0')
  })
})

describe('een vastgezette regelversie', () => {
  it('wordt opgehaald en gebruikt, ook als er een nieuwere is', async () => {
    const { beheer } = start(service([uitgever.pakket(editie('2099.2.0')), uitgever.pakket(editie('2099.1.0'))]))
    await beheer.restore()
    await beheer.refresh()
    expect(beheer.stand().versie).toBe('2099.2.0')
    expect(await beheer.pin('2099.1.0')).toBeUndefined()
    expect(beheer.stand()).toMatchObject({ versie: '2099.1.0', vastgezet: '2099.1.0' })
    await beheer.pin(undefined)
    expect(beheer.stand().versie).toBe('2099.2.0')
  })
  it('die er niet is, wordt gezegd; er wordt met de aanwezige gerekend', async () => {
    const { beheer } = start(service([]))
    await beheer.restore()
    expect(await beheer.pin('2025.1.0')).toBe(
      `Deze werkmap vraagt om regelversie 2025.1.0, maar die is niet beschikbaar. Er wordt gerekend met ${regelboek.versie}.`,
    )
    expect(await beheer.pin('zomaar')).toContain('"zomaar" is geen regelversie')
  })
})

describe('een regelversie van eerder die is meegeleverd', () => {
  it('is zonder netwerk vast te zetten, met de vingerafdruk van toen', async () => {
    const { beheer, voorraad, logboek } = start(() => Promise.reject(new TypeError('weg')))
    await beheer.restore()
    expect(beheer.stand().aanwezig).toEqual([regelboek.versie, '2026.11.0'])
    expect(await beheer.pin('2026.11.0')).toBeUndefined()
    expect(beheer.stand()).toMatchObject({ versie: '2026.11.0', herkomst: 'meegeleverd', vastgezet: '2026.11.0' })
    expect(await editiehash(voorraad.huidig().regelboek)).toBe(
      '012f24f6e4e2741860485f2b1f3f867b3ba9b0a28dd3227534aac148f7f4a10b',
    )
    expect(logboek.regels).toEqual([])
    await beheer.pin(undefined)
    expect(beheer.stand().versie).toBe(regelboek.versie)
  })
})

describe('een ingetrokken regelversie', () => {
  it('wordt niet meer gekozen en de reden is te lezen', async () => {
    const pakketten = [uitgever.pakket(editie('2099.1.0'))]
    const eerste = start(service(pakketten))
    await eerste.beheer.restore()
    await eerste.beheer.refresh()
    expect(eerste.beheer.stand().versie).toBe('2099.1.0')
    const tweede = start(service(pakketten, {}, { '2099.1.0': 'De termijn voor RIV was onjuist.' }), {
      geheugen: eerste.geheugen,
    })
    await tweede.beheer.restore()
    await tweede.beheer.refresh({ nuMeteen: true })
    expect(tweede.beheer.stand()).toMatchObject({
      versie: regelboek.versie,
      ingetrokken: { '2099.1.0': 'De termijn voor RIV was onjuist.' },
    })
  })
})

it('wat het netwerk op gaat, is alleen het adres van regels', async () => {
  const { beheer, logboek } = start(service([uitgever.pakket(editie('2099.1.0'))]))
  await beheer.restore()
  await beheer.refresh()
  expect(logboek.regels.map(({ methode, adres }) => `${methode} ${adres}`)).toEqual([
    `GET ${OORSPRONG}/v1/regelversies`,
    `GET ${OORSPRONG}/v1/regelversies/2099.1.0`,
    `GET ${OORSPRONG}/v1/regelversies/2099.1.0/handtekening`,
  ])
})
