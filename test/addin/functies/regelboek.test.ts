import { describe, expect, it } from 'vitest'
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
