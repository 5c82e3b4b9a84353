import { beforeEach, describe, expect, it } from 'vitest'
import { CONTROLE_OM_DE, VRAAG_OM_DE } from '../../../addin/regels/regelbeheer.ts'
import { editiehash } from '../../../addin/rekenbewijs/vingerafdruk.ts'
import { regelboek } from '@poortwachter/wet/editie'
import { createOpslag, OORSPRONG, openWerkmap, weg } from './opening.ts'
import { createRegelservice, createSleutelpaar, editie, json, pakketVan } from './uitgever.ts'

const EERDER = '2026.11.0'

let klok = { nu: 0 }
let service = createRegelservice(klok)
beforeEach(() => {
  klok = { nu: Date.parse('2098-02-01T09:00:00Z') }
  service = createRegelservice(klok)
})

describe('een nieuwere regelversie', () => {
  it('wordt op de achtergrond opgehaald, gekeurd en in gebruik genomen', async () => {
    service.publish(editie('2098.1.0'))
    const { beheer, voorraad } = await openWerkmap(service, klok)
    expect(beheer.stand().versie).toBe(regelboek.versie)
    await beheer.refresh()
    expect(beheer.stand()).toMatchObject({ versie: '2098.1.0', herkomst: 'opgehaald', meldingen: [] })
    expect(voorraad.huidig().regelboek.versie).toBe('2098.1.0')
  })

  it('wordt niet gebruikt zolang wat haar narekent er niet is, en daarna wel', async () => {
    service.publish(editie('2098.1.0'))
    let isWeg = true
    const { beheer } = await openWerkmap(service, klok, [createOpslag()], () =>
      isWeg ? Promise.reject(new TypeError('weg')) : import('../../../addin/regels/narekening.ts'),
    )
    await beheer.refresh()
    expect(beheer.stand()).toMatchObject({
      versie: regelboek.versie,
      meldingen: ['Regelversie 2098.1.0 kon niet worden nagerekend en is nog niet gebruikt. Controleer de verbinding.'],
    })
    isWeg = false
    await beheer.refresh({ nuMeteen: true })
    expect(beheer.stand()).toMatchObject({ versie: '2098.1.0', herkomst: 'opgehaald' })
  })

  it('wordt bewaard en bij de volgende opening zonder netwerk weer gekeurd en gebruikt', async () => {
    service.publish(editie('2098.1.0'))
    const { beheer, opslagen } = await openWerkmap(service, klok)
    await beheer.refresh()
    const tweede = await openWerkmap({ ...service, fetch: weg }, klok, opslagen)
    expect(tweede.beheer.stand()).toMatchObject({ versie: '2098.1.0', herkomst: 'bewaard' })
  })

  it('wordt niet meer geloofd als de bewaarde tekst is veranderd', async () => {
    service.publish(editie('2098.1.0'))
    const { beheer, opslagen } = await openWerkmap(service, klok)
    await beheer.refresh()
    const [plaats] = opslagen
    const sleutel = 'poortwachter.regelversies.v1'
    plaats!.setItem(sleutel, plaats!.getItem(sleutel)!.replace('Eerste editie', 'Andere editie'))
    const tweede = await openWerkmap({ ...service, fetch: weg }, klok, opslagen)
    expect(tweede.beheer.stand()).toMatchObject({ versie: regelboek.versie, herkomst: 'meegeleverd' })
    expect(tweede.beheer.stand().meldingen[0]).toBe('De handtekening onder regelversie 2098.1.0 klopt niet.')
  })

  it('wordt hoogstens eens per zes uur gezocht, ook als de klok is teruggezet eerder', async () => {
    const { beheer, opslagen, logboek } = await openWerkmap(service, klok)
    await beheer.refresh()
    expect(logboek.regels).toHaveLength(1)
    const begin = klok.nu
    for (const [nu, vragen] of [
      [begin + CONTROLE_OM_DE - 1, 0],
      [begin + CONTROLE_OM_DE, 1],
      [begin - 365 * CONTROLE_OM_DE, 1],
    ] as const) {
      klok.nu = nu
      const later = await openWerkmap(service, klok, opslagen)
      await later.beheer.refresh()
      expect(later.logboek.regels).toHaveLength(vragen)
    }
  })

  it('wordt in een venster dat open blijft ook later gezocht', async () => {
    const { beheer } = await openWerkmap(service, klok)
    await beheer.refresh()
    service.publish(editie('2098.1.0'))
    klok.nu += CONTROLE_OM_DE
    await beheer.refresh()
    expect(beheer.stand().versie).toBe('2098.1.0')
  })

  it('wordt na een mislukte poging al na een kwartier weer gezocht, ook als alleen de stand aankwam', async () => {
    service.publish(editie('2098.1.0'))
    service.anders.set('/v1/regelversies/2098.1.0', () => json({}, { status: 503 }))
    const { beheer } = await openWerkmap(service, klok)
    await beheer.refresh()
    expect(beheer.stand()).toMatchObject({
      versie: regelboek.versie,
      meldingen: [expect.stringContaining('status 503')],
    })
    service.anders.clear()
    klok.nu += VRAAG_OM_DE
    await beheer.refresh()
    expect(beheer.stand().versie).toBe('2098.1.0')
  })

  it('die deze invoegtoepassing niet kan lezen staat een lagere niet in de weg', async () => {
    service.publish(editie('2098.1.0'), { ...editie('2098.2.0'), schema: 'regelboek/v2' } as never)
    const { beheer } = await openWerkmap(service, klok)
    await beheer.refresh()
    expect(beheer.stand()).toMatchObject({
      versie: '2098.1.0',
      meldingen: [expect.stringContaining('Werk de invoegtoepassing bij')],
    })
  })
})

describe('wat niet klopt verandert niets en wordt gezegd', () => {
  const EDITIE = '/v1/regelversies/2098.1.0'
  const gevallen: readonly (readonly [string, (s: typeof service) => typeof fetch | void, RegExp])[] = [
    ['de service is weg', () => weg, /niet bereikbaar/],
    [
      'de service geeft een storing',
      (s) => void s.anders.set('/v1/stand', () => json({}, { status: 503 })),
      /status 503/,
    ],
    [
      'het antwoord is geen JSON',
      (s) => void s.anders.set('/v1/stand', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })),
      /iets anders dan regels/,
    ],
    [
      'het antwoord is afgebroken',
      (s) => void s.anders.set('/v1/stand', () => json('{"schema":"standbrieven/v1","sta')),
      /onvolledig/,
    ],
    ['het antwoord is reusachtig', (s) => void s.anders.set(EDITIE, () => json('x'.repeat(2_000_001))), /te groot/],
    [
      'het antwoord is geen UTF-8',
      (s) =>
        void s.anders.set(
          EDITIE,
          () => new Response(new Uint8Array([0xff, 0xfe, 0xfd]), { headers: { 'content-type': 'application/json' } }),
        ),
      /geen leesbare tekst/,
    ],
    [
      'de tekst is halverwege opgehouden',
      (s) => void s.anders.set(EDITIE, () => json(s.pakketten.get('2098.1.0')!.tekst.slice(0, 2000))),
      /handtekening onder regelversie 2098.1.0 klopt niet/,
    ],
    [
      'er is een letter veranderd',
      (s) =>
        void s.anders.set(EDITIE, () => json(s.pakketten.get('2098.1.0')!.tekst.replace('104 weken', '103 weken'))),
      /handtekening .* klopt niet/,
    ],
    [
      'de sleutel is onbekend',
      (s) => {
        s.pakketten.set('2098.1.0', pakketVan(editie('2098.1.0'), createSleutelpaar('vreemde')))
      },
      /onbekende sleutel \(vreemde\)/,
    ],
    [
      'een andere sleutel doet zich voor als de onze',
      (s) => {
        s.pakketten.set('2098.1.0', pakketVan(editie('2098.1.0'), createSleutelpaar('uitgever-1')))
      },
      /handtekening .* klopt niet/,
    ],
    [
      'een echte editie van de uitgever die niet in de stand staat wordt ondergeschoven',
      (s) => {
        const ander = editie('2098.1.0', { bronverschillen: [] })
        s.pakketten.set('2098.1.0', pakketVan(ander, s.sleutels.uitgever))
      },
      /andere bytes dan de stand/,
    ],
    [
      'onder het nummer staat een andere versie',
      (s) => {
        s.pakketten.set('2098.1.0', { ...pakketVan(editie('2026.11.5'), s.sleutels.uitgever), versie: '2098.1.0' })
      },
      /werd versie 2026.11.5 geleverd/,
    ],
    [
      'de handtekening staat er op een tweede manier geschreven',
      (s) => {
        const pakket = pakketVan(editie('2098.1.0'), s.sleutels.uitgever)
        s.pakketten.set('2098.1.0', { ...pakket, handtekening: pakket.handtekening.replace(/==$/, '') })
      },
      /handtekening .* klopt niet/,
    ],
  ]
  it.each(gevallen)('%s', async (_, verander, zin) => {
    service.publish(editie('2098.1.0'))
    const fetch = verander(service) ?? service.fetch
    const { beheer } = await openWerkmap({ ...service, fetch }, klok)
    await beheer.refresh()
    expect(beheer.stand()).toMatchObject({ versie: regelboek.versie, herkomst: 'meegeleverd' })
    expect(beheer.stand().meldingen).toHaveLength(1)
    expect(beheer.stand().meldingen[0]).toMatch(zin)
  })

  it('een editie die zichzelf tegenspreekt wordt nagerekend en niet gebruikt', async () => {
    const [eerste, ...rest] = editie('2098.1.0').feiten
    service.publish(editie('2098.1.0', { feiten: [{ ...eerste!, naam: 'constructor' }, ...rest] }))
    const { beheer } = await openWerkmap(service, klok)
    await beheer.refresh()
    expect(beheer.stand().versie).toBe(regelboek.versie)
    expect(beheer.stand().meldingen[0]).toMatch(/^Regelversie 2098.1.0 is nagerekend en niet gebruikt \(/)
  })

  it('een oudere versie wordt niet eens opgehaald', async () => {
    service.publish(editie('2026.10.9'))
    const { beheer, logboek } = await openWerkmap(service, klok)
    await beheer.refresh()
    expect(beheer.stand().versie).toBe(regelboek.versie)
    expect(logboek.regels.map(({ adres }) => adres)).toEqual([`${OORSPRONG}/v1/stand`])
  })

  it('zonder uitgever in de bouw wordt niets gevraagd', async () => {
    const { beheer, logboek } = await openWerkmap({ ...service, wortel: undefined as never }, klok)
    await beheer.refresh()
    expect(logboek.regels).toEqual([])
    await beheer.refresh({ nuMeteen: true })
    expect(beheer.stand().meldingen).toEqual([expect.stringContaining('kent geen uitgever')])
  })
})

describe('een opslag die vol is of verboden', () => {
  it('kost alleen het bewaren', async () => {
    service.publish(editie('2098.1.0'))
    const { beheer } = await openWerkmap(service, klok, [createOpslag(0)])
    await beheer.refresh()
    expect(beheer.stand().versie).toBe('2098.1.0')
  })

  it('offert edities op voor de stand, en niet alle edities', async () => {
    service.publish(editie('2098.1.0'))
    const omvang = JSON.stringify([service.pakketten.get('2098.1.0')]).length
    const { beheer, opslagen } = await openWerkmap(service, klok, [createOpslag(omvang + 20_000)])
    await beheer.refresh()
    service.publish(editie('2098.2.0'))
    await beheer.refresh({ nuMeteen: true })
    const tweede = await openWerkmap({ ...service, fetch: weg }, klok, opslagen)
    expect(tweede.beheer.stand()).toMatchObject({ versie: '2098.2.0', herkomst: 'bewaard' })
  })

  it('vol met edities, maakt zij plaats voor een intrekking', async () => {
    service.publish(editie('2098.1.0'))
    const ruim = createOpslag()
    await (await openWerkmap(service, klok, [ruim])).beheer.refresh()
    const namen = Array.from({ length: ruim.length }, (_, i) => ruim.key(i)!)
    const krap = createOpslag(namen.reduce((som, naam) => som + ruim.getItem(naam)!.length, 0) + 20)
    for (const naam of namen) krap.setItem(naam, ruim.getItem(naam)!)
    service.revoke('2098.1.0', 'De termijn voor RIV was onjuist. '.repeat(10).trim())
    const { beheer } = await openWerkmap(service, klok, [krap])
    await beheer.refresh({ nuMeteen: true })
    const tweede = await openWerkmap({ ...service, fetch: weg }, klok, [krap])
    expect(tweede.beheer.stand().versie).toBe(regelboek.versie)
    expect(Object.keys(tweede.beheer.stand().ingetrokken)).toEqual(['2098.1.0'])
  })

  it('houdt in een besloten venster de stand zolang dat venster er is', async () => {
    service.publish(editie('2098.1.0'))
    service.revoke('2098.1.0', 'De termijn voor RIV was onjuist.')
    const zitting = createOpslag()
    const { beheer } = await openWerkmap(service, klok, [createOpslag(0), zitting])
    await beheer.refresh()
    const tweede = await openWerkmap({ ...service, fetch: weg }, klok, [createOpslag(0), zitting])
    expect(tweede.beheer.stand().ingetrokken).toEqual({ '2098.1.0': 'De termijn voor RIV was onjuist.' })
  })
})

describe('een vastgezette regelversie', () => {
  it('wordt opgehaald en gebruikt, ook als er een nieuwere is', async () => {
    service.publish(editie('2098.2.0'), editie('2098.1.0'))
    const { beheer } = await openWerkmap(service, klok)
    await beheer.refresh()
    expect(beheer.stand().versie).toBe('2098.2.0')
    expect(await beheer.pin('2098.1.0')).toBeUndefined()
    expect(beheer.stand()).toMatchObject({ versie: '2098.1.0', vastgezet: '2098.1.0' })
    await beheer.pin(undefined)
    expect(beheer.stand().versie).toBe('2098.2.0')
  })

  it('die er niet is, wordt gezegd; er wordt met de aanwezige gerekend', async () => {
    const { beheer } = await openWerkmap(service, klok)
    expect(await beheer.pin('2025.1.0')).toBe(
      `Deze werkmap vraagt om regelversie 2025.1.0, maar die is niet beschikbaar. Er wordt gerekend met ${regelboek.versie}.`,
    )
    expect(await beheer.pin('zomaar')).toContain('"zomaar" is geen regelversie')
  })

  it('die is ingetrokken wordt niet gebruikt, met de reden', async () => {
    service.publish(editie('2098.1.0'))
    const { beheer } = await openWerkmap(service, klok)
    await beheer.refresh()
    await beheer.pin('2098.1.0')
    service.revoke('2098.1.0', 'De termijn voor RIV was onjuist.')
    await beheer.refresh({ nuMeteen: true })
    expect(beheer.stand()).toMatchObject({
      versie: regelboek.versie,
      waarschuwing: `Deze werkmap vraagt om regelversie 2098.1.0, maar die is ingetrokken: De termijn voor RIV was onjuist. Er wordt gerekend met ${regelboek.versie}.`,
    })
  })
})

describe('een regelversie van eerder die is meegeleverd', () => {
  it('is zonder netwerk vast te zetten, met de vingerafdruk van toen', async () => {
    const { beheer, voorraad, logboek } = await openWerkmap({ ...service, fetch: weg }, klok)
    expect(beheer.stand().aanwezig).toEqual([regelboek.versie, EERDER])
    expect(await beheer.pin(EERDER)).toBeUndefined()
    expect(beheer.stand()).toMatchObject({ versie: EERDER, herkomst: 'meegeleverd', vastgezet: EERDER })
    expect(await editiehash(voorraad.huidig().regelboek)).toBe(
      '012f24f6e4e2741860485f2b1f3f867b3ba9b0a28dd3227534aac148f7f4a10b',
    )
    expect(logboek.regels).toEqual([])
    await beheer.pin(undefined)
    expect(beheer.stand().versie).toBe(regelboek.versie)
  })

  it('maakt wie zich bedenkt terwijl zij laadt niet ongedaan', async () => {
    const { beheer } = await openWerkmap(service, klok)
    await Promise.all([beheer.pin(EERDER), beheer.pin(undefined)])
    expect(beheer.stand()).toMatchObject({ versie: regelboek.versie, vastgezet: undefined })
  })

  it('neemt het over als de editie van deze uitgave is ingetrokken', async () => {
    service.revoke(regelboek.versie, 'De termijn voor RIV was onjuist.')
    const { beheer } = await openWerkmap(service, klok)
    await beheer.refresh()
    expect(beheer.stand()).toMatchObject({ versie: EERDER, herkomst: 'meegeleverd', waarschuwing: undefined })
  })

  it('die is ingetrokken is niet vast te zetten', async () => {
    service.revoke(EERDER, 'De termijn voor RIV was onjuist.')
    const { beheer } = await openWerkmap(service, klok)
    await beheer.refresh()
    expect(await beheer.pin(EERDER)).toBe(
      `Deze werkmap vraagt om regelversie ${EERDER}, maar die is ingetrokken: De termijn voor RIV was onjuist. Er wordt gerekend met ${regelboek.versie}.`,
    )
    expect(beheer.stand().versie).toBe(regelboek.versie)
  })
})

it('zijn alle meegeleverde edities ingetrokken en is er geen andere, dan wordt dat gezegd', async () => {
  for (const versie of [EERDER, regelboek.versie]) service.revoke(versie, 'De termijn voor RIV was onjuist.')
  const { beheer } = await openWerkmap(service, klok)
  await beheer.refresh()
  expect(beheer.stand().waarschuwing).toBe(
    `Regelversie ${regelboek.versie} is ingetrokken: De termijn voor RIV was onjuist. Er is hier geen andere; gebruik de uitkomsten niet.`,
  )
})

it('twee vensters tegelijk: wat het ene weet raakt door het andere niet verloren', async () => {
  service.publish(editie('2098.1.0'))
  const een = await openWerkmap(service, klok)
  const ander = await openWerkmap(service, klok, een.opslagen)
  await een.beheer.refresh()
  service.revoke('2098.1.0', 'De termijn voor RIV was onjuist.')
  klok.nu += CONTROLE_OM_DE
  await ander.beheer.refresh()
  await een.beheer.refresh()
  expect(een.beheer.stand().versie).toBe(regelboek.versie)
  const derde = await openWerkmap({ ...service, fetch: weg }, klok, een.opslagen)
  expect(derde.beheer.stand().ingetrokken).toEqual({ '2098.1.0': 'De termijn voor RIV was onjuist.' })
})

it('wat het netwerk op gaat, is alleen het adres van de stand en van regels', async () => {
  service.publish(editie('2098.1.0'))
  const { beheer, logboek } = await openWerkmap(service, klok)
  await beheer.refresh()
  expect(logboek.regels.map(({ methode, adres }) => `${methode} ${adres}`)).toEqual([
    `GET ${OORSPRONG}/v1/stand`,
    `GET ${OORSPRONG}/v1/regelversies/2098.1.0`,
    `GET ${OORSPRONG}/v1/regelversies/2098.1.0/handtekening`,
  ])
})
