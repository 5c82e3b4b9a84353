import { describe, expect, it } from 'vitest'
import type { Dossiercel } from '../../../../addin/dossiers/dossiercel.ts'
import { linkKoppen } from '../../../../addin/dossiers/koppeling.ts'
import { deelkopieOf } from '../../../../addin/dossiers/privacy/deelkopie.ts'
import { gezondheidInKop, gezondheidInTekst } from '../../../../addin/dossiers/privacy/gezondheid.ts'
import { privacybevindingen } from '../../../../addin/dossiers/privacy/wacht.ts'
import { register, velden } from '../../paneel/proefcaseload.ts'

describe('medical data', () => {
  it.each(['Diagnose', 'Reden verzuim', 'OorzkVrzmCd', 'Medicatie', 'Klachten', 'Behandelend arts'])(
    'is expected under the heading %j',
    (kop) => expect(gezondheidInKop(kop)).toBeDefined(),
  )
  it.each([
    'Belastbaarheid',
    'Adviseur',
    'Operationeel leider',
    'WAZO-verlof',
    'Zwangerschapsverlof vanaf',
    'Functie',
    '',
  ])('is not expected under %j', (kop) => expect(gezondheidInKop(kop)).toBeUndefined())
  it.each(['wacht op operatie', 'Burn-out sinds mei', 'gesprek met psycholoog'])('is seen in %j', (tekst) =>
    expect(gezondheidInTekst(tekst)).toBeDefined(),
  )
  it.each(['belt maandag terug', '20 uur per week aangepast werk', 'coöperatie Zonneschijn'])(
    'is not seen in %j',
    (tekst) => expect(gezondheidInTekst(tekst)).toBeUndefined(),
  )
})

describe('the privacy guard', () => {
  const blad = (kop: string, ...cellen: (string | number)[]) =>
    privacybevindingen([{ blad: 'Blad1', rijen: [[kop], ...cellen.map((cel) => [cel])] }])
  it('finds a column of citizen service numbers whatever its heading', () => {
    const [bevinding] = blad('Nummer', 111222333, 123456782, 111222333)
    expect(bevinding).toMatchObject({ soort: 'bsn', kop: 'Nummer', aantal: 3 })
  })
  it('never repeats what is in the cells', () =>
    expect(JSON.stringify(blad('Nummer', 111222333, 123456782))).not.toMatch(/111222333|123456782/))
  it('leaves personnel numbers alone of which one passes the test by accident', () =>
    expect(blad('Personeelsnummer', 111222333, 123456789, 987654321, 100200300, 400500600)).toEqual([]))
  it('finds a heading that asks for a diagnosis, and words in a column of remarks', () => {
    expect(blad('Diagnose')[0]).toMatchObject({ soort: 'gezondheid', aantal: 0 })
    expect(blad('Opmerking', 'belt terug', 'wacht op operatie', 'heeft hernia')[0]).toMatchObject({
      soort: 'gezondheid',
      kop: 'Opmerking',
      aantal: 2,
    })
  })
  it('finds nothing in an empty workbook, and is quick on a huge cell', () => {
    expect(privacybevindingen([])).toEqual([])
    expect(blad('Opmerking', 'x'.repeat(32_767))).toEqual([])
  })
})

describe('a copy to share', () => {
  const KOPPEN = ['Naam', 'Dossier', 'Werkgever', 'Gebdat', 'Ziektedatum', 'Opmerking', 'BSN']
  const rijen = [
    ['Aagje', '2026-1', 'Bakkerij', 22_647, 46_346, 'wacht op operatie', 111222333],
    ['Bram', '2026-2', 'Bakkerij', 22_648, 46_347, '', 123456782],
    ['', '', '', '', '', '', ''],
    ['Aagje', '2026-3', 'Smederij', 22_647, 46_348, '', 111222333],
  ]
  const kopieVan = (koppen: readonly string[], cellen: readonly (readonly Dossiercel[])[]) =>
    deelkopieOf({ register, koppeling: linkKoppen(koppen, velden) }, cellen)
  const kopie = kopieVan(KOPPEN, rijen)
  it('calls the same person and employer by the same word', () =>
    expect(kopie.rijen).toEqual([
      ['Naam', 'Dossier', 'Werkgever', 'Eerste ziektedag'],
      ['Werknemer 1', 'Dossier 1', 'Werkgever 1', 46_346],
      ['Werknemer 2', 'Dossier 2', 'Werkgever 1', 46_347],
      ['Werknemer 1', 'Dossier 3', 'Werkgever 2', 46_348],
    ]))
  it('says what was left out', () => expect(kopie.weggelaten).toEqual(['Gebdat', 'Opmerking', 'BSN']))
  it('holds nothing of what identifies anyone', () =>
    expect(JSON.stringify(kopie)).not.toMatch(/Aagje|Bram|Bakkerij|22647|111222333|operatie/))
  it('empties a cell that looks like a citizen service number in a column that stays', () => {
    const los = kopieVan(['Ziektedatum', 'Loon per maand'], [[46_346, 12_345_672]])
    expect(los.rijen[1]).toEqual([46_346, ''])
  })
  it('copies no text: only what the field of a column could read in it', () => {
    const vrij = kopieVan(
      ['Ziektedatum', 'Plan van aanpak', 'Afdeling', 'Loon per maand', 'Loon %'],
      [
        ['6-1-2026', '5-3-2026 gebeld met Fatima el Idrissi, 06-12345678', 'Ploeg van Piet Jansen', 'zie Els', '70%'],
        ['ma 5 januari 2026', 'n.v.t.', 'Ploeg van Piet Jansen', '€ 3.000,00', 'belt Els'],
        [46_346, '-', 'Kantoor', 3000, 0.7],
        [46_346, 'Gemotiveerd afgeweken (5-3-2026)', 'Kantoor', 3000, 0.7],
        [46_346, 'afgeweken na overleg met Fatima', 'Kantoor', 3000, 0.7],
      ],
    )
    expect(vrij.rijen.slice(1)).toEqual([
      ['06-01-2026', '', 'Afdeling 1', '', '70%'],
      ['05-01-2026', 'n.v.t.', 'Afdeling 1', 3000, ''],
      [46_346, '', 'Afdeling 2', 3000, 0.7],
      [46_346, 'afgeweken 05-03-2026', 'Afdeling 2', 3000, 0.7],
      [46_346, '', 'Afdeling 2', 3000, 0.7],
    ])
    expect(vrij.leeggelaten).toBe(4)
  })
  it('writes an answer as the word of the list, and copies no other', () => {
    const { label } = register.regelboek.feiten.find(({ soort }) => soort === 'janee')!
    const rijen = ['Ja', 'ja, zegt Els', 'onbekend'].map((cel) => [46_346, cel])
    const antwoorden = kopieVan(['Ziektedatum', label], rijen)
    expect(antwoorden.rijen.slice(1).map(([, cel]) => cel)).toEqual(['ja', '', ''])
    expect(antwoorden.leeggelaten).toBe(1)
  })
})
