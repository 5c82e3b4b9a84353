import { describe, expect, it } from 'vitest'
import { weeklijstOf } from '../../../../addin/dossiers/werkstukken/weeklijst.ts'
import { werkstukTekst } from '../../../../addin/dossiers/werkstukken/werkstuk.ts'
import { caseloadVan } from '../../paneel/proefcaseload.ts'

const KOPPEN = ['Dossier', 'Naam', 'Werkgever', 'Ziektedatum', '42e-weeksmelding']
/** Week 42 of a first sick day on 6-1-2025 ends on Sunday 26-10-2025; the last day of the text is Monday 27-10-2025. */
const AAGJE = ['2025-1', 'Aagje', 'Bakkerij', '06-01-2025', '']

const lijst = (...rijen: string[][]) =>
  werkstukTekst(
    weeklijstOf({ caseload: caseloadVan(KOPPEN, rijen, '2025-11-03'), aanduiding: 'dossier', adviseur: '' }),
  )

describe('de weeklijst', () => {
  it('telt een dossier dat er twee keer staat één keer, en zegt op welke regels', () => {
    const tekst = lijst(AAGJE, AAGJE.with(2, 'bakkerij'))
    expect(tekst).toContain('Te laat (1)')
    expect(tekst).toContain('Regel 2 (als 1) herhaalt een dossier dat al is geteld')
  })
  it('telt twee dossiers met een andere eerste ziektedag allebei', () =>
    expect(lijst(AAGJE, AAGJE.with(3, '07-01-2025'))).toContain('Te laat (2)'))
  it('van een adviseur heeft alleen diens dossiers, hoe de naam ook is geschreven, en zegt van wie zij is', () => {
    const caseload = caseloadVan(
      [...KOPPEN, 'Adviseur'],
      [
        [...AAGJE, 'Els'],
        [...AAGJE.with(0, '2025-2'), 'ELS '],
        [...AAGJE.with(0, '2025-3'), 'Bob'],
      ],
      '2025-11-03',
    )
    const tekst = werkstukTekst(weeklijstOf({ caseload, aanduiding: 'dossier', adviseur: 'Els' }))
    expect(tekst).toMatch(/^Weeklijst van Els, maandag 3 november 2025/)
    expect(tekst).toContain('Te laat (2)')
    expect(tekst).not.toContain('2025-3')
  })
  it('noemt de volgende ronde van een stap die terugkomt: zes weken na 1-6-2026 is 13-7-2026', () => {
    const koppen = ['Dossier', 'Ziektedatum', 'Probleemanalyse', 'Plan van aanpak', 'Voortgangsevaluatie']
    const rij = ['1', '06-01-2026', '01-02-2026', '01-03-2026', '01-06-2026']
    const caseload = caseloadVan(koppen, [rij], '2026-07-13')
    const tekst = werkstukTekst(weeklijstOf({ caseload, aanduiding: 'dossier', adviseur: '' }))
    expect(tekst).toContain('Vandaag (1)')
    expect(tekst).toMatch(/13-07-2026.*Voortgangsevaluatie/)
  })
})
