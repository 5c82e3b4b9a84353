import { describe, expect, it } from 'vitest'
import { aanvullingOp, leesKeuzelijsten, type Catalogus } from '../../../addin/nabootsing/rooster/aanvulling.ts'
import { beweging } from '../../../addin/nabootsing/rooster/beweging.ts'
import { leesFunctiesJson } from '../../../addin/nabootsing/rekenblad/gastheer.ts'
import { voorwaardelijkeOpmaak } from '../../../addin/nabootsing/rooster/voorwaardelijk.ts'
import { landinstelling } from '../../../addin/nabootsing/rekenblad/talen.ts'
import { createWerkmap } from '../../../addin/nabootsing/rekenblad/werkmap.ts'

const JSON_FUNCTIES = {
  enums: [
    {
      id: 'SOORT',
      type: 'string',
      values: [
        { name: 'EJE', stringValue: 'EJE', tooltip: 'eerstejaarsevaluatie' },
        { name: 'PVA', stringValue: 'PVA', tooltip: 'plan van aanpak' },
      ],
    },
  ],
  functions: [
    {
      id: 'DEADLINE',
      name: 'DEADLINE',
      description: 'Laatste dag voor een stap.',
      parameters: [
        { name: 'ziektedatum', description: 'eerste ziektedag' },
        { name: 'soort', type: 'string', customEnumId: 'SOORT' },
      ],
    },
  ],
}
const CATALOGUS: Catalogus = {
  naamruimte: 'PW',
  functies: leesFunctiesJson(JSON_FUNCTIES),
  keuzelijsten: leesKeuzelijsten(JSON_FUNCTIES),
}

const bij = (tekst: string, taal: 'nl' | 'en' = 'nl') =>
  aanvullingOp(tekst, tekst.length, CATALOGUS, landinstelling(taal))
const namen = (tekst: string, taal: 'nl' | 'en' = 'nl') => bij(tekst, taal)?.keuzes.map((k) => k.tekst)

describe('what is offered while typing', () => {
  it.each([
    ['=pw', ['PW.DEADLINE(']],
    ['=1+PW.D', ['PW.DEADLINE(']],
    ['=ALS.F', ['ALS.FOUT(']],
    ['=PW.DEADLINE(A2;', ['"EJE"', '"PVA"']],
    ['=PW.DEADLINE(A2;"p', ['"PVA"']],
    ['=ALS(PW.DEADLINE(A2;', ['"EJE"', '"PVA"']],
    ['="pw', []],
    ['=A2*', []],
  ])('%s offers %j', (tekst, verwacht) => expect(namen(tekst)).toEqual(verwacht))

  it('offers nothing in plain text', () => expect(bij('pw')).toBeUndefined())
  it('speaks English in an English workbook', () => expect(namen('=IFERR', 'en')).toEqual(['IFERROR(']))
  it('says which argument is being typed', () => {
    expect(bij('=PW.DEADLINE(A2;')?.oproep).toMatchObject({ naam: 'PW.DEADLINE', actief: 1 })
    expect(bij('=SOM(PW.DEADLINE(LINKS("a;b";1)')?.oproep).toMatchObject({ naam: 'PW.DEADLINE', actief: 0 })
    expect(bij('=PW.DEADLINE(A2;"EJE")')?.oproep).toBeUndefined()
  })
  it('replaces what was typed of the choice', () => {
    expect(bij('=1+PW.D')).toMatchObject({ van: 3, tot: 7 })
    expect(bij('=PW.DEADLINE(A2;"p')).toMatchObject({ van: 16, tot: 18 })
  })
})

describe('where a key moves the active cell', () => {
  const werkmap = createWerkmap({ vandaag: '2026-11-22' })
  for (const [adres, tekst] of [
    ['A1', 'a'],
    ['A2', 'b'],
    ['A3', 'c'],
    ['A7', 'd'],
    ['C1', 'e'],
  ] as const) {
    werkmap.setInvoer('Blad1', adres, tekst)
  }
  const blad = werkmap.blad('Blad1')
  const toets = (key: string, ctrlKey = false, shiftKey = false) => ({ key, ctrlKey, shiftKey, metaKey: false })

  it.each([
    ['ArrowDown', false, { r: 0, c: 0 }, { r: 1, c: 0 }],
    ['ArrowUp', false, { r: 0, c: 0 }, { r: 0, c: 0 }],
    ['ArrowDown', true, { r: 0, c: 0 }, { r: 2, c: 0 }],
    ['ArrowDown', true, { r: 2, c: 0 }, { r: 6, c: 0 }],
    ['ArrowRight', true, { r: 0, c: 0 }, { r: 0, c: 2 }],
    ['ArrowLeft', true, { r: 4, c: 2 }, { r: 4, c: 0 }],
    ['PageDown', false, { r: 1, c: 1 }, { r: 21, c: 1 }],
    ['Home', false, { r: 5, c: 2 }, { r: 5, c: 0 }],
    ['End', true, { r: 0, c: 0 }, { r: 6, c: 2 }],
    ['Enter', false, { r: 1_048_575, c: 0 }, { r: 1_048_575, c: 0 }],
  ])('%s (Ctrl: %s) from %o goes to %o', (key, ctrl, van, naar) => {
    expect(beweging(toets(key, ctrl), blad, van, 20)).toEqual(naar)
  })
  it('leaves other keys alone', () => expect(beweging(toets('F9'), blad, { r: 0, c: 0 }, 20)).toBeUndefined())
})

describe('a conditional format on a cell value', () => {
  const werkmap = createWerkmap({ vandaag: '2026-11-22' })
  werkmap.setInvoer('Blad1', 'A1', 'Te laat')
  werkmap.setInvoer('Blad1', 'A2', '5')
  werkmap.setInvoer('Blad1', 'A3', '=1/0')
  const kleur = (adres: string, operator: string, formula1: string): unknown =>
    voorwaardelijkeOpmaak(
      [
        {
          soort: 'CellValue',
          inhoud: new Map<string, unknown>([
            ['rule', { operator, formula1 }],
            ['fill.color', '#f00'],
          ]),
        },
      ],
      werkmap.cel('Blad1', adres),
    ).get('fill.color')

  it.each([
    ['A1', 'EqualTo', '="te laat"', '#f00'],
    ['A1', 'EqualTo', '="open"', undefined],
    ['A2', 'GreaterThan', '=4', '#f00'],
    ['A2', 'GreaterThan', '=5', undefined],
    ['A2', 'LessThan', '6', '#f00'],
    ['A2', 'NotEqualTo', '=5', undefined],
    ['A2', 'EqualTo', '=VANDAAG()', undefined],
    ['A3', 'NotEqualTo', '=5', undefined],
    ['A9', 'EqualTo', '=0', undefined],
  ])('%s %s %s gives %s', (adres, operator, formule, verwacht) =>
    expect(kleur(adres, operator, formule)).toBe(verwacht),
  )
})
