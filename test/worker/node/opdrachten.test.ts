import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ondertekendeBytes } from '@poortwachter/wet/keuring'
import { pemVan } from '../../../worker/opslag/hash.ts'
import { readWortels, wortelVan } from '../../../worker/vertrouwen.ts'
import { controleer, type Vraag } from '../../../worker/opdrachten/controle.ts'
import { sendStuk } from '../../../worker/opdrachten/dienst.ts'
import { sendEdities } from '../../../worker/opdrachten/editiezending.ts'
import { sendStand } from '../../../worker/opdrachten/standzending.ts'
import { createSleutel, readSleutel, type Ondertekensleutel } from '../../../worker/opdrachten/sleutelbos.ts'
import { bundel, createDienst, eerdere } from '../dienst.ts'
import { createGeheugenOpslag } from '../geheugen-opslag.ts'
import { signStuk } from '../uitgever.ts'
import { proefketen, proefwortel, sleutelpaar, TOKEN } from '../uitgeversleutel.ts'

let map = ''
let sleutel: Ondertekensleutel
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'sleutels-'))
  sleutel = await createSleutel(map, 'proef-1')
})
afterAll(() => rm(map, { recursive: true }))

const bytes = new TextEncoder().encode(bundel.tekst)
const stuk = {
  methode: 'PUT',
  pad: `/v1/regelversies/${bundel.versie}`,
  doel: 'regelversie',
  tekst: bundel.tekst,
} as const

describe('een sleutel', () => {
  it('blijft van de uitgever: alleen leesbaar voor de eigenaar, en wordt nooit overschreven', async () => {
    if (process.platform !== 'win32') expect((await stat(join(map, 'proef-1.pem'))).mode & 0o777).toBe(0o600)
    await expect(createSleutel(map, 'proef-1')).rejects.toThrow('EEXIST')
  })

  it('tekent na het teruglezen hetzelfde', async () => {
    const gelezen = await readSleutel(map, 'proef-1')
    expect(gelezen.publiek).toBe(sleutel.publiek)
    expect(gelezen.sign('regelversie', bytes)).toBe(sleutel.sign('regelversie', bytes))
  })

  it('heeft geen naam die buiten de map wijst', async () => {
    await expect(createSleutel(map, '../weg')).rejects.toThrow('a-z, 0-9 en streepjes')
  })

  it('geeft volgens RFC 8032 voor dezelfde sleutel dezelfde handtekening, met WebCrypto en met Node', async () => {
    const pem = Buffer.from(
      '302e020100300506032b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      'hex',
    ).toString('base64')
    await writeFile(join(map, 'rfc8032.pem'), `-----BEGIN PRIVATE KEY-----\n${pem}\n-----END PRIVATE KEY-----\n`)
    const gelezen = await readSleutel(map, 'rfc8032')
    expect(gelezen.publiek).toBe(sleutelpaar.publiek)
    expect(gelezen.sign('regelversie', bytes)).toBe(await signStuk('regelversie', bundel.tekst))
  })
})

describe('openssl, dat van niets weet', () => {
  it('keurt de handtekening goed met de publieke sleutel van de pagina, en een gewijzigde byte af', async () => {
    const bestand = (naam: string) => join(map, naam)
    await writeFile(bestand('sleutel.pem'), pemVan(sleutel.publiek))
    await writeFile(bestand('editie.sig'), Buffer.from(sleutel.sign('regelversie', bytes), 'base64'))
    await writeFile(bestand('bericht.bin'), ondertekendeBytes('regelversie', bytes))
    const verify = () =>
      execFileSync(
        'openssl',
        [
          'pkeyutl',
          '-verify',
          '-pubin',
          '-inkey',
          'sleutel.pem',
          '-rawin',
          '-in',
          'bericht.bin',
          '-sigfile',
          'editie.sig',
        ],
        { cwd: map, stdio: 'pipe', encoding: 'utf8' },
      )
    expect(verify()).toContain('Signature Verified Successfully')
    const bericht = await readFile(bestand('bericht.bin'))
    bericht[100]! ^= 1
    await writeFile(bestand('bericht.bin'), bericht)
    expect(verify).toThrow()
  })
})

const VRIJDAG = Date.parse('2030-12-20T12:00:00Z')

describe('uitgeven en controleren', () => {
  let verversing: Ondertekensleutel
  beforeAll(async () => {
    verversing = await createSleutel(map, 'proef-verversing')
  })

  const createMet = (winkel = createGeheugenOpslag()) => {
    const wortel = proefwortel(sleutel, verversing)
    const wortels = proefketen(wortel)
    const { ask } = createDienst(winkel, { wortel, wortels, now: () => new Date(VRIJDAG) })
    const dienst = {
      adres: 'https://regels.test',
      token: TOKEN,
      fetch: (adres: string, init: RequestInit) => ask(adres, init),
    }
    const zend = () => sendStand({ dienst, ask, wortels, uitgever: sleutel, verversing, nu: VRIJDAG })
    const bezwaren = async (vraag: Vraag = ask, keten = wortels) =>
      (await controleer({ ask: vraag, wortels: keten, hoofd: 'begin', nu: VRIJDAG })).bezwaren
    return { winkel, ask, dienst, zend, bezwaren }
  }

  it('de eerste keer is het stuk nieuw, de tweede keer was het er al, en met de stand erbij klopt alles', async () => {
    const { dienst, zend, bezwaren } = createMet()
    expect(await sendStuk(dienst, sleutel, stuk)).toBe('nieuw')
    expect(await sendStuk(dienst, sleutel, stuk)).toBe('was er al')
    expect(await bezwaren()).toEqual(['Er is uitgegeven, maar er is geen ondertekende stand.'])
    expect(await zend()).toMatchObject({ nummer: 1, edities: [{ versie: bundel.versie }], audit: { nummer: 1 } })
    expect(await bezwaren()).toEqual([])
    expect(await zend()).toMatchObject({ nummer: 2 })
    expect(await bezwaren()).toEqual([])
  })

  it('een nieuwe dienst begint met de edities van ervoor, van oud naar nieuw; een die er al een uitgaf niet', async () => {
    const { ask, dienst, zend, bezwaren } = createMet()
    const send = async () =>
      (await sendEdities({ dienst, ask, sleutel, editie: bundel, eerdere })).map(
        ({ editie, uitkomst }) => `${editie.versie} ${uitkomst}`,
      )
    expect(await send()).toEqual(['2026.11.0 nieuw', `${bundel.versie} nieuw`])
    expect((await zend()).edities.map(({ versie }) => versie)).toEqual(['2026.11.0', bundel.versie])
    expect(await bezwaren()).toEqual([])
    expect(await send()).toEqual([`${bundel.versie} was er al`])

    const later = createMet()
    await sendStuk(later.dienst, sleutel, stuk)
    expect(await sendEdities({ ...later, sleutel, editie: bundel, eerdere })).toMatchObject([{ uitkomst: 'was er al' }])
  })

  it('een weigering komt als zin bij de uitgever', async () => {
    const { dienst } = createMet()
    await expect(sendStuk({ ...dienst, token: 'fout' }, sleutel, stuk)).rejects.toThrow(/geweigerd \(401\).*token/)
  })

  it('de controle vertrouwt alleen de eigen sleutels, niet wat de dienst zegt', async () => {
    const { dienst, zend, bezwaren } = createMet()
    await sendStuk(dienst, sleutel, stuk)
    await zend()
    expect(await bezwaren(undefined, proefketen())).toEqual([
      `${bundel.versie}, uitgave (auditregel 1): de sleutel proef-1 gold toen niet.`,
      'De stand van de regelservice is niet ondertekend door een uitgever die nu geldt.',
    ])
  })

  it('een uitgever ondertekent geen stand voor wat een ander in de opslag veranderde', async () => {
    const { winkel, dienst } = createMet()
    await sendStuk(dienst, sleutel, stuk)
    const vervalst = {
      ...winkel,
      listAudit: async (na: number, hoogstens: number) =>
        (await winkel.listAudit(na, hoogstens)).map((regel) => ({ ...regel, tijdstip: '2026-01-01T00:00:00Z' })),
    }
    await expect(createMet(vervalst as typeof winkel).zend()).rejects.toThrow('De auditketen is gebroken bij nummer 1.')
  })

  it('de controle ziet andere bytes', async () => {
    const { ask, dienst, zend, bezwaren } = createMet()
    await sendStuk(dienst, sleutel, stuk)
    await zend()
    const vervalst = async (pad: string) => (pad === stuk.pad ? new Response(bundel.tekst.replace('6', '7')) : ask(pad))
    expect(await bezwaren(vervalst)).toEqual([
      `${bundel.versie}, uitgave (auditregel 1): de bytes horen niet bij de hash in de keten.`,
      `${bundel.versie}, uitgave (auditregel 1): de handtekening klopt niet.`,
    ])
  })

  it('de controle volgt geen adres van een vreemde dienst en houdt op bij een keten zonder einde', async () => {
    const gevraagd: string[] = []
    const hash = 'a'.repeat(64)
    const regel = (nummer: number) => ({
      nummer,
      handeling: 'uitgave',
      versie: '2026.11.0',
      sha256: hash,
      sleutel: 's',
      handtekening: 'h',
      tijdstip: '2026-11-22T12:00:00Z',
      vorige: hash,
      hash,
    })
    const vreemd: Vraag = async (pad) => {
      gevraagd.push(pad)
      if (pad === '/v1/regelversies') {
        const regels = [{ versie: '2026.11.0', adres: 'http://169.254.169.254/latest', sha256: hash, omvang: 1 }]
        return Response.json({ schema: 'regelversies/v1', volledig: true, regelversies: regels })
      }
      const na = Number(/na=(\d+)/.exec(pad)?.[1])
      if (!pad.startsWith('/v1/audit')) return new Response('x'.repeat(100), { status: 404 })
      return Response.json({ schema: 'audit/v1', regels: [regel(na + 1)], volgende: 'http://169.254.169.254/?na=0' })
    }
    const gevonden = await createMet().bezwaren(vreemd)
    expect(gevonden).toContain('De auditketen is langer dan een dienst kan hebben.')
    expect(gevraagd.filter((pad) => !pad.startsWith('/v1/'))).toEqual([])
    expect(gevraagd.length).toBeLessThan(1_000)
  })
})

describe('de wortels die de dienst kent', () => {
  it('komen uit de instelling, in plaats van die van deze bewaarplaats', () => {
    expect(readWortels(JSON.stringify(proefketen()))).toEqual(proefketen())
  })

  it.each(['', 'geen json', '{}', '[{"tekst":1}]', '[1]'])(
    'een instelling die geen keten is (%j) geeft geen sleutels en breekt niets',
    async (tekst) => {
      expect(readWortels(tekst)).toEqual([])
      expect(await wortelVan(readWortels(tekst))).toBeUndefined()
    },
  )
})
