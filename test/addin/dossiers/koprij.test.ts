import { describe, expect, it } from 'vitest'
import { kandidatenOf, eersteKandidaat } from '../../../addin/dossiers/kandidaat.ts'
import { findKoprij } from '../../../addin/dossiers/koprij.ts'
import { veldenOf } from '../../../addin/dossiers/velden.ts'
import { regelboek } from '@poortwachter/wet/editie'

const velden = veldenOf(regelboek)
const plaats = (naam: string, blad: string, bovenkant: (string | number)[][]) => ({
  id: `bereik:${naam}`,
  soort: 'bereik' as const,
  naam,
  blad,
  bovenkant,
  aantalRijen: bovenkant.length - 1,
})

describe('the row of headings', () => {
  it('is found below a title and the day of printing', () => {
    const bovenkant = [
      ['Verzuimoverzicht', '', ''],
      ['Afgedrukt op', 46_349, ''],
      ['', '', ''],
      ['Werkgever', 'Dossier', 'Ziektedatum'],
      ['Bakkerij', '1', 46_000],
    ]
    expect(findKoprij(bovenkant, velden)).toMatchObject({ rij: 3, herkend: 3, metZiektedatum: true })
  })

  it('is not looked for in a sheet of numbers, in nothing, or in text', () => {
    expect(
      findKoprij(
        [
          [1, 2],
          [3, 4],
        ],
        velden,
      ),
    ).toBeUndefined()
    expect(findKoprij([], velden)).toBeUndefined()
    expect(
      findKoprij(
        [
          ['Beste collega,', ''],
          ['hierbij het overzicht', ''],
        ],
        velden,
      ),
    ).toBeUndefined()
  })

  it('is the row with the first sick day when a row above it has more known words', () => {
    const bovenkant = [
      ['Dossier', 'Naam', 'Adviseur', 'Werkgever'],
      ['Dossier', 'Ziektedatum', '', ''],
    ]
    expect(findKoprij(bovenkant, velden)?.rij).toBe(1)
  })
})

describe('the place to begin with', () => {
  const caseload = plaats('Overzicht', 'Overzicht', [['Dossier', 'Ziektedatum', 'PA', 'PVA']])
  const sivi = plaats('Export', 'Export', [['Dossier', 'DatEerstVrzmdg']])
  const adressen = plaats('Adressen', 'Adressen', [['Naam', 'Werkgever', 'Adviseur']])
  const kandidaten = kandidatenOf([adressen, sivi, caseload], velden, () => ({}))

  it('is the one that was remembered', () =>
    expect(eersteKandidaat(kandidaten, 'bereik:Export', 'Overzicht')?.plaats.naam).toBe('Export'))
  it('is otherwise the one on the sheet that is open', () =>
    expect(eersteKandidaat(kandidaten, undefined, 'Export')?.plaats.naam).toBe('Export'))
  it('is otherwise the one that is understood best', () =>
    expect(eersteKandidaat(kandidaten, 'bereik:Weg', 'Adressen')?.plaats.naam).toBe('Overzicht'))
  it('is nothing in a workbook without known headings', () =>
    expect(
      eersteKandidaat(
        kandidatenOf([plaats('A', 'A', [['x', 'y']])], velden, () => ({})),
        undefined,
        'A',
      ),
    ).toBeUndefined())
})
