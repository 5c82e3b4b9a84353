import { expect, it } from 'vitest'
import { writeXlsx } from 'hucre/xlsx'
import { createWerkmapUit } from '../../../addin/nabootsing/rekenblad/beschrijving.ts'
import { beschrijfXlsx } from '../../../addin/nabootsing/rekenblad/uit-xlsx.ts'

const bestand = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Dossiers',
        rows: [
          ['Naam', 'Ziek op', 'EJE', 'Lijst'],
          ['jan', 45663, null, null],
          ['els', '12 mrt 2026', null, null],
        ],
        cells: new Map([
          ['1,1', { value: 45663, type: 'number', style: { numFmt: 'dd-mm-yyyy' } }],
          [
            '1,2',
            {
              value: 46026,
              type: 'formula',
              formula: '_xldudf_PW_DEADLINE(B2,"EJE")',
              formulaResult: 46026,
              formulaType: 'array',
              formulaRef: 'C2',
              formulaDynamic: true,
              style: { numFmt: 'dd-mm-yyyy' },
            },
          ],
          [
            '1,5',
            {
              value: 1,
              type: 'formula',
              formula: '_xlfn.SEQUENCE(2)',
              formulaResult: 1,
              formulaType: 'array',
              formulaRef: 'F2:F3',
              formulaDynamic: true,
            },
          ],
        ]),
        tables: [
          { name: 'Caseload', range: 'A1:D3', columns: ['Naam', 'Ziek op', 'EJE', 'Lijst'].map((name) => ({ name })) },
        ],
      },
    ],
    namedRanges: [{ name: 'PW_Peildatum', range: 'Dossiers!$B$2' }],
  })

it('reads an xlsx file into a workbook that calculates', async () => {
  const beschrijving = await beschrijfXlsx(await bestand())
  const werkmap = createWerkmapUit(beschrijving, {
    vandaag: '2026-11-22',
    gastheer: {
      naamruimte: 'PW',
      functies: [{ id: 'DEADLINE', name: 'DEADLINE', parameters: [{ name: 'ziektedatum' }, { name: 'soort' }] }],
      call: (_id, [dag]) => Number(dag) + 363,
    },
  })
  expect(beschrijving.bladen.map((b) => b.naam)).toEqual(['Dossiers'])
  expect(werkmap.cel('Dossiers', 'B2')).toMatchObject({ waarde: 45663, tekst: '06-01-2025' })
  expect(werkmap.cel('Dossiers', 'B3').waarde).toBe('12 mrt 2026')
  expect(werkmap.cel('Dossiers', 'C2')).toMatchObject({ tekst: '04-01-2026', formuleLokaal: '=PW.DEADLINE(B2;"EJE")' })
  expect(werkmap.cel('Dossiers', 'F2')).toMatchObject({ waarde: 1, spilgebied: 'F2:F3' })
  expect(werkmap.vindTabel('Caseload')?.vlak).toEqual({ r1: 0, c1: 0, r2: 2, c2: 3 })
  expect((await werkmap.evaluate('=PW_Peildatum')).tekst).toBe('06-01-2025')
})
