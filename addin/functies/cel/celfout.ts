/** The only two Excel errors that can carry a message: a wrong input, or no answer. */
export type Foutcode = 'waarde' | 'nb'

const EXCELCODES = { waarde: '#VALUE!', nb: '#N/A' } as const

/** The form an error has where Office itself is not present. */
export class Celfout extends Error {
  readonly code: (typeof EXCELCODES)[Foutcode]

  constructor(code: Foutcode, bericht: string) {
    super(bericht)
    this.name = 'Celfout'
    this.code = EXCELCODES[code]
  }
}

const kantoor: { readonly CustomFunctions?: typeof CustomFunctions } = globalThis

/** Where an error came from is of no use in a cell, and looking for it takes longer than most answers. */
const withoutTrace = <T>(create: () => T): T => {
  const sporen: ErrorConstructor & { stackTraceLimit?: number } = Error
  const { stackTraceLimit } = sporen
  if (stackTraceLimit === undefined) return create()
  sporen.stackTraceLimit = 0
  try {
    return create()
  } finally {
    sporen.stackTraceLimit = stackTraceLimit
  }
}

/** An error as Excel wants it: its own class where Office is loaded (a plain `Error` would lose its message). */
export const createCelfout = (code: Foutcode, bericht: string): Celfout | CustomFunctions.Error =>
  withoutTrace(() =>
    kantoor.CustomFunctions?.Error
      ? new kantoor.CustomFunctions.Error(EXCELCODES[code] as CustomFunctions.ErrorCode, bericht)
      : new Celfout(code, bericht),
  )
