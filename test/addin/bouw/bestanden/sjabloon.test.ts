import { readFile } from 'node:fs/promises'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { stapstatussen } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { createRegelvoorraad } from '../../../../addin/regels/regelbron.ts'
import { statuskleuren } from '../../../../addin/dossiers/vorm/accenten.ts'
import { kolommen } from '../../../../addin/dossiers/vorm/kolommen.ts'
import { buildSjabloon } from '../../../../addin/bouw/sjabloon/sjabloon.ts'
import { writeXlsx } from '../../../../addin/bouw/sjabloon/werkmap/xlsx.ts'
import { beschrijfXlsx } from '../../../../addin/nabootsing/rekenblad/uit-xlsx.ts'
import type { Rekenwerkmap } from '../../../../addin/nabootsing/rekenblad/werkmap.ts'
import { recalculate, serieVan } from './doorrekenen.ts'
import { compareRemembered, xlsxParts } from './onthouden.ts'

let xlsx: Buffer
let werkmap: Rekenwerkmap

beforeAll(async () => {
  xlsx = await readFile(new URL('../../../../addin/bouw/sjabloon/caseload-sjabloon.xlsx', import.meta.url))
  werkmap = await recalculate(await beschrijfXlsx(xlsx), '2026-11-23')
})

describe('the template', () => {
  it('is what the script makes from the rules; run npm run sjabloon when it is not', async () => {
    expect(Buffer.from(await writeXlsx(buildSjabloon(createRegelvoorraad()))).equals(xlsx)).toBe(true)
  })

  it('remembers what the functions answer when it is calculated anew', () => {
    const { aantal, verschillen } = compareRemembered(xlsx, werkmap)
    expect(verschillen).toEqual([])
    expect(aantal).toBe(kolommen.filter(({ formule }) => formule).length + 3)
  })

  it('remembers every cell over which the timeline spills', async () => {
    const { sheets } = await readXlsx(xlsx)
    const onthouden =
      sheets[1]?.rows
        .slice(5)
        .map((rij) => rij.slice(0, 8).map((cel) => (cel instanceof Date ? 'dag' : (cel ?? '')))) ?? []
    const berekend = werkmap
      .cellen('Opzoeken', `A6:H${5 + onthouden.length}`)
      .map((rij, r) => rij.map((cel, c) => (onthouden[r]?.[c] === 'dag' ? 'dag' : (cel.waarde ?? ''))))
    expect(onthouden).toEqual(berekend)
    expect(werkmap.cel('Opzoeken', 'A6').spilgebied).toBe(`A6:H${5 + onthouden.length}`)
  })

  it('looks up what its yellow cells ask for', () => {
    // 5-1-2026 + 363 days is the last day of week 52.
    expect(werkmap.cel('Opzoeken', 'B3').waarde).toBe(serieVan('2027-01-03'))
  })

  it('keeps every formula in the form in which Excel finds the add-in back, and fills it in for new rows', () => {
    const delen = xlsxParts(xlsx)
    for (const [pad, xml] of delen) expect(xml, pad).not.toMatch(/[>(,"]PW\.[A-Z]/)
    const tabel = delen.get('xl/tables/table1.xml') ?? ''
    for (const { kop, formule } of kolommen) {
      const kolom = new RegExp(`name="${kop}">?<calculatedColumnFormula array="1">_xldudf_PW_${formule?.functie}\\(`)
      expect(kolom.test(tabel), kop).toBe(formule !== undefined)
    }
  })

  it('does not make Excel calculate before the add-in has started', () => {
    expect(xlsxParts(xlsx).get('xl/workbook.xml')).toContain('<calcPr calcId="191029"/>')
  })

  it('offers the words that the rules know, and only those', async () => {
    const delen = xlsxParts(xlsx)
    const vakken = [
      ...(delen.get('xl/worksheets/sheet1.xml') ?? '').matchAll(
        /sqref="([A-Z]+)4"[^>]*><formula1>Keuzelijsten!\$([A-Z])\$2:\$\2\$(\d+)</g,
      ),
    ]
    const feitkolommen = kolommen.filter(({ keuzes }) => keuzes)
    expect(vakken).toHaveLength(feitkolommen.length)
    expect(feitkolommen.length).toBeGreaterThan(3)
    for (const [, kolom = '', bron = '', tot = ''] of vakken) {
      const kop = werkmap.cel('Caseload', `${kolom}3`).waarde
      const feit = regelboek.feiten.find(({ label }) => label === kop)
      const woorden = werkmap.cellen('Keuzelijsten', `${bron}2:${bron}${tot}`).map(([cel]) => cel?.waarde)
      expect(woorden, String(kop)).toEqual(
        feit?.soort === 'keuze' ? feit.keuzes.map(({ waarde }) => waarde) : ['ja', 'nee'],
      )
    }
    expect(werkmap.cellen('Keuzelijsten', `A2:A${regelboek.termijnen.length + 1}`).map(([cel]) => cel?.waarde)).toEqual(
      regelboek.termijnen.map(({ code }) => code),
    )
  })

  it('colours words that a status can be, with enough contrast, by the value in the cell and not by our functions', () => {
    const xml = xlsxParts(xlsx).get('xl/worksheets/sheet1.xml') ?? ''
    const regels = [...xml.matchAll(/<cfRule type="cellIs"[^>]*><formula>"([^"]*)"<\/formula>/g)].map(
      ([, tekst]) => tekst,
    )
    expect(regels).toHaveLength(xml.split('<cfRule').length - 1)
    expect(regels.length).toBeGreaterThan(0)
    for (const tekst of regels) expect(stapstatussen).toContain(tekst)
    for (const { tekst, kleur, letterkleur } of statuskleuren)
      expect(contrast(kleur, letterkleur), tekst).toBeGreaterThan(4.5)
  })
})

const helderheid = (kleur: string): number => {
  const [rood = 0, groen = 0, blauw = 0] = [0, 2, 4].map((i) => {
    const deel = Number.parseInt(kleur.slice(i, i + 2), 16) / 255
    return deel <= 0.03928 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw
}

const contrast = (a: string, b: string): number => {
  const [licht = 0, donker = 0] = [helderheid(a), helderheid(b)].toSorted((x, y) => y - x)
  return (licht + 0.05) / (donker + 0.05)
}
