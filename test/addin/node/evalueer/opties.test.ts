import { describe, expect, it } from 'vitest'
import { Gebruiksfout } from '../../../../addin/node/evalueer/gebruik/gebruiksfout.ts'
import { readOpties } from '../../../../addin/node/evalueer/gebruik/opties.ts'
import { dag } from '@poortwachter/wet'

const VANDAAG = dag('2026-11-22')
const read = (...argumenten: readonly string[]) => readOpties(argumenten, VANDAAG)

describe('the options', () => {
  it('take the day of today, the profile of the law and the edition in use when nothing is said', () => {
    expect(read('in.csv', '--uit', 'uit.XLSX')).toMatchObject({
      invoer: 'in.csv',
      invoervorm: 'csv',
      uitvoer: 'uit.XLSX',
      uitvoervorm: 'xlsx',
      peildatum: VANDAAG,
      profiel: 'wet',
      regelversie: undefined,
      kolommen: undefined,
    })
  })

  it('read days in both Dutch and ISO form', () => {
    expect(read('a.csv', '--uit=b.csv', '--peildatum', '2026-03-01')).toMatchObject({ peildatum: dag('2026-03-01') })
    expect(read('a.csv', '--uit=b.csv', '--peildatum=1-3-2026')).toMatchObject({ peildatum: dag('2026-03-01') })
  })

  it('explain instead of running when asked', () => {
    expect(read('--help')).toBe('help')
    expect(read('-h')).toBe('help')
    expect(read('--velden', 'in.csv')).toBe('velden')
  })

  it.each([
    [[], 'Geef het bestand dat gelezen moet worden'],
    [['in.csv'], 'Geef met --uit aan'],
    [['in.csv', '--uit'], '--uit: hier hoort een waarde achter'],
    [['in.csv', '--uti', 'b.csv'], 'Onbekende optie --uti. Bedoelt u --uit?'],
    [['in.csv', '--peildag=1', '--uit', 'b.csv'], 'Bedoelt u --peildatum?'],
    [['in.csv', '--uit', 'b.csv', '--uit', 'c.csv'], '--uit staat er twee keer'],
    [['Mijn', 'export.csv', '--uit', 'b.csv'], 'zet een naam met spaties tussen aanhalingstekens'],
    [['in.xls', '--uit', 'b.csv'], '"in.xls" is een oude Excel-werkmap. Open haar in Excel, kies Opslaan als'],
    [['in.xlsb', '--uit', 'b.csv'], '"in.xlsb" is een binaire Excel-werkmap'],
    [['in.ods', '--uit', 'b.csv'], '"in.ods" is een werkblad van LibreOffice'],
    [['in.pdf', '--uit', 'b.csv'], '"in.pdf" eindigt op .pdf. Verwacht: .csv, .xlsx, .parquet of .jsonl.'],
    [['in.json', '--uit', 'b.csv'], '"in.json" is JSON in één geheel'],
    [['in.csv', '--uit', 'b.csv', '--geheugen', '100'], 'van 750 tot en met'],
    [['in.csv', '--uit', 'b.csv', '--blad', 'Export'], '--blad hoort bij een werkmap, en "in.csv" heeft geen bladen'],
    [['in', '--uit', 'b.csv'], 'heeft geen extensie'],
    [['in.csv', '--uit', 'b.pdf'], 'De uitvoer "b.pdf" eindigt op .pdf'],
    [['in.csv', '--uit', 'b.csv', '--peildatum', '31-02-2026'], 'februari 2026 heeft 28 dagen'],
    [['in.csv', '--uit', 'b.csv', '--peildatum', ''], '--peildatum: niets ingevuld'],
    [['in.csv', '--uit', 'b.csv', '--profiel', 'vroeg'], '"vroeg" is geen profiel. Kies "wet" of "veilig".'],
    [['in.csv', '--uit', 'b.csv', '--draden', '1,5'], '"1,5" is geen aantal'],
    [['in.csv', '--uit', 'b.csv', '--draden', '-1'], '--draden'],
    [['in.csv', '--uit', 'b.csv', '--draden', '65'], 'van 1 tot en met 64'],
  ])('refuse %j with a sentence', (argumenten, zin) => {
    expect(() => read(...argumenten)).toThrow(Gebruiksfout)
    expect(() => read(...argumenten)).toThrow(zin)
  })
})
