/** A value of a case by its name, and days that are added to it. */
export interface Som {
  readonly van: string
  readonly dagen: number
}

/** A condition as every other engine can hold it: everything it looks at is known, so it is true or it is not. */
export type Conditie =
  | { readonly alle: readonly Conditie[] }
  | { readonly een: readonly Conditie[] }
  | { readonly links: string; readonly teken: '==' | '!='; readonly woord: string }
  | { readonly links: string; readonly teken: Teken; readonly rechts: Som }

const OMGEKEERD = { '<': '>=', '<=': '>', '==': '!=', '!=': '==', '>=': '<', '>': '<=' } as const
export type Teken = keyof typeof OMGEKEERD

export const WAAR: Conditie = { alle: [] }
export const ONWAAR: Conditie = { een: [] }
export const isWaar = (conditie: Conditie): boolean => 'alle' in conditie && conditie.alle.length === 0
export const isOnwaar = (conditie: Conditie): boolean => 'een' in conditie && conditie.een.length === 0

/** All of these; parts that are always true are left out. */
export const all = (delen: readonly Conditie[]): Conditie => {
  const over = delen.filter((deel) => !isWaar(deel)).flatMap((deel) => ('alle' in deel ? deel.alle : [deel]))
  return over.some(isOnwaar) ? ONWAAR : over.length === 1 ? over[0]! : { alle: over }
}

/** One of these; parts that are never true are left out. */
export const any = (delen: readonly Conditie[]): Conditie => {
  const over = delen.filter((deel) => !isOnwaar(deel)).flatMap((deel) => ('een' in deel ? deel.een : [deel]))
  return over.some(isWaar) ? WAAR : over.length === 1 ? over[0]! : { een: over }
}

/** The opposite, down to the comparisons, as not every engine knows "not". */
export const not = (conditie: Conditie): Conditie => {
  if ('alle' in conditie) return any(conditie.alle.map(not))
  if ('een' in conditie) return all(conditie.een.map(not))
  if ('woord' in conditie) return { ...conditie, teken: conditie.teken === '==' ? '!=' : '==' }
  return { ...conditie, teken: OMGEKEERD[conditie.teken] }
}
