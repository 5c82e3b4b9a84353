import { tellingenVan, termijn } from '@poortwachter/wet'
import type { Grond, Register, Termijnvraag } from '@poortwachter/wet'
import { remember } from '../functies/geheugen.ts'

export type Termijnberekening = typeof termijn
type Termijnuitkomst = ReturnType<Termijnberekening>

/** The steps that a term is counted from, directly or by way of another. */
const anchorsOf = (register: Register, code: string, gezien = new Set<string>()): ReadonlySet<string> => {
  const gevonden = register.termijn.get(code)
  for (const { van } of gevonden ? tellingenVan(gevonden) : []) {
    if (van === 'eersteZiektedag' || gezien.has(van)) continue
    gezien.add(van)
    anchorsOf(register, van, gezien)
  }
  return gezien
}

/** A first sick day takes so many bits, and the days from there to another day so many; together a small integer. */
const DAGBITS = 17
const AFSTANDBITS = 13
const EERSTE = -40_000
const GEEN_ANDERE = 2 ** AFSTANDBITS - 1

/** A small integer where it can be, which is looked up fastest; else a text. */
const keyOf =
  (ankers: readonly string[]) =>
  ({ eersteZiektedag, verschuiving = 0, ankers: gegeven }: Termijnvraag): number | string => {
    const dag = eersteZiektedag - EERSTE
    const [enige, ...meer] = ankers
    if (enige === undefined) return dag + verschuiving * 2 ** DAGBITS
    const ander = gegeven?.[enige]
    const afstand = ander === undefined ? GEEN_ANDERE : ander - eersteZiektedag
    const isKlein =
      meer.length === 0 && verschuiving === 0 && afstand >= 0 && (ander === undefined || afstand < GEEN_ANDERE)
    return isKlein
      ? dag * 2 ** AFSTANDBITS + afstand
      : `${dag} ${verschuiving} ${ankers.map((anker) => gegeven?.[anker]).join(' ')}`
  }

/** A ground without the days of one case, so that thousands of outcomes can share it. */
const sharedGrond = (grond: Grond): Grond => ({ ...grond, feiten: {}, stappen: [] })

/**
 * `termijn` of the domain with a memory, for questions with one and the same `peildatum`: cases of a portfolio share
 * their days, so that the same question comes back thousands of times. `gegeven` holds the steps of which days can be
 * given. The ground of an outcome says which rule it is, and not how its days were counted: a portfolio shows only days.
 */
export const createTermijngeheugen = (register: Register, gegeven: ReadonlySet<string>): Termijnberekening => {
  const perCode = new Map<string, (vraag: Termijnvraag) => Termijnuitkomst>()
  const calculatorFor = (code: string): ((vraag: Termijnvraag) => Termijnuitkomst) => {
    const bekend = perCode.get(code)
    if (bekend) return bekend
    const ankers = [...anchorsOf(register, code)].filter((anker) => gegeven.has(anker))
    const grondVan = remember(sharedGrond, ({ vanaf }) => vanaf)
    const nieuw = remember((vraag: Termijnvraag): Termijnuitkomst => {
      const dagen = ankers.flatMap((anker) => {
        const dag = vraag.ankers?.[anker]
        return dag === undefined ? [] : [[anker, dag] as const]
      })
      const uitkomst = termijn(register.regelboek, { ...vraag, ankers: Object.fromEntries(dagen) })
      return uitkomst.soort === 'bekend' ? { ...uitkomst, grond: grondVan(uitkomst.grond) } : uitkomst
    }, keyOf(ankers))
    perCode.set(code, nieuw)
    return nieuw
  }
  return (_regelboek, vraag) => calculatorFor(vraag.code)(vraag)
}
