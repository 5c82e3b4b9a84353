import { registerVan } from '@poortwachter/wet'
import type { Regelboek, Register } from '@poortwachter/wet'
import { examplesByCode } from './afhankelijkheid.ts'
import { beslistabelmutaties } from './beslistabelmutaties.ts'
import { kalendermutaties } from './kalendermutaties.ts'
import type { Mutatie } from './mutatie.ts'
import { tabelmutaties } from './tabelmutaties.ts'
import { termijnmutaties } from './termijnmutaties.ts'
import { readVoorbeelden } from './voorbeelden.ts'
import type { Voorbeeld } from './voorbeelden.ts'

/** A change of the law, and the example that noticed it first. */
export interface Gemeten {
  readonly soort: string
  readonly wat: string
  readonly opgemerktDoor: string | undefined
}

const isRed = ({ klopt }: Voorbeeld, register: Register): boolean => {
  try {
    return !klopt(register)
  } catch {
    return true
  }
}

/** How late an example is asked about a change: first those of its row, then of its table, then the others; slow ones later. */
const turn = ({ tabel, rijen, vraagtNaar }: Voorbeeld, { code, rij }: Mutatie): number => {
  if (tabel !== code) return vraagtNaar ? 4 : 3
  if (rij !== undefined && rijen?.includes(rij)) return 0
  return vraagtNaar ? 2 : 1
}

/**
 * The example that notices a change. It goes to the front of the examples of that rule, since the next change is
 * mostly one of the same row.
 */
const noticer = (voorbeelden: Voorbeeld[], mutatie: Mutatie): Voorbeeld | undefined => {
  const veranderd = registerVan(mutatie.veranderd())
  const gevonden = voorbeelden
    .toSorted((een, ander) => turn(een, mutatie) - turn(ander, mutatie))
    .find((voorbeeld) => isRed(voorbeeld, veranderd))
  if (gevonden) voorbeelden.unshift(...voorbeelden.splice(voorbeelden.indexOf(gevonden), 1))
  return gevonden
}

/** Two changes of the same wording (the same test twice in a row) get a number, so that each can be named. */
const numbered = (gemeten: readonly Gemeten[]): readonly Gemeten[] => {
  const aantal = new Map<string, number>()
  return gemeten.map((een) => {
    const sleutel = `${een.soort} ${een.wat}`
    const nummer = (aantal.get(sleutel) ?? 0) + 1
    aantal.set(sleutel, nummer)
    return nummer === 1 ? een : { ...een, wat: `${een.wat} (${nummer})` }
  })
}

/** Changes the legal values of an edition one at a time and asks the examples that lean on each whether they notice. */
export const measured = (regelboek: Regelboek): readonly Gemeten[] => {
  const voorbeelden = readVoorbeelden(regelboek)
  const register = registerVan(regelboek)
  const rood = voorbeelden.filter((voorbeeld) => isRed(voorbeeld, register))
  if (rood.length > 0) throw new Error(`Al rood zonder verandering: ${rood.map(({ naam }) => naam).join('; ')}`)
  const perCode = examplesByCode(voorbeelden, regelboek)
  const mutaties: readonly Mutatie[] = [
    ...termijnmutaties(regelboek),
    ...tabelmutaties(regelboek),
    ...kalendermutaties(regelboek),
    ...beslistabelmutaties(regelboek),
  ]
  return numbered(
    mutaties.map((mutatie) => ({
      soort: mutatie.soort,
      wat: mutatie.wat,
      opgemerktDoor: noticer(perCode.get(mutatie.code) ?? [], mutatie)?.naam,
    })),
  )
}
