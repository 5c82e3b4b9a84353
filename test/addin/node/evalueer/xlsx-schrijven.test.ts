import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { createWerkmapschrijver } from '../../../../addin/node/evalueer/xlsx/schrijven.ts'
import type { Uitvoerkolom } from '../../../../addin/node/evalueer/xlsx/schrijven.ts'
import { xlsxParts } from '../../bouw/bestanden/onthouden.ts'
import { brokenRulesOf } from '../../bouw/bestanden/xlsxregels.ts'

type Rijen = Parameters<Awaited<ReturnType<typeof createWerkmapschrijver>>['add']>[0]

const KOLOMMEN: readonly Uitvoerkolom[] = [
  { kop: 'Naam', soort: 'tekst' },
  { kop: 'Ziektedatum', soort: 'dag' },
  { kop: 'Bedrag <bruto> & "netto"', soort: 'euro' },
  { kop: 'Aantal', soort: 'getal' },
]

const write = async (blokken: readonly Rijen[]) => {
  const stukken: Uint8Array[] = []
  const schrijver = await createWerkmapschrijver(
    KOLOMMEN,
    [{ naam: 'Samenvatting', grafieken: 0 }],
    async (bytes) => void stukken.push(bytes),
  )
  const naElkBlok: number[] = []
  for (const rijen of blokken) {
    await schrijver.add(rijen)
    naElkBlok.push(stukken.reduce((som, { length }) => som + length, 0))
  }
  await schrijver.finish([
    {
      naam: 'Samenvatting',
      achtervoegsel: 'samenvatting',
      kolommen: [{ breedte: 10 }],
      rijen: [['Onderwerp', 'Wat', 'Aantal']],
    },
  ])
  return { bestand: Buffer.concat(stukken), naElkBlok }
}

describe('the workbook of a portfolio', () => {
  it('brings every text back as it was, also what a workbook writes in another way', async () => {
    const teksten = [
      'a < b & c > d ]]>',
      '  spaties  ',
      'twee\nregels\ten een tab',
      'een\rregeleinde',
      'stuur\u0001teken\u000b',
      '_x0041_ is geen A, en _x005F_ geen streepje',
      '=1+1',
      'José 😀',
      '\ufffe',
    ]
    const { bestand } = await write([teksten.map((tekst) => [tekst, null, null, null])])
    const [, ...rijen] = (await readXlsx(bestand)).sheets[0]!.rows
    expect(rijen.map(([tekst]) => tekst)).toEqual(teksten)
  })

  it('writes numbers, days, dates, amounts and answers in the form of their column, and leaves the rest empty', async () => {
    const { bestand } = await write([
      [
        ['Jansen', 45_663, 1234.5, 3],
        [new Date('2024-12-03T00:00:00Z'), null, Number.NaN, true],
        ['', 45_664.5, null, null],
      ],
    ])
    const { rows } = (await readXlsx(bestand)).sheets[0]!
    expect(rows[0]).toEqual(['Naam', 'Ziektedatum', 'Bedrag <bruto> & "netto"', 'Aantal'])
    // 6-1-2025 is 45663.
    expect(rows[1]).toEqual(['Jansen', new Date('2025-01-06T00:00:00Z'), 1234.5, 3])
    expect(rows[2]).toEqual([new Date('2024-12-03T00:00:00Z'), null, null, true])
    expect(rows[3]?.slice(0, 2)).toEqual([null, new Date('2025-01-07T12:00:00Z')])
    expect(brokenRulesOf(bestand)).toEqual([])
    expect(xlsxParts(bestand).get('xl/worksheets/sheet1.xml')).not.toContain('<dimension')
  })

  it('leaves while it is made: what is kept does not grow with the number of cases', async () => {
    const blok = (begin: number): Rijen =>
      Array.from({ length: 5_000 }, (_, i) => [`Naam ${(begin + i) * 7919}`, 45_000 + i, i / 3, i])
    const { bestand, naElkBlok } = await write(Array.from({ length: 8 }, (_, i) => blok(i * 5_000)))
    for (const [i, omvang] of naElkBlok.entries())
      if (i >= 2) expect(omvang).toBeGreaterThan((bestand.length * i) / naElkBlok.length)
  })

  it('has headings that stand out and stay in sight, with a filter over what is below them', async () => {
    const { bestand } = await write([[['Jansen', 20000, 1.5, 2]], [['Pieters', null, null, null]]])
    const { sheets } = await readXlsx(bestand, { readStyles: true })
    const [dossiers, samenvatting] = sheets
    expect(dossiers!.cells?.get('0,0')?.style?.font?.bold).toBe(true)
    expect(dossiers!.cells?.get('1,0')?.style?.font?.bold ?? false).toBe(false)
    expect(dossiers!.autoFilter?.range).toBe('A1:D3')
    expect(dossiers!.freezePane?.rows).toBe(1)
    expect(samenvatting!.cells?.get('0,0')?.style?.font?.bold).toBe(true)
    expect(samenvatting!.autoFilter).toBeUndefined()
  })

  it('begins with the part by which other programs know what kind of file it is', async () => {
    const { bestand } = await write([[['Jansen', 45_663, 1, 1]]])
    expect(bestand.subarray(30, 49).toString('latin1')).toBe('[Content_Types].xml')
  })
})
