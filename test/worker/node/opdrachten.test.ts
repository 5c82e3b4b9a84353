import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ondertekendeBytes } from '@poortwachter/wet/keuring'
import { pemVan } from '../../../worker/opslag/hash.ts'
import { readSleutels } from '../../../worker/sleutels.ts'
import { findBezwaren } from '../../../worker/opdrachten/controle.ts'
import { sendStuk } from '../../../worker/opdrachten/dienst.ts'
import { createSleutel, readSleutel, type Ondertekensleutel } from '../../../worker/opdrachten/sleutelbos.ts'
import { bundel, createDienst } from '../dienst.ts'
import { createGeheugenOpslag } from '../geheugen-opslag.ts'
import { signStuk } from '../uitgever.ts'
import { sleutelpaar, TOKEN } from '../uitgeversleutel.ts'

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

describe('uitgeven en controleren', () => {
  const createMet = (winkel = createGeheugenOpslag()) => {
    const { ask } = createDienst(winkel, { sleutels: [sleutel] })
    return { winkel, ask, dienst: { adres: 'https://regels.test', token: TOKEN, fetch: ask } }
  }

  it('de eerste keer is het stuk nieuw, de tweede keer was het er al, en alles klopt', async () => {
    const { ask, dienst } = createMet()
    expect(await sendStuk(dienst, sleutel, stuk)).toBe('nieuw')
    expect(await sendStuk(dienst, sleutel, stuk)).toBe('was er al')
    expect(await findBezwaren(ask, [sleutel])).toEqual([])
  })

  it('een weigering komt als zin bij de uitgever', async () => {
    const { dienst } = createMet()
    await expect(sendStuk({ ...dienst, token: 'fout' }, sleutel, stuk)).rejects.toThrow(/geweigerd \(401\).*token/)
  })

  it('de controle vertrouwt alleen de eigen sleutels, niet wat de dienst zegt', async () => {
    const { ask, dienst } = createMet()
    await sendStuk(dienst, sleutel, stuk)
    expect(await findBezwaren(ask, [sleutelpaar])).toEqual([`${bundel.versie}: de handtekening klopt niet.`])
  })

  it('de controle ziet een veranderde auditketen', async () => {
    const { winkel, dienst } = createMet()
    await sendStuk(dienst, sleutel, stuk)
    const vervalst = {
      ...winkel,
      listAudit: async (na: number, hoogstens: number) =>
        (await winkel.listAudit(na, hoogstens)).map((regel) => ({ ...regel, tijdstip: '2020-01-01T00:00:00Z' })),
    }
    expect(await findBezwaren(createMet(vervalst as typeof winkel).ask, [sleutel])).toEqual([
      'De auditketen is gebroken bij nummer 1.',
    ])
  })

  it('de controle ziet andere bytes', async () => {
    const { ask, dienst } = createMet()
    await sendStuk(dienst, sleutel, stuk)
    const vervalst = async (pad: string) => (pad === stuk.pad ? new Response(bundel.tekst.replace('6', '7')) : ask(pad))
    expect(await findBezwaren(vervalst, [sleutel])).toEqual([
      `${bundel.versie}: de bytes horen niet bij de hash in de lijst.`,
      `${bundel.versie}: de handtekening klopt niet.`,
    ])
  })
})

describe('de sleutels die de dienst kent', () => {
  it('komen ook uit de instelling', () => {
    expect(readSleutels(JSON.stringify([sleutelpaar]))).toContainEqual(sleutelpaar)
  })

  it.each(['', 'geen json', '{}', '[{"id":"X","publiek":"kort"}]', '[1]'])(
    'een instelling die geen lijst van sleutels is (%j) voegt niets toe en breekt niets',
    (tekst) => expect(readSleutels(tekst)).toEqual(readSleutels()),
  )
})
