import { applyD1Migrations } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { regelboek } from '../../../domain/regels/index.ts'
import { editieUit } from '../../../worker/bundel.ts'

const DIENST = 'https://regels.test'
const ask = (pad: string, init?: RequestInit): Promise<Response> => exports.default.fetch(`${DIENST}${pad}`, init)

beforeAll(() => applyD1Migrations(env.DB, env.MIGRATIES))

describe('lezen', () => {
  it('geeft de meegeleverde editie met haar hash als etag', async () => {
    const bundel = await editieUit(regelboek)
    const antwoord = await ask(`/v1/regelversies/${bundel.versie}`)
    expect(antwoord.status).toBe(200)
    expect(await antwoord.text()).toBe(bundel.tekst)
    expect(antwoord.headers.get('ETag')).toBe(`"${bundel.sha256}"`)
  })

  it('noemt haar in de lijst', async () => {
    const lijst = await (await ask('/v1/regelversies')).json()
    expect(lijst).toMatchObject({ volledig: true, nieuwste: regelboek.versie })
  })

  it('geeft de pagina', async () => {
    const antwoord = await ask('/')
    expect(antwoord.status).toBe(200)
    expect(await antwoord.text()).toContain(regelboek.versie)
  })
})
