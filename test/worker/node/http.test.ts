import { describe, expect, it } from 'vitest'
import { bundel, createDienst } from '../dienst.ts'
import { TOKEN } from '../uitgeversleutel.ts'

const { ask } = createDienst()
const EDITIE = `/v1/regelversies/${bundel.versie}`
const leesroutes = ['/', '/regels.css', '/openapi.json', '/gezond', '/v1/regelversies', EDITIE, '/v1/audit']

describe('een methode die er niet is', () => {
  it.each<[pad: string, allow: string]>([
    ...leesroutes.filter((pad) => pad !== EDITIE).map((pad): [string, string] => [pad, 'GET, HEAD']),
    [EDITIE, 'GET, HEAD, PUT'],
    [`${EDITIE}/handtekening`, 'GET, HEAD'],
    [`${EDITIE}/intrekking`, 'GET, HEAD, POST'],
    ['/v1/verversing', 'PUT'],
  ])('op %s is 405 en noemt wat er wel kan: %s', async (pad, allow) => {
    for (const method of ['DELETE', 'PATCH', 'PROPFIND']) {
      const antwoord = await ask(pad, { method })
      expect(antwoord.status).toBe(405)
      expect(antwoord.headers.get('Allow')).toBe(allow)
      expect(antwoord.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
    }
  })

  it('GET op wat alleen te schrijven is, is 405', async () => expect((await ask('/v1/verversing')).status).toBe(405))
})

describe('Accept', () => {
  it.each([
    [EDITIE, 'application/json'],
    [EDITIE, 'APPLICATION/JSON; charset=utf-8'],
    [EDITIE, 'application/*;q=0.1'],
    [EDITIE, 'text/html,application/xhtml+xml,*/*;q=0.8'],
    ['/', 'text/html,application/xhtml+xml,*/*;q=0.8'],
    ['/regels.css', 'text/css,*/*;q=0.1'],
  ])('%s is er voor %s', async (pad, accept) => {
    expect((await ask(pad, { headers: { Accept: accept } })).status).toBe(200)
  })

  it.each([
    [EDITIE, 'text/html'],
    [EDITIE, 'application/json;q=0, */*'],
    [EDITIE, 'application/xml, text/*'],
    ['/', 'application/json'],
    ['/v1/regelversies', 'image/png'],
    ['/gezond', 'onzin'],
  ])('%s is er niet voor %s: 406, ook met een geldige If-None-Match', async (pad, accept) => {
    const antwoord = await ask(pad, { headers: { Accept: accept, 'If-None-Match': '*' } })
    expect(antwoord.status).toBe(406)
    expect(await antwoord.json()).toMatchObject({ type: '/#vorm-niet-leverbaar' })
  })
})

describe('lezen vanaf een andere site', () => {
  it.each(leesroutes)('mag op %s, voor iedereen en zonder Vary', async (pad) => {
    const antwoord = await ask(pad, { headers: { Origin: 'https://elders.example' } })
    expect(antwoord.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(antwoord.headers.get('Vary')).toBeNull()
  })

  it('mag ook de fout van een onbekende versie lezen', async () => {
    const antwoord = await ask('/v1/regelversies/2099.1.0', { headers: { Origin: 'https://elders.example' } })
    expect(antwoord.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  it('vooraf vragen geeft alleen lezen vrij', async () => {
    const antwoord = await ask(EDITIE, {
      method: 'OPTIONS',
      headers: { Origin: 'https://elders.example', 'Access-Control-Request-Method': 'PUT' },
    })
    expect(antwoord.status).toBe(204)
    expect(antwoord.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD')
    expect(antwoord.headers.get('Access-Control-Allow-Headers')).toBe('If-None-Match')
  })

  it('uitgeven krijgt geen toestemming', async () => {
    const antwoord = await ask(EDITIE, { method: 'PUT', headers: { Origin: 'https://elders.example' } })
    expect(antwoord.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })
})

describe('een adres dat niet bestaat', () => {
  it.each(['/v1', '/v1/', '/v1/regelversies/', '/v2/regelversies', '/.env', `${EDITIE}/`, `${EDITIE}/meer`, '//'])(
    '%s is 404 als probleem in het Nederlands, nooit bewaard, zonder het adres te herhalen',
    async (pad) => {
      const antwoord = await ask(`http://regels.test${pad}`)
      expect(antwoord.status).toBe(404)
      expect(antwoord.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
      expect(antwoord.headers.get('Content-Language')).toBe('nl')
      expect(antwoord.headers.get('Cache-Control')).toBe('no-store')
      expect(await antwoord.json()).toEqual({
        type: '/#niet-gevonden',
        title: 'Dit adres bestaat niet',
        status: 404,
      })
    },
  )
})

it.each([...leesroutes, '/niets'])('%s laat de browser niet raden wat het is en zet geen cookie', async (pad) => {
  const { headers } = await ask(pad)
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Set-Cookie')).toBeNull()
})

it('de pagina draagt een streng beveiligingsbeleid', async () => {
  const beleid = (await ask('/')).headers.get('Content-Security-Policy')
  expect(beleid).toContain("default-src 'none'")
  expect(beleid).toContain("frame-ancestors 'none'")
  expect(beleid).not.toContain('unsafe')
})

describe('te veel verzoeken', () => {
  const vol = { limit: async () => ({ success: false }) }

  it('is 429 per route, met de tijd om te wachten', async () => {
    const keys: string[] = []
    const lezen = { limit: async ({ key }: { key: string }) => ({ success: keys.push(key) < 2 }) }
    const dienst = createDienst(undefined, { tellers: { lezen } })
    expect((await dienst.ask('/v1/regelversies', { headers: { 'CF-Connecting-IP': '192.0.2.1' } })).status).toBe(200)
    const antwoord = await dienst.ask('/v1/regelversies', { headers: { 'CF-Connecting-IP': '192.0.2.2' } })
    expect(antwoord.status).toBe(429)
    expect(antwoord.headers.get('Retry-After')).toBe('60')
    expect(keys).toEqual(['lijst', 'lijst'])
  })

  it('raakt de meegeleverde editie niet', async () => {
    expect((await createDienst(undefined, { tellers: { lezen: vol } }).ask(EDITIE)).status).toBe(200)
  })

  it('telt een uitgever pas na zijn token, zodat een vreemde het uitgeven niet kan blokkeren', async () => {
    const keys: string[] = []
    const uitgeven = { limit: async ({ key }: { key: string }) => ({ success: keys.push(key) > 0 }) }
    const dienst = createDienst(undefined, { tellers: { uitgeven } })
    expect((await dienst.ask(EDITIE, { method: 'PUT', body: '{}' })).status).toBe(401)
    await dienst.ask(EDITIE, { method: 'PUT', body: '{}', headers: { Authorization: `Bearer ${TOKEN}` } })
    expect(keys).toEqual(['geen-toegang', 'regelversie'])
  })

  it('begrenst raden naar het token: 429', async () => {
    const dienst = createDienst(undefined, { tellers: { uitgeven: vol } })
    expect((await dienst.ask(EDITIE, { method: 'PUT', body: '{}' })).status).toBe(429)
  })

  it('een teller die zelf stuk is houdt niemand tegen', async () => {
    const stuk = { limit: () => Promise.reject(new Error('stuk')) }
    expect((await createDienst(undefined, { tellers: { lezen: stuk } }).ask('/v1/regelversies')).status).toBe(200)
  })
})
