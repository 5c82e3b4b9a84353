const PAUZE = 500

const isCellEdit = (fout: unknown): boolean =>
  typeof fout === 'object' && fout !== null && 'code' in fout && fout.code === 'InvalidOperationInCellEditMode'

/**
 * Runs a batch as soon as nobody is editing a cell: Excel refuses it until then. Newer versions let it wait themselves,
 * older ones have to be asked again.
 */
export const runWhenFree = async <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await Excel.run({ delayForCellEdit: true }, batch)
    } catch (fout) {
      if (!isCellEdit(fout)) throw fout
      await new Promise((resolve) => setTimeout(resolve, PAUZE))
    }
  }
}

/** Runs a batch that writes: one step to undo where Excel can make it one. */
export const runWriting = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run({ mergeUndoGroup: true }, batch)
