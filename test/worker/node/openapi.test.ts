import { describe, expect, it } from 'vitest'
import inGebruik from '../../../worker/openapi.json' with { type: 'json' }
import { openapiDocument } from '../../../worker/opdrachten/openapi-document.ts'
import { createDienst } from '../dienst.ts'

describe('openapi.json', () => {
  it('is wat de schema’s nu zeggen; anders: npm run openapi', () => {
    expect(inGebruik).toEqual(JSON.parse(JSON.stringify(openapiDocument())))
  })

  it('staat op /openapi.json', async () => {
    const antwoord = await createDienst().ask('/openapi.json')
    expect(await antwoord.json()).toEqual(inGebruik)
    expect(antwoord.headers.get('ETag')).toMatch(/^"[0-9a-f]{64}"$/)
  })

  it('beschrijft precies de adressen die de dienst voor programma’s heeft', () => {
    const { app } = createDienst()
    const adressen = new Set(
      app.routes
        .filter(({ method, path }) => method !== 'ALL' && (path.startsWith('/v1') || path === '/gezond'))
        .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`),
    )
    const beschreven = Object.entries(inGebruik.paths).flatMap(([pad, methoden]) =>
      Object.keys(methoden).map((methode) => `${methode.toUpperCase()} ${pad}`),
    )
    expect(new Set(beschreven)).toEqual(adressen)
  })

  it('verwijst alleen naar schema’s die erin staan', () => {
    const verwijzingen = [...JSON.stringify(inGebruik).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
    expect(verwijzingen.length).toBeGreaterThan(10)
    for (const [, naam] of verwijzingen) expect(Object.keys(inGebruik.components.schemas)).toContain(naam)
  })
})
