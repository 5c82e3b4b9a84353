import { describe, expect, it } from 'vitest'
import { problemen } from '../../../worker/probleem.ts'
import { bundel, createDienst } from '../dienst.ts'
import { editieMet } from '../edities.ts'
import { createGeheugenOpslag } from '../geheugen-opslag.ts'
import { sleutelpaar } from '../uitgeversleutel.ts'

const tekstVan = async (winkel = createGeheugenOpslag()) => (await createDienst(winkel).ask('/')).text()

describe('de pagina', () => {
  it('spreekt eerst wie ermee werkt aan, met de weg naar handboek, voorbeeld en hulp', async () => {
    const tekst = await tekstVan()
    const begin = tekst.slice(0, tekst.indexOf('id="regels"'))
    expect(begin).toContain('<h1>Poortwachter voor Excel</h1>')
    for (const weg of ['/handboek/index.html', '/handboek/eerste-half-uur.html', '/voorbeeld/caseload.xlsx'])
      expect(begin).toContain(`href="${weg}"`)
    expect(begin).not.toMatch(/SHA|hash|curl|JSON|editie|<code>|v1\//)
  })

  it('leidt alleen naar de proefpagina waar die er is', async () => {
    expect(await tekstVan()).not.toContain('/proef/')
    const metProef = await createDienst(createGeheugenOpslag(), { hasProef: true }).ask('/')
    expect(await metProef.text()).toContain('href="/proef/index.html"')
  })

  it('noemt de editie met haar hash, en dat zij nog niet is ondertekend', async () => {
    const tekst = await tekstVan()
    expect(tekst).toContain('<html lang="nl">')
    expect(tekst).toContain(`<a href="/v1/regelversies/${bundel.versie}">${bundel.versie}</a>`)
    expect(tekst).toContain(bundel.sha256)
    expect(tekst).toContain('Meegeleverd, nog niet ondertekend uitgegeven')
  })

  it('noemt van een uitgegeven editie de dag en de sleutel, en toont haar lijst van wijzigingen', async () => {
    const winkel = createGeheugenOpslag()
    const editie = await editieMet('2027.1.0', 'De proefwijziging van januari.')
    await winkel.addUitgave({ ...editie, sleutel: sleutelpaar.id, handtekening: 'x', tijdstip: '2026-12-31T23:30:00Z' })
    const tekst = await tekstVan(winkel)
    expect(tekst).toContain('Uitgegeven op 1 januari 2027')
    expect(tekst).toContain('De proefwijziging van januari.')
  })

  it('zet wat uit de opslag komt als tekst neer, niet als HTML', async () => {
    const winkel = createGeheugenOpslag()
    const editie = await editieMet('2027.1.0', '<script>alert(1)</script>')
    await winkel.addUitgave({ ...editie, sleutel: '"><img>', handtekening: 'x', tijdstip: '2026-12-31T23:30:00Z' })
    await winkel.addIntrekking({
      ...editie,
      tekst: JSON.stringify({ reden: '<b>weg</b> ermee' }),
      sleutel: 's',
      handtekening: 'x',
      tijdstip: '2027-01-02T10:00:00Z',
    })
    const tekst = await tekstVan(winkel)
    expect(tekst).not.toMatch(/<script|<img|<b>/)
    expect(tekst).toContain('&lt;b&gt;weg&lt;/b&gt; ermee')
  })

  it('heeft voor elk probleem de plek waar zijn type naar verwijst', async () => {
    const tekst = await tekstVan()
    for (const code of Object.keys(problemen)) expect(tekst).toContain(`<dt id="${code}">`)
  })

  it('heeft geen script, geen stijl in de pagina en niets van een andere site', async () => {
    const tekst = await tekstVan()
    expect(tekst).not.toMatch(/<script|<style|style=|onclick|https?:\/\//)
  })
})

describe('/.well-known/security.txt', () => {
  it('noemt waar een lek te melden is en tot wanneer dat geldt (RFC 9116)', async () => {
    const { ask } = createDienst(undefined, { meldpunt: 'mailto:beveiliging@voorbeeld.nl' })
    const antwoord = await ask('https://regels.test/.well-known/security.txt')
    expect(antwoord.headers.get('Content-Type')).toMatch(/^text\/plain/)
    expect((await antwoord.text()).split('\n')).toEqual([
      'Contact: mailto:beveiliging@voorbeeld.nl',
      'Expires: 2031-06-23T12:00:00.000Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://regels.test/.well-known/security.txt',
      '',
    ])
  })

  it('is er niet zolang niemand een adres opgaf', async () => {
    expect((await createDienst().ask('/.well-known/security.txt')).status).toBe(404)
  })
})
