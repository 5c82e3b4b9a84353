import type { Celfoutcode } from '../rekenblad/waarden.ts'

const CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const satisfies Record<string, Celfoutcode>

/** `CustomFunctions.Error`: thrown or returned, it becomes the error of the cell. */
class Functiefout extends Error {
  readonly type = 'Error'
  readonly code: string
  readonly basicValue: string
  constructor(code: string, bericht?: string) {
    super(bericht ?? '')
    this.code = code
    this.basicValue = code
  }
}

/** The global `CustomFunctions`, and the way to call what was associated with it. */
export const createFuncties = (): {
  readonly naamruimte: object
  readonly call: (id: string, args: readonly unknown[], adres: string | undefined) => unknown
} => {
  const functies = new Map<string, (...args: unknown[]) => unknown>()
  return {
    naamruimte: {
      associate: (
        id: string | Readonly<Record<string, (...args: unknown[]) => unknown>>,
        functie?: (...args: unknown[]) => unknown,
      ) => {
        if (typeof id !== 'string') for (const [naam, f] of Object.entries(id)) functies.set(naam.toUpperCase(), f)
        else if (functie) functies.set(id.toUpperCase(), functie)
      },
      // Calls begin when the page says that it is ready, so there is nothing to hold back.
      delayInitialization: () => undefined,
      Error: Functiefout,
      ErrorCode: CODES,
    },
    call: (id, args, adres) => {
      const functie = functies.get(id.toUpperCase())
      if (!functie) throw new Functiefout('#NAME?')
      return functie(...args, { functionName: id, address: adres })
    },
  }
}
