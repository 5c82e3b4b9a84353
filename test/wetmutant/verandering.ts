/** Where a value stands in plain data: the keys and places from the whole down to it. */
export type Pad = readonly (string | number)[]

/** Takes the value away: a key from an object, a member from a list. */
export const WEG = Symbol('weg')

const changedIn = (geheel: unknown, [stap, ...verder]: Pad, nieuw: unknown): unknown => {
  if (stap === undefined) return nieuw
  if (Array.isArray(geheel)) {
    const lijst: readonly unknown[] = geheel
    return verder.length === 0 && nieuw === WEG
      ? lijst.toSpliced(Number(stap), 1)
      : lijst.with(Number(stap), changedIn(lijst[Number(stap)], verder, nieuw))
  }
  const { [stap]: oud, ...overig } = Object(geheel) as Record<string, unknown>
  return verder.length === 0 && nieuw === WEG ? overig : { ...overig, [stap]: changedIn(oud, verder, nieuw) }
}

/** The same data with one value changed; what lies beside the path is shared, so the original stays as it is. */
export const changed = <T>(geheel: T, pad: Pad, nieuw: unknown): T => changedIn(geheel, pad, nieuw) as T

/** A day some days from another, as text. */
export const shiftedDay = (iso: string, dagen: number): string => {
  const dag = new Date(`${iso}T00:00:00Z`)
  dag.setUTCDate(dag.getUTCDate() + dagen)
  return dag.toISOString().slice(0, 10)
}
