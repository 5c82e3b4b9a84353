import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRegelvoorraad } from '../../../../addin/regels/regelbron.ts'
import { writeJson } from '../../../../addin/bouw/sjabloon/werkmap/json.ts'
import { writeXlsx } from '../../../../addin/bouw/sjabloon/werkmap/xlsx.ts'
import { buildVoorbeeld } from '../../../../addin/bouw/voorbeeld/voorbeeld.ts'
import type { Werkmapbeschrijving } from '../../../../addin/nabootsing/rekenblad/beschrijving.ts'
import { beschrijfXlsx } from '../../../../addin/nabootsing/rekenblad/uit-xlsx.ts'
import type { Rekenwerkmap } from '../../../../addin/nabootsing/rekenblad/werkmap.ts'
import { recalculate, serieVan } from './doorrekenen.ts'
import { compareRemembered, xlsxParts } from './onthouden.ts'

const read = (bestand: string): Promise<Buffer> =>
  readFile(new URL(`../../../../addin/bouw/voorbeeld/${bestand}`, import.meta.url))

let xlsx: Buffer
let werkmap: Rekenwerkmap

beforeAll(async () => {
  xlsx = await read('caseload.xlsx')
  werkmap = await recalculate(await beschrijfXlsx(xlsx), '2026-11-23')
})

const kolom = (kop: string): (string | number | boolean | null)[] => {
  const [koppen = [], ...rijen] = werkmap.cellen('Caseload', 'A3:AC63')
  const plek = koppen.findIndex(({ waarde }) => waarde === kop)
  expect(plek, kop).toBeGreaterThanOrEqual(0)
  return rijen.map((rij) => rij[plek]?.waarde ?? null)
}

describe('the example workbook', () => {
  it('is what the script makes from its data; run tsx addin/bouw/voorbeeld/maak.ts when it is not', async () => {
    const voorbeeld = buildVoorbeeld(
      await readFile(new URL('../../../../addin/bouw/voorbeeld/dossiers.csv', import.meta.url), 'utf8'),
      await readFile(new URL('../../../../addin/bouw/voorbeeld/sivi.csv', import.meta.url), 'utf8'),
      createRegelvoorraad(),
    )
    expect(Buffer.from(await writeXlsx(voorbeeld)).equals(xlsx)).toBe(true)
    expect(writeJson(voorbeeld)).toBe((await read('caseload.json')).toString())
  })

  it('keeps case and name in view and gives a late step its colour', () => {
    const blad = xlsxParts(xlsx).get('xl/worksheets/sheet1.xml') ?? ''
    expect(blad).toMatch(/<pane [^>]*xSplit="2"[^>]*ySplit="3"|<pane [^>]*ySplit="3"[^>]*xSplit="2"/)
    expect(blad).toContain('<formula>"te laat"</formula>')
  })

  it('remembers what the functions answer when it is calculated anew', () => {
    const { aantal, verschillen } = compareRemembered(xlsx, werkmap)
    expect(verschillen).toEqual([])
    expect(aantal).toBe(60 * 9 + 24)
  })

  it('gives the same cells as JSON for the page on which one can try it', async () => {
    const json: Werkmapbeschrijving = JSON.parse((await read('caseload.json')).toString())
    const uitJson = await recalculate(json, '2026-11-23')
    for (const [blad, vlak] of [
      ['Caseload', 'A1:Z63'],
      ['SIVI-export', 'A1:N25'],
    ] as const) {
      expect(uitJson.cellen(blad, vlak)).toEqual(werkmap.cellen(blad, vlak))
    }
    expect(uitJson.vindTabel('Caseload')?.vlak).toEqual(werkmap.vindTabel('Caseload')?.vlak)
  })

  it('counts the first sick day of the law: ill on 5-1-2026 means the WIA application by 17-10-2027', () => {
    const rij = kolom('Naam').indexOf('Bas Boterham')
    expect(kolom('Ziektedatum')[rij]).toBe('05-01-2026')
    // 5-1-2026 + 727 days = 2-1-2028 (last day of 104 weeks); eleven weeks earlier is 17-10-2027.
    expect(kolom('WIA uiterlijk')[rij]).toBe(serieVan('2027-10-17'))
  })

  it('is as untidy as a real export', () => {
    const ziektedatums = kolom('Ziektedatum')
    const peildatum = serieVan('2026-11-23')
    expect(ziektedatums).toHaveLength(60)
    expect(ziektedatums).toEqual(expect.arrayContaining(['12 mrt 2026', '05-01-2026', '31-02-2026', null]))
    expect(ziektedatums.filter((dag) => typeof dag === 'number' && dag > peildatum)).toHaveLength(1)
    expect(ziektedatums.filter((dag) => typeof dag === 'number' && dag < serieVan('2002-01-01'))).toHaveLength(1)
    const dossiers = kolom('Dossier')
    expect(dossiers.filter((dossier, i) => dossiers.indexOf(dossier) !== i)).toEqual(['2026-1155'])
  })

  it('has work for today, for this week and for the next thirty days', () => {
    const eje = kolom('EJE uiterlijk')
    const gedaan = kolom('Eerstejaarsevaluatie')
    const open = (van: string, tot: string) =>
      eje.filter(
        (dag, i) =>
          gedaan[i] === null &&
          typeof dag === 'number' &&
          dag >= serieVan(van as '0-0-0') &&
          dag <= serieVan(tot as '0-0-0'),
      )
    expect(open('2026-11-01', '2026-11-22').length).toBeGreaterThan(0)
    expect(open('2026-11-23', '2026-11-29').length).toBeGreaterThan(0)
    expect(open('2026-11-30', '2026-12-23').length).toBeGreaterThan(0)
    for (const stap of ['Status probleemanalyse', 'Status 42e week', 'Status EJE', 'Status WIA']) {
      expect(kolom(stap), stap).toEqual(expect.arrayContaining(['gereed', 'te laat', 'binnenkort']))
    }
  })
})
