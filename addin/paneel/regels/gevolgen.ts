import { opschrift } from '../../taal/zin.ts'
import type { Opschrift, Tekst } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import { stapTitel } from '@poortwachter/wet/verwoording'
import type { Caseload } from '../../dossiers/caseload.ts'
import { isLopend } from '../../dossiers/dossierstand.ts'
import type { Caseloadstand, Caseloadstap } from '../../dossiers/dossierstand.ts'
import { feitbronOf } from '../../dossiers/feitkolommen.ts'
import { koppelingOnder } from '../../dossiers/portefeuille/vergelijking.ts'
import { createStandenrekenaar } from '../../dossiers/standen.ts'

/** A case for which something becomes different, and what. */
export interface Gevolg {
  readonly stand: Caseloadstand
  readonly verschillen: readonly Opschrift[]
}

/** With what the present state is compared: another edition, or the safe days instead of the last days of the law. */
export type Vergelijking =
  { readonly soort: 'regelversie'; readonly register: Register } | { readonly soort: 'profiel veilig' }

const sideText = (stap: Caseloadstap | undefined): Tekst => {
  if (stap === undefined) return opschrift`geen termijn`
  return stap.vervallen ? stap.status : `${datumTekst(stap.wet)} ${stap.status}`
}

const byEdition = (
  caseload: Caseload,
  stand: Caseloadstand,
  register: Register,
  dan: Caseloadstand,
): readonly Opschrift[] => {
  const nuVan = new Map(stand.stappen.map((stap) => [stap.code, stap]))
  const danVan = new Map(dan.stappen.map((stap) => [stap.code, stap]))
  const fase = stand.fase === dan.fase ? [] : [opschrift`fase: ${stand.fase} wordt ${dan.fase}`]
  const stappen = [...new Set([...nuVan.keys(), ...danVan.keys()])].flatMap((code) => {
    const [nu, straks] = [sideText(nuVan.get(code)), sideText(danVan.get(code))]
    return nu === straks
      ? []
      : [opschrift`${register.termijn.get(code)?.titel ?? stapTitel(caseload.register, code)}: ${nu} wordt ${straks}`]
  })
  return [...fase, ...stappen]
}

/** Steps that are not late under the law and would be, were the safe day the last one. */
const bySafeDay = ({ register, peildatum }: Caseload, { stappen }: Caseloadstand): readonly Opschrift[] =>
  stappen.flatMap(({ code, status, veilig, wet, gedaanOp }) => {
    const titel = stapTitel(register, code)
    if ((status === 'open' || status === 'binnenkort') && veilig < peildatum)
      return [opschrift`${titel}: veilige dag ${datumTekst(veilig)} is voorbij, uiterlijk ${datumTekst(wet)}`]
    if (status === 'gereed' && gedaanOp !== undefined && gedaanOp > veilig)
      return [opschrift`${titel}: gedaan op ${datumTekst(gedaanOp)}, na de veilige dag ${datumTekst(veilig)}`]
    return []
  })

/** What a comparison changes for cases of one caseload; those for which nothing does are left out. */
type Gevolgenzoeker = (standen: readonly Caseloadstand[]) => readonly Gevolg[]

export const createGevolgenzoeker = (caseload: Caseload, vergelijking: Vergelijking): Gevolgenzoeker => {
  const withDifferences = (stand: Caseloadstand, verschillen: readonly Opschrift[]): readonly Gevolg[] =>
    verschillen.length === 0 ? [] : [{ stand, verschillen }]
  if (vergelijking.soort === 'profiel veilig') {
    return (standen) => standen.filter(isLopend).flatMap((stand) => withDifferences(stand, bySafeDay(caseload, stand)))
  }
  const { register } = vergelijking
  const bron = feitbronOf(koppelingOnder(caseload, register))
  const rekenStanden = createStandenrekenaar(register, bron, caseload.peildatum)
  return (standen) => {
    const dan = rekenStanden(standen.map(({ dossier }) => dossier))
    return standen.flatMap((stand, i) => withDifferences(stand, byEdition(caseload, stand, register, dan[i]!)))
  }
}
