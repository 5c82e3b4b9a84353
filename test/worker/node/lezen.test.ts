import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { regelboek } from '@poortwachter/wet/editie'
import { regelversieUit } from '@poortwachter/wet'
import { editieUit } from '../../../worker/bundel.ts'
import { auditSchema, lijstSchema, verschilSchema } from '../../../worker/schema.ts'
import { bundel, createDienst, eerdere } from '../dienst.ts'
import { editieMet } from '../edities.ts'
import { createGeheugenOpslag } from '../geheugen-opslag.ts'
import { sleutelpaar } from '../uitgeversleutel.ts'

const { ask } = createDienst()
const EDITIE = `/v1/regelversies/${bundel.versie}`
const waarmerk = { sleutel: sleutelpaar.id, handtekening: 'x', tijdstip: '2030-12-22T12:00:00.000Z' }

describe('een editie', () => {
  it('bestaat uit precies de bytes waarvan de hash in ETag en Repr-Digest staat, en is onveranderlijk', async () => {
    const antwoord = await ask(EDITIE)
    const hash = createHash('sha256').update(Buffer.from(await antwoord.arrayBuffer()))
    const digest = hash.digest()
    expect(antwoord.headers.get('ETag')).toBe(`"${digest.toString('hex')}"`)
    expect(antwoord.headers.get('Repr-Digest')).toBe(`sha-256=:${digest.toString('base64')}:`)
    expect(antwoord.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(antwoord.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  })

  it('geeft op HEAD dezelfde koppen en geen inhoud', async () => {
    const antwoord = await ask(EDITIE, { method: 'HEAD' })
    expect(antwoord.status).toBe(200)
    expect(antwoord.headers.get('ETag')).toBe(`"${bundel.sha256}"`)
    expect(await antwoord.text()).toBe('')
  })

  it.each([
    ['de etag zelf', `"${bundel.sha256}"`],
    ['de etag, zwak gemaakt door een cache die comprimeert', `W/"${bundel.sha256}"`],
    ['een lijst waar hij in staat', `"ander,met komma", W/"nog een" ,"${bundel.sha256}"`],
    ['een ster', '*'],
  ])('is 304 zonder inhoud bij %s', async (_, etag) => {
    const antwoord = await ask(EDITIE, { headers: { 'If-None-Match': etag } })
    expect(antwoord.status).toBe(304)
    expect(await antwoord.text()).toBe('')
    expect(antwoord.headers.get('ETag')).toBe(`"${bundel.sha256}"`)
    expect(antwoord.headers.get('Cache-Control')).toContain('immutable')
    expect(antwoord.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  it.each(['"een andere"', bundel.sha256, `"${bundel.sha256.slice(1)}"`, '', '"', '*x'])(
    'is gewoon 200 bij If-None-Match %j',
    async (etag) => expect((await ask(EDITIE, { headers: { 'If-None-Match': etag } })).status).toBe(200),
  )

  it.each(['2099.1.0', '2026.11.00', 'laatste', '%00', '../../etc/passwd', '2026.11.0%20', '9'.repeat(5000)])(
    '%j bestaat niet',
    async (versie) => {
      const antwoord = await ask(`/v1/regelversies/${encodeURIComponent(versie)}`)
      expect(antwoord.status).toBe(404)
      expect(await antwoord.json()).toMatchObject({ type: '/#onbekende-versie', status: 404 })
    },
  )
})

describe('een eerdere editie', () => {
  it.each(eerdere.map(({ versie, tekst }) => ({ versie, tekst })))(
    '$versie is meegeleverd en heeft nog dezelfde bytes',
    async ({ versie, tekst }) => {
      const antwoord = await ask(`/v1/regelversies/${versie}`)
      expect(await antwoord.text()).toBe(tekst)
      expect((await ask(`/v1/regelversies/${versie}/handtekening`)).status).toBe(404)
    },
  )

  it('is te vergelijken met de editie van nu', async () => {
    const antwoord = await ask(`/v1/regelversies/${eerdere[0]!.versie}/verschil/${bundel.versie}`)
    const verschil = verschilSchema.parse(await antwoord.json())
    const tekstVan = new Map(verschil.regels.map(({ code, tekst }) => [code, tekst]))
    expect(tekstVan.get('WIASTART')).toContain('vanaf 2004-01-01: nieuw')
    expect(tekstVan.has('BEZWAAR')).toBe(false)
  })
})

describe('de lijst', () => {
  it('noemt zonder uitgaven alleen de meegeleverde edities, zonder handtekening', async () => {
    const lijst = lijstSchema.parse(await (await ask('/v1/regelversies')).json())
    expect(lijst).toEqual({
      schema: 'regelversies/v1',
      volledig: true,
      nieuwste: bundel.versie,
      regelversies: [bundel, ...eerdere].map(({ versie, sha256, tekst }) => ({
        versie,
        adres: `/v1/regelversies/${versie}`,
        sha256,
        omvang: Buffer.byteLength(tekst),
      })),
    })
  })

  it('ordent op getal, nieuwste eerst, en noemt een ingetrokken editie niet als nieuwste', async () => {
    const winkel = createGeheugenOpslag()
    for (const versie of ['2027.2.0', '2027.10.0', '2027.10.2', '2027.10.10']) {
      await winkel.addUitgave({ ...(await editieMet(versie)), ...waarmerk })
    }
    const laatste = await editieMet('2027.10.10')
    const tekst = JSON.stringify({ reden: 'Een termijn stond verkeerd.' })
    await winkel.addIntrekking({ ...laatste, tekst, ...waarmerk })

    const lijst = lijstSchema.parse(await (await createDienst(winkel).ask('/v1/regelversies')).json())
    expect(lijst.regelversies.map(({ versie }) => versie)).toEqual([
      '2027.10.10',
      '2027.10.2',
      '2027.10.0',
      '2027.2.0',
      bundel.versie,
      ...eerdere.map(({ versie }) => versie),
    ])
    expect(lijst.nieuwste).toBe('2027.10.2')
    expect(lijst.regelversies[0]?.ingetrokken).toEqual({ op: waarmerk.tijdstip, reden: 'Een termijn stond verkeerd.' })
  })

  it('mag kort bewaard worden, en heeft een etag die met de inhoud meegaat', async () => {
    const winkel = createGeheugenOpslag()
    const dienst = createDienst(winkel)
    const eerst = await dienst.ask('/v1/regelversies')
    expect(eerst.headers.get('Cache-Control')).toBe(
      'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800',
    )
    const headers = { 'If-None-Match': eerst.headers.get('ETag') ?? '' }
    expect((await dienst.ask('/v1/regelversies', { headers })).status).toBe(304)
    await winkel.addUitgave({ ...(await editieMet('2027.1.0')), ...waarmerk })
    expect((await dienst.ask('/v1/regelversies', { headers })).status).toBe(200)
  })
})

describe('de auditketen', () => {
  it('komt in bladen van 500 en gaat verder waar het vorige blad ophield', async () => {
    const winkel = createGeheugenOpslag()
    for (let nummer = 0; nummer < 501; nummer++) {
      const versie = regelversieUit(`2027.1.${nummer}`)!
      await winkel.addUitgave({ ...bundel, versie, ...waarmerk })
    }
    const dienst = createDienst(winkel)
    const eerste = auditSchema.parse(await (await dienst.ask('/v1/audit')).json())
    expect(eerste.regels).toHaveLength(500)
    const tweede = auditSchema.parse(await (await dienst.ask(eerste.volgende ?? '')).json())
    expect(tweede.regels.map(({ nummer }) => nummer)).toEqual([501])
    expect(tweede.volgende).toBeUndefined()
  })
})

describe('de handtekening', () => {
  it('is er niet voor een meegeleverde editie die nog niet is uitgegeven', async () => {
    const antwoord = await ask(`${EDITIE}/handtekening`)
    expect(antwoord.status).toBe(404)
    expect(await antwoord.json()).toMatchObject({ type: '/#niet-ondertekend' })
  })

  it('is er nooit voor andere bytes dan de dienst onder die versie geeft', async () => {
    const winkel = createGeheugenOpslag()
    await winkel.addUitgave({ ...(await editieMet(bundel.versie, 'Andere inhoud.')), ...waarmerk })
    const dienst = createDienst(winkel)
    expect(await (await dienst.ask(EDITIE)).text()).toBe(bundel.tekst)
    expect((await dienst.ask(`${EDITIE}/handtekening`)).status).toBe(404)
  })
})

describe('het verschil tussen twee edities', () => {
  it('is er niet tussen een editie en zichzelf', async () => {
    const antwoord = await ask(`${EDITIE}/verschil/${bundel.versie}`)
    expect(verschilSchema.parse(await antwoord.json()).regels).toEqual([])
  })

  it('noemt een termijn die veranderde, met een zin', async () => {
    const winkel = createGeheugenOpslag()
    const [eerste, ...rest] = regelboek.termijnen
    const later = await editieUit({
      ...regelboek,
      versie: '2027.1.0',
      termijnen: [{ ...eerste!, titel: 'Een andere titel' }, ...rest],
    })
    await winkel.addUitgave({ ...later, ...waarmerk })
    const antwoord = await createDienst(winkel).ask(`${EDITIE}/verschil/2027.1.0`)
    expect(verschilSchema.parse(await antwoord.json())).toMatchObject({
      van: bundel.versie,
      naar: '2027.1.0',
      regels: [{ rubriek: 'termijn', code: eerste!.code, soort: 'gewijzigd' }],
    })
  })

  it.each([
    `/v1/regelversies/2020.1.0/verschil/${bundel.versie}`,
    `${EDITIE}/verschil/2020.1.0`,
    `${EDITIE}/verschil/x`,
  ])('%s is 404: een van beide bestaat niet', async (pad) => expect((await ask(pad)).status).toBe(404))
})

it('de dienst zegt dat zij gezond is, en met welke editie zij kwam', async () => {
  const antwoord = await ask('/gezond')
  expect(antwoord.headers.get('Cache-Control')).toBe('no-store')
  expect(await antwoord.json()).toEqual({
    toestand: 'gezond',
    bundel: { versie: bundel.versie, sha256: bundel.sha256 },
  })
})
