import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import type { Register } from '../../regelboek/register.ts'
import { gereedVan } from '../tabel.ts'

/** The heaviest outcome of each kind among the rows found in a case, as `Beslissing.perGroep` gives it for one case. */
export const groepsuitkomsten = (
  register: Register,
  tabel: Beslistabel,
): ((rijen: readonly string[]) => Readonly<Record<string, string>>) => {
  const perId = new Map(
    tabel.tijdlijn.ingangen.flatMap((ingang) => {
      if (!('regel' in ingang)) return []
      const gereed = gereedVan(register, tabel, ingang.regel)
      return gereed.rijen.map((rij) => [rij.rij.id, { rij, gereed }] as const)
    }),
  )
  return (ids) => {
    const gevonden = ids.flatMap((id) => perId.get(id) ?? [])
    const codes = new Map<string, number>()
    for (const { rij, gereed } of gevonden) {
      const { groep } = rij.rij
      if (groep === undefined || rij.code === 0) continue
      const isVerzacht = gevonden.some(
        (ander) => ander.rij.rij.oordeel && ander.rij.neemtWeg.some((plaats) => ander.gereed.rijen[plaats] === rij),
      )
      const code = isVerzacht ? Math.max(rij.code, gereed.oordeelcode) : rij.code
      codes.set(groep, Math.min(codes.get(groep) ?? code, code))
    }
    const uitkomsten = gevonden[0]?.gereed.uitkomsten ?? []
    return Object.fromEntries([...codes].map(([groep, code]) => [groep, uitkomsten[code - 1]!]))
  }
}
