import { describe, expect, it } from 'vitest'
import { createRegelvoorraad } from '../../../../addin/regels/regelbron.ts'
import { writeXlsx } from '../../../../addin/bouw/sjabloon/werkmap/xlsx.ts'
import { buildVoorbeeld } from '../../../../addin/bouw/voorbeeld/voorbeeld.ts'
import { beschrijfXlsx } from '../../../../addin/nabootsing/rekenblad/uit-xlsx.ts'
import { rememberedFormulas, xlsxParts } from './onthouden.ts'

const NAMEN = [
  '=1+1',
  '+31612345678',
  '@SUM(A1)',
  '<img src=x onerror=alert(1)>',
  '</t></si><c r="A1"/>',
  '&amp;"\'',
  '#VALUE',
  'x'.repeat(32_767),
]
const SIVI = 'Dossier;DatEerstVrzmdg\n1;2026-01-05\n'

const csv = (namen: readonly string[]): string =>
  ['Dossier;Naam;Ziektedatum', ...namen.map((naam, i) => `${i};"${naam.replaceAll('"', '""')}";2026-01-05`)].join('\n')

describe('a workbook made from hostile data', () => {
  it('holds every name as the text that it is', async () => {
    const xlsx = await writeXlsx(buildVoorbeeld(csv(NAMEN), SIVI, createRegelvoorraad()))
    const { bladen } = await beschrijfXlsx(xlsx)
    expect(bladen[0]?.rijen.slice(3).map((rij) => rij[1])).toEqual(NAMEN)
  })

  it('holds no formula besides our own', async () => {
    const xlsx = await writeXlsx(buildVoorbeeld(csv(NAMEN), SIVI, createRegelvoorraad()))
    const formules = rememberedFormulas(xlsxParts(xlsx).get('xl/worksheets/sheet1.xml') ?? '')
    expect(formules).toHaveLength(NAMEN.length * 9)
    for (const { formule } of formules) expect(formule).toMatch(/^_xldudf_PW_[A-Z0-9]+\(/)
  })

  it('is refused when a row of the data has too many cells', () => {
    expect(() => buildVoorbeeld('Dossier;Naam\n1;2;3\n', SIVI, createRegelvoorraad())).toThrow()
  })

  it('holds three thousand cases', async () => {
    const namen = Array.from({ length: 3_000 }, (_, i) => `Persoon ${i}`)
    const delen = xlsxParts(await writeXlsx(buildVoorbeeld(csv(namen), SIVI, createRegelvoorraad())))
    expect(delen.get('xl/tables/table1.xml')).toContain('ref="A3:AC3003"')
  }, 60_000)
})
