import { describe, expect, it } from 'vitest'
import { readReferenceDay } from '../../../addin/excel/peildag.ts'

/** A workbook in which the name is there and reading the cell behind it fails with this code. */
const withBrokenName = (code: string): Excel.RequestContext => {
  let beurten = 0
  const cel = { isNullObject: false, values: [[46_349]], formulas: [['']], address: 'A!B1', load: () => undefined }
  const naam = { isNullObject: false, value: '#REF!', load: () => undefined, getRangeOrNullObject: () => cel }
  return {
    workbook: { names: { getItemOrNullObject: () => naam } },
    sync: async () => {
      beurten += 1
      if (beurten > 1) throw Object.assign(new Error('weg'), { code })
    },
  } as unknown as Excel.RequestContext
}

describe('the name of the reference day whose cell is gone', () => {
  it.each(['ItemNotFound', 'InvalidReference'])('does not keep the workbook from being read: %s', async (code) => {
    expect(await readReferenceDay(withBrokenName(code))).toBe('#REF!')
  })
  it('leaves another error to whoever asked', async () => {
    await expect(readReferenceDay(withBrokenName('InvalidOperationInCellEditMode'))).rejects.toThrow('weg')
  })
})
