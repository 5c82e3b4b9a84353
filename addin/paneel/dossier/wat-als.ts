import type { Dag } from '../../../domain/datum.ts'
import type { Caseload } from '../../caseload/caseload.ts'
import type { Dossier } from '../../caseload/dossier.ts'
import { dossiermodelOf } from './model.ts'

/** What is assumed for a case; what is left out stays as it is in the sheet. */
export interface Aanname {
  readonly ziektedatum?: Dag
  /** `null`: as if it had not happened. */
  readonly hersteldatum?: Dag | null
  readonly verschuiving?: number
  readonly gedaan?: Readonly<Record<string, Dag | null>>
  readonly feiten?: Readonly<Record<string, string>>
}

/** A step of which something becomes different. */
export interface Verschil {
  readonly code: string
  readonly titel: string
  readonly nu: { readonly wet: Dag | undefined; readonly status: string }
  readonly dan: { readonly wet: Dag | undefined; readonly status: string }
  /** Days that the last day moves; undefined when there is no day on one of the sides. */
  readonly dagen: number | undefined
}

const without = (gedaan: Readonly<Record<string, Dag>>, anders: Readonly<Record<string, Dag | null>>): Record<string, Dag> =>
  Object.fromEntries(
    Object.entries({ ...gedaan, ...anders }).flatMap(([code, dag]): [string, Dag][] => (dag === null ? [] : [[code, dag]])),
  )

/** The case as it would be under an assumption. */
export const aangenomen = (dossier: Dossier, { ziektedatum, hersteldatum, verschuiving, gedaan = {}, feiten = {} }: Aanname): Dossier => ({
  ...dossier,
  ziektedatum: ziektedatum ?? dossier.ziektedatum,
  hersteldatum: hersteldatum === undefined ? dossier.hersteldatum : (hersteldatum ?? undefined),
  verschuiving: verschuiving ?? dossier.verschuiving,
  gedaan: without(dossier.gedaan, gedaan),
  feiten: Object.fromEntries(Object.entries({ ...dossier.feiten, ...feiten }).filter(([, waarde]) => waarde !== '')),
})

/** Every step whose last day or status would be different, in the order of the timeline. Nothing is written anywhere. */
export const verschillenOf = (caseload: Caseload, dossier: Dossier, aanname: Aanname): readonly Verschil[] => {
  const nu = new Map(dossiermodelOf(caseload, dossier).stappen.map((stap) => [stap.code, stap]))
  return dossiermodelOf(caseload, aangenomen(dossier, aanname)).stappen.flatMap((dan): Verschil[] => {
    const huidig = nu.get(dan.code)
    if (huidig && huidig.wet === dan.wet && huidig.status === dan.status) return []
    const dagen = huidig?.wet === undefined || dan.wet === undefined ? undefined : dan.wet - huidig.wet
    return [
      {
        code: dan.code,
        titel: dan.titel,
        nu: { wet: huidig?.wet, status: huidig?.status ?? 'onbekend' },
        dan: { wet: dan.wet, status: dan.status },
        dagen,
      },
    ]
  })
}
