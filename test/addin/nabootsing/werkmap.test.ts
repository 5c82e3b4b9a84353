import { describe, expect, it } from 'vitest'
import { createWerkmap, type Rekenwerkmap } from '../../../addin/nabootsing/rekenblad/werkmap.ts'
import { createWerkmapUit } from '../../../addin/nabootsing/rekenblad/beschrijving.ts'
import { leesFunctiesJson, type Functiegastheer } from '../../../addin/nabootsing/rekenblad/gastheer.ts'

const nieuw = (opties: Partial<Parameters<typeof createWerkmap>[0]> = {}): Rekenwerkmap =>
  createWerkmap({ locale: 'nl', vandaag: '2026-11-22', ...opties })

const typ = (werkmap: Rekenwerkmap, cellen: Record<string, string>): void => {
  for (const [adres, tekst] of Object.entries(cellen)) werkmap.setInvoer('Blad1', adres, tekst)
}
const tekst = (werkmap: Rekenwerkmap, adres: string): string => werkmap.cel('Blad1', adres).tekst

describe('what a person types', () => {
  it.each([
    ['nl', '1234,5', 1234.5, '1234,5'],
    ['nl', '1.234,5', 1234.5, '1234,5'],
    ['nl', '1.23', '1.23', '1.23'],
    ['nl', '12,5%', 0.125, '12,50%'],
    ['nl', '€ 12,50', 12.5, '€ 12,50'],
    ['nl', '-3', -3, '-3'],
    ['nl', '1E3', 1000, '1,00E+03'],
    ['nl', '6-1-2025', 45663, '06-01-2025'],
    ['nl', '06/01/2025', 45663, '06-01-2025'],
    ['nl', '6-1-25', 45663, '06-01-2025'],
    ['nl', '6-1-30', 10964, '06-01-1930'],
    ['nl', '2025-01-06', 45663, '06-01-2025'],
    ['nl', '12 mrt 2026', 46093, '12-mrt-26'],
    ['nl', '31-02-2026', '31-02-2026', '31-02-2026'],
    ['nl', '29-2-2025', '29-2-2025', '29-2-2025'],
    ['nl', '13-13-2025', '13-13-2025', '13-13-2025'],
    ['nl', 'waar', true, 'WAAR'],
    ['nl', 'true', 'true', 'true'],
    ['nl', "'6-1-2025", '6-1-2025', '6-1-2025'],
    ['nl', '12:30', 0.5208333333333334, '12:30'],
    ['nl', '#N/B', '#N/B', '#N/B'],
    ['nl', '=', '=', '='],
    ['en', '1/6/2025', 45663, '1/6/2025'],
    ['en', '13/1/2025', '13/1/2025', '13/1/2025'],
    ['en', '1,234.5', 1234.5, '1234.5'],
    ['en', 'TRUE', true, 'TRUE'],
  ] as const)('%s: %s', (locale, invoer, waarde, getoond) => {
    const werkmap = nieuw({ locale })
    werkmap.setInvoer('Blad1', 'A1', invoer)
    expect(werkmap.cel('Blad1', 'A1')).toMatchObject({ waarde, tekst: getoond })
  })

  it('keeps the day in a 1904 workbook, under another serial', () => {
    const werkmap = nieuw({ datumstelsel: 1904 })
    typ(werkmap, { A1: '5-1-2026' })
    expect(werkmap.cel('Blad1', 'A1')).toMatchObject({ waarde: 44565, tekst: '05-01-2026' })
    typ(werkmap, { A2: '=WEEKDAG(A1)' })
    expect(tekst(werkmap, 'A2')).toBe('2')
  })

  it('gives a sum of a day and days the format of a day', () => {
    const werkmap = nieuw()
    typ(werkmap, { A1: '6-1-2025', B1: '=A1+42', C1: '=B1-A1', D1: '=ALS(A1>0;A1;"")' })
    expect(['B1', 'C1', 'D1'].map((a) => tekst(werkmap, a))).toEqual(['17-02-2025', '42', '06-01-2025'])
  })
})

describe('recalculation', () => {
  it('follows a change through a chain longer than the call stack', { timeout: 30_000 }, () => {
    const werkmap = nieuw()
    werkmap.batch(() => {
      for (let r = 5_000; r > 1; r -= 1) werkmap.setFormule('Blad1', `A${r}`, `=A${r - 1}+1`)
    })
    typ(werkmap, { A1: '5' })
    expect(werkmap.cel('Blad1', 'A5000').waarde).toBe(5_004)
  })

  it('reports a written range once, before what follows from it is calculated', () => {
    const werkmap = nieuw()
    typ(werkmap, { D1: '=SOM(A1:B2)' })
    const gemeld: string[] = []
    werkmap.on((wijziging) =>
      gemeld.push(wijziging.soort === 'inhoud' ? `inhoud ${Object.values(wijziging.vlak).join(' ')}` : wijziging.soort),
    )
    werkmap.batch(() => typ(werkmap, { B1: '1', A2: '2', B2: '3' }))
    expect(gemeld).toEqual(['inhoud 0 0 1 1', 'berekend'])
    expect(werkmap.cel('Blad1', 'D1').waarde).toBe(6)
  })

  it('names the cells of a circle, shows 0, and recovers', () => {
    const werkmap = nieuw()
    typ(werkmap, { A1: '=B1+1', B1: '=C1', C1: '=A1', D1: '=A1+1' })
    expect(werkmap.kringverwijzingen().toSorted()).toEqual(['Blad1!A1', 'Blad1!B1', 'Blad1!C1'])
    expect(tekst(werkmap, 'A1')).toBe('0')
    typ(werkmap, { C1: '4' })
    expect(werkmap.kringverwijzingen()).toEqual([])
    expect(['A1', 'B1', 'D1'].map((a) => tekst(werkmap, a))).toEqual(['5', '4', '6'])
  })

  it('waits for a command when calculation is manual', () => {
    const werkmap = nieuw()
    typ(werkmap, { A1: '1', B1: '=A1*2' })
    werkmap.automatisch = false
    typ(werkmap, { A1: '5' })
    expect(tekst(werkmap, 'B1')).toBe('2')
    werkmap.calculate()
    expect(tekst(werkmap, 'B1')).toBe('10')
  })

  it('reads other sheets, also one with a space and one that comes later', () => {
    const werkmap = nieuw()
    typ(werkmap, { A1: "='Mijn blad'!B2*2" })
    expect(tekst(werkmap, 'A1')).toBe('#VERW!')
    werkmap.addBlad('Mijn blad')
    werkmap.setInvoer('Mijn blad', 'B2', '21')
    werkmap.calculate(true)
    expect(tekst(werkmap, 'A1')).toBe('42')
  })

  it('sums whole columns and rows', () => {
    const werkmap = nieuw()
    typ(werkmap, { A1: '1', A9: '2', B1: '=SOM(A:A)', C1: '=SOM(9:9)' })
    expect(tekst(werkmap, 'B1')).toBe('3')
    expect(tekst(werkmap, 'C1')).toBe('2')
    typ(werkmap, { A500: '10' })
    expect(tekst(werkmap, 'B1')).toBe('13')
  })
})

describe('a result of more cells', () => {
  it('spills, is read with #, and grows', () => {
    const werkmap = nieuw()
    typ(werkmap, { A1: '3', B1: '=REEKS(A1)', C1: '=SOM(B1#)', D1: '=B3' })
    expect(['B1', 'B2', 'B3', 'C1', 'D1'].map((a) => tekst(werkmap, a))).toEqual(['1', '2', '3', '6', '3'])
    expect(werkmap.cel('Blad1', 'B1').spilgebied).toBe('B1:B3')
    expect(werkmap.cel('Blad1', 'B2')).toMatchObject({ spilVan: 'B1', formule: '' })
    typ(werkmap, { A1: '2' })
    expect(['B3', 'C1', 'D1'].map((a) => tekst(werkmap, a))).toEqual(['', '3', '0'])
  })

  it('is #OVERLOOP! while something stands in the way', () => {
    const werkmap = nieuw()
    typ(werkmap, { B2: 'in de weg', B1: '=REEKS(3)' })
    expect(werkmap.cel('Blad1', 'B1').fout).toEqual({
      code: '#SPILL!',
      bericht: 'Het resultaat heeft B1:B3 nodig; B2 is niet leeg.',
    })
    werkmap.clear('Blad1', 'B2')
    expect(tekst(werkmap, 'B3')).toBe('3')
    typ(werkmap, { B3: 'weer' })
    expect(['B1', 'B2', 'B3'].map((a) => tekst(werkmap, a))).toEqual(['#OVERLOOP!', '', 'weer'])
  })

  it('lifts a function for one value over a range, and stretches a row against a column', () => {
    const werkmap = nieuw()
    typ(werkmap, { A1: 'jan', A2: ' els ', B1: '=LENGTE(A1:A2)', D1: '={1\\2}+{10;20}' })
    expect(['B1', 'B2'].map((a) => tekst(werkmap, a))).toEqual(['3', '5'])
    expect(['D1', 'E1', 'D2', 'E2'].map((a) => tekst(werkmap, a))).toEqual(['11', '12', '21', '22'])
  })

  it('takes the cell of its own row with @', () => {
    const werkmap = nieuw()
    typ(werkmap, { A1: '1', A2: '2', B2: '=@A1:A2*10', B5: '=@A1:A2' })
    expect(tekst(werkmap, 'B2')).toBe('20')
    expect(tekst(werkmap, 'B5')).toBe('#WAARDE!')
  })
})

describe('tables and names', () => {
  const metTabel = (): Rekenwerkmap => {
    const werkmap = nieuw()
    typ(werkmap, {
      A1: 'Naam',
      B1: 'Ziekte datum',
      C1: 'Loon',
      A2: 'a',
      B2: '6-1-2025',
      C2: '10',
      A3: 'b',
      B3: '7-1-2025',
      C3: '20',
    })
    werkmap.addTabel('Blad1', 'A1:D3', 'Caseload')
    return werkmap
  }

  it.each([
    ['=SOM(Caseload[Loon])', '30'],
    ['=RIJEN(Caseload)', '2'],
    ['=RIJEN(Caseload[#Alles])', '3'],
    ['=INDEX(Caseload[#Kopteksten];2)', 'Ziekte datum'],
    ['=Caseload[[#Kopteksten];[Loon]]', 'Loon'],
    ['=KOLOMMEN(Caseload[[Naam]:[Loon]])', '3'],
    ['=Caseload[Bestaat niet]', '#VERW!'],
    ['=Onbekend[Loon]', '#VERW!'],
    ['=Caseload[@Loon]', '#WAARDE!'],
  ])('%s is %s', (formule, verwacht) => {
    const werkmap = metTabel()
    typ(werkmap, { H9: formule })
    expect(tekst(werkmap, 'H9')).toBe(verwacht)
  })

  it('reads its own row, with and without the table name', () => {
    const werkmap = metTabel()
    typ(werkmap, { D2: '=Caseload[@[Ziekte datum]]+1', D3: '=[@Loon]*2' })
    expect(tekst(werkmap, 'D2')).toBe('07-01-2025')
    expect(tekst(werkmap, 'D3')).toBe('40')
    expect(werkmap.cel('Blad1', 'D2').formuleLokaal).toBe('=Caseload[@[Ziekte datum]]+1')
  })

  it('shows the own row of a stored formula as a person types it', () => {
    const werkmap = metTabel()
    werkmap.setOpgeslagenFormule(
      werkmap.blad('Blad1'),
      'D2',
      '=SUM(Caseload[[#This Row],[Loon]],Caseload[[#This Row],[Ziekte datum]])',
    )
    expect(werkmap.cel('Blad1', 'D2').formuleLokaal).toBe('=SOM(Caseload[@Loon];Caseload[@[Ziekte datum]])')
    expect(werkmap.cel('Blad1', 'D2').waarde).toBe(45_673)
  })

  it('counts a row that is added to the table', () => {
    const werkmap = metTabel()
    typ(werkmap, { H1: '=SOM(Caseload[Loon])', C4: '5' })
    const tabel = werkmap.vindTabel('caseload')
    if (!tabel) throw new Error('no table')
    werkmap.resizeTabel(tabel, { ...tabel.vlak, r2: 3 })
    expect(tekst(werkmap, 'H1')).toBe('35')
  })

  it('knows names of cells and of formulas', () => {
    const werkmap = nieuw()
    typ(werkmap, { A1: '4' })
    werkmap.setNaam('PW_Peildatum', '=Blad1!$A$1')
    werkmap.setNaam('Dubbel', '=Blad1!$A$1*2')
    typ(werkmap, { B1: '=pw_peildatum+Dubbel' })
    expect(tekst(werkmap, 'B1')).toBe('12')
  })
})

const FUNCTIES = leesFunctiesJson({
  allowCustomDataForDataTypeAny: true,
  functions: [
    { id: 'ECHO', name: 'ECHO', parameters: [{ name: 'x', type: 'any' }], result: {} },
    {
      id: 'SOMS',
      name: 'SOMS',
      parameters: [
        { name: 'x', type: 'any' },
        { name: 'y', type: 'any', optional: true },
      ],
    },
    { id: 'MATRIX', name: 'MATRIX', parameters: [{ name: 'm', type: 'any', dimensionality: 'matrix' }] },
    {
      id: 'PAREN',
      name: 'PAREN',
      parameters: [{ name: 'x' }, { name: 'feit', repeating: true }, { name: 'waarde', repeating: true }],
    },
    { id: 'GETAL', name: 'GETAL', parameters: [{ name: 'x', type: 'number' }] },
    { id: 'ZIET', name: 'ZIET.FOUT', allowErrorForDataTypeAny: true, parameters: [{ name: 'x', type: 'any' }] },
  ],
})

/** Records each call and answers with `antwoord`. */
const opnemer = (
  antwoord: (id: string, args: readonly unknown[]) => unknown,
): Functiegastheer & { oproepen: unknown[][] } => {
  const oproepen: unknown[][] = []
  return {
    naamruimte: 'PW',
    functies: FUNCTIES,
    oproepen,
    call: (id, args, { adres }) => {
      oproepen.push([id, args, adres])
      return antwoord(id, args)
    },
  }
}

describe('functions of the add-in', () => {
  it.each([
    ['=PW.SOMS(1;2)', [1, 2]],
    ['=PW.SOMS(1)', [1, null]],
    ['=PW.SOMS(1;)', [1, null]],
    ['=PW.ECHO("a")', ['a']],
    ['=PW.ECHO(B9)', ['leeg']],
    ['=PW.MATRIX(A1:B1)', [[[7, 'leeg']]]],
    ['=PW.MATRIX(5)', [[[5]]]],
    ['=PW.PAREN(1;"a";2;"b";3)', [1, ['a', 'b'], [2, 3]]],
    ['=PW.PAREN(1)', [1, [], []]],
    ['=PW.GETAL("8")', [8]],
    ['=PW.ZIET.FOUT(1/0)', [{ type: 'Error', errorType: 'Div0', basicType: 'Error', basicValue: '#DIV/0!' }]],
  ])('%s is called with %j', (formule, args) => {
    const gastheer = opnemer(() => 1)
    const werkmap = nieuw({ gastheer, leeg: '' })
    typ(werkmap, { A1: '7', C1: formule })
    expect(gastheer.oproepen.map((o) => JSON.stringify(o[1]))).toEqual([
      JSON.stringify(args).replaceAll('"leeg"', '""'),
    ])
    expect(gastheer.oproepen[0]?.[2]).toBe('Blad1!C1')
  })

  it.each([
    [0, 0],
    [null, null],
    ['', ''],
  ] as const)('hands over an empty cell as %j when the host does so', (leeg, gekregen) => {
    const gastheer = opnemer(() => 1)
    const werkmap = nieuw({ gastheer, leeg })
    typ(werkmap, { C1: '=PW.ECHO(A1)' })
    expect(gastheer.oproepen[0]?.[1]).toEqual([gekregen])
  })

  it.each([
    ['=PW.ECHO(1/0)', '#DEEL/0!'],
    ['=PW.GETAL("acht")', '#WAARDE!'],
    ['=PW.ECHO()', '#WAARDE!'],
    ['=PW.ECHO(1;2)', '#WAARDE!'],
    ['=PW.BESTAATNIET(1)', '#NAAM?'],
  ])('%s is %s without a call', (formule, verwacht) => {
    const gastheer = opnemer(() => 1)
    const werkmap = nieuw({ gastheer })
    typ(werkmap, { C1: formule })
    expect(tekst(werkmap, 'C1')).toBe(verwacht)
    expect(gastheer.oproepen).toEqual([])
  })

  it.each([
    ['=PW.SOMS()', 'PW.SOMS vraagt ten minste 1 argument (x) en krijgt er 0. Vul ook in: x.'],
    ['=PW.SOMS(1;2;3)', 'PW.SOMS neemt hoogstens 2 argumenten (x; y) en krijgt er 3. Haal weg wat er te veel staat.'],
    ['=PW.ECHO(1;2)', 'PW.ECHO vraagt 1 argument (x) en krijgt er 2. Haal weg wat er te veel staat.'],
    ['=DATUM(2025)', 'DATUM vraagt 3 argumenten en krijgt er 1. Vul aan wat ontbreekt.'],
    ['=ALS(WAAR)', 'ALS vraagt ten minste 2 argumenten en krijgt er 1. Vul aan wat ontbreekt.'],
    ['=PW.BESTAATNIET(1)', 'PW.BESTAATNIET is geen functie die hier bestaat. Controleer de naam.'],
  ])('%s says what was read, what belongs there and what to do', (formule, bericht) => {
    const werkmap = nieuw({ gastheer: opnemer(() => 1) })
    typ(werkmap, { C1: formule })
    expect(werkmap.cel('Blad1', 'C1').fout?.bericht).toBe(bericht)
  })

  it('refuses a comma between arguments in words, without signs in a row', () => {
    expect(() => typ(nieuw(), { C1: '=SOM(A1,B1)' })).toThrow(
      'In =SOM(A1,B1) staat een komma tussen de argumenten. Zet daar een puntkomma.',
    )
  })

  it.each([
    ['=SOM(A1;(B1)', 'De formule is niet volledig: er staat 2 keer ( en 1 keer ).'],
    ['=SOM({1;2)', 'De formule is niet volledig: er staat 1 keer { en 0 keer }.'],
    ['=SOM("(";A1))', 'De formule is niet volledig: er staat 1 keer ( en 2 keer ).'],
    ['=SOM("A1)', 'De formule is niet volledig: een tekst begint met een aanhalingsteken en eindigt er niet mee.'],
    ['=1+', 'De formule is niet volledig: controleer haakjes, aanhalingstekens en scheidingstekens.'],
  ])('%s is refused with what it lacks, without translating it', (formule, bericht) => {
    expect(() => typ(nieuw(), { C1: formule })).toThrow(bericht)
  })

  it.each<[unknown, string]>([
    [5, '5'],
    ['tekst', 'tekst'],
    [null, '0'],
    [true, 'WAAR'],
    [Number.NaN, '#GETAL!'],
    [[[1, 2], [3]], '#WAARDE!'],
    [{ zomaar: 1 }, '#WAARDE!'],
    [{ type: 'Double', basicValue: 46026, numberFormat: 'dd-mm-yyyy', properties: {} }, '04-01-2026'],
    [{ type: 'Error', errorType: 'NotAvailable' }, '#N/B'],
    [{ type: 'Entity', text: 'Dossier 1', properties: {} }, 'Dossier 1'],
  ])('an answer %j shows %s', (antwoord, verwacht) => {
    const werkmap = nieuw({ gastheer: opnemer(() => antwoord) })
    typ(werkmap, { C1: '=PW.ECHO(1)' })
    expect(tekst(werkmap, 'C1')).toBe(verwacht)
  })

  it('keeps code and message of a thrown error, and no message of an unknown one', () => {
    const gastheer = opnemer((_id, [x]) => {
      throw x === 1 ? Object.assign(new Error('Geen datum.'), { code: '#N/A' }) : new Error('kapot')
    })
    const werkmap = nieuw({ gastheer })
    typ(werkmap, { A1: '=PW.ECHO(1)', A2: '=PW.ECHO(2)' })
    expect(werkmap.cel('Blad1', 'A1').fout).toEqual({ code: '#N/A', bericht: 'Geen datum.' })
    expect(werkmap.cel('Blad1', 'A2').fout).toEqual({ code: '#VALUE!' })
  })

  it('keeps a card in the cell, calculates with the number, and reads its fields', () => {
    const kaart = {
      type: 'Double',
      basicValue: 46026,
      numberFormat: 'dd-mm-yyyy',
      properties: { Grondslag: { type: 'String', basicValue: 'Regeling procesgang, art. 4' } },
    }
    const werkmap = nieuw({ gastheer: opnemer(() => kaart) })
    typ(werkmap, { C2: '=PW.ECHO(1)', D2: '=C2.Grondslag', E2: '=C2+1', F2: '=C2.Onbekend', G2: '=A1.Grondslag' })
    expect(werkmap.cel('Blad1', 'C2')).toMatchObject({ waarde: 46026, tekst: '04-01-2026', kaart })
    expect(['D2', 'E2', 'F2', 'G2'].map((a) => tekst(werkmap, a))).toEqual([
      'Regeling procesgang, art. 4',
      '46027',
      '#VELD!',
      '#VELD!',
    ])
  })

  it('is busy until a promise settles, and so is everything that reads it', async () => {
    const wachtend: ((x: unknown) => void)[] = []
    const gastheer = opnemer(
      () =>
        new Promise((klaar) => {
          wachtend.push(klaar)
        }),
    )
    const werkmap = nieuw({ gastheer })
    typ(werkmap, { A1: '=PW.ECHO(1)', B1: '=ALS.FOUT(A1;"fout")', C1: '=SOM(A1:B1)' })
    expect(['A1', 'B1', 'C1'].map((a) => tekst(werkmap, a))).toEqual(['#BEZET!', '#BEZET!', '#BEZET!'])
    for (const klaar of wachtend) klaar(21)
    await werkmap.wanneerRustig()
    expect(['A1', 'B1', 'C1'].map((a) => tekst(werkmap, a))).toEqual(['21', '21', '42'])
    expect(gastheer.oproepen).toHaveLength(1)
  })

  it('calls once per cell of a range given for one value, and spills the answers', async () => {
    const gastheer = opnemer((_id, [x]) => Promise.resolve(Number(x) * 10))
    const werkmap = nieuw({ gastheer })
    typ(werkmap, { A1: '1', A2: '2', A3: '3', B1: '=PW.ECHO(A1:A3)' })
    await werkmap.wanneerRustig()
    expect(['B1', 'B2', 'B3'].map((a) => tekst(werkmap, a))).toEqual(['10', '20', '30'])
    expect(gastheer.oproepen).toHaveLength(3)
    typ(werkmap, { A2: '5' })
    await werkmap.wanneerRustig()
    expect(tekst(werkmap, 'B2')).toBe('50')
  })

  it('forgets the answer to an argument that changed meanwhile', async () => {
    const wachtend: (() => void)[] = []
    const gastheer = opnemer(
      (_id, [x]) =>
        new Promise((klaar) => {
          wachtend.push(() => klaar(x))
        }),
    )
    const werkmap = nieuw({ gastheer })
    typ(werkmap, { A1: '1', B1: '=PW.ECHO(A1)' })
    typ(werkmap, { A1: '2' })
    wachtend[1]?.()
    await Promise.resolve()
    wachtend[0]?.()
    await werkmap.wanneerRustig()
    expect(tekst(werkmap, 'B1')).toBe('2')
  })
})

describe('a formula from a file', () => {
  const BESCHRIJVING = {
    bladen: [
      {
        naam: 'Dossiers',
        rijen: [
          ['Naam', 'Opgeslagen', 'Kaal'],
          ['x', { formule: '=_xldudf_PW_ECHO(4)' }, { formule: '=PW.ECHO(4)' }],
          [45663, { fout: '#N/A' }, { formule: '=_xlfn.XLOOKUP("x",A1:A2,B1:B2)' }],
        ],
        opmaak: [{ bereik: 'A3', numberFormat: 'dd-mm-yyyy' }],
        tabellen: [{ naam: 'Caseload', bereik: 'A1:C3' }],
      },
    ],
    namen: [{ naam: 'Eerste', formule: '=Dossiers!$A$3' }],
  }

  it('calculates with the stored name; the bare name stays #NAAM? until it is entered again', () => {
    const werkmap = createWerkmapUit(BESCHRIJVING, { vandaag: '2026-11-22' })
    expect(werkmap.cel('Dossiers', 'B2').tekst).toBe('#NAAM?')
    werkmap.gastheer = opnemer((_id, [x]) => Number(x) + 1)
    expect(werkmap.cel('Dossiers', 'B2')).toMatchObject({ tekst: '5', formuleLokaal: '=PW.ECHO(4)' })
    expect(werkmap.cel('Dossiers', 'C3').tekst).toBe('5')
    expect(werkmap.cel('Dossiers', 'C2').tekst).toBe('#NAAM?')
    werkmap.setFormule('Dossiers', 'C2', werkmap.cel('Dossiers', 'C2').formule)
    expect(werkmap.cel('Dossiers', 'C2').tekst).toBe('5')
    expect(werkmap.cel('Dossiers', 'A3').tekst).toBe('06-01-2025')
    expect(werkmap.cel('Dossiers', 'B3').fout?.code).toBe('#N/A')
  })
})

describe('absurd and hostile input', () => {
  it.each(['<img src=x onerror=alert(1)>', '=cmd|calc', "'=1+1", 'x'.repeat(32_767), '\u202Eomgekeerd', '1e999'])(
    'takes %j as content or refuses it, and goes on',
    (invoer) => {
      const werkmap = nieuw()
      try {
        werkmap.setInvoer('Blad1', 'A1', invoer)
      } catch (fout) {
        expect(fout).toBeInstanceOf(Error)
      }
      typ(werkmap, { B1: '=1+1' })
      expect(tekst(werkmap, 'B1')).toBe('2')
    },
  )

  it('calculates 10,000 rows of structured references in one go', { timeout: 30_000 }, () => {
    const rijen = [
      ['Datum', 'Later'],
      ...Array.from({ length: 10_000 }, (_x, i) => [45_000 + i, { formule: '=T[@Datum]+7' }]),
    ]
    const werkmap = createWerkmapUit(
      { bladen: [{ naam: 'B', rijen, tabellen: [{ naam: 'T', bereik: 'A1:B10001' }] }] },
      { vandaag: '2026-11-22' },
    )
    expect(werkmap.cel('B', 'B10001').waarde).toBe(45_000 + 9_999 + 7)
  })
})
