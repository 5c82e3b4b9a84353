import type { Verbinding } from './verbinding.ts'
import { createClientobject } from './object.ts'

type Werk = (context: object) => unknown

/** Excel's enumerations: the name of a member with a capital is its value. */
const opsomming = new Proxy(
  {},
  {
    get: (_doel, naam) => (typeof naam === 'string' ? naam.replace(/^./, (l) => l.toUpperCase()) : undefined),
  },
)

const createContext = ({ omgeving, workbook }: Verbinding): object => {
  const context: Record<string, unknown> = {
    sync: (waarde?: unknown) => Promise.resolve(waarde),
    trackedObjects: { add: () => undefined, remove: () => undefined },
    runtime: { load: () => undefined, enableEvents: true },
  }
  const werkmap = createClientobject(workbook, omgeving, context)
  context['workbook'] = werkmap
  context['application'] = createClientobject(workbook.object('application'), omgeving, context)
  return context
}

/** The global `Excel`. */
export const createExcelNaamruimte = (verbinding: Verbinding): object =>
  new Proxy(
    {
      run: async (eerste: Werk | object, tweede?: Werk): Promise<unknown> => {
        const werk = typeof eerste === 'function' ? (eerste as Werk) : tweede
        if (!werk) throw new TypeError('Excel.run verwacht een functie.')
        return werk(createContext(verbinding))
      },
    },
    { get: (doel, naam, zelf) => (Reflect.has(doel, naam) ? Reflect.get(doel, naam, zelf) : opsomming) },
  )
