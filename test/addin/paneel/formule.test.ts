import { describe, expect, it } from 'vitest'
import { formuleOf, readArgument } from '../../../addin/paneel/formule/argument.ts'
import { antwoordRijen, formulierOf, gevondenFuncties, isKeuze } from '../../../addin/paneel/formule/model.ts'
import { kolomregelsOf } from '../../../addin/paneel/gegevens/kolommen.ts'
import { linkKoppen } from '../../../addin/dossiers/koppeling.ts'
import { functies } from '../../../addin/functies/index.ts'
import { callFunctie } from '../../../addin/functies/kern/aanroep.ts'
import { createRegelvoorraad } from '../../../addin/regels/regelbron.ts'
import { dag } from '@poortwachter/wet'
import { register, velden } from './proefcaseload.ts'

const NL = { taal: 'nl', decimaalteken: ',' } as const
const EN = { taal: 'en', decimaalteken: '.' } as const
const geenWoord = () => false
const read = (tekst: string) => readArgument(tekst, geenWoord)

describe('an argument as it is typed', () => {
  it.each([
    'B2',
    '$B$2',
    'B2:B9',
    'Caseload!E2',
    "'Blad 1'!A1:A3",
    "'Jan''s blad'!A1",
    'A:A',
    'Caseload[Ziektedatum]',
    '[@Ziektedatum]',
    'D4#',
    'PW_Peildatum',
    '=B2',
  ])('takes %j for a reference', (tekst) =>
    expect(read(tekst)).toEqual({ soort: 'verwijzing', adres: tekst.replace(/^=/, '') }),
  )
  it.each([
    ['', { soort: 'leeg' }],
    ['6-1-2025', { soort: 'dag', dag: dag('2025-01-06') }],
    ['2025-01-06', { soort: 'dag', dag: dag('2025-01-06') }],
    ['14', { soort: 'getal', getal: 14 }],
    ['0,7', { soort: 'getal', getal: 0.7 }],
    ['WAAR', { soort: 'janee', waar: true }],
    ['belastbaar', { soort: 'tekst', tekst: 'belastbaar' }],
    ['"B2"', { soort: 'tekst', tekst: 'B2' }],
    ['31-02-2026', { soort: 'tekst', tekst: '31-02-2026' }],
  ])('takes %j for %j', (tekst, argument) => expect(read(tekst)).toEqual(argument))
  it('takes W52 for a word where the list of the argument knows it', () => {
    const deadline = functies.find(({ id }) => id === 'DEADLINE')!
    const soort = formulierOf(deadline, register).find(({ naam }) => naam === 'soort')!
    expect(readArgument('W52', isKeuze(soort, register))).toEqual({ soort: 'tekst', tekst: 'W52' })
    expect(readArgument('B2', isKeuze(soort, register))).toEqual({ soort: 'verwijzing', adres: 'B2' })
  })
  it.each(['B2)+HYPERLINK("http://x"', '=1+1', 'B2;C3', '=HYPERLINK("http://x";"y")', '"+CMD()'])(
    'lets %j be no more than a text',
    (tekst) => {
      const argument = read(tekst)
      expect(argument.soort).toBe('tekst')
      const formule = formuleOf('DEADLINE', [argument])
      expect(formule).toBe(`=PW.DEADLINE("${tekst.replaceAll('"', '""')}")`)
    },
  )
})

describe('the formula', () => {
  const argumenten = ['Caseload!E2', 'EJE', '', '14', 'veilig', ''].map(read)
  it('is written with semicolons and Dutch names where the workbook does', () => {
    expect(formuleOf('DEADLINE', argumenten, NL)).toBe('=PW.DEADLINE(Caseload!E2;"EJE";;14;"veilig")')
    expect(formuleOf('DEADLINE', [read('6-1-2025'), read('WAAR'), read('0,5')], NL)).toBe(
      '=PW.DEADLINE(DATUM(2025;1;6);WAAR;0,5)',
    )
  })
  it('is handed to Excel in English', () => {
    expect(formuleOf('DEADLINE', argumenten)).toBe('=PW.DEADLINE(Caseload!E2,"EJE",,14,"veilig")')
    expect(formuleOf('DEADLINE', [read('6-1-2025'), read('WAAR'), read('0,5')])).toBe(
      '=PW.DEADLINE(DATE(2025,1,6),TRUE,0.5)',
    )
  })
  it('follows the decimal sign and not the language, as Excel does', () => {
    expect(formuleOf('X', [read('0,5'), read('1')], { ...EN, decimaalteken: ',' })).toBe('=PW.X(0,5;1)')
    expect(formuleOf('X', [read('0,5'), read('1')], { ...NL, decimaalteken: '.' })).toBe('=PW.X(0.5,1)')
  })
  it('needs no arguments', () => expect(formuleOf('REGELVERSIE', [])).toBe('=PW.REGELVERSIE()'))
})

describe('the function browser', () => {
  it('finds a function by its name with or without PW, and by words of its explanation', () => {
    const found = (zoek: string) => gevondenFuncties(functies, zoek).functies.map(({ id }) => id)
    expect(found('=PW.DEADL')).toEqual(['DEADLINE'])
    expect(found('verzuimweek')).toContain('VERZUIMWEEK')
    expect(found('')).toHaveLength(functies.length)
    expect(found('qqqq zzzz')).toEqual([])
  })
  it('shows the functions with half of the words when none has them all, and says so', () => {
    const { functies: gevonden, isAlles } = gevondenFuncties(functies, 'qqqq boete')
    expect(isAlles).toBe(false)
    expect(gevonden.map(({ id }) => id)).toContain('BOETE')
    expect(gevonden.length).toBeLessThan(functies.length / 2)
    expect(gevondenFuncties(functies, 'boete').isAlles).toBe(true)
  })
  it('has a field for every argument, with the words of its list', () => {
    const deadline = functies.find(({ id }) => id === 'DEADLINE')!
    const formulier = formulierOf(deadline, register)
    expect(formulier.map(({ naam }) => naam)).toEqual(Object.keys(deadline.parameters))
    expect(formulier.find(({ naam }) => naam === 'soort')?.keuzes.map(({ waarde }) => waarde)).toContain('EJE')
  })
  it.each(functies.map((functie) => [functie.id, functie] as const))('can show the form of %s', (_id, functie) =>
    expect(formulierOf(functie, register).every(({ uitleg }) => String(uitleg).length > 0)).toBe(true),
  )
  it('shows the outcome as the cell will: 18-10-2026 for the WIA of 6-1-2025', () => {
    const deadline = functies.find(({ id }) => id === 'DEADLINE')!
    expect(antwoordRijen(callFunctie(deadline, [45_663, 'WIA'], createRegelvoorraad()))).toEqual([['18-10-2026']])
  })
})

describe('the columns as they were understood', () => {
  it('shows samples as the sheet does, without repeating one, and cuts long ones', () => {
    const regels = kolomregelsOf(linkKoppen(['Ziektedatum', 'Opmerking', ''], velden), [
      [46_349, 'x'.repeat(32_767), ''],
      [46_349, '', ''],
      ['12 mrt 2026', 'kort', ''],
    ])
    expect(regels.map(({ kop, veld, voorbeelden }) => [kop, veld, voorbeelden])).toEqual([
      ['Ziektedatum', 'ziektedatum', ['23-11-2026', '12 mrt 2026']],
      ['Opmerking', '', [`${'x'.repeat(40)}…`, 'kort']],
    ])
  })
})
