import { portefeuille, portefeuillegeval } from '@poortwachter/wet'
import type { Dag, Portefeuillegeval, Register } from '@poortwachter/wet'
import { GEEN_REGEL, ONTBREEKT } from './beslissing.ts'
import { klasseTekst } from '@poortwachter/wet/verwoording'
import type { Caseloaddossier } from './dossier.ts'
import { feitenOf } from './feiten.ts'
import { createFeitlezer, isGedateerd } from './feitkolommen.ts'
import type { Feitbron, Feitfout } from './feitkolommen.ts'
import { addTo } from './sleutellijsten.ts'

/** Cases are best worked out so many at a time: enough to share work, few enough to stay within a slice of the pane. */
export const DOSSIERS_PER_KEER = 64

/** A list of cases in portions of so many. */
export const portiesOf = <Een>(lijst: readonly Een[]): readonly (readonly Een[])[] =>
  Array.from({ length: Math.ceil(lijst.length / DOSSIERS_PER_KEER) }, (_, deel) =>
    lijst.slice(deel * DOSSIERS_PER_KEER, (deel + 1) * DOSSIERS_PER_KEER),
  )

/** A case of the caseload beside what the edition says of it; without a first sick day it says nothing. */
export interface Dossiergeval<D extends Caseloaddossier = Caseloaddossier> {
  readonly dossier: D
  readonly geval: Portefeuillegeval | undefined
  /** Cells of facts that could not be read. */
  readonly fouten: readonly Feitfout[]
}

/** The class that a table gives a case, in one or two words. */
export const klasseOf = (geval: Portefeuillegeval | undefined, tabel: string): string => {
  if (!geval) return ONTBREEKT
  const klasse = geval.klasse(tabel)
  if (klasse !== undefined) return klasse
  return geval.antwoord(tabel).soort === 'onvolledig' ? ONTBREEKT : GEEN_REGEL
}

/** The same with what it leaves open: a lower bound where facts are missing, or that it rests on an assumption. */
export const klassetekstOf = (geval: Portefeuillegeval | undefined, tabel: string): string =>
  (geval && klasseTekst(geval.antwoord(tabel))) ?? klasseOf(geval, tabel)

/** One case laid beside an edition. */
export const dossiergevalOf = (register: Register, dossier: Caseloaddossier, peildatum: Dag): Dossiergeval => {
  const { ziektedatum, gedaan } = dossier
  if (ziektedatum === undefined) return { dossier, geval: undefined, fouten: [] }
  const { feiten } = feitenOf(register, dossier)
  const geval = portefeuillegeval(register, { eersteZiektedag: ziektedatum, peildatum, feiten, ankers: gedaan })
  return { dossier, geval, fouten: [] }
}

/** Lays cases beside an edition, one after another; each can be asked until the next one comes. */
export type Gevallenlezer = (dossiers: readonly Caseloaddossier[]) => Iterable<Dossiergeval>

const groupByPlaats = (fouten: readonly Feitfout[]): ReadonlyMap<number, readonly Feitfout[]> => {
  const groepen = new Map<number, Feitfout[]>()
  for (const fout of fouten) addTo(groepen, fout.plaats, fout)
  return groepen
}

export const createGevallenlezer = (register: Register, bron: Feitbron, peildatum: Dag): Gevallenlezer => {
  const readFeiten = createFeitlezer(register, bron)
  const { gevallen } = portefeuille(register)
  return function* (dossiers) {
    const { kolommen, fouten } = readFeiten(dossiers.filter(isGedateerd), peildatum)
    const foutenVan = groupByPlaats(fouten)
    const gedateerd = gevallen(kolommen)[Symbol.iterator]()
    for (const dossier of dossiers) {
      const volgende = isGedateerd(dossier) ? gedateerd.next() : undefined
      const geval = volgende?.done ? undefined : volgende?.value
      yield { dossier, geval, fouten: (geval && foutenVan.get(geval.plaats)) ?? [] }
    }
  }
}
