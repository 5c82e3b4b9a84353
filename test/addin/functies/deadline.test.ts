import { describe, expect, it } from 'vitest'
import { cel, roep, roepDag, roepFout } from './roep.ts'
import { eerdereVersies } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'

describe('PW.DEADLINE geeft de laatste dag van een stap', () => {
  const vanZesJanuari: readonly [string, string, string | undefined][] = [
    ['UWV42', '2025-10-27', undefined],
    ['UWV42', '2025-10-26', 'veilig'],
    ['EJE', '2026-01-04', undefined],
    ['RIV', '2026-10-04', undefined],
    ['WIA', '2026-10-18', undefined],
    ['EWT', '2027-01-03', undefined],
    ['WIASTART', '2027-01-04', undefined],
    ['LSMAX', '2028-01-02', undefined],
  ]
  for (const [soort, verwacht, profiel] of vanZesJanuari) {
    it(`eerste ziektedag 2025-01-06, ${soort}${profiel ? ` (${profiel})` : ''} === ${verwacht}`, () => {
      expect(roepDag('DEADLINE', cel('2025-01-06'), soort, null, null, profiel ?? null)).toBe(verwacht)
    })
  }

  const vanVoor2013: readonly [string, string][] = [
    ['WIASTART', '2011-03-21'],
    ['RIV', '2010-12-05'],
    ['WIA', '2010-12-19'],
  ]
  for (const [soort, verwacht] of vanVoor2013) {
    it(`eerste ziektedag 2009-03-23, ${soort} === ${verwacht} onder de regels van toen`, () => {
      expect(roepDag('DEADLINE', cel('2009-03-23'), soort)).toBe(verwacht)
    })
  }

  it('rekent met de werkelijke datum van de stap waaraan een stap vastzit', () => {
    expect(roepDag('DEADLINE', cel('2025-01-06'), 'PVA', cel('2025-02-03'))).toBe('2025-02-17')
    expect(roepDag('DEADLINE', cel('2025-01-06'), 'SPOOR2', cel('2025-12-01'))).toBe('2026-01-12')
  })

  it('schuift alleen termijnen op waarvan de wet dat zegt', () => {
    expect(roepDag('DEADLINE', cel('2022-01-03'), 'WIASTART', null, 21)).toBe('2024-01-22')
    expect(roepDag('DEADLINE', cel('2022-01-03'), 'EJE', null, 21)).toBe('2023-01-01')
  })

  it('verstaat de woorden die mensen typen', () => {
    for (const woord of ['wia', ' WIA-aanvraag ', 'W93', 'wia_aanvraag']) {
      expect(roepDag('DEADLINE', cel('2025-01-06'), woord)).toBe('2026-10-18')
    }
  })

  it('zegt bij omgewisselde argumenten waar de waarde wel past, en anders niet', () => {
    const VOLGORDE = 'de volgorde is ziektedatum; soort; ankerdatum; verschuiving; profiel; regelversie.'
    expect(roepFout('DEADLINE', 'EJE', cel('2025-01-06')).bericht).toContain(`Het past bij soort; ${VOLGORDE}`)
    expect(roepFout('DEADLINE', cel('2025-01-06'), 'EJE', 'veilig').bericht).toContain(`past bij profiel; ${VOLGORDE}`)
    expect(roepFout('STATUS', cel('2025-01-06'), cel('2025-10-01'), 'EJE').bericht).toContain('Het past bij peildatum')
    expect(roepFout('DEADLINE', 'hallo', 'EJE').bericht).not.toContain('past bij')
    expect(roepFout('DEADLINE', cel('2025-01-06'), 'EEJ').bericht).not.toContain('past bij')
  })

  it('laat een tijd achter de datum weg', () => {
    expect(roepDag('DEADLINE', cel('2025-01-06') + 0.75, 'WIA')).toBe('2026-10-18')
  })

  it('antwoordt voor iedere rij van een kolom, en een foute rij raakt de andere niet', () => {
    const kolom = [[cel('2025-01-06')], ['31-02-2026'], [cel('2024-02-29')]]
    const antwoord = roep('DEADLINE', kolom, 'WIASTART') as unknown[][]
    expect(antwoord[0]![0]).toBe(cel('2027-01-04'))
    expect(antwoord[1]![0]).toBeInstanceOf(Error)
    expect(antwoord[2]![0]).toBe(cel('2026-02-26'))
  })

  it('legt een kolom van datums naast een rij van ankerdatums', () => {
    const antwoord = roep('DEADLINE', [[cel('2025-01-06')], [cel('2025-01-07')]], 'PVA', [
      [cel('2025-02-03'), cel('2025-02-04')],
    ]) as number[][]
    expect(antwoord).toEqual([
      [cel('2025-02-17'), cel('2025-02-18')],
      [cel('2025-02-17'), cel('2025-02-18')],
    ])
  })
})

describe('PW.DEADLINE zegt wat er mis is', () => {
  it('een soort die niet bestaat: #N/B, en waar alle soorten staan', () => {
    const { code, bericht } = roepFout('DEADLINE', cel('2025-01-06'), 'XYZ')
    expect(code).toBe('#N/A')
    expect(bericht).toBe('soort: "XYZ" is geen soort termijn. Alle keuzes staan in het taakvenster bij Meer, Formule.')
  })

  it.each([
    // By the week that practice names, and by no other week.
    ['week 42', '"UWV42" (42e-weeksmelding bij UWV)'],
    ['wk 8', '"PVA" (Plan van aanpak)'],
    ['in de 6e week', '"PA" (Probleemanalyse)'],
    ['week 93', '"WIA" (WIA-aanvraag)'],
    // By a word of a name.
    ['het opschudmoment', '"EJE" (Eerstejaarsevaluatie)'],
    ['bezwaar maken', '"BEZWAAR" (Bezwaar tegen een besluit van UWV)'],
    ['einde van het opzegverbod', '"OPZEG" (Einde opzegverbod)'],
    // By how it begins.
    ['EJEE', '"EJE" (Eerstejaarsevaluatie)'],
    ['SPOR2', '"SPOOR2" (Start spoor 2)'],
  ])('%j: stelt voor wat kan zijn bedoeld, met zijn titel: %s', (getypt, voorstel) => {
    const { bericht } = roepFout('DEADLINE', cel('2025-01-06'), getypt)
    expect(bericht).toContain('Bedoelt u ')
    expect(bericht).toContain(voorstel)
    expect(bericht.split('" (').length - 1).toBeLessThanOrEqual(3)
  })

  it('een week waarin geen stap valt: geen voorstel dat op een andere week slaat', () => {
    const { bericht } = roepFout('DEADLINE', cel('2025-01-06'), 'week 30')
    expect(bericht).not.toContain('Bedoelt u')
  })

  it('een dag die niet bestaat: wat er stond en wat de maand wel heeft', () => {
    const { code, bericht } = roepFout('DEADLINE', '31-02-2026', 'WIA')
    expect(code).toBe('#VALUE!')
    expect(bericht).toBe(
      'ziektedatum: "31-02-2026" is geen datum: februari 2026 heeft 28 dagen. Typ een datum als 31-12-2026.',
    )
  })

  it('een lege datum is een ontbrekende datum, in iedere vorm waarin Excel leeg doorgeeft', () => {
    for (const leeg of [null, '', 0, undefined, '  ']) {
      expect(roepFout('DEADLINE', leeg, 'WIA').bericht).toContain('ziektedatum: niets ingevuld')
    }
  })

  it('een fout in de invoer wordt genoemd', () => {
    const foutcel = { type: 'Error', basicType: 'Error', basicValue: '#N/A' }
    expect(roepFout('DEADLINE', foutcel, 'WIA').bericht).toBe(
      'ziektedatum: de cel bevat de fout #N/B. Herstel eerst die cel.',
    )
  })

  it('een ankerdatum waarmee een stap voor de eerste ziektedag zou liggen', () => {
    // 52 weeks before the application: 27 February 2027 gives the day before the illness, 28 February its first day.
    expect(roepFout('DEADLINE', cel('2026-03-01'), 'WIATERUG', cel('2027-02-27')).bericht).toBe(
      'ankerdatum: daarmee ligt WIATERUG voor de eerste ziektedag. Geef de dag van "WIA-aanvraag ontvangen".',
    )
    expect(roepDag('DEADLINE', cel('2026-03-01'), 'WIATERUG', cel('2027-02-28'))).toBe('2026-03-01')
  })
  it('een ankerdatum van voor de dag waarop er zoiets kan zijn', () => {
    expect(roepFout('DEADLINE', cel('2025-01-06'), 'BKBESLUIT', cel('2026-08-30')).bericht).toBe(
      'ankerdatum: "Bekortingsverzoek ontvangen" kan er niet voor 31-08-2026 zijn. Controleer beide datums.',
    )
    expect(roepDag('DEADLINE', cel('2025-01-06'), 'BKBESLUIT', cel('2026-08-31'))).toBe('2026-09-20')
    expect(roepDag('DEADLINE', cel('2025-01-06'), 'BKBESLUIT', cel('2026-09-01'))).toBe('2026-09-21')
    for (const soort of ['BKEINDE', 'BKWIA']) {
      expect(roepFout('DEADLINE', cel('2025-01-06'), soort, cel('2025-03-03')).bericht).toContain(
        'niet voor 31-08-2026',
      )
    }
    // Six weeks before 12 October 2026 is 31 August, the first day of week 87.
    expect(roepFout('DEADLINE', cel('2025-01-06'), 'LSBESLUIT', cel('2026-10-11')).bericht).toBe(
      'ankerdatum: daarmee ligt LSBESLUIT voor 31-08-2026. Geef de dag van "Einde wachttijd".',
    )
    expect(roepDag('DEADLINE', cel('2025-01-06'), 'LSBESLUIT', cel('2026-10-12'))).toBe('2026-10-12')
  })
  it('een wachttijd die is verkort eindigt eerder', () => {
    expect(roepDag('DEADLINE', cel('2025-01-06'), 'WIASTART', cel('2025-09-09'))).toBe('2025-09-10')
  })
  it('een ankerdatum bij een stap die vanaf de eerste ziektedag telt', () => {
    expect(roepFout('DEADLINE', cel('2025-01-06'), 'UWV42', cel('2025-02-03')).bericht).toBe(
      'ankerdatum: UWV42 telt vanaf de eerste ziektedag. Laat ankerdatum leeg.',
    )
  })

  it('een regelversie die er niet is', () => {
    expect(roepFout('DEADLINE', cel('2025-01-06'), 'WIA', null, null, null, '1999.1.0').bericht).toBe(
      `Regelversie "1999.1.0" is hier niet aanwezig. Aanwezig: ${[regelboek.versie, ...eerdereVersies].join(', ')}.`,
    )
  })

  it('een dag waarop geen regel bekend is', () => {
    expect(roepFout('DEADLINE', cel('2006-12-31'), 'EJE')).toEqual({
      code: '#N/A',
      bericht: `Regelversie ${regelboek.versie} kent geen regel "Eerstejaarsevaluatie" voor 31-12-2006. Controleer de datum, of zoek de wettekst van die dag op.`,
    })
  })

  it('een overgang waarvan het recht niet is gevonden, is een oordeel en geen datum', () => {
    const { bericht } = roepFout('DEADLINE', cel('2011-10-01'), 'WIA')
    expect(bericht).toContain('Beoordeling nodig')
    expect(bericht).toContain('2013-07-01')
  })
})

describe('een dag van voor de ziekte', () => {
  const ZIEK = cel('2025-01-06')
  const PEIL = cel('2025-06-01')
  const [ERVOOR, EROP] = [cel('2025-01-05'), ZIEK]
  const leeg = null
  it.each([
    ['gedaanOp', (dag: number) => roepFout('STATUS', ZIEK, 'PA', PEIL, dag)],
    ['eindeDienstverband', (dag: number) => roepFout('STATUS', ZIEK, 'WIA', PEIL, leeg, leeg, leeg, leeg, leeg, dag)],
    ['ivaIngang', (dag: number) => roepFout('STATUS', ZIEK, 'WIA', PEIL, leeg, leeg, leeg, leeg, leeg, leeg, dag)],
    ['PA', (dag: number) => roepFout('TIJDLIJN', ZIEK, PEIL, [[['PA', dag]]])],
    ['EINDEDIENST', (dag: number) => roepFout('TIJDLIJN', ZIEK, PEIL, [[['EINDEDIENST', dag]]])],
    ['PA', (dag: number) => roepFout('VOLGENDE', ZIEK, PEIL, [[['PA', dag]]])],
    ['IVAINGANG', (dag: number) => roepFout('VOLGENDE', ZIEK, PEIL, [[['IVAINGANG', dag]]])],
  ])('wordt geweigerd bij %s, en op de eerste ziektedag niet', (naam, call) => {
    expect(call(ERVOOR).bericht).toContain(`${naam}: deze dag ligt voor de eerste ziektedag. Controleer beide datums.`)
    expect(call(EROP).bericht).not.toContain('ligt voor de eerste ziektedag')
  })
  it('mag de AOW-dag wel zijn', () =>
    expect(roepFout('TIJDLIJN', ZIEK, PEIL, [[['AOWBEREIKT', cel('2024-01-01')]]]).code).toBe('geen fout'))
})
