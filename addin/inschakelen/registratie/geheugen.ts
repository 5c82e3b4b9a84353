import type { Antwoord } from '../../functies/cel/antwoord.ts'

const HOOGSTENS = 20_000

/** Remembers the answers of one function, by its arguments, for as long as the same edition is in use. */
export interface Geheugen {
  recall(register: object, argumenten: readonly unknown[], bereken: () => Antwoord): Antwoord
}

/** The key of arguments that are all single values; ranges are not remembered, a key would cost more than the answer. */
const keyOf = (argumenten: readonly unknown[]): string | undefined => {
  let sleutel = ''
  for (const argument of argumenten) {
    const matrix = Array.isArray(argument) ? (argument as readonly unknown[]) : undefined
    const eerste: unknown = matrix?.[0]
    if (matrix && (matrix.length !== 1 || !Array.isArray(eerste) || eerste.length !== 1)) return undefined
    const waarde: unknown = matrix ? (eerste as readonly unknown[])[0] : argument
    if (typeof waarde === 'object' && waarde !== null) return undefined
    sleutel += `${typeof waarde}:${String(waarde)}\u0000`
  }
  return sleutel
}

export const createGeheugen = (): Geheugen => {
  let vanRegister: object | undefined
  const antwoorden = new Map<string, Antwoord>()
  return {
    recall: (register, argumenten, bereken) => {
      const sleutel = keyOf(argumenten)
      if (sleutel === undefined) return bereken()
      if (register !== vanRegister || antwoorden.size >= HOOGSTENS) {
        antwoorden.clear()
        vanRegister = register
      }
      const bekend = antwoorden.get(sleutel)
      if (bekend !== undefined) return bekend
      const antwoord = bereken()
      antwoorden.set(sleutel, antwoord)
      return antwoord
    },
  }
}
