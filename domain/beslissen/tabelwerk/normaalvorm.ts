import type { Voorwaarde } from '../../regelboek/beslistabel.ts'
import type { Register } from '../../regelboek/register.ts'
import { atoomVan } from './atoom.ts'
import type { Atoom } from './atoom.ts'

/** A condition without "not": what is denied is a test on the other values of the same thing. */
export type Normaalvorm =
  | { readonly soort: 'atoom'; readonly atoom: Atoom }
  | { readonly soort: 'alle' | 'een'; readonly delen: readonly Normaalvorm[] }

const omgekeerd = ({ klasse, goed }: Atoom): Atoom => ({ klasse, goed: ~goed & ((1 << klasse.aantal) - 1) })

const samen = (soort: 'alle' | 'een', delen: readonly Normaalvorm[]): Normaalvorm => {
  const platte = delen.flatMap((deel) => (deel.soort === soort ? deel.delen : [deel]))
  return platte.length === 1 ? platte[0]! : { soort, delen: platte }
}

/** A condition of the edition with its tests made ready. */
export const normaalvormVan = (register: Register, voorwaarde: Voorwaarde, ontkend = false): Normaalvorm => {
  const delenVan = (delen: readonly Voorwaarde[]): readonly Normaalvorm[] =>
    delen.map((deel) => normaalvormVan(register, deel, ontkend))
  if ('niet' in voorwaarde) return normaalvormVan(register, voorwaarde.niet, !ontkend)
  if ('alle' in voorwaarde) return samen(ontkend ? 'een' : 'alle', delenVan(voorwaarde.alle))
  if ('een' in voorwaarde) return samen(ontkend ? 'alle' : 'een', delenVan(voorwaarde.een))
  const atoom = atoomVan(register, voorwaarde)
  return { soort: 'atoom', atoom: ontkend ? omgekeerd(atoom) : atoom }
}

/** Every test in a condition. */
export const atomenVan = (vorm: Normaalvorm): readonly Atoom[] =>
  vorm.soort === 'atoom' ? [vorm.atoom] : vorm.delen.flatMap(atomenVan)
