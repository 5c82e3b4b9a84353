import { FEITEN_VAN_DE_VRAAG, keuzesVan } from '@poortwachter/wet'
import type { Beslissing, Feit, Register, Uitkomst } from '@poortwachter/wet'
import { beslissingTekst, beslissingUitleg } from '@poortwachter/wet/verwoording'
import type { Uitlegregel } from '@poortwachter/wet/verwoording'
import { klasseVan, verantwoordingOver } from '../../dossiers/beslissing.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import { feitenOf } from '../../dossiers/feiten.ts'

/** Findings of one kind, such as `administratief`. */
export interface Signaalgroep {
  readonly naam: string
  readonly signalen: readonly { readonly klasse: string; readonly reden: string }[]
}

/** A decision about a case, ready to be shown. */
export interface Beslismodel {
  readonly tabel: string
  readonly vraag: string
  readonly klasse: string
  readonly regels: readonly Uitlegregel[]
  readonly signaalgroepen: readonly Signaalgroep[]
  /** Names of facts that were used, are missing or could still change the outcome. */
  readonly feiten: readonly string[]
  readonly leesfouten: readonly string[]
  readonly tekst: string
}

const factsIn = (uitkomst: Uitkomst<Beslissing>): readonly string[] => {
  switch (uitkomst.soort) {
    case 'bekend':
      return [
        ...uitkomst.waarde.bevindingen.flatMap(({ grond }) => Object.keys(grond.feiten)),
        ...uitkomst.waarde.voorbehoud,
      ]
    case 'onvolledig':
      return uitkomst.ontbreekt.map(({ gegeven }) => gegeven)
    case 'oordeelNodig':
      return Object.keys(uitkomst.grond.feiten)
    case 'geenRegel':
      return []
  }
}

const signalsIn = (uitkomst: Uitkomst<Beslissing>): readonly Signaalgroep[] => {
  if (uitkomst.soort !== 'bekend') return []
  const groepen = new Map<string, { klasse: string; reden: string }[]>()
  for (const { groep, uitkomst: klasse, reden } of uitkomst.waarde.bevindingen) {
    if (groep === undefined || klasse === undefined) continue
    const groepsleden = groepen.get(groep) ?? []
    groepen.set(groep, [...groepsleden, { klasse, reden }])
  }
  return [...groepen].map(([naam, signalen]) => ({ naam, signalen }))
}

/** What a table says about a case, with everything it rests on and what would still be needed. */
export const beslismodelOf = (caseload: Caseload, dossier: Caseloaddossier, tabel: string): Beslismodel => {
  const { register, peildatum } = caseload
  const gegeven = verantwoordingOver(register, dossier, tabel, peildatum)
  const { uitkomst } = gegeven
  return {
    tabel,
    vraag: register.beslistabel.get(tabel)?.vraag ?? tabel,
    klasse: klasseVan(gegeven),
    regels: beslissingUitleg(register, gegeven),
    signaalgroepen: signalsIn(uitkomst),
    feiten: [...new Set(factsIn(uitkomst))],
    leesfouten: feitenOf(register, dossier).fouten.map(({ kop, bericht }) => `${kop}: ${bericht}`),
    tekst: beslissingTekst(register, gegeven, dossier.label),
  }
}

/** A fact as a field to fill in: with its words when it has a list. */
export interface Feitveld {
  readonly feit: Feit
  readonly keuzes: readonly { readonly waarde: string; readonly tekst: string }[]
  /** What the row says now, as text; empty when not known. */
  readonly nu: string
}

/** The fields for facts of a case; those that stand for the question itself are left out. */
export const feitveldenOf = (
  register: Register,
  dossier: Caseloaddossier,
  namen: readonly string[],
): readonly Feitveld[] => {
  const { feiten } = feitenOf(register, dossier)
  return namen.flatMap((naam): Feitveld[] => {
    const feit = register.regelboek.feiten[register.feitindex.get(naam) ?? -1]
    if (!feit || FEITEN_VAN_DE_VRAAG.has(naam)) return []
    return [{ feit, keuzes: keuzesVan(feit) ?? [], nu: String(feiten[naam] ?? '') }]
  })
}
