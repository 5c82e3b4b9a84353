import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { dag, poortwachter } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'

const README = new URL('../../domain/README.md', import.meta.url)
const MAP = new URL('../../build/test/readme/', import.meta.url)

const BLOK = /```ts\n([\s\S]*?)```/g
const MET_UITKOMST = /^(\S.*?) \/\/ (\S.*)$/gm

interface Voorbeeldblok {
  readonly uitkomsten: readonly { readonly regel: string; readonly waarde: unknown; readonly verwacht: unknown }[]
}

let blokken: readonly string[]

/** Every line that ends in `// value` is asked for, and so is the value. */
const runnable = (blok: string): string =>
  blok
    .replaceAll(
      MET_UITKOMST,
      (_regel, vraag: string, verwacht: string) =>
        `uitkomsten.push({ regel: ${JSON.stringify(vraag)}, waarde: ${vraag}, verwacht: ${verwacht} })`,
    )
    .replace(/\n(?!import)/, '\nexport const uitkomsten = []\n')

beforeAll(async () => {
  blokken = [...(await readFile(README, 'utf8')).matchAll(BLOK)].map(([, blok]) => blok!)
  await mkdir(MAP, { recursive: true })
})

describe('het pakket, zoals zijn README het voordoet', () => {
  it('heeft voorbeelden', () => {
    expect(blokken.length).toBeGreaterThanOrEqual(4)
  })

  it('antwoordt wat achter elke regel staat', async () => {
    for (const [nummer, blok] of blokken.entries()) {
      const bestand = new URL(`voorbeeld-${nummer + 1}.ts`, MAP)
      await writeFile(bestand, runnable(blok))
      const { uitkomsten }: Voorbeeldblok = await import(/* @vite-ignore */ pathToFileURL(bestand.pathname).href)
      expect(uitkomsten.length, blok).toBeGreaterThan(0)
      for (const { regel, waarde, verwacht } of uitkomsten) expect(waarde, regel).toEqual(verwacht)
    }
  })
})

describe('de codes en woorden van een editie', () => {
  const wet = poortwachter(regelboek)
  const eersteZiektedag = dag('2025-01-06')
  const peildatum = dag('2026-02-01')

  it('zijn typen: wat er niet is vertaalt niet, en wordt ook niet stil onbekend', () => {
    // @ts-expect-error EEJ is no term of this edition.
    expect(wet.termijn('EEJ', { eersteZiektedag }).soort).toBe('geenRegel')
    const dossier = wet.dossier({ eersteZiektedag, peildatum })
    // @ts-expect-error SPOOR3NODIG is no table of this edition.
    expect(dossier.klasse('SPOOR3NODIG')).toBeUndefined()
    expect(() =>
      // @ts-expect-error A misspelt fact.
      wet.dossier({ eersteZiektedag, peildatum, feiten: { belastbarheid: 'belastbaar' } }).klasse('SPOOR2NODIG'),
    ).toThrow('belastbarheid')
    expect(() =>
      // @ts-expect-error A word that the fact does not have.
      wet.dossier({ eersteZiektedag, peildatum, feiten: { belastbaarheid: 'belast' } }).klasse('SPOOR2NODIG'),
    ).toThrow('belast')
  })

  it('gelden ook voor veel dossiers', () => {
    const dossiers = { aantal: 0, eersteZiektedag: new Int32Array(), peildatum: new Int32Array(), feiten: new Map() }
    const { kolommen } = wet.portefeuille()
    // @ts-expect-error EEJ is no term of this edition.
    expect(kolommen(dossiers, { termijnen: ['EEJ'] }).uitkomsten.size).toBe(0)
  })
})
