import { describe, expect, it } from 'vitest'
import { blockAddress, columnLetters, splitAddress } from '../../../addin/dossiers/adres.ts'
import { freeSheetName } from '../../../addin/excel/bladen.ts'

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('calls column %i %s', (kolom, letters) => expect(columnLetters(kolom)).toBe(letters))
  it('names a block by its corners', () => expect(blockAddress(2, 1, 3, 2)).toBe('B3:C5'))
  it.each([
    ['Caseload!A1:B2', 'Caseload', 'A1:B2'],
    ["'Blad 1'!A1", 'Blad 1', 'A1'],
    ["'Jan''s blad'!A1", "Jan's blad", 'A1'],
    ["'Raar!'!A1", 'Raar!', 'A1'],
    ['A1', undefined, 'A1'],
  ])('splits %s', (adres, blad, cellen) => expect(splitAddress(adres)).toEqual({ blad, cellen }))
})

describe('the name of a new sheet', () => {
  it('is the wanted one when it is free', () => expect(freeSheetName('Risico', ['Caseload'])).toBe('Risico'))
  it('gets a number when it is taken, whatever its case', () =>
    expect(freeSheetName('Risico', ['risico', 'Risico (2)'])).toBe('Risico (3)'))
  it('is never longer than Excel takes', () => {
    const lang = 'Rekenbewijs van een heel lange naam'
    expect(freeSheetName(lang, [freeSheetName(lang, [])])).toHaveLength(31)
  })
  it('has no signs that Excel refuses', () => expect(freeSheetName('a/b:c?', [])).toBe('a b c'))
})
