import { beforeEach, describe, expect, it } from 'vitest'
import { regelboek } from '@poortwachter/wet/editie'
import { CONTROLE_OM_DE } from '../../../addin/regels/regelbeheer.ts'
import { createOpslag, openWerkmap, weg } from './opening.ts'
import { createRegelservice, createSleutelpaar, DAG, editie, json } from './uitgever.ts'

let klok = { nu: 0 }
let service = createRegelservice(klok)
let opslagen: readonly Storage[] = []

beforeEach(() => {
  klok = { nu: Date.parse('2098-01-04T09:00:00Z') }
  service = createRegelservice(klok)
  opslagen = [createOpslag()]
  service.publish(editie('2097.12.0'), editie('2098.1.0'))
})

/** The workbook is opened on a new day, with what this computer kept, and asks. */
const open = async (fetch: typeof globalThis.fetch = service.fetch) => {
  const { beheer } = await openWerkmap({ ...service, fetch }, klok, opslagen)
  await beheer.refresh()
  return beheer.stand()
}

/** A service that gives what it recorded, whatever was published since. */
const replay = (brieven: ReturnType<typeof service.brieven>): typeof fetch => {
  const { fetch } = service
  return async (invoer, init) =>
    String(invoer).endsWith('/v1/stand') ? json({ schema: 'standbrieven/v1', ...brieven }) : fetch(invoer, init)
}

describe('een gewoon jaar', () => {
  it('blijft stil zolang de stand elke week wordt bevestigd', async () => {
    for (let week = 0; week < 52; week++) {
      expect(await open()).toMatchObject({ versie: '2098.1.0', waarschuwing: undefined, meldingen: [] })
      klok.nu += 7 * DAG
      service.refresh()
    }
  })
})

describe('bevriezing: een venster dat een jaar open blijft krijgt steeds dezelfde stand', () => {
  it('wordt na veertien dagen in één zin gezegd; er wordt doorgerekend met wat er was', async () => {
    const oud = replay(service.brieven())
    service.revoke('2098.1.0', 'Dit hoort de gebruiker niet te bereiken.')
    const { beheer } = await openWerkmap({ ...service, fetch: oud }, klok, opslagen)
    await beheer.refresh()
    const gezien: (string | undefined)[] = []
    for (let dag = 1; dag <= 365; dag++) {
      klok.nu += DAG
      await beheer.refresh()
      gezien.push(beheer.stand().waarschuwing)
    }
    expect(gezien.findIndex(Boolean)).toBe(13)
    expect(gezien[13]).toBe(
      'Sinds 4 januari 2098 (14 dagen) is niet bevestigd dat deze regels nog gelden. Controleer de verbinding of vraag uw beheerder; tot dan wordt gerekend met regelversie 2098.1.0.',
    )
    const stand = await open(oud)
    expect(stand.waarschuwing).toContain('(365 dagen)')
    expect(stand.meldingen).toEqual([
      'De stand van de regelservice gold tot 2098-01-18. De huidige regels blijven in gebruik.',
    ])
  })

  it('zonder netwerk gaat het net zo, ook in een besloten venster dat nooit iets bevestigd kreeg', async () => {
    opslagen = []
    klok.nu = Date.parse(regelboek.gecontroleerdOp)
    expect((await open(weg)).waarschuwing).toBeUndefined()
    klok.nu += 60 * DAG
    expect((await open(weg)).waarschuwing).toMatch(/^Sinds .* is niet bevestigd dat deze regels nog gelden/)
  })

  it('en houdt op zodra er weer wordt bevestigd', async () => {
    await open()
    klok.nu += 100 * DAG
    expect((await open(weg)).waarschuwing).toContain('(100 dagen)')
    service.refresh()
    klok.nu += CONTROLE_OM_DE
    expect(await open()).toMatchObject({ waarschuwing: undefined, versie: '2098.1.0' })
  })
})

describe('terugrol', () => {
  const REDEN = 'De termijn voor RIV was onjuist.'

  it('een ingetrokken editie komt niet terug: niet bij heropenen, niet offline, niet door een oude stand', async () => {
    await open()
    const oud = replay(service.brieven())
    service.revoke('2098.1.0', REDEN)
    klok.nu += CONTROLE_OM_DE
    expect(await open()).toMatchObject({ versie: '2097.12.0', ingetrokken: { '2098.1.0': REDEN } })
    for (const fetch of [weg, oud, weg]) {
      klok.nu += DAG
      expect(await open(fetch)).toMatchObject({ versie: '2097.12.0', ingetrokken: { '2098.1.0': REDEN } })
    }
    expect((await open(oud)).meldingen).toEqual([
      'De regelservice gaf een oudere stand (2) dan al bekend was (3). De huidige regels blijven in gebruik.',
    ])
  })

  it('een stand waaruit een intrekking of een editie is verdwenen wordt geweigerd, ook met geldige handtekening', async () => {
    service.revoke('2097.12.0', REDEN)
    await open()
    service.signStand({ intrekkingen: [] })
    klok.nu += DAG
    expect((await open()).meldingen[0]).toContain('ontbreekt de intrekking van 2097.12.0')
    service.signStand({ edities: [] })
    klok.nu += DAG
    expect((await open()).meldingen[0]).toContain('is regelversie 2097.12.0 verdwenen of veranderd')
    expect((await open()).ingetrokken).toEqual({ '2097.12.0': REDEN })
  })

  it('een verzonnen intrekking, zonder sleutel van de uitgever, verandert niets', async () => {
    await open()
    const dief = createSleutelpaar('uitgever-1')
    service.signStand({ intrekkingen: [{ versie: '2098.1.0', sha256: 'a'.repeat(64), reden: 'Verzonnen.' }] }, dief)
    klok.nu += DAG
    expect(await open()).toMatchObject({
      versie: '2098.1.0',
      ingetrokken: {},
      meldingen: [expect.stringContaining('niet ondertekend door een uitgever die nu geldt')],
    })
  })

  it('de klok terugzetten maakt een verlopen stand niet geldig', async () => {
    const oud = replay(service.brieven())
    klok.nu += 100 * DAG
    service.refresh()
    await open()
    klok.nu -= 95 * DAG
    expect((await open(oud)).meldingen[0]).toContain('gold tot')
  })
})

describe('vooruitspoelen', () => {
  it('een versie die meer dan een maand vooruit ligt wordt niet gebruikt, en verspert niets', async () => {
    service.publish(editie('2162.12.0'))
    expect(await open()).toMatchObject({
      versie: '2098.1.0',
      meldingen: ['Regelversie 2162.12.0 ligt te ver vooruit en wordt niet gebruikt.'],
    })
    service.revoke('2162.12.0', 'Een tikfout in het nummer.')
    service.publish(editie('2098.2.0'))
    klok.nu += DAG
    expect(await open()).toMatchObject({ versie: '2098.2.0', meldingen: [] })
  })

  it('een stand of bevestiging uit de toekomst wordt geweigerd', async () => {
    const toekomst = {
      op: new Date(klok.nu + 5 * DAG).toISOString(),
      geldigTot: new Date(klok.nu + 15 * DAG).toISOString(),
    }
    service.refresh(toekomst)
    expect((await open()).meldingen[0]).toContain('een dag die nog moet komen')
  })

  it('een bevestiging die jaren zou gelden wordt geweigerd', async () => {
    service.refresh({ geldigTot: '2108-01-01T00:00:00.000Z' })
    expect((await open()).meldingen[0]).toContain('zou te lang gelden')
  })
})

describe('gemengde lijsten', () => {
  it('een verse bevestiging van een andere stand wordt geweigerd', async () => {
    const { stand } = service.brieven()
    service.publish(editie('2098.1.1'))
    const gemengd = replay({ ...service.brieven(), stand })
    expect(await open(gemengd)).toMatchObject({
      versie: regelboek.versie,
      meldingen: [expect.stringContaining('hoort bij een andere stand')],
    })
  })

  it('twee verschillende standen onder één nummer: de tweede wordt geweigerd', async () => {
    await open()
    service.signStand({ nummer: 2, intrekkingen: [{ versie: '2098.1.0', sha256: 'a'.repeat(64), reden: 'Anders.' }] })
    klok.nu += DAG
    expect((await open()).meldingen[0]).toContain('een andere stand onder hetzelfde nummer (2)')
  })

  it('de sleutel die ververst kan geen stand ondertekenen, en de uitgever niet zonder verversing bevestigen', async () => {
    const { uitgever, verversing } = service.sleutels
    service.signStand({}, verversing)
    expect((await open()).meldingen[0]).toContain('niet ondertekend door een uitgever')
    service.signStand()
    service.refresh({}, uitgever)
    klok.nu += DAG
    expect((await open()).meldingen[0]).toContain('niet ondertekend met een sleutel die nu geldt')
  })

  it('de stand van een proefdienst geldt niet voor de echte, ook al zijn de sleutels dezelfde', async () => {
    service.signStand({ dienst: 'proef-elders.test' })
    expect((await open()).meldingen[0]).toBe(
      'Dit is de stand van regelservice proef-elders.test; hier wordt proef.test vertrouwd. De huidige regels blijven in gebruik.',
    )
    const ander = createRegelservice(klok, 'proef.test')
    klok.nu += DAG
    expect((await open(ander.fetch)).meldingen[0]).toContain('niet ondertekend door een uitgever die nu geldt')
  })
})

describe('een gestolen sleutel van de uitgever', () => {
  /** The thief publishes, revokes what is good, and takes a number that nothing can follow. */
  const steal = (): void => {
    service.publish(editie('2098.1.5', { bronverschillen: [] }))
    service.revoke('2098.1.0', 'Dit zegt de dief.')
    service.signStand({ nummer: 999_999_999 })
  }

  it('wordt met een nieuwe wortel waardeloos: twee van drie wortelsleutels, nieuwe nummers, en alles van de dief is weg', async () => {
    await open()
    steal()
    klok.nu += DAG
    expect((await open()).ingetrokken).toEqual({ '2098.1.0': 'Dit zegt de dief.' })

    const vanDeDief = service.brieven()
    klok.nu += DAG
    service.rotate()
    service.forget('2098.1.5')
    service.forget('2098.1.0')
    service.restart()
    service.publish(editie('2098.1.6'))
    expect(await open()).toMatchObject({ versie: '2098.1.6', ingetrokken: {}, meldingen: [], waarschuwing: undefined })

    klok.nu += DAG
    const stand = await open(replay(vanDeDief))
    expect(stand).toMatchObject({ versie: '2098.1.6', ingetrokken: {} })
    expect(stand.meldingen[0]).toContain('niet ondertekend door een uitgever die nu geldt')
  })

  it('een nieuwe wortel met één handtekening wordt niet gevolgd', async () => {
    await open()
    service.rotate(service.wortelsleutels.slice(0, 1))
    service.signStand()
    klok.nu += DAG
    expect((await open()).meldingen[0]).toContain('niet ondertekend door een uitgever die nu geldt')
  })

  it('de dief kan met één en dezelfde wortelsleutel niet twee keer tellen', async () => {
    await open()
    const [een] = service.wortelsleutels
    service.rotate([een!, een!])
    service.signStand()
    klok.nu += DAG
    expect((await open()).meldingen[0]).toContain('niet ondertekend door een uitgever die nu geldt')
  })

  it('een gevolgde wortel wordt ook na heropenen niet verlaten, al laat de dienst hem weg', async () => {
    await open()
    const vanDeDief = { ...service.brieven(), wortels: [] }
    service.rotate()
    service.anders.set('/v1/stand', () =>
      json({ schema: 'standbrieven/v1', ...vanDeDief, wortels: service.brieven().wortels }),
    )
    klok.nu += DAG
    expect((await open()).meldingen[0]).toContain('niet ondertekend door een uitgever die nu geldt')
    klok.nu += DAG
    expect((await open(replay(vanDeDief))).meldingen[0]).toContain('niet ondertekend door een uitgever die nu geldt')
  })
})
