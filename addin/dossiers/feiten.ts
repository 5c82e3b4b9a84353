import { feitinhoudUit } from '@poortwachter/wet/lezen'
import { aowDatum, FEITEN_VAN_DE_VRAAG } from '@poortwachter/wet'
import type { Feitinhoud, Register } from '@poortwachter/wet'
import type { Caseloaddossier, Leesfout } from './dossier.ts'

/** The facts of a case as decisions take them. */
export interface Dossierfeiten {
  readonly feiten: Readonly<Record<string, Feitinhoud>>
  /** Facts that follow from other cells, such as the AOW date from the day of birth. */
  readonly afgeleid: readonly string[]
  readonly fouten: readonly Leesfout[]
}

/** The facts that a row gives for decisions. A cell that cannot be read is not known, and is named. */
export const feitenOf = (register: Register, dossier: Caseloaddossier): Dossierfeiten => {
  const feiten: Record<string, Feitinhoud> = {}
  const afgeleid: string[] = []
  const fouten: Leesfout[] = []
  for (const feit of register.regelboek.feiten) {
    if (FEITEN_VAN_DE_VRAAG.has(feit.naam)) continue
    const stap = feit.soort === 'dag' ? feit.stap : undefined
    const gedaanOp = stap === undefined ? undefined : dossier.gedaan[stap]
    if (gedaanOp !== undefined) feiten[feit.naam] = gedaanOp
    if (stap !== undefined) continue
    const lezing = feitinhoudUit(feit, dossier.feiten[feit.naam])
    if (lezing.soort === 'gelezen') feiten[feit.naam] = lezing.waarde
    if (lezing.soort === 'fout') fouten.push({ veld: `feit:${feit.naam}`, kop: feit.label, bericht: lezing.bericht })
  }
  if (feiten.aowDatum === undefined && dossier.geboortedatum !== undefined && register.feitindex.has('aowDatum')) {
    const aow = aowDatum(register.regelboek, dossier.geboortedatum)
    if (aow.soort === 'bekend') {
      feiten.aowDatum = aow.waarde
      afgeleid.push('aowDatum')
    }
  }
  return { feiten, afgeleid, fouten }
}
