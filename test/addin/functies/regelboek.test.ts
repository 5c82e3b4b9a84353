import { describe, expect, it } from 'vitest'
import { regelboek } from '@poortwachter/wet/editie'
import { cel, roep, roepDag, roepFout } from './roep.ts'

const E = cel('2025-01-06')
const leeg = null

describe('PW.EERSTEZIEKTEDAG', () => {
  const perioden = [
    [cel('2022-01-03'), cel('2022-07-03')],
    [cel('2022-07-25'), leeg],
  ]

  it('telt perioden met minder dan vier weken ertussen samen', () => {
    expect(roepDag('EERSTEZIEKTEDAG', perioden)).toBe('2022-01-03')
  })
  it('slaat een kopregel en lege rijen over', () => {
    expect(roepDag('EERSTEZIEKTEDAG', [['van', 'tot en met'], [leeg, leeg], ...perioden, ['', '']])).toBe('2022-01-03')
  })
  it('houdt een regel met een onleesbare datum niet voor een kopregel', () => {
    expect(roepFout('EERSTEZIEKTEDAG', [['31-02-2022', ''], ...perioden])).toMatchObject({ code: '#VALUE!' })
  })
  it('kijkt met een peildatum niet vooruit', () => {
    expect(
      roepDag(
        'EERSTEZIEKTEDAG',
        [
          [cel('2022-01-03'), cel('2022-02-01')],
          [cel('2023-01-02'), leeg],
        ],
        leeg,
        cel('2022-02-10'),
      ),
    ).toBe('2022-01-03')
  })
  it('noemt de rij waarin de laatste dag voor de eerste ligt', () => {
    const { code, bericht } = roepFout('EERSTEZIEKTEDAG', [...perioden, [cel('2024-02-01'), cel('2024-01-01')]])
    expect(code).toBe('#VALUE!')
    expect(bericht).toContain('rij 3')
  })
  it('vraagt naar de oorzaak als het verlof daarvan afhangt', () => {
    const { code, bericht } = roepFout(
      'EERSTEZIEKTEDAG',
      [
        [cel('2024-01-01'), cel('2024-04-30')],
        [cel('2024-08-21'), leeg],
      ],
      [[cel('2024-05-01'), cel('2024-08-20'), leeg]],
    )
    expect(code).toBe('#N/A')
    expect(bericht).toContain('dezelfde oorzaak')
  })
  it('begrijpt gedeeltelijk herstel en weigert een ander woord', () => {
    const met = (woord: string) => [
      [cel('2015-02-09'), cel('2016-02-15'), woord],
      [cel('2016-03-15'), leeg, leeg],
    ]
    expect(roepDag('EERSTEZIEKTEDAG', met('gedeeltelijk'))).toBe('2015-02-09')
    expect(roepDag('EERSTEZIEKTEDAG', met('volledig'))).toBe('2016-03-15')
    expect(roepFout('EERSTEZIEKTEDAG', met('een beetje')).bericht).toContain('"volledig" of "gedeeltelijk"')
  })
})

describe('PW.WACHTTIJD', () => {
  const rij = (rijen: unknown, kop: string) => (rijen as unknown[][]).find(([naam]) => String(naam).startsWith(kop))![1]

  it('geeft van 9-5-2019 de 104 weken en daarnaast de twee kalenderjaren van het opzegverbod', () => {
    const rijen = roep('WACHTTIJD', cel('2019-05-09'))
    expect(rij(rijen, 'Einde wachttijd')).toBe(cel('2021-05-05'))
    expect(rij(rijen, 'Eerste dag WIA')).toBe(cel('2021-05-06'))
    expect(rij(rijen, 'Einde opzegverbod')).toBe(cel('2021-05-08'))
  })
  it('verlengt het loon met de dagen dat de aanvraag te laat was', () => {
    const rijen = roep('WACHTTIJD', E, leeg, leeg, cel('2026-10-28'), cel('2026-09-20'))
    expect(rij(rijen, 'Dagen te laat')).toBe(10)
    expect(rij(rijen, 'Einde loondoorbetaling (late WIA-aanvraag)')).toBe(cel('2027-01-13'))
  })
  it('slaat een kop boven verloven over, en leest woorden zonder rij eronder niet als kop', () => {
    const ziek = [
      [cel('2026-01-05'), cel('2026-01-31')],
      [cel('2026-05-24'), leeg],
    ]
    const verloven = [
      ['begin', 'einde', 'zelfde oorzaak'],
      [cel('2026-02-01'), cel('2026-05-23'), 'ja'],
    ]
    expect(rij(roep('WACHTTIJD', ziek, verloven), 'Dagen die niet')).toBe(112)
    expect(roepFout('WACHTTIJD', ziek, [['geen']])).toEqual({
      code: '#VALUE!',
      bericht: 'verloven, rij 1: "geen" is geen datum. Typ een datum als 31-12-2026.',
    })
  })
  it('vraagt bij een late aanvraag alleen naar wat uitmaakt', () => {
    expect(roepFout('WACHTTIJD', E, leeg, leeg, cel('2026-10-28'), leeg, cel('2025-10-27')).bericht).toContain(
      'kennisgevingOp',
    )
    expect(rij(roep('WACHTTIJD', E, leeg, leeg, cel('2026-10-28'), leeg, 'niet'), 'Dagen te laat')).toBe(10)
  })
})

describe('PW.AOWDATUM', () => {
  it('geeft per cel een antwoord, ook als er een nog niet vaststaat', () => {
    const antwoord = roep('AOWDATUM', [[cel('1961-11-30')], [cel('1964-10-01')]]) as unknown[][]
    expect(antwoord[0]).toEqual([cel('2029-02-28')])
    expect((antwoord[1]![0] as Error).message).toContain('nog niet vastgesteld')
  })
})

describe('PW.WIAKLASSE', () => {
  it('geeft 60 procent bij 3000 en 1200, de klasse en de uitkering', () => {
    expect(roep('WIAKLASSE', 3000, 1200)).toBe(0.6)
    expect(roep('WIAKLASSE', 3000, 1200, 'klasse')).toBe('55-65')
    expect(roep('WIAKLASSE', 3000, 1200, 'uitkering')).toBe(0.42)
  })
  it('leest lonen in Nederlandse schrijfwijze, ook met een punt die alleen een komma kan zijn', () => {
    expect(roep('WIAKLASSE', '€ 3.000,00', '1.200')).toBe(0.6)
    expect(roep('WIAKLASSE', '3000', '1200.0')).toBe(0.6)
    expect(roepFout('WIAKLASSE', '3000', '1,200.5').bericht).toContain('restloon')
  })
  it('noemt de keuzes als het woord niet bestaat', () => {
    expect(roepFout('WIAKLASSE', 3000, 1200, 'trede')).toMatchObject({ code: '#N/A' })
  })
})

describe('PW.LOONDOORBETALING', () => {
  const op = cel('2026-07-06')
  it('geeft 70 procent, en met 0,9 of 90 hetzelfde', () => {
    expect(roep('LOONDOORBETALING', op, op, 1000, 36)).toBe(700)
    expect(roep('LOONDOORBETALING', op, op, 1000, 36, leeg, 0.9)).toBe(900)
    expect(roep('LOONDOORBETALING', op, op, 1000, 36, leeg, 90)).toBe(900)
    expect(roep('LOONDOORBETALING', op, op, 1000, 36, leeg, '90%')).toBe(900)
  })
  it('zegt waarom er geen bedrag is en wat dan kan', () => {
    const { code, bericht } = roepFout('LOONDOORBETALING', cel('2024-12-01'), cel('2025-08-04'), 2000, 36)
    expect(code).toBe('#N/A')
    expect(bericht).toContain('geef het zelf op')
  })
})

describe('PW.TRANSITIEVERGOEDING', () => {
  it('geeft een derde maandloon per jaar', () => {
    expect(roep('TRANSITIEVERGOEDING', cel('2016-01-01'), cel('2025-12-31'), 3000)).toBe(10_000)
  })
  it('geeft van een jaar zonder bekend maximum alleen een bedrag waar het niet kan binden', () => {
    expect(roep('TRANSITIEVERGOEDING', cel('2020-01-01'), cel('2027-02-28'), 2500)).toBe(5972.22)
    expect(roepFout('TRANSITIEVERGOEDING', cel('1985-01-01'), cel('2027-02-28'), 8000).code).toBe('#N/A')
  })
})

describe('PW.BEKORTING', () => {
  const besluit = cel('2026-11-22')
  it('telt zes weken met de dag van de beslissing mee', () => {
    expect(roepDag('BEKORTING', E, besluit, [[cel('2027-06-01'), cel('2027-06-21'), 'ja']])).toBe('2027-08-01')
  })
  it('duurt zonder toewijzing 52 weken', () => {
    expect(roepDag('BEKORTING', E, besluit, [[cel('2027-06-01'), cel('2027-06-21'), 'nee']])).toBe('2028-01-02')
  })
  it('weigert een woord dat geen ja of nee is', () => {
    expect(roepFout('BEKORTING', E, besluit, [[cel('2027-06-01'), cel('2027-06-21'), 'misschien']]).bericht).toContain(
      '"ja" of "nee"',
    )
  })
})

describe('PW.UITERSTSTART', () => {
  it('rekent terug vanaf de veilige dag en noemt de werkdag ervoor', () => {
    const rijen = roep('UITERSTSTART', 'SPOOR2', E, ['ADO', 28]) as unknown[][]
    expect(rijen[1]).toEqual(['ADO', 28, cel('2026-01-18'), cel('2026-01-16'), cel('2026-02-15')])
  })
  it('vraagt de dagen van een stap waarvan geen bron ze noemt', () => {
    expect(roepFout('UITERSTSTART', 'SPOOR2', E, ['ADO']).bericht).toContain('Hoeveel dagen')
  })
  it('weigert een half aantal dagen', () => {
    expect(roepFout('UITERSTSTART', 'SPOOR2', E, ['ADO', 1.5]).bericht).toContain('heel aantal dagen')
  })
})

describe('PW.BRONVERSCHIL', () => {
  it('zegt wie wat zegt over de WIA-aanvraag', () => {
    const rijen = roep('BRONVERSCHIL', 'wia-aanvraag') as unknown[][]
    expect(rijen[1]!.slice(0, 2)).toEqual(['Week van de WIA-aanvraag', 'WIA art. 64 lid 3'])
  })
  it('kent ook de toetsen', () => {
    expect((roep('BRONVERSCHIL', 'SPOOR2NODIG') as unknown[][]).length).toBeGreaterThan(5)
  })
  it('maakt onderscheid tussen geen verschil en een onbekende stap', () => {
    expect(roepFout('BRONVERSCHIL', 'PA').bericht).toContain('Over PA kent deze regelversie geen')
    expect(roepFout('BRONVERSCHIL', 'KLETS').bericht).toContain('bestaat niet')
  })
})

describe('PW.VISIEPLICHT', () => {
  const op = (ziek: Parameters<typeof cel>[0], stuk: Parameters<typeof cel>[0], peil?: Parameters<typeof cel>[0]) =>
    roep('VISIEPLICHT', cel(ziek), cel(stuk), peil ? cel(peil) : null)
  it('geldt voor wie op of na 1-7-2023 ziek werd, voor stukken van die dag af, en vanaf 1-7-2025 voor allen', () => {
    expect(op('2023-06-30', '2023-06-30')).toBe('nee')
    expect(op('2023-07-01', '2023-08-25')).toBe('ja')
    expect(op('2023-06-30', '2023-07-01')).toBe('ja')
    expect(op('2023-01-02', '2023-02-20', '2025-06-30')).toBe('nee')
    expect(op('2023-01-02', '2023-02-20', '2025-07-01')).toBe('ja')
  })
})

describe('PW.UITDIENST', () => {
  const rijen = (einde: Parameters<typeof cel>[0], eigen?: string) =>
    roep('UITDIENST', cel('2026-01-05'), cel(einde), eigen ?? null) as readonly (readonly unknown[])[]
  it('vraagt onder de zes weken alleen de aangifte, en vanaf zes weken ook het verslag', () => {
    expect(rijen('2026-02-15').map(([, waarde]) => waarde)).toEqual([cel('2026-02-16'), 'niet nodig'])
    expect(rijen('2026-02-16').map(([, waarde]) => waarde)).toEqual([cel('2026-02-16'), cel('2026-02-16')])
    expect(rijen('2026-02-17').map(([, waarde]) => waarde)).toEqual([cel('2026-02-17'), cel('2026-02-17')])
  })
  it('geeft een eigenrisicodrager zes weken voor de aangifte en vraagt geen verslag: 30-3-2026 plus 42 dagen', () =>
    expect(rijen('2026-03-30', 'ja').map(([, waarde]) => waarde)).toEqual([cel('2026-05-11'), 'niet nodig']))
  it('weigert een einde voor de eerste ziektedag', () =>
    expect(roepFout('UITDIENST', cel('2026-01-05'), cel('2026-01-04')).bericht).toContain('voor de eerste ziektedag'))
})

describe('PW.BOETE', () => {
  const uitDienst = (ontvangen: Parameters<typeof cel>[0]) =>
    roep('BOETE', cel('2026-01-05'), 'UITDIENST', cel(ontvangen), cel('2026-02-16'))
  it('volgt de schaal van het Boetebesluit: minder dan 7, minder dan 28, en meer kalenderdagen te laat', () => {
    expect(uitDienst('2026-02-16')).toBe(0)
    expect(uitDienst('2026-02-22')).toBe(70)
    expect(uitDienst('2026-02-23')).toBe(230)
    expect(uitDienst('2026-03-15')).toBe(230)
    expect(uitDienst('2026-03-16')).toBe(455)
  })
  it('is er bij de 42e-weeksmelding niet, volgens het schema van UWV', () =>
    expect(roep('BOETE', cel('2025-01-06'), 'UWV42', cel('2025-11-27'))).toBe(0))
  it('vraagt bij ziek uit dienst naar de laatste dag', () =>
    expect(roepFout('BOETE', cel('2026-01-05'), 'UITDIENST', cel('2026-02-20')).bericht).toContain(
      'Laatste dag van het dienstverband',
    ))
  it('noemt de aangiften waaruit men kiest', () =>
    expect(roepFout('BOETE', cel('2026-01-05'), 'WIA', cel('2026-02-20')).bericht).toContain('UWV42'))
})

describe('PW.VERKORTEWACHTTIJD', () => {
  const rijen = (aanvraag: Parameters<typeof cel>[0]) =>
    (roep('VERKORTEWACHTTIJD', cel('2025-01-06'), cel(aanvraag)) as readonly (readonly unknown[])[]).map(([, x]) => x)
  it('eindigt tien weken na de aanvraag: 1-9-2025 plus 70 dagen', () =>
    expect(rijen('2025-09-01')).toEqual([cel('2026-04-26'), cel('2025-11-10'), cel('2025-11-11')]))
  it('zegt na week 68 dat het te laat is', () => {
    expect(rijen('2026-04-26')[1]).toBe(cel('2026-07-05'))
    expect(rijen('2026-04-27')[1]).toBe('te laat aangevraagd')
  })
})

describe('PW.BEDRAG', () => {
  it('geeft de waarde die op de dag gold', () => {
    expect(roep('BEDRAG', 'TVMAX', cel('2025-12-31'))).toBe(98_000)
    expect(roep('BEDRAG', 'TVMAX', cel('2026-01-01'))).toBe(102_000)
    expect(roep('BEDRAG', 'AOWWEKEN', cel('2023-06-30'))).toBe(13)
    expect(roep('BEDRAG', 'AOWWEKEN', cel('2023-07-01'))).toBe(6)
    expect(roep('BEDRAG', 'VISIEALLEN', cel('2025-07-01'))).toBe('ja')
  })
  it('vraagt naar de maat waar de waarde van afhangt, en weigert haar waar dat niet zo is', () => {
    expect(roep('BEDRAG', 'BOETE', cel('2026-03-01'), 27)).toBe(230)
    expect(roepFout('BEDRAG', 'BOETE', cel('2026-03-01')).bericht).toContain('kalenderdagen te laat')
    expect(roepFout('BEDRAG', 'TVMAX', cel('2026-01-01'), 3).bericht).toContain('Laat maat leeg')
  })
  it('zegt van een maat onder de laagste welke de laagste is, en kent een tabel bij een woord uit haar naam', () => {
    expect(roepFout('BEDRAG', 'JEUGDLOON', cel('2026-01-01'), 14).bericht).toContain(
      'Minimumjeugdloon begint bij 15 (leeftijd in jaren); gevraagd is 14.',
    )
    expect(roepFout('BEDRAG', 'minimumloon', cel('2026-01-01')).bericht).toContain('"WMLMAAND" (Minimumloon per maand)')
  })
  it('zegt dat een waarde niet bekend is, en noemt bij een onbekende tabel wat er is', () => {
    expect(roepFout('BEDRAG', 'MAXDAGLOON', cel('2025-07-01')).code).toBe('#N/A')
    expect(roepFout('BEDRAG', 'MAXDAGLON', cel('2026-01-01')).bericht).toContain(
      'Bedoelt u "MAXDAGLOON" (Maximumdagloon)',
    )
  })
  it('zegt bij een dag waar de tabel hoort te staan dat de code eerst komt', () => {
    expect(roepFout('BEDRAG', cel('2026-07-01'), 'WMLUUR').bericht).toContain('De code komt eerst')
    expect(roepFout('TOETS', cel('2025-01-06'), 'SPOOR2NODIG', cel('2026-02-01')).bericht).toContain(
      'De code komt eerst',
    )
    expect(roepFout('BEDRAG', 'MAXDAGLON', cel('2026-01-01')).bericht).not.toContain('De code komt eerst')
  })
  it('kent iedere tabel van de editie', () => {
    for (const { code, maat } of regelboek.tabellen)
      expect(roepFout('BEDRAG', code, cel('2026-07-01'), maat === undefined ? null : 18).code, code).not.toBe('#VALUE!')
  })
})

describe('PW.BRON en PW.UITLEG over bedragen en beslissingen', () => {
  it('geven de bronnen van een tabel en van iedere rij van een beslissing', () => {
    const bedrag = roep('BRON', 'AOWWEKEN') as readonly (readonly unknown[])[]
    expect(bedrag.some(([, , , bron]) => String(bron).endsWith('art. 629 lid 2'))).toBe(true)
    const beslissing = roep('BRON', 'SPOOR2NODIG') as readonly (readonly unknown[])[]
    expect(beslissing.some(([, , , bron]) => /^S05: .*658a lid 1$/.test(String(bron)))).toBe(true)
  })
  it('leggen een bedrag uit op de dag die het kiest', () => {
    expect(roep('UITLEG', 'AOWWEKEN', cel('2023-06-30'), cel('2024-01-01'))).toContain('Waarde: 13 weken')
    expect(roep('UITLEG', 'BOETE', cel('2026-01-05'), cel('2026-03-01'))).toContain('€ 230,00')
    const zonderDag = (tabel: string) => roepFout('UITLEG', tabel, cel('2026-01-05'), cel('2026-03-01')).bericht
    expect(zonderDag('AOWLEEFTIJD')).toContain('hangt af van "geboortedatum"')
    expect(zonderDag('TVDEEL')).toContain('hangt af van "Einde dienstverband"')
  })
})

describe('de eigen kosten', () => {
  it('van een vrijwillige verlenging: twaalf weken van 1.000 tegen 70 procent', () => {
    expect(roep('VERLENGINGSKOSTEN', cel('2027-01-04'), cel('2027-03-28'), 1000, 0.7)).toBe(8400)
    expect(roep('VERLENGINGSKOSTEN', cel('2027-01-04'), cel('2027-01-04'), 700, 1, 0.2)).toBe(120)
    expect(roepFout('VERLENGINGSKOSTEN', cel('2027-01-04'), cel('2027-01-03'), 1000, 0.7).bericht).toContain('totEnMet')
  })
  it('van spoor 2 naast onderzoek en oordeel, zonder dat een bedrag iets beslist', () => {
    const rijen = roep('SPOOR2KOSTEN', 4500, 1250, 400) as readonly (readonly unknown[])[]
    expect(rijen.map(([, bedrag]) => bedrag)).toEqual([4500, 1250, 400, 1650, 2850])
    const goedkoper = roep('SPOOR2KOSTEN', 1000, 1250) as readonly (readonly unknown[])[]
    expect(goedkoper.at(-1)?.[1]).toBe(-250)
  })
})

describe('PW.VERVOLG', () => {
  const vervolg = (...feiten: readonly unknown[]) =>
    [cel('2025-01-06'), cel('2026-02-01'), feiten.map((feit) => [[feit]])] as const
  it('geeft de dag waarop spoor 2 moet zijn gestart als datum: zes weken na 4-1-2026', () => {
    const rijen = roep(
      'VERVOLG',
      'SPOOR2NODIG',
      ...vervolg('belastbaarheid', 'belastbaar', 'perspectiefConcreet', 'nee'),
    )
    expect((rijen as readonly (readonly unknown[])[])[1]?.[0]).toBe(cel('2026-02-15'))
  })
  it('zegt wat er ontbreekt, en dat er geen datum volgt', () => {
    expect(roepFout('VERVOLG', 'SPOOR2NODIG', cel('2025-01-06'), cel('2026-02-01')).bericht).toContain('Nog nodig')
    expect(roepFout('VERVOLG', 'SPOOR2NODIG', ...vervolg('aowDatum', '1-1-2026')).bericht).toContain('geen datum')
  })
})

describe('de gewone keten naar spoor 2 in PW.UITERSTSTART', () => {
  const dagen = (...duur: readonly number[]) =>
    roep(
      'UITERSTSTART',
      'SPOOR2',
      cel('2025-01-06'),
      duur.map((dag) => [[dag]]),
    ) as readonly (readonly unknown[])[]
  it('rekent van 15-2-2026 terug: intake 14, onderzoek 28, FML 14, medische informatie 21 dagen', () =>
    expect(
      dagen(21, 14, 28, 14)
        .slice(1)
        .map(([stap, , begin]) => [stap, begin]),
    ).toEqual([
      ['medische informatie', cel('2025-11-30')],
      ['FML', cel('2025-12-21')],
      ['arbeidsdeskundig onderzoek', cel('2026-01-04')],
      ['intake spoor 2', cel('2026-02-01')],
    ]))
  it('weigert meer dagen dan de keten stappen heeft', () =>
    expect(
      roepFout(
        'UITERSTSTART',
        'SPOOR2',
        cel('2025-01-06'),
        [1, 2, 3, 4, 5].map((dag) => [[dag]]),
      ).bericht,
    ).toContain('heeft 4 stappen'))
})
