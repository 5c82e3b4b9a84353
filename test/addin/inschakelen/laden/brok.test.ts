import { describe, expect, it } from 'vitest'
import { createImportBrok } from '../../../../addin/inschakelen/laden/brok.ts'
import { createGet, createNetwerklogboek } from '../../../../addin/regels/netwerklogboek.ts'

const EEN = new URL('https://excel.example/vast/een.js')
const TWEE = new URL('https://excel.example/vast/twee.js')
const script = () => new Response('export {}', { headers: { 'content-type': 'text/javascript' } })

const start = (antwoord: (adres: string) => Response) => {
  const logboek = createNetwerklogboek()
  const importBrok = createImportBrok(
    createGet(
      logboek,
      async (adres) => antwoord(String(adres)),
      () => 0,
    ),
  )
  const ingelezen: string[] = []
  const load = (naam: string, adressen: readonly URL[]): Promise<string> => {
    const importDeel = async () => {
      ingelezen.push(naam)
      return naam
    }
    return importBrok(adressen, importDeel, new AbortController().signal)
  }
  return { load, ingelezen, gevraagd: () => logboek.regels.map(({ methode, adres }) => `${methode} ${adres}`) }
}

describe('een deel van het programma in eigen bestanden', () => {
  it('wordt pas een module als al zijn bestanden er zijn, en ieder verzoek staat in het logboek', async () => {
    const { load, ingelezen, gevraagd } = start(script)
    const deel = load('deel', [EEN, TWEE])
    expect(ingelezen).toEqual([])
    expect(await deel).toBe('deel')
    expect(gevraagd()).toEqual([`GET ${EEN.href}`, `GET ${TWEE.href}`])
  })

  it('vraagt een bestand dat twee delen delen een keer', async () => {
    const { load, gevraagd } = start(script)
    await Promise.all([load('eerste', [EEN, TWEE]), load('tweede', [TWEE])])
    expect(gevraagd()).toEqual([`GET ${EEN.href}`, `GET ${TWEE.href}`])
  })

  it('wordt niet ingelezen als een bestand er niet is, want een browser zou dat onthouden; daarna mag het opnieuw', async () => {
    let isWeg = true
    const { load, ingelezen, gevraagd } = start((adres) =>
      isWeg && adres === TWEE.href ? new Response('', { status: 404 }) : script(),
    )
    await expect(load('deel', [EEN, TWEE])).rejects.toThrow('/vast/twee.js: status 404')
    expect(ingelezen).toEqual([])
    isWeg = false
    expect(await load('deel', [EEN, TWEE])).toBe('deel')
    expect(gevraagd()).toEqual([`GET ${EEN.href}`, `GET ${TWEE.href}`, `GET ${TWEE.href}`])
  })

  it('wordt niet ingelezen als er een pagina komt in plaats van een script, zoals van een inlogscherm', async () => {
    const { load, ingelezen } = start(() => new Response('<html>', { headers: { 'content-type': 'text/html' } }))
    await expect(load('deel', [EEN])).rejects.toThrow('text/html')
    expect(ingelezen).toEqual([])
  })
})
