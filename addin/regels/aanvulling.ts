/** What is to be put back into a value, at the places where it was taken out. */
export interface Tekstaanvulling {
  readonly [plaats: string]: string | Tekstaanvulling
}

const isGroep = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null

const completed = (deel: unknown, aanvulling: Tekstaanvulling): unknown => {
  if (!isGroep(deel)) throw new Error('Een aanvulling past niet op wat wordt aangevuld.')
  const vol: Record<string, unknown> = Object.fromEntries(Object.entries(deel))
  for (const [plaats, erbij] of Object.entries(aanvulling))
    vol[plaats] = typeof erbij === 'string' ? erbij : completed(vol[plaats], erbij)
  return Array.isArray(deel) ? Object.values(vol) : vol
}

/** The value with everything put back: it has the form that it had before. */
export const complete = <T extends object>(deel: T, aanvulling: Tekstaanvulling): T => completed(deel, aanvulling) as T
