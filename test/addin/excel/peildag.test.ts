import { describe, expect, it } from 'vitest'
import { readReferenceDay, undoReferenceDay, writeReferenceDay } from '../../../addin/excel/peildag.ts'

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

/** A workbook in which the name stands for a cell that holds this, with what is put in that cell. */
const withCell = (waarde: string | number) => {
  const cel = { isNullObject: false, values: [[waarde]], formulas: [[waarde]], address: 'A!B1', load: () => undefined }
  const naam = { isNullObject: false, load: () => undefined, getRangeOrNullObject: () => cel }
  const context = {
    workbook: { names: { getItemOrNullObject: () => naam } },
    sync: async () => undefined,
  } as unknown as Excel.RequestContext
  return { cel, context }
}

describe('a day in the cell of the reference day', () => {
  it('is put there when the cell holds what was shown', async () => {
    const { cel, context } = withCell(46_349)
    expect(await writeReferenceDay(context, 46_357, 46_349)).toEqual({
      soort: 'geschreven',
      adres: 'A!B1',
      schrift: { soort: 'peildag', geschreven: 46_357, eerder: 46_349 },
    })
    expect(cel.values).toEqual([[46_357]])
  })
  it('does not take the place of a day that another put there since', async () => {
    const { cel, context } = withCell(46_300)
    expect(await writeReferenceDay(context, 46_357, 46_349)).toEqual({ soort: 'anders', adres: 'A!B1', nu: 46_300 })
    expect(cel.values).toEqual([[46_300]])
  })
  it.each([
    ['-1-12 nog bepalen', "'-1-12 nog bepalen"],
    ['+31612345678', "'+31612345678"],
    ['@morgen', "'@morgen"],
    ['1-2-2026', "'1-2-2026"],
    [46_349, 46_349],
    ['', ''],
  ])('is undone to exactly what stood there: %j', async (eerder, gezet) => {
    const { cel, context } = withCell(46_357)
    expect(await undoReferenceDay(context, { soort: 'peildag', geschreven: 46_357, eerder })).toBeUndefined()
    expect(cel.formulas).toEqual([[gezet]])
    expect(cel.values).toEqual([[46_357]])
  })
  it('is not undone when another day was put there since', async () => {
    const { cel, context } = withCell(46_300)
    const bezwaar = await undoReferenceDay(context, { soort: 'peildag', geschreven: 46_357, eerder: 46_349 })
    expect(String(bezwaar)).toContain('staat inmiddels iets anders')
    expect(cel.formulas).toEqual([[46_300]])
  })
})
