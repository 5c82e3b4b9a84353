import type { Dag, Dagoperand, Kortantwoord, Portefeuillegeval, Register, Rij } from '@poortwachter/wet'
import { gegevenTekst, ontbrekendTekst, zonderInvloedTekst } from '@poortwachter/wet/verwoording'
import { klasseOf, klassetekstOf } from '../../../dossiers/gevallen.ts'
import { remember } from '../../../functies/geheugen.ts'

/** A day that may follow from a decision. */
interface Gevolg {
  readonly wat: string
  readonly operand: Dagoperand
}

/** What a table says of all cases with the same answer, in words. */
export interface Tabelbeeld {
  readonly klasse: string
  /** The class with what it leaves open. */
  readonly klassetekst: string
  /** The first rows, as the summary names them. */
  readonly rijnamen: readonly string[]
  /** Why, in sentences in which this case fills in its days. */
  readonly redenIn: (geval: Portefeuillegeval) => string
  /** What is missing: in a cell, and one by one. */
  readonly ontbreekt: string
  readonly ontbrekend: readonly string[]
  readonly gevolgen: readonly Gevolg[]
  readonly start: Dagoperand | undefined
}

/** More reasons than this say no more. */
const MEESTE_REDENEN = 3

/** A row as the summary names it: its id, and its sentence without what differs per case. */
const rowLabel = remember(
  ({ reden }: Rij) => reden.replace(/\{\w+\}/g, '…'),
  (rij) => rij,
)

const filledIn = (rijen: readonly Rij[], slot: string): ((geval: Portefeuillegeval) => string) => {
  const zinnenIn = (zinVan: (rij: Rij) => string): string =>
    [...rijen.map(zinVan), slot].filter((zin) => zin !== '').join(' ')
  if (rijen.some(({ reden }) => reden.includes('{'))) return (geval) => zinnenIn((rij) => geval.reden(rij))
  const tekst = zinnenIn(({ reden }) => reden)
  return () => tekst
}

const pictureOf = (register: Register, geval: Portefeuillegeval, tabel: string, kort: Kortantwoord): Tabelbeeld => {
  const rijen = kort.rijen().slice(0, MEESTE_REDENEN)
  const ontbrekend = kort.ontbrekendeFeiten()
  const isBeslist = kort.soort === 'bekend' || kort.soort === 'oordeelNodig'
  return {
    klasse: klasseOf(geval, tabel),
    klassetekst: klassetekstOf(geval, tabel),
    rijnamen: rijen.map(rowLabel),
    redenIn: filledIn(rijen, zonderInvloedTekst(register, kort.zonderInvloed(), kort.soort === 'onvolledig')),
    ontbreekt: ontbrekendTekst(register, ontbrekend),
    ontbrekend: ontbrekend.map((feit) => gegevenTekst(register, feit)),
    gevolgen: isBeslist
      ? kort.rijen().flatMap(({ vervolg }) => (vervolg ? [{ wat: vervolg.wat, operand: vervolg.dag }] : []))
      : [],
    start: kort.start,
  }
}

/** Tells what tables say of a case. */
export type Tabelkijker = (geval: Portefeuillegeval) => (tabel: string) => Tabelbeeld

/** A great many cases have the same answer: it is put into words for the first of them. */
export const createTabelkijker = (register: Register): Tabelkijker => {
  const beelden = new WeakMap<Kortantwoord, Tabelbeeld>()
  const look = (geval: Portefeuillegeval, tabel: string): Tabelbeeld => {
    const kort = geval.kort(tabel)
    const bekend = beelden.get(kort)
    if (bekend) return bekend
    const beeld = pictureOf(register, geval, tabel, kort)
    beelden.set(kort, beeld)
    return beeld
  }
  return (geval) => {
    // Every column of a decision asks it again.
    const gezien: (readonly [tabel: string, beeld: Tabelbeeld])[] = []
    return (tabel) => {
      const bekend = gezien.find(([code]) => code === tabel)
      if (bekend) return bekend[1]
      const beeld = look(geval, tabel)
      gezien.push([tabel, beeld])
      return beeld
    }
  }
}

/** The first day that follows from a decision; of days that are the same the one that is named first. */
export const followUpOf = (
  { gevolgen }: Tabelbeeld,
  geval: Portefeuillegeval,
): { readonly wat: string; readonly dag: Dag } | undefined => {
  let eerste: { readonly wat: string; readonly dag: Dag } | undefined
  for (const { wat, operand } of gevolgen) {
    const dag = geval.operanddag(operand)
    if (dag !== undefined && (eerste === undefined || dag < eerste.dag)) eerste = { wat, dag }
  }
  return eerste
}
