import { datumTekst } from '../../../domain/datum.ts'
import type { Register } from '../../../domain/regelboek/register.ts'
import type { Caseload } from '../../caseload/caseload.ts'
import { dossierstandOf, isLopend } from '../../caseload/dossierstand.ts'
import type { Dossierstand, Stapstand } from '../../caseload/dossierstand.ts'

/** A case for which something becomes different, and what. */
export interface Gevolg {
  readonly stand: Dossierstand
  readonly verschillen: readonly string[]
}

/** With what the present state is compared: another edition, or the safe days instead of the last days of the law. */
export type Vergelijking = { readonly soort: 'regelversie'; readonly register: Register } | { readonly soort: 'profiel veilig' }

const sideText = (stap: Stapstand | undefined): string => (stap === undefined ? 'geen termijn' : `${datumTekst(stap.wet)} ${stap.status}`)

const byEdition = (caseload: Caseload, stand: Dossierstand, register: Register): readonly string[] => {
  const dan = dossierstandOf(register, stand.dossier, caseload.peildatum, caseload.bijgehouden)
  const nuVan = new Map(stand.stappen.map((stap) => [stap.code, stap]))
  const danVan = new Map(dan.stappen.map((stap) => [stap.code, stap]))
  const fase = stand.fase === dan.fase ? [] : [`fase: ${stand.fase} wordt ${dan.fase}`]
  const stappen = [...new Set([...nuVan.keys(), ...danVan.keys()])].flatMap((code) => {
    const [nu, straks] = [sideText(nuVan.get(code)), sideText(danVan.get(code))]
    return nu === straks ? [] : [`${register.termijn.get(code)?.titel ?? caseload.register.termijn.get(code)?.titel ?? code}: ${nu} wordt ${straks}`]
  })
  return [...fase, ...stappen]
}

/** Steps that are not late under the law and would be, were the safe day the last one. */
const bySafeDay = ({ register, peildatum }: Caseload, { stappen }: Dossierstand): readonly string[] =>
  stappen.flatMap(({ code, status, veilig, wet, gedaanOp }) => {
    const titel = register.termijn.get(code)?.titel ?? code
    if ((status === 'open' || status === 'binnenkort') && veilig < peildatum) return [`${titel}: veilige dag ${datumTekst(veilig)} is voorbij, uiterlijk ${datumTekst(wet)}`]
    if (status === 'gereed' && gedaanOp !== undefined && gedaanOp > veilig) return [`${titel}: gedaan op ${datumTekst(gedaanOp)}, na de veilige dag ${datumTekst(veilig)}`]
    return []
  })

/** What a comparison changes for one case; undefined when nothing does. */
export const gevolgVoor = (caseload: Caseload, stand: Dossierstand, vergelijking: Vergelijking): Gevolg | undefined => {
  if (vergelijking.soort === 'profiel veilig' && !isLopend(stand)) return undefined
  const verschillen = vergelijking.soort === 'regelversie' ? byEdition(caseload, stand, vergelijking.register) : bySafeDay(caseload, stand)
  return verschillen.length === 0 ? undefined : { stand, verschillen }
}
