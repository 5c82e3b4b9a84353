import { describe, expect, it } from 'vitest'
import type { Aanduiding } from '../../../../addin/dossiers/aanduiding.ts'
import { dossierstukOf } from '../../../../addin/dossiers/werkstukken/dossierstuk.ts'
import { werkstukTekst } from '../../../../addin/dossiers/werkstukken/werkstuk.ts'
import type { Stuksoort } from '../../../../addin/dossiers/werkstukken/woorden.ts'
import type { IsoDag } from '@poortwachter/wet'
import { caseloadVan } from '../../paneel/proefcaseload.ts'

const KOPPEN = ['Dossier', 'Ziektedatum', 'Probleemanalyse', 'Plan van aanpak', 'Voortgangsevaluatie']
const RIJ = ['1', '06-01-2026', '01-02-2026', '01-03-2026', '01-06-2026']

/** Six weeks after the evaluation on 1-6-2026 is 13-7-2026. */
const tekst = (soort: Stuksoort, code: string, peildatum: IsoDag, rij = RIJ) => {
  const caseload = caseloadVan(KOPPEN, [rij], peildatum)
  const stand = caseload.standen[0]!
  return werkstukTekst(
    dossierstukOf({
      caseload,
      stand,
      soort,
      ontvanger: 'werkgever',
      stappen: [code],
      aanduiding: 'dossier',
      gemaaktOp: caseload.peildatum,
    }),
  )
}

describe('een stap die terugkomt, in een stuk', () => {
  it('is niet gedaan omdat de vorige ronde is gedaan', () => {
    expect(tekst('e-mail', 'EVAL', '2026-07-20')).not.toContain('Gedaan op')
    expect(tekst('notitie', 'EVAL', '2026-07-20')).toContain(
      'De laatste dag is voorbij en niet bekend is of dit is gedaan. De vorige keer was maandag 1 juni 2026.',
    )
    expect(tekst('notitie', 'EVAL', '2026-07-10')).toContain('Nog te doen. De vorige keer was maandag 1 juni 2026.')
  })
  it('is gedaan als er geen ronde meer volgt', () =>
    expect(tekst('notitie', 'EVAL', '2027-12-30', RIJ.with(4, '29-12-2027'))).toContain('29 december 2027, op tijd'))
})

describe('een stap die één keer wordt gezet, in een stuk', () => {
  it('is gedaan vanaf de dag waarop dat gebeurde', () => {
    const rij = RIJ.with(3, '13-02-2026')
    expect(tekst('notitie', 'PVA', '2026-02-13', rij)).toContain('Gedaan op vrijdag 13 februari 2026, op tijd.')
    expect(tekst('notitie', 'PVA', '2026-02-12', rij)).toContain('Nog te doen.')
  })
  it('zegt dat van haar termijn is afgeweken, gedaan of niet', () => {
    // Of 1-2-2026 the plan follows within two weeks: 15-2-2026.
    expect(tekst('notitie', 'PVA', '2026-04-01', RIJ.with(3, 'afgeweken 01-03-2026'))).toContain(
      'Gedaan op zondag 1 maart 2026, na de laatste dag. Van de termijn is met redenen afgeweken.',
    )
    expect(tekst('notitie', 'PVA', '2026-04-01', RIJ.with(3, 'afgeweken'))).toContain(
      'De laatste dag is voorbij en niet bekend is of dit is gedaan. Van de termijn is met redenen afgeweken.',
    )
  })
  it('is niet te doen als het dossier zegt dat zij niet van toepassing is', () => {
    const nvt = tekst('notitie', 'PVA', '2026-02-12', RIJ.with(3, 'n.v.t.'))
    expect(nvt).toContain('Dit is in dit dossier niet van toepassing.')
    expect(nvt).not.toContain('Nog te doen.')
  })
})

describe('hoe een dossier in een stuk heet', () => {
  const titel = (nummer: string, naam: string, aanduiding: Aanduiding) => {
    const caseload = caseloadVan(['Dossier', 'Naam', 'Ziektedatum'], [[nummer, naam, '06-01-2026']], '2026-07-20')
    return dossierstukOf({
      caseload,
      stand: caseload.standen[0]!,
      soort: 'notitie',
      ontvanger: 'werkgever',
      stappen: [],
      aanduiding,
      gemaaktOp: caseload.peildatum,
    }).titel.replace('Notitie voor het dossier', '')
  }
  it.each([
    ['12', 'Aagje', 'dossier', ', dossier 12'],
    ['12', 'Aagje', 'dossier en naam', ', dossier 12 (Aagje)'],
    ['regel 12 van de lijst', '', 'dossier', ', dossier regel 12 van de lijst'],
    ['', 'Aagje', 'dossier', ', regel 1'],
    ['', 'Aagje', 'dossier en naam', ', regel 1 (Aagje)'],
    ['', '', 'dossier', ', regel 1'],
    ['12', 'Aagje', 'geen', ''],
  ] as const)('met nummer "%s", naam "%s" en de keuze "%s"', (nummer, naam, aanduiding, verwacht) =>
    expect(titel(nummer, naam, aanduiding)).toBe(verwacht),
  )
})

describe('de verzuimweek in een notitie', () => {
  it('is onbekend als er meer dagen niet meetellen dan er voorbij zijn', () => {
    const koppen = ['Ziektedatum', 'Dagen die niet meetellen']
    const regel = (dagen: string) => {
      const caseload = caseloadVan(koppen, [['06-01-2026', dagen]], '2026-02-05')
      const [stand] = caseload.standen
      const vraag = { caseload, stand: stand!, gemaaktOp: caseload.peildatum, stappen: [] }
      const stuk = dossierstukOf({ ...vraag, soort: 'notitie', ontvanger: 'werkgever', aanduiding: 'geen' })
      return /Verzuimweek: .*/.exec(werkstukTekst(stuk))?.[0]
    }
    expect(regel('30')).toBe('Verzuimweek: 1.')
    expect(regel('31')).toBe('Verzuimweek: onbekend.')
  })
})
