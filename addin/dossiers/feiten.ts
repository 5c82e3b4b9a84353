import { feitenUitCellen } from '@poortwachter/wet/lezen'
import { aowDatum, FEITEN_VAN_DE_VRAAG } from '@poortwachter/wet'
import type { Dag, Feitinhoud, Register } from '@poortwachter/wet'
import type { Caseloaddossier, Leesfout } from './dossier.ts'

/** The facts of a case as decisions take them. */
export interface Dossierfeiten {
  readonly feiten: Readonly<Record<string, Feitinhoud>>
  /** Facts that follow from other cells, such as the AOW date from the day of birth. */
  readonly afgeleid: readonly string[]
  readonly fouten: readonly Leesfout[]
}

/**
 * The facts that a row gives for decisions. A cell that cannot be read is not known, and is named; so is a fact that the
 * edition does not have. The day of a step is the one under the heading of that step.
 */
export const feitenOf = (register: Register, dossier: Caseloaddossier): Dossierfeiten => {
  const uitStappen = register.regelboek.feiten.flatMap((feit): [naam: string, op: Dag | undefined][] =>
    feit.soort === 'dag' && feit.stap !== undefined ? [[feit.naam, dossier.gedaan[feit.stap]]] : [],
  )
  const zonderCel = new Set([...FEITEN_VAN_DE_VRAAG, ...uitStappen.map(([naam]) => naam)])
  const gelezen = feitenUitCellen(
    register,
    Object.fromEntries(Object.entries(dossier.feiten).filter(([naam]) => !zonderCel.has(naam))),
  )
  const feiten: Record<string, Feitinhoud> = { ...gelezen.feiten }
  for (const [naam, op] of uitStappen) if (op !== undefined) feiten[naam] = op
  const schuif = register.regelboek.feiten.find((feit) => 'isVerschuiving' in feit)?.naam
  if (schuif !== undefined && (feiten[schuif] !== undefined || dossier.verschuiving !== 0)) {
    feiten[schuif] = dossier.verschuiving
  }
  const afgeleid: string[] = []
  if (feiten.aowDatum === undefined && dossier.geboortedatum !== undefined && register.feitindex.has('aowDatum')) {
    const aow = aowDatum(register, dossier.geboortedatum)
    if (aow.soort === 'bekend') {
      feiten.aowDatum = aow.waarde
      afgeleid.push('aowDatum')
    }
  }
  const { regelboek, feitindex } = register
  const kopOf = (naam: string): string => regelboek.feiten[feitindex.get(naam) ?? -1]?.label ?? naam
  const fouten = gelezen.fouten.map(({ naam, bericht }) => ({ veld: `feit:${naam}`, kop: kopOf(naam), bericht }))
  return { feiten, afgeleid, fouten }
}

/** The days of events that the facts of a case tell, by the code of the event. */
export const gebeurtenissenOf = (register: Register, dossier: Caseloaddossier): Readonly<Record<string, Dag>> => {
  const { feiten } = feitenOf(register, dossier)
  const dagen: Record<string, Dag> = {}
  for (const feit of register.regelboek.feiten) {
    const inhoud = feiten[feit.naam]
    if (feit.soort === 'dag' && feit.gebeurtenis !== undefined && typeof inhoud === 'number')
      dagen[feit.gebeurtenis] = inhoud as Dag
  }
  return dagen
}
