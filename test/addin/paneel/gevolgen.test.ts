import { describe, expect, it } from 'vitest'
import { registerVan } from '@poortwachter/wet'
import { caseloadOp, ongebruikteKolommen } from '../../../addin/dossiers/portefeuille/vergelijking.ts'
import { createRisicorekenaar } from '../../../addin/dossiers/risico.ts'
import { createGevolgenzoeker } from '../../../addin/paneel/regels/gevolgen.ts'
import { readEerdereEditie } from '../../../addin/regels/eerder.ts'
import { caseloadVan } from './proefcaseload.ts'

const toen = registerVan(readEerdereEditie('2026.11.0')!)

const gevolgenVan = (koppen: readonly string[], rijen: readonly (readonly string[])[]) => {
  const caseload = caseloadVan(koppen, rijen, '2026-01-10')
  return createGevolgenzoeker(caseload, { soort: 'regelversie', register: toen })(caseload.standen)
}

describe('de gevolgen van deze editie tegenover die van 2026.11.0', () => {
  const gevolgen = gevolgenVan(
    ['Dossier', 'Ziektedatum'],
    [
      ['gewoon', '6-1-2025'],
      ['op de oude grens', '27-10-2017'],
      ['een dag ervoor', '26-10-2017'],
    ],
  )

  it('raken alleen de dossiers waarvoor een antwoord anders is', () => {
    expect(gevolgen.map(({ stand }) => stand.dossier.label)).toEqual(['een dag ervoor'])
  })

  // Zes weken na 26-10-2017 is 7-12-2017, twee weken later 21-12-2017; week 52 eindigt op 24-10-2018.
  it('noemen de stappen waarvoor er toen geen antwoord was', () => {
    const stappen = gevolgen[0]!.verschillen.map((verschil) => String(verschil).replace(/ niet bijgehouden.*$/, ''))
    expect(stappen).toEqual(
      expect.arrayContaining([
        'Probleemanalyse: 07-12-2017',
        'Plan van aanpak: 21-12-2017',
        'Eerstejaarsevaluatie: 24-10-2018',
      ]),
    )
    expect(gevolgen[0]!.verschillen.every((verschil) => String(verschil).endsWith('wordt geen termijn'))).toBe(true)
  })
})

describe('de gevolgen voor wie de AOW-leeftijd bereikt', () => {
  // Ziek op 6-1-2025: de WIA-aanvraag zou uiterlijk 18-10-2026 zijn; de werknemer heeft op 1-6-2025 AOW.
  const [gevolg] = gevolgenVan(['Dossier', 'Ziektedatum', 'Geboortedatum'], [['A', '6-1-2025', '1-6-1958']])

  it('noemen de fase en de stap die er niet meer is, zonder dag', () => {
    expect(gevolg?.verschillen.map(String)).toContain('fase: AOW-leeftijd bereikt wordt loopt')
    expect(gevolg?.verschillen.map(String)).toContain('WIA-aanvraag: n.v.t. wordt 18-10-2026 open')
  })
})

describe('een kolom die de andere editie niet heeft', () => {
  const KOPPEN = ['Dossier', 'Ziektedatum', 'Voortgangsevaluatie', 'Traject hapert', 'Plan van aanpak']
  const caseload = caseloadVan(KOPPEN, [['A', '6-1-2025', '1-6-2025', 'ja', '1-3-2025']], '2026-01-10')

  it('doet niet mee in de vergelijking, die verder gewoon gaat', () => {
    const zoek = createGevolgenzoeker(caseload, { soort: 'regelversie', register: toen })
    expect(zoek(caseload.standen).length).toBeLessThanOrEqual(1)
    const anders = caseloadOp(caseload, { register: toen })
    expect(createRisicorekenaar(anders)(anders.standen)).toHaveLength(1)
    expect(anders.standen[0]!.dossier.gedaan.EVAL).toBe(caseload.standen[0]!.dossier.gedaan.EVAL)
  })
  it('wordt genoemd, en een andere niet', () => {
    expect(String(ongebruikteKolommen(caseload, toen))).toBe(
      'Regelversie 2026.11.0 rekent niet of niet voor alles met deze kolommen: Voortgangsevaluatie, Traject hapert.',
    )
    expect(ongebruikteKolommen(caseload, caseload.register)).toBeUndefined()
  })
})
