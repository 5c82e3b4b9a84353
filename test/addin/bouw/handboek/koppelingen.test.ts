import { access } from 'node:fs/promises'
import { posix } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { plaatsen } from '../../../../addin/bouw/plaatsen.ts'
import { nieuweDocumenten } from './huidige-invoer.ts'

const attributes = (tekst: string, naam: string): readonly string[] =>
  [...tekst.matchAll(new RegExp(`\\s${naam}="([^"]*)"`, 'g'))].map(([, waarde]) => waarde!.replaceAll('&amp;', '&'))

const isExternal = (adres: string): boolean => /^[a-z]+:/.test(adres)

const existsOnDisk = (pad: string): Promise<boolean> =>
  access(`${plaatsen.wortel}docs/${pad}`).then(
    () => true,
    () => false,
  )

let paginas: ReadonlyMap<string, string>
let ids: ReadonlyMap<string, readonly string[]>

beforeAll(async () => {
  paginas = new Map([...(await nieuweDocumenten())].filter(([pad]) => pad.endsWith('.html')))
  ids = new Map([...paginas].map(([pad, tekst]) => [pad, attributes(tekst, 'id')]))
})

describe('iedere pagina van het handboek', () => {
  it("verwijst alleen naar pagina's, plaatsen en bestanden die er zijn", async () => {
    const bestaat = await nieuweDocumenten()
    const dood: string[] = []
    let aantal = 0
    for (const [pad, tekst] of paginas) {
      for (const adres of ['href', 'src', 'srcset']
        .flatMap((naam) => attributes(tekst, naam))
        .filter((a) => !isExternal(a))) {
        aantal++
        const [bestand = '', plaats] = adres.split('#')
        const doel = bestand === '' ? pad : posix.join(posix.dirname(pad), bestand)
        const isEr = bestaat.has(doel) || (doel.startsWith('handboek/beelden/') && (await existsOnDisk(doel)))
        if (!isEr || (plaats !== undefined && !ids.get(doel)?.includes(plaats))) dood.push(`${pad} → ${adres}`)
      }
    }
    expect(aantal).toBeGreaterThan(1000)
    expect(dood).toEqual([])
  })

  it('verwijst naar buiten alleen over https', () => {
    const buiten = [...paginas.values()].flatMap((tekst) => attributes(tekst, 'href')).filter(isExternal)
    expect(buiten.length).toBeGreaterThan(50)
    expect(buiten.filter((adres) => !adres.startsWith('https://'))).toEqual([])
  })

  it('gebruikt geen naam voor een plaats twee keer', () => {
    for (const [pad, namen] of ids) expect(new Set(namen).size, pad).toBe(namen.length)
  })

  it('is Nederlands, heeft een titel, één hoofdkop en een omschrijving', () => {
    for (const [pad, tekst] of paginas) {
      expect(tekst, pad).toMatch(/^<!doctype html>\n<html lang="nl">/)
      expect(tekst.match(/<h1>/g), pad).toHaveLength(1)
      expect(tekst, pad).toMatch(/<title>[^<]{3,} · Poortwachter voor Excel<\/title>/)
      expect(tekst, pad).toMatch(/<meta name="description" content="[^"]{10,}">/)
    }
  })

  it('past binnen het strenge beleid voor inhoud: geen stijl, script of gebeurtenis in de pagina zelf', () => {
    for (const [pad, tekst] of paginas) {
      expect(tekst, pad).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i)
      for (const [script] of tekst.matchAll(/<script[\s\S]*?<\/script>/g))
        expect(script, pad).toMatch(/ src="[^"]+" defer><\/script>$/)
    }
  })

  it('heeft bij ieder beeld een tekst die zegt wat er te zien is', () => {
    const beelden = [...paginas.values()].flatMap((tekst) =>
      [...tekst.matchAll(/<img [^>]*>/g)].map(([beeld]) => beeld),
    )
    expect(beelden.length).toBeGreaterThan(2)
    for (const beeld of beelden) expect(beeld).toMatch(/ alt="[^"]{40,}"/)
  })

  it('toont nergens een waarde die er niet is', () => {
    for (const [pad, tekst] of paginas) expect(tekst, pad).not.toMatch(/\bundefined\b|\[object|\bNaN\b/)
  })
})
