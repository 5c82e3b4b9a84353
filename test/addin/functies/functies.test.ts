import { describe, expect, it } from 'vitest'
import { functies } from '../../../addin/functies/index.ts'
import { cel, roep, roepDag, roepFout } from './roep.ts'
import { regelboek } from '@poortwachter/wet/editie'

describe('iedere functie', () => {
  it('heeft een naam die Excel aanneemt en die geen cel is', () => {
    for (const { id } of functies) expect(id).toMatch(/^(?![A-Z]{1,3}\d+$)[A-Z][A-Z0-9]{2,63}$/)
  })

  it('heeft uitleg in beide talen, ook bij ieder argument, binnen de lengtes van Excel', () => {
    for (const { doc, parameters } of functies) {
      for (const taal of ['nl', 'en'] as const) {
        expect(doc[taal].length).toBeGreaterThan(10)
        expect(doc[taal].length).toBeLessThanOrEqual(1024)
        for (const { uitleg } of Object.values(parameters)) {
          expect(uitleg[taal].length).toBeGreaterThan(5)
          expect(uitleg[taal].length).toBeLessThanOrEqual(512)
        }
      }
    }
  })

  it('heeft verplichte argumenten voor facultatieve, en een reeks alleen aan het eind', () => {
    for (const { id, parameters } of functies) {
      const lijst = Object.values(parameters)
      const eersteFacultatieve = lijst.findIndex(({ verplicht }) => !verplicht)
      if (eersteFacultatieve >= 0) {
        expect(
          lijst.slice(eersteFacultatieve).every(({ verplicht }) => !verplicht),
          id,
        ).toBe(true)
      }
      expect(
        lijst.slice(0, -1).every(({ vorm }) => vorm !== 'reeks'),
        id,
      ).toBe(true)
    }
  })

  it('struikelt nooit over onzin, maar antwoordt met een fout met een zin', () => {
    const onzin = [
      null,
      '',
      0,
      -1,
      1e300,
      Number.NaN,
      'onzin',
      '=1+1',
      true,
      {},
      [[]],
      [
        ['x', 1],
        [null, ''],
      ],
      '<img onerror=alert(1)>',
    ]
    for (const functie of functies) {
      for (const waarde of onzin) {
        const argumenten = Object.values(functie.parameters).map(({ vorm }) => (vorm === 'reeks' ? [waarde] : waarde))
        const antwoord = roep(functie.id, ...argumenten)
        if (antwoord instanceof Error) {
          expect('code' in antwoord, `${functie.id} met ${JSON.stringify(waarde)}: ${antwoord.stack}`).toBe(true)
          expect(antwoord.message).toMatch(/[.:]/)
        }
      }
    }
  })
})

describe('PW.VENSTER', () => {
  it('geeft de eerste en de laatste dag: week 46 tot en met week 52 voor de eerstejaarsevaluatie', () => {
    expect(roep('VENSTER', cel('2025-01-06'), 'EJE')).toEqual([[cel('2025-11-17'), cel('2026-01-04')]])
  })
  it('laat de eerste cel leeg als er geen begindag is', () => {
    expect(roep('VENSTER', cel('2025-01-06'), 'RIV')).toEqual([['', cel('2026-10-04')]])
  })
})

describe('PW.STATUS', () => {
  const op = (peildatum: Parameters<typeof cel>[0], gedaan?: Parameters<typeof cel>[0]) =>
    roep('STATUS', cel('2025-01-06'), 'UWV42', cel(peildatum), gedaan ? cel(gedaan) : null)
  it('is op de laatste dag nog niet te laat, de dag erna wel', () => {
    expect(op('2025-10-26')).toBe('binnenkort')
    expect(op('2025-10-27')).toBe('binnenkort')
    expect(op('2025-10-28')).toBe('te laat')
  })
  it('is gereed tot en met de laatste dag, en daarna gereed maar te laat', () => {
    expect(op('2025-12-01', '2025-10-27')).toBe('gereed')
    expect(op('2025-12-01', '2025-10-28')).toBe('gereed, te laat')
  })
  it('is nog niet aan de orde voor het venster opengaat', () => {
    expect(op('2025-03-01')).toBe('nog niet aan de orde')
  })

  it('is niet open zolang de peildatum voor de eerste ziektedag ligt', () => {
    const vooraf = roep('STATUS', cel('2026-10-01'), 'PA', cel('2026-09-30'), null)
    expect([vooraf, roep('STATUS', cel('2026-10-01'), 'PA', cel('2026-10-01'), null)]).toEqual([
      'nog niet aan de orde',
      'open',
    ])
  })
  it('weigert een stap die voor de eerste ziektedag gedaan zou zijn', () => {
    const fout = roepFout('STATUS', cel('2025-01-06'), 'UWV42', cel('2025-10-01'), cel('2024-12-31'))
    expect(fout.bericht).toBe('gedaanOp: deze dag ligt voor de eerste ziektedag. Controleer beide datums.')
  })
})

describe('PW.STATUS bij een gebeurtenis', () => {
  const op = (soort: string, aow: Parameters<typeof cel>[0] | null, einde: Parameters<typeof cel>[0] | null) =>
    roep(
      'STATUS',
      cel('2025-01-06'),
      soort,
      cel('2025-12-01'),
      null,
      null,
      null,
      null,
      aow && cel(aow),
      einde && cel(einde),
    )
  it('is n.v.t. voor een stap op of na de AOW-dag, en blijft voor een eerdere', () => {
    expect(op('UWV42', '2025-10-28', null)).toBe('te laat')
    expect(op('UWV42', '2025-10-27', null)).toBe('n.v.t.')
    expect(op('UWV42', '2025-10-26', null)).toBe('n.v.t.')
  })
  it('is n.v.t. voor een stap na de laatste dag van het dienstverband', () => {
    expect(op('UWV42', null, '2025-10-27')).toBe('te laat')
    expect(op('UWV42', null, '2025-10-26')).toBe('n.v.t.')
  })
  it('zegt "controleren" als een onderbreking van tien dagen de 42e-weeksmelding kan hebben verschoven of niet', () => {
    const gedaan = (iso: Parameters<typeof cel>[0]) =>
      roep('STATUS', cel('2025-01-06'), 'UWV42', cel('2026-06-01'), cel(iso), null, 10)
    expect(gedaan('2025-10-27')).toBe('gereed')
    expect(gedaan('2025-10-28')).toBe('controleren')
    expect(gedaan('2025-11-06')).toBe('controleren')
    expect(gedaan('2025-11-07')).toBe('gereed, te laat')
  })
  it('verandert niets onder de editie die deze regels niet heeft', () => {
    const toen = roep('STATUS', cel('2025-01-06'), 'UWV42', cel('2026-06-01'), cel('2025-10-28'), null, 10, '2026.11.0')
    expect(toen).not.toBe('controleren')
  })
})

describe('PW.TIJDLIJN en PW.VOLGENDE bij een gebeurtenis', () => {
  const tijdlijn = (...gedaan: readonly unknown[]) =>
    roep('TIJDLIJN', cel('2025-03-03'), cel('2026-11-28'), [[gedaan]]) as readonly (readonly unknown[])[]
  const rij = (regels: readonly (readonly unknown[])[], code: string) => regels.find(([eerste]) => eerste === code)

  it('houden voor de AOW-dag wat er was, zeggen daarna waarom niet, en noemen het einde van het loon', () => {
    const regels = tijdlijn('AOWBEREIKT', cel('2025-06-01'))
    expect(rij(regels, 'PVA')?.[4]).toBe(cel('2025-04-28'))
    expect(rij(regels, 'WIA')?.slice(2, 6)).toEqual(['', '', '', 'n.v.t.'])
    expect(rij(regels, 'WIA')?.[7]).toContain('AOW-leeftijd bereikt: 01-06-2025.')
    expect(rij(regels, 'WIA')?.[7]).toContain('WIA art. 8 lid 1')
    expect(rij(regels, 'LOONAOW')?.[4]).toBe(cel('2025-07-12'))
    expect(rij(tijdlijn(), 'LOONAOW')).toBeUndefined()
  })
  it('noemen bij het einde van het dienstverband de aangifte en het verslag, en daarna niets', () => {
    const regels = tijdlijn('EINDEDIENST', cel('2026-02-27'))
    expect(rij(regels, 'UITDIENST')?.[4]).toBe(cel('2026-02-27'))
    expect(rij(regels, 'RIVUITDIENST')?.[4]).toBe(cel('2026-02-27'))
    expect(rij(regels, 'EJE')?.[5]).toBe('n.v.t.')
    expect(rij(regels, 'UWV42')?.[4]).toBe(cel('2025-12-22'))
  })
  it('noemen geen stap meer na de AOW-dag', () => {
    const volgende = roep('VOLGENDE', cel('2024-04-01'), cel('2026-11-28'), [[['AOWBEREIKT', cel('2023-11-10')]]])
    expect(volgende).toBeInstanceOf(Error)
  })
})

describe('PW.VERZUIMWEEK', () => {
  it('telt de eerste ziektedag als dag 1 van week 1', () => {
    expect(roep('VERZUIMWEEK', cel('2025-01-06'), cel('2025-01-06'))).toBe(1)
    expect(roep('VERZUIMWEEK', cel('2025-01-06'), cel('2025-01-12'))).toBe(1)
    expect(roep('VERZUIMWEEK', cel('2025-01-06'), cel('2025-01-13'))).toBe(2)
    expect(roep('VERZUIMWEEK', cel('2025-01-06'), cel('2027-01-03'))).toBe(104)
  })
  it('bestaat niet voor de eerste ziektedag', () => {
    expect(roepFout('VERZUIMWEEK', cel('2025-01-06'), cel('2025-01-05')).bericht).toContain('voor de eerste ziektedag')
    expect(roepFout('VERZUIMWEEK', cel('2025-01-06'), cel('2025-01-12'), 7).bericht).toContain('meer dagen niet mee')
    expect(roep('VERZUIMWEEK', cel('2025-01-06'), cel('2025-01-13'), 7)).toBe(1)
  })
})

describe('PW.TIJDLIJN', () => {
  it('geeft alle stappen op volgorde van hun laatste dag, met status op de peildatum', () => {
    const rijen = roep(
      'TIJDLIJN',
      cel('2025-01-06'),
      cel('2025-11-20'),
      ['PA', cel('2025-02-10'), 'PVA', '24-02-2025'].map((w) => [[w]]),
    ) as unknown[][]
    expect(rijen[0]).toEqual(['code', 'stap', 'vanaf', 'veilig', 'uiterlijk', 'status', 'wie', 'bron'])
    const status = new Map(rijen.slice(1).map((rij) => [rij[0], rij[5]]))
    expect(status.get('PA')).toBe('gereed')
    expect(status.get('PVA')).toBe('gereed')
    expect(status.get('UWV42')).toBe('te laat')
    expect(status.get('WIA')).toBe('open')
    const dagen = rijen
      .slice(1)
      .map((rij) => rij[4])
      .filter((waarde) => typeof waarde === 'number')
    expect(dagen).toEqual(dagen.toSorted((a, b) => a - b))
  })
  it('telt het plan van aanpak vanaf de werkelijke probleemanalyse', () => {
    const rijen = roep('TIJDLIJN', cel('2025-01-06'), null, [[['PA', cel('2025-02-03')]]]) as unknown[][]
    expect(rijen.find((rij) => rij[0] === 'PVA')![4]).toBe(cel('2025-02-17'))
  })
  it('noemt een half paar', () => {
    expect(roepFout('TIJDLIJN', cel('2025-01-06'), null, [[['PA']]]).bericht).toContain('paren van een stap en een dag')
  })
})

describe('PW.VOLGENDE', () => {
  it('begint met de probleemanalyse en gaat verder met wat nog niet is gedaan', () => {
    expect(roep('VOLGENDE', cel('2025-01-06'), cel('2025-01-10'))).toEqual([
      ['PA', 'Probleemanalyse', cel('2025-02-17')],
    ])
    expect(roep('VOLGENDE', cel('2025-01-06'), cel('2025-02-11'), [[['PA', cel('2025-02-10')]]])).toEqual([
      ['PVA', 'Plan van aanpak', cel('2025-02-24')],
    ])
  })
  it('noemt het volgende zeswekelijkse gesprek, zes weken na het laatste', () => {
    const gedaan = [
      ['PA', cel('2026-04-05')],
      ['PVA', cel('2026-04-15')],
      ['EVAL', cel('2026-05-27')],
    ]
    expect(roep('VOLGENDE', cel('2026-03-01'), cel('2026-11-22'), [gedaan])).toEqual([
      ['EVAL', 'Voortgangsevaluatie', cel('2026-07-08')],
    ])
  })
})

describe('PW.STATUS van een stap die terugkomt', () => {
  it.each([
    ['2026-11-22', 'te laat'],
    ['2026-07-08', 'binnenkort'],
    ['2026-06-01', 'open'],
  ] as const)('is op %s, na een gesprek op 27-5-2026: %s', (peildatum, status) =>
    expect(roep('STATUS', cel('2026-03-01'), 'EVAL', cel(peildatum), cel('2026-05-27'))).toBe(status),
  )
})

describe('PW.BRON en PW.REGELVERSIE', () => {
  it('noemen artikel, woorden en link per versie van de regel', () => {
    const rijen = roep('BRON', 'WIA') as unknown[][]
    const nu = rijen.findIndex(([vanaf]) => vanaf === cel('2013-07-01'))
    expect(rijen[nu]!.slice(0, 5)).toEqual([
      cel('2013-07-01'),
      'wet',
      'in de tekst zelf gelezen',
      'WIA art. 64 lid 3',
      'uiterlijk elf weken voor afloop van de wachttijd',
    ])
    expect(rijen[nu]![5]).toBe(
      'https://wetten.overheid.nl/jci1.3:c:BWBR0019057&artikel=64&lid=3&z=2026-11-22&g=2026-11-22',
    )
  })
  it('openen de tekst die toen gold: vijftien weken staat niet in de wet van nu', () => {
    const rijen = roep('BRON', 'RIV') as unknown[][]
    expect(rijen[1]![4]).toBe('Uiterlijk vijftien weken voor het verstrijken van de wachttijd')
    expect(rijen[1]![5]).toBe(
      'https://wetten.overheid.nl/jci1.3:c:BWBR0019057&artikel=25&lid=3&z=2013-06-30&g=2013-06-30',
    )
  })
  it('noemen de versie waarmee wordt gerekend', () => {
    expect(roep('REGELVERSIE')).toBe(regelboek.versie)
    expect(roepDag('DEADLINE', cel('2025-01-06'), 'WIA', null, null, null, regelboek.versie)).toBe('2026-10-18')
  })
})
