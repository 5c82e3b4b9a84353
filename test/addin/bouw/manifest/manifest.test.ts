import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { BEELDEN, MATEN, icoonVan } from '../../../../addin/bouw/beeldmerk/beelden.ts'
import { checkManifest, readManifest } from '../../../../addin/bouw/manifest/controle.ts'
import { excelstartOn, uitlegExcelInBrowser } from '../../../../addin/node/excel-proberen/excelstart.ts'
import { NAAMRUIMTE } from '../../../../addin/functies/naamruimte.ts'
import { LOKALE_OORSPRONG, VOORBEELDOORSPRONG, readOorsprong } from '../../../../addin/bouw/manifest/oorsprong.ts'
import { writeManifest } from '../../../../addin/bouw/manifest/uitvoering.ts'
import { KNOPNAMEN } from '../../../../addin/lint/opdrachtnamen.ts'
import { readPng } from './png.ts'

const pad = (bestand: string): string => fileURLToPath(new URL(`../../../../${bestand}`, import.meta.url))
const bron = await readFile(pad('manifest.xml'), 'utf8')
const schema = await readFile(pad('addin/bouw/manifest/manifest.rng'), 'utf8')

const formfouten = async (xml: string): Promise<readonly string[]> => {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [schema],
    extension: 'relaxng',
  })
  return valid ? [] : errors.map(({ message }) => message)
}

const PRODUCTIE = 'https://poortwachter.gemeente.nl'
const uitvoeringen = [
  ['as it is kept', bron, VOORBEELDOORSPRONG],
  ['for an organisation', writeManifest(bron, PRODUCTIE), PRODUCTIE],
  ['for this machine', writeManifest(bron, LOKALE_OORSPRONG), LOKALE_OORSPRONG],
] as const

describe.each(uitvoeringen)('the manifest %s', (_, xml, oorsprong) => {
  it('has the form that Office reads', async () => expect(await formfouten(xml)).toEqual([]))
  it('refers only to what it holds, and holds only what it refers to', () => expect(checkManifest(xml)).toEqual([]))
  it('has one origin', () => {
    const { adressen } = readManifest(xml)
    expect(adressen.length).toBeGreaterThan(20)
    expect([...new Set(adressen.map((adres) => new URL(adres).origin))]).toEqual([oorsprong])
  })
  it('calls the commands that exist, and no other', () => expect(readManifest(xml).opdrachten).toEqual(KNOPNAMEN))
  it('gives the functions the name that formulas use', () => expect(readManifest(xml).naamruimte).toBe(NAAMRUIMTE))
  it('has a number of its own, which Microsoft 365 only takes when it is higher than before', () => {
    const [jaar, maand, ...rest] = readManifest(xml).versie.split('.').map(Number)
    expect(rest).toHaveLength(2)
    expect(jaar! * 100 + maand!).toBeGreaterThanOrEqual(202_611)
  })
  it('shows icons of the size that it says', async () => {
    const { beelden } = readManifest(xml)
    expect(beelden.length).toBeGreaterThan(12)
    for (const { maat, adres } of beelden) {
      const png = readPng(await readFile(pad(`addin/bouw/beeldmerk/png/${adres.split('/').at(-1)}`)))
      expect([png.breedte, png.hoogte], adres).toEqual([maat, maat])
    }
  })
  it('refers to files that the build puts in place (npm run bouw)', async () => {
    for (const adres of readManifest(xml).adressen) {
      const bestand = await readFile(pad(`build/site${new URL(adres).pathname}`)).catch(() => undefined)
      expect(bestand?.length, adres).toBeGreaterThan(0)
    }
  })
})

describe('the local manifest', () => {
  const lokaal = writeManifest(bron, LOKALE_OORSPRONG)
  it('is another add-in to Excel than the published one, under the same function names', () => {
    const gepubliceerd = readManifest(writeManifest(bron, PRODUCTIE))
    expect(readManifest(lokaal).id).not.toBe(gepubliceerd.id)
    expect(readManifest(lokaal).naamruimte).toBe(gepubliceerd.naamruimte)
    expect(lokaal).toContain('Poortwachter (lokaal)')
  })
  it('never keeps the address that stands for another', () => {
    for (const oorsprong of [LOKALE_OORSPRONG, PRODUCTIE])
      expect(writeManifest(bron, oorsprong)).not.toContain('.example')
  })
})

describe('the tool of Microsoft', () => {
  it('reads the manifest', () => {
    const uitvoer = execFileSync(
      process.execPath,
      [pad('node_modules/office-addin-manifest/cli.js'), 'info', pad('manifest.xml')],
      {
        encoding: 'utf8',
      },
    )
    expect(uitvoer).toContain('Name: Poortwachter')
    expect(uitvoer).toContain('Default Locale: nl-NL')
    expect(uitvoer).toContain('Hosts: Workbook')
    expect(uitvoer).toContain('Permissions: ReadWriteDocument')
  })
})

describe('a mistake in the manifest', () => {
  const vervang = (van: string, naar: string): string => {
    expect(bron).toContain(van)
    return bron.replace(van, naar)
  }

  it.each([
    ['a wrong lifetime', 'lifetime="long"', 'lifetime="lang"'],
    ['an id of more than 32 characters', 'id="Poortwachter.Herstel"', `id="Poortwachter.${'H'.repeat(30)}"`],
    ['another order', '<ProviderName>Poortwachter voor Excel</ProviderName>', ''],
    ['a label of more than 125 characters', 'DefaultValue="Herstel formules"', `DefaultValue="${'x'.repeat(126)}"`],
    ['an icon of a size that Office does not know', 'size="20"', 'size="22"'],
    [
      'an address without https',
      'https://poortwachter.example/taakvenster.html',
      'http://poortwachter.example/taakvenster.html',
    ],
    ['a version with letters', '<Version>2026.12.0.0<', '<Version>2026.12.a.0<'],
  ])('is found: %s', async (_, van, naar) => expect(await formfouten(vervang(van, naar))).not.toEqual([]))

  it.each([
    [
      'a reference that leads nowhere',
      '<Label resid="Datums.Label"/>',
      '<Label resid="Datum.Label"/>',
      'Bron "Datum.Label" wordt gebruikt maar bestaat niet.',
    ],
    [
      'a second origin',
      'https://poortwachter.example/functions.js"',
      'https://elders.example/functions.js"',
      'De adressen horen bij een enkele oorsprong',
    ],
    [
      'a pane outside the shared runtime',
      '<FunctionFile resid="Taakvenster.Url"/>',
      '<FunctionFile resid="Handboek.Url"/>',
      '"Handboek.Url" hoort dezelfde bron te zijn',
    ],
    [
      'a resource twice',
      '<bt:Url id="Handboek.Url"',
      '<bt:Url id="Taakvenster.Url"',
      'Bron "Taakvenster.Url" staat er twee keer in.',
    ],
  ])('is found: %s', (_, van, naar, zin) => expect(checkManifest(vervang(van, naar)).join('\n')).toContain(zin))
})

describe('the origin to build for', () => {
  it.each([
    [undefined, LOKALE_OORSPRONG],
    ['', LOKALE_OORSPRONG],
    ['https://poortwachter.gemeente.nl', 'https://poortwachter.gemeente.nl'],
    ['https://poortwachter.gemeente.nl/', 'https://poortwachter.gemeente.nl'],
    ['https://poortwachter.gemeente.nl:8443', 'https://poortwachter.gemeente.nl:8443'],
  ])('%j gives %s', (gegeven, oorsprong) => expect(readOorsprong(gegeven)).toBe(oorsprong))

  it.each([
    'http://poortwachter.gemeente.nl',
    'poortwachter.gemeente.nl',
    'https://x.nl/pad',
    'https://poortwachter.example',
    'https://a@b.nl',
  ])('%j is refused with what is expected', (gegeven) =>
    expect(() => readOorsprong(gegeven)).toThrow('Geef het https-adres van uw dienst'),
  )
})

describe('starting Excel', () => {
  it.each(['win32', 'darwin'])(
    'installs a certificate and then starts Excel with the local manifest on %s',
    (platform) => {
      const [certificaat, excel] = excelstartOn(platform, '/thuis/certificaten')?.programmas ?? []
      expect(certificaat).toEqual(['office-addin-dev-certs', 'install'])
      expect(excel).toContain('build/manifest-lokaal.xml')
      expect(excel?.join(' ')).toContain('--https-key-path "/thuis/certificaten/localhost.key"')
      expect(excel?.at(-1)).toBe(new URL(LOKALE_OORSPRONG).port)
    },
  )
  it('says what to do by hand where there is no Excel', () => {
    expect(excelstartOn('linux', '/thuis')).toBeUndefined()
    expect(uitlegExcelInBrowser('/thuis')).toContain('build/manifest-lokaal.xml')
  })
})

describe('the icons', () => {
  it('exist for every drawing in every size, and show something', async () => {
    for (const beeld of BEELDEN) {
      for (const maat of MATEN) {
        const { breedte, hoogte, tinten } = readPng(
          await readFile(pad(`addin/bouw/beeldmerk/png/${icoonVan(beeld, maat)}`)),
        )
        expect([breedte, hoogte], icoonVan(beeld, maat)).toEqual([maat, maat])
        expect(tinten, icoonVan(beeld, maat)).toBeGreaterThan(20)
      }
    }
  })
})
