import type { Dag } from '../../dag/datum.ts'
import type { Reeks, Verlof } from './periode.ts'

/** Why two runs of illness are one case, or not. */
export type Onderbrekingsreden =
  | 'korter dan vier weken'
  | 'vier weken of langer'
  | 'verlof met dezelfde oorzaak'
  | 'verlof met een andere oorzaak'
  | 'verlof dat niet aansluit'

/** The days between two runs of illness, and what they do. */
export interface Onderbreking {
  readonly van: Dag
  readonly totEnMet: Dag
  readonly dagen: number
  readonly telt: 'samen' | 'opnieuw'
  readonly reden: Onderbrekingsreden
}

/** True, false, or unknown when one of the leaves does not say. */
const zelfdeOorzaak = (verloven: readonly Verlof[]): boolean | undefined => {
  if (verloven.some((verlof) => verlof.zelfdeOorzaak === false)) return false
  return verloven.every((verlof) => verlof.zelfdeOorzaak === true) ? true : undefined
}

/**
 * What the days between two runs of illness do. `verlofreeksen` are the leaves as runs, in order. Undefined when it
 * depends on whether the cause before and after the leave is the same and nobody said so.
 */
export const onderbreking = (
  voor: Reeks,
  na: Reeks,
  {
    verloven,
    verlofreeksen,
    langste,
  }: { verloven: readonly Verlof[]; verlofreeksen: readonly Reeks[]; langste: number },
): Onderbreking | undefined => {
  const van = (voor.totEnMet + 1) as Dag
  const totEnMet = (na.van - 1) as Dag
  const dagen = totEnMet - van + 1
  const tussen = { van, totEnMet, dagen }
  if (dagen <= langste) return { ...tussen, telt: 'samen', reden: 'korter dan vier weken' }
  const ertussen = verloven.filter((verlof) => verlof.van <= totEnMet && verlof.totEnMet >= van)
  if (ertussen.length === 0) return { ...tussen, telt: 'opnieuw', reden: 'vier weken of langer' }
  if (!verlofreeksen.some((reeks) => reeks.van <= van && reeks.totEnMet >= totEnMet)) {
    return { ...tussen, telt: 'opnieuw', reden: 'verlof dat niet aansluit' }
  }
  const zelfde = zelfdeOorzaak(ertussen)
  if (zelfde === undefined) return undefined
  return zelfde
    ? { ...tussen, telt: 'samen', reden: 'verlof met dezelfde oorzaak' }
    : { ...tussen, telt: 'opnieuw', reden: 'verlof met een andere oorzaak' }
}
