import type { Regelboek } from '@poortwachter/wet'
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

const isRed = ({ klopt }: Voorbeeld, regelboek: Regelboek): boolean => {
  try {
    return !klopt(regelboek)
  } catch {
    return true
  }
}

/** The example that notices; it is asked first next time, since the next change is mostly one of the same row. */
const noticer = (voorbeelden: Voorbeeld[], veranderd: Regelboek): Voorbeeld | undefined => {
  const plaats = voorbeelden.findIndex((voorbeeld) => isRed(voorbeeld, veranderd))
  if (plaats < 0) return undefined
  const [gevonden] = voorbeelden.splice(plaats, 1)
  voorbeelden.unshift(gevonden!)
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
  const rood = voorbeelden.filter((voorbeeld) => isRed(voorbeeld, regelboek))
  if (rood.length > 0) throw new Error(`Al rood zonder verandering: ${rood.map(({ naam }) => naam).join('; ')}`)
  const perCode = examplesByCode(voorbeelden, regelboek)
  const mutaties: readonly Mutatie[] = [
    ...termijnmutaties(regelboek),
    ...tabelmutaties(regelboek),
    ...kalendermutaties(regelboek),
    ...beslistabelmutaties(regelboek),
  ]
  return numbered(
    mutaties.map(({ soort, wat, code, veranderd }) => ({
      soort,
      wat,
      opgemerktDoor: noticer(perCode.get(code) ?? [], veranderd())?.naam,
    })),
  )
}
