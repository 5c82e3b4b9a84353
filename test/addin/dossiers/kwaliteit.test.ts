import { describe, expect, it } from 'vitest'
import { kwaliteitsrapport } from '../../../addin/dossiers/kwaliteit/rapport.ts'
import { caseloadVan } from '../paneel/proefcaseload.ts'

const KOPPEN = [
  'Dossier',
  'Naam',
  'Werkgever',
  'Ziektedatum',
  'Hersteldatum',
  'Probleemanalyse',
  'Plan van aanpak',
  '42e-weeksmelding',
  'Gebdat',
]
const goed = ['A', 'Aagje', 'Bakkerij', '06-01-2026', '', '10-02-2026', '20-02-2026', '', '01-01-1980']
const report = (...rijen: (string | number)[][]) =>
  kwaliteitsrapport(caseloadVan(KOPPEN, rijen, '2026-03-01')).map(({ soort, dossier, bericht }) => ({
    soort,
    label: dossier.label,
    bericht,
  }))

describe('the quality of a caseload', () => {
  it('has nothing to say about a good row', () => expect(report(goed)).toEqual([]))

  it.each([
    [
      'recovery before the illness',
      goed.with(4, '05-01-2026'),
      'Hersteld op 05-01-2026 ligt voor de eerste ziektedag 06-01-2026. Controleer beide datums.',
    ],
    [
      'a step before the illness',
      goed.with(5, '05-01-2026'),
      'Probleemanalyse op 05-01-2026 ligt voor de eerste ziektedag 06-01-2026. Controleer beide datums.',
    ],
    [
      'a plan before the analysis it hangs on',
      goed.with(6, '09-02-2026'),
      'Plan van aanpak op 09-02-2026 ligt voor de probleemanalyse op 10-02-2026. Controleer beide datums.',
    ],
    [
      'a birth after the illness',
      goed.with(8, '01-01-2026'),
      'De geboortedatum past niet bij de eerste ziektedag 06-01-2026. Controleer beide datums.',
    ],
  ])('sees %s', (_wat, rij, bericht) =>
    expect(report(rij)).toEqual([{ soort: 'onmogelijke volgorde', label: 'A', bericht }]),
  )

  it('takes recovery on the first sick day itself, and a plan on the day of the analysis, as possible', () =>
    expect(report(goed.with(4, '06-01-2026').with(6, '10-02-2026'))).toEqual([]))

  it('sees a step that is said to be done after the day one looks from', () => {
    expect(report(goed.with(6, '02-03-2026'))[0]).toMatchObject({ soort: 'in de toekomst' })
    expect(report(goed.with(6, '01-03-2026'))).toEqual([])
  })

  it('sees a recovery after the day one looks from, which then does not count yet', () => {
    expect(report(goed.with(4, '02-03-2026'))).toEqual([
      {
        soort: 'in de toekomst',
        label: 'A',
        bericht: 'Hersteld op: 02-03-2026 ligt na de peildatum 01-03-2026; het dossier telt dan nog als ziek.',
      },
    ])
    expect(report(goed.with(4, '01-03-2026'))).toEqual([])
  })

  it('sees one number in two rows, and one person with one first sick day', () => {
    const zelfdeNummer = report(goed, goed.with(1, 'Bram'))
    expect(zelfdeNummer).toEqual([
      {
        soort: 'dubbel',
        label: 'A',
        bericht: 'A staat ook op regel 1. Ga na of het een of twee gevallen zijn.',
      },
    ])
    expect(report(goed.with(0, '00123'), goed.with(0, '123').with(1, 'Bram'))).toEqual([
      {
        soort: 'dubbel',
        label: '123',
        bericht: '123 scheelt alleen nullen vooraan met 00123 op regel 1. Ga na of het een of twee gevallen zijn.',
      },
    ])
    expect(report(goed, goed.with(0, 'B'))[0]).toMatchObject({ soort: 'dubbel', label: 'B' })
    expect(report(goed, goed.with(0, 'B').with(1, 'Bram'))).toEqual([])
  })

  it.each([
    // Recovered on 1-2-2026, so well from 1 to 28 February: 28 days, which is four weeks and begins a new case.
    ['01-03-2026', false],
    // Well from 1 to 27 February: 27 days, less than four weeks.
    ['28-02-2026', true],
  ])('adds up with a new illness from %s: %s', (nieuw, samen) => {
    const eerste = goed.with(4, '01-02-2026').with(5, '').with(6, '')
    const tweede = goed.with(0, 'B').with(3, nieuw).with(5, '').with(6, '')
    const gevonden = report(eerste, tweede).filter(({ soort }) => soort === 'samen te tellen')
    expect(gevonden).toHaveLength(samen ? 1 : 0)
    if (samen)
      expect(gevonden[0]?.bericht).toContain('De eerste ziektedag is dan 06-01-2026, met 27 dagen die niet meetellen.')
  })

  it('sees that nobody reported the 42nd week, the trap of a change of system', () => {
    const oud = goed.with(3, '06-01-2025').with(5, '').with(6, '')
    expect(report(oud)).toEqual([
      {
        soort: 'ontbreekt',
        label: 'A',
        bericht:
          '42e-weeksmelding bij UWV: geen datum ingevuld, uiterlijk was 27-10-2025. Ga na of de melding is gedaan.',
      },
    ])
    expect(report(oud.with(7, '27-10-2025'))).toEqual([])
  })

  it('puts what cannot be read first, with the heading', () => {
    const [eerste] = report(goed.with(4, '05-01-2026'), goed.with(0, 'B').with(1, 'Bram').with(3, '31-02-2026'))
    expect(eerste).toMatchObject({ soort: 'niet te lezen', label: 'B' })
    expect(eerste?.bericht).toMatch(/^Ziektedatum: /)
  })

  it('is quick on ten thousand rows of the same person', () => {
    const rijen = Array.from({ length: 10_000 }, (_, i) => goed.with(0, `D-${i}`))
    expect(report(...rijen)).toHaveLength(9_999)
  })
})

describe('dagen die niet meetellen', () => {
  const bevindingen = (dagen: string) =>
    kwaliteitsrapport(caseloadVan(['Ziektedatum', 'Dagen die niet meetellen'], [['06-01-2026', dagen]], '2026-02-05'))
  it('kunnen er niet meer zijn dan er voorbij zijn: van 6 januari tot 5 februari zijn dat er dertig', () => {
    expect(bevindingen('30')).toEqual([])
    expect(bevindingen('31').map(({ bericht }) => bericht)).toEqual([
      'Dagen die niet meetellen: 31, maar tussen de eerste ziektedag en de peildatum 05-02-2026 liggen er 30. De verzuimweek is dan onbekend. Controleer het aantal.',
    ])
  })
})
