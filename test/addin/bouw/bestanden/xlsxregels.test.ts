import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { xlsxParts } from './onthouden.ts'
import { brokenRules, brokenRulesOf } from './xlsxregels.ts'

const BOUW = new URL('../../../../addin/bouw/', import.meta.url)
const readBestand = (pad: string) => readFile(new URL(pad, BOUW))

const sjabloon = xlsxParts(await readBestand('sjabloon/caseload-sjabloon.xlsx'))

describe('Excel hoeft niets te herstellen in', () => {
  it.each(['sjabloon/caseload-sjabloon.xlsx', 'voorbeeld/caseload.xlsx'])('%s', async (pad) => {
    expect(brokenRulesOf(await readBestand(pad))).toEqual([])
  })
})

/** One mistake at a time in a file that is right. */
const FOUTEN: readonly (readonly [wat: string, pad: string, van: string | RegExp, naar: string, melding: string])[] = [
  [
    'een kop die anders is dan de kolom',
    'xl/tables/table1.xml',
    'name="Ziektedatum"',
    'name="Ziekdatum"',
    'heeft in de cel de kop',
  ],
  ['twee kolommen met een naam', 'xl/tables/table1.xml', 'name="Naam"', 'name="Dossier"', 'twee kolommen heten'],
  [
    'een tabel die als een cel heet',
    'xl/tables/table1.xml',
    'displayName="Caseload"',
    'displayName="AB12"',
    'kan geen naam van een tabel zijn',
  ],
  [
    'een tabel die als een naam heet',
    'xl/tables/table1.xml',
    'displayName="Caseload"',
    'displayName="pw_peildatum"',
    'bestaat twee keer',
  ],
  ['een tabel die te breed is', 'xl/tables/table1.xml', 'ref="A3:AC4" t', 'ref="A3:AD4" t', 'past niet bij'],
  [
    'een filter buiten de tabel',
    'xl/tables/table1.xml',
    '<autoFilter ref="A3:AC4"',
    '<autoFilter ref="A3:AD4"',
    'filter valt buiten',
  ],
  ['een stijl die er niet is', 'xl/worksheets/sheet1.xml', / s="\d+"/, ' s="99"', 'stijl 99 is er niet'],
  [
    'een tekst die er niet is',
    'xl/worksheets/sheet1.xml',
    /(<c r="A1"[^>]*t="s"[^>]*><v>)\d+/,
    '$19999',
    'tekst 9999 is er niet',
  ],
  ['een metagegeven dat er niet is', 'xl/worksheets/sheet1.xml', 'cm="1"', 'cm="2"', 'metagegeven 2 is er niet'],
  ['een accent dat er niet is', 'xl/worksheets/sheet1.xml', 'dxfId="0"', 'dxfId="9"', 'accent 9 is er niet'],
  ['cellen in een verkeerde volgorde', 'xl/worksheets/sheet1.xml', 'r="B3"', 'r="Z3"', 'staan niet op volgorde'],
  [
    'onderdelen in een verkeerde volgorde',
    'xl/worksheets/sheet1.xml',
    /(<pageMargins[^>]*\/>)(<tableParts[\s\S]*<\/tableParts>)/,
    '$2$1',
    'verkeerde volgorde',
  ],
  ['een formule die elders begint', 'xl/worksheets/sheet2.xml', 'ref="A6:', 'ref="A7:', 'vanaf haar eigen cel'],
  [
    'een formule die over een andere heen loopt',
    'xl/worksheets/sheet2.xml',
    /ref="B3:?[A-Z0-9]*"/,
    'ref="B3:B9"',
    'over een andere formule heen',
  ],
  ['een naam zonder blad', 'xl/workbook.xml', 'Caseload!$B$1', 'Weg!$B$1', 'dat blad is er niet'],
  ['een naam die niet kan', 'xl/workbook.xml', 'name="PW_Peildatum"', 'name="PW Peildatum"', 'kan geen naam zijn'],
  ['twee bladen met een naam', 'xl/workbook.xml', 'name="Opzoeken"', 'name="CASELOAD"', 'Er zijn twee bladen'],
  ['een lettertype zonder naam', 'xl/styles.xml', '<name val="Segoe UI"/>', '', 'heeft geen naam of geen grootte'],
  ['een deel dat er niet is', 'xl/worksheets/_rels/sheet1.xml.rels', 'table1.xml', 'table9.xml', 'dat er niet is'],
]

describe('de controle vindt', () => {
  it.each(FOUTEN)('%s', (_wat, pad, van, naar, melding) => {
    const goed = sjabloon.get(pad) ?? ''
    const fout = goed.replace(van, naar)
    expect(fout, pad).not.toBe(goed)
    expect(brokenRules(new Map([...sjabloon, [pad, fout]])).join('\n')).toContain(melding)
  })
})
