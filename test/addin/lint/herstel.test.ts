import { describe, expect, it } from 'vitest'
import { findKaleDatums } from '../../../addin/lint/datums-opmaken.ts'
import { findHerstel, herstelzin } from '../../../addin/lint/herstel-formules.ts'
import { freeTableName } from '../../../addin/excel/bladen.ts'

const kapot = '=PW.DEADLINE(A1,"EJE")'

describe('what is to be entered again', () => {
  it('is joined into one write per run of cells below each other, at its place on the sheet', () => {
    const blok = {
      rij: 10,
      kolom: 2,
      formules: [
        [kapot, 'x'],
        [kapot, kapot],
        ['', kapot],
        [kapot, 3],
      ],
      waarden: [
        ['#NAME?', 'x'],
        ['#NAME?', '#NAME?'],
        ['', '#NAME?'],
        ['#NAME?', 3],
      ],
    }
    expect(findHerstel(blok)).toEqual([
      { rij: 10, kolom: 2, inhoud: [kapot, kapot] },
      { rij: 13, kolom: 2, inhoud: [kapot] },
      { rij: 11, kolom: 3, inhoud: [kapot, kapot] },
    ])
  })

  it('does not touch formulas that answer, that give another error, or that are not ours', () => {
    const formules = [[kapot], [kapot], ['=ANDERE.FUNCTIE(A1)']]
    expect(findHerstel({ rij: 0, kolom: 0, formules, waarden: [[46026], ['#VALUE!'], ['#NAME?']] })).toEqual([])
  })

  it('takes 20,000 cells in one go', () => {
    const formules = Array.from({ length: 20_000 }, () => [kapot])
    const [reeks, ...overig] = findHerstel({ rij: 0, kolom: 0, formules, waarden: formules.map(() => ['#NAME?']) })
    expect(overig).toEqual([])
    expect(reeks?.inhoud).toHaveLength(20_000)
  })
})

describe('the sentence about it', () => {
  it.each([
    [new Map([['A', 1]]), [], '1 formule opnieuw ingevoerd op 1 blad.'],
    [
      new Map([
        ['A', 2],
        ['B', 1],
      ]),
      [],
      '3 formules opnieuw ingevoerd op 2 bladen.',
    ],
    [new Map<string, number>(), [], 'Geen enkele PW-formule staat op #NAAM?. Er is niets veranderd.'],
    [
      new Map<string, number>(),
      ['A', 'B', 'C'],
      'Er zijn geen formules hersteld. Overgeslagen omdat het beveiligd is: bladen "A", "B" en "C". Hef de beveiliging op en kies opnieuw Herstel formules.',
    ],
  ])('%o, %o', (hersteld, overgeslagen, zin) =>
    expect(String(herstelzin({ hersteld, overgeslagen, gemengd: [] }))).toBe(zin),
  )
})

describe('a date without a format', () => {
  const blok = (waarde: unknown, opmaak: string, formule = kapot) => ({
    rij: 0,
    kolom: 0,
    formules: [[formule]],
    waarden: [[waarde]],
    opmaken: [[opmaak]],
  })
  it('gets one', () =>
    expect(findKaleDatums(blok(46026, 'General'))).toEqual([{ rij: 0, kolom: 0, inhoud: ['dd-mm-yyyy'] }]))
  it.each([
    ['has a format that someone chose', blok(46026, 'd mmm yyyy')],
    ['is text', blok('46026', 'General')],
    ['is too small to be a day of a case', blok(322, 'General')],
    ['comes from a function that gives no days', blok(46026, 'General', '=PW.VERZUIMWEEK(A1,B1)')],
  ])('is left alone when it %s', (_, deel) => expect(findKaleDatums(deel)).toEqual([]))
})

describe('the name of a new table', () => {
  it('is the first that is free, whatever its case', () => {
    expect(freeTableName('Caseload', [])).toBe('Caseload')
    expect(freeTableName('Caseload', ['CASELOAD', 'caseload2'])).toBe('Caseload3')
  })
})
