import type { Beslistabel } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import { gereedVan } from '../beslissen/tabel.ts'
import { heeftBit } from './beslissingkolommen.ts'
import type { Beslissingkolommen } from './beslissingkolommen.ts'

/** The heaviest outcome of a kind among the rows found in the case at a place; undefined when there is none. */
export type Groepsuitkomst = (groep: string, plaats: number) => string | undefined

interface Groepsrij {
  readonly rij: number
  readonly code: number
  /** What it counts for once another row made a matter of judgment of it, and the rows that can. */
  readonly verzachtecode: number
  readonly verzachters: readonly number[]
}

/** The outcomes of a table by kind, as `Beslissing.perGroep` gives them for one case. */
export const groepsuitkomsten = (
  register: Register,
  tabel: Beslistabel,
  { rijnamen, rijen, uitkomsten }: Beslissingkolommen,
): Groepsuitkomst => {
  const perGroep = new Map<string, Groepsrij[]>()
  const plaatsVan = new Map(rijnamen.map((id, plaats) => [id, plaats]))
  const laatste = tabel.tijdlijn.ingangen.findLast((ingang) => 'regel' in ingang)
  if (laatste && 'regel' in laatste) {
    const gereed = gereedVan(register, tabel, laatste.regel)
    gereed.rijen.forEach(({ rij: { id, groep }, code }, plaats) => {
      if (groep === undefined || code === 0) return
      const verzachters = gereed.rijen.flatMap(({ rij, neemtWeg }) =>
        rij.oordeel && neemtWeg.includes(plaats) ? [plaatsVan.get(rij.id)!] : [],
      )
      const groepsrij = {
        rij: plaatsVan.get(id)!,
        code,
        verzachtecode: Math.max(code, gereed.oordeelcode),
        verzachters,
      }
      perGroep.set(groep, [...(perGroep.get(groep) ?? []), groepsrij])
    })
  }
  return (groep, plaats) => {
    let zwaarste = 0
    for (const { rij, code, verzachtecode, verzachters } of perGroep.get(groep) ?? []) {
      if (!heeftBit(rijen[rij], plaats)) continue
      const eigen = verzachters.some((verzachter) => heeftBit(rijen[verzachter], plaats)) ? verzachtecode : code
      if (zwaarste === 0 || eigen < zwaarste) zwaarste = eigen
    }
    return uitkomsten[zwaarste - 1]
  }
}
