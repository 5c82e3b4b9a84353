import { describe, expect, it } from 'vitest'
import { engels } from '../../../addin/taal/engels.ts'
import { regelboek } from '@poortwachter/wet/editie'
import { bundelbestanden, gzipKilobytes, loadedWith, paginascripts, readBundelbestand } from './bundel.ts'

const only = async (begin: string, einde: string): Promise<string> => {
  const namen = await bundelbestanden(begin, einde)
  expect(namen, `een bestand ${begin}*${einde} in build/site/vast`).toHaveLength(1)
  return namen[0]!
}

const eersteDeel = async () => loadedWith(await paginascripts())
const verderDeel = async (begin: string, zonder: readonly ReadonlySet<string>[]) => {
  const alles = await loadedWith([await only(begin, '.js')])
  return [...alles].filter((naam) => !zonder.some((eerder) => eerder.has(naam)))
}

const textOf = async (namen: Iterable<string>): Promise<string> =>
  (await Promise.all([...namen].map(readBundelbestand))).join('\n')

/**
 * Budgets in kB gzip, of what the browser must have before a part runs. The second part is the whole edition without
 * its terms (some 49 kB, of which 30 kB are the decision tables and facts with their reasons and sources), the texts of those
 * terms that only an explanation shows, and the functions that read it, with the headings that `PW.RISICO` and the pane
 * recognise.
 */
describe('wat een werkmap laadt blijft klein', () => {
  it('voor de eerste datum: hoogstens 30 kB', async () => {
    const namen = await eersteDeel()
    expect(namen.size).toBeGreaterThan(0)
    expect(await gzipKilobytes(namen)).toBeLessThanOrEqual(30)
  })
  it('de andere functies en de rest van de editie: hoogstens 132 kB erbij', async () => {
    expect(await gzipKilobytes(await verderDeel('vervolg-', [await eersteDeel()]))).toBeLessThanOrEqual(132)
  })
  it('taakvenster: hoogstens 120 kB daarbij', async () => {
    const functies = await loadedWith([await only('vervolg-', '.js')])
    expect(
      await gzipKilobytes(await verderDeel('invoegtoepassing-', [await eersteDeel(), functies])),
    ).toBeLessThanOrEqual(120)
  })
  it('onderdelen van het taakvenster die er niet bij het openen hoeven te zijn: hoogstens 21 kB', async () => {
    const functies = await loadedWith([await only('vervolg-', '.js')])
    const paneel = await loadedWith([await only('invoegtoepassing-', '.js')])
    const later = await verderDeel('latere-secties-', [await eersteDeel(), functies, paneel])
    expect(await gzipKilobytes(later)).toBeLessThanOrEqual(21)
  })
  it('Engels, alleen als het taakvenster dat spreekt: hoogstens 30 kB', async () => {
    expect(await gzipKilobytes([await only('engels-', '.js')])).toBeLessThanOrEqual(30)
  })
  it('opmaak: hoogstens 6 kB', async () => {
    expect(await gzipKilobytes([await only('taakvenster-', '.css')])).toBeLessThanOrEqual(6)
  })
})

describe('wat voor een antwoord wordt geladen', () => {
  it('bevat geen schema-controle: de meegeleverde editie is bij de bouw gekeurd', async () => {
    for (const naam of await loadedWith([...(await paginascripts()), await only('vervolg-', '.js')])) {
      expect((await readBundelbestand(naam)).includes('ZodError'), naam).toBe(false)
    }
  })
  it('bevat voor de eerste datum alleen de termijnen van de editie', async () => {
    const eerste = await textOf(await eersteDeel())
    const vervolg = await textOf(await verderDeel('vervolg-', [await eersteDeel()]))
    const found = (tekst: string, zinnen: readonly string[]) => zinnen.filter((zin) => tekst.includes(zin))
    const termijnen = regelboek.termijnen.map(({ betekenis }) => betekenis)
    expect(found(eerste, termijnen)).toEqual(termijnen)
    const vragen = regelboek.feiten.flatMap(({ soort, vraag }) => (soort === 'janee' ? [vraag] : []))
    const later = [...vragen, ...regelboek.bronverschillen.map(({ waarom }) => waarom)]
    expect(found(vervolg, later).length).toBeGreaterThan(30)
    expect(found(eerste, later)).toEqual([])
  })
  it('bevat voor een Nederlands taakvenster geen Engelse zinnen', async () => {
    const zonder = await textOf(await verderDeel('invoegtoepassing-', [await eersteDeel()]))
    const engelse = Object.values(engels).filter((zin) => zin.length > 40)
    expect(engelse.length).toBeGreaterThan(100)
    expect(engelse.filter((zin) => zonder.includes(zin))).toEqual([])
  })
  it('noemt ieder bestand van een later deel, zodat het er is voor de browser het inleest', async () => {
    const eerste = await textOf(await eersteDeel())
    expect(eerste.includes('@brok:')).toBe(false)
    for (const begin of ['vervolg-', 'invoegtoepassing-']) {
      const nodig = await verderDeel(begin, [await eersteDeel()])
      const lijsten = [...eerste.matchAll(/[`"'](\.\/[\w./ -]+\.js)[`"']/g)].map(([, lijst]) =>
        lijst!.replaceAll('./', '').split(' ').toSorted(),
      )
      expect(lijsten).toContainEqual(nodig.toSorted())
    }
  })
})
