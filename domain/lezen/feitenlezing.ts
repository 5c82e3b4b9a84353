import type { Feitinhoud } from '../regelboek/feitcode.ts'
import type { Register } from '../regelboek/register.ts'
import { feitinhoudUit, feitUitNaam } from './feitlezing.ts'

/** The facts that were read, by name, and what is wrong with the others. */
export interface Feitenlezing {
  readonly feiten: Readonly<Record<string, Feitinhoud>>
  readonly fouten: readonly { readonly naam: string; readonly bericht: string }[]
}

/**
 * The facts in cells, by name. The door for facts whose names come from outside: a name that the edition does not have
 * is a mistake that is named, and never a fact that is not known. An empty cell gives no fact.
 */
export const feitenUitCellen = (register: Register, cellen: Readonly<Record<string, unknown>>): Feitenlezing => {
  const feiten: Record<string, Feitinhoud> = {}
  const fouten: { naam: string; bericht: string }[] = []
  for (const [naam, cel] of Object.entries(cellen)) {
    const feit = feitUitNaam(register, naam)
    const lezing = feit.soort === 'gelezen' ? feitinhoudUit(feit.waarde, cel) : feit
    if (lezing.soort === 'fout') fouten.push({ naam, bericht: lezing.bericht })
    if (feit.soort === 'gelezen' && lezing.soort === 'gelezen') feiten[feit.waarde.naam] = lezing.waarde
  }
  return { feiten, fouten }
}
