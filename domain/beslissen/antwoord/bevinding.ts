import type { Dag } from '../../dag/datum.ts'
import type { Dagoperand, Vervolg } from '../../regelboek/beslistabel.ts'
import type { Grond, Rekenstap } from '../../regelboek/uitkomst.ts'
import type { Geval } from '../geval/geval.ts'
import { gebruikteFeiten } from '../geval/feitwaarde.ts'
import { redenTekst } from '../geval/reden.ts'
import type { Gereed, Tabelrij } from '../tabelwerk/tabel.ts'

/** The day that follows from a decision; without a day when it hangs on something that is not known. */
export interface Vervolgdag {
  readonly soort: Vervolg['soort']
  readonly wat: string
  readonly dag: Dag | undefined
}

/** One row that counts in a decision. */
export interface Bevinding {
  readonly rij: string
  /** What the row says; undefined for a row that only explains. */
  readonly uitkomst: string | undefined
  readonly groep: string | undefined
  readonly reden: string
  /** The question that a person has to answer. */
  readonly vraag: string | undefined
  readonly bewijs: readonly string[]
  readonly vervolg: Vervolgdag | undefined
  readonly grond: Grond
}

const rekenstappen = (geval: Geval, operand: Dagoperand): readonly Rekenstap[] => {
  const uitkomst = 'termijn' in operand ? geval.termijn(operand.termijn) : undefined
  return uitkomst?.soort === 'bekend' ? uitkomst.grond.stappen : []
}

/** A row as a finding, with its ground. `langs` are the rows that were looked at to get there; their facts are used. */
export const bevindingVan = (
  geval: Geval,
  { tabel, regel, vanaf, uitkomsten }: Gereed,
  { rij }: Tabelrij,
  code: number,
  langs: readonly Tabelrij[],
): Bevinding => {
  const reden = redenTekst(geval, rij.reden)
  return {
    rij: rij.id,
    uitkomst: uitkomsten[code - 1],
    groep: rij.groep,
    reden,
    vraag: rij.oordeel,
    bewijs: rij.bewijs ?? [],
    vervolg: rij.vervolg && { ...rij.vervolg, dag: geval.dag(rij.vervolg.dag) },
    grond: {
      regel: `${tabel.code} ${rij.id}`,
      titel: tabel.titel,
      regelversie: geval.register.regelboek.versie,
      vanaf,
      status: rij.status ?? regel.status,
      zekerheid: rij.zekerheid ?? regel.zekerheid,
      bronnen: rij.bronnen,
      feiten: gebruikteFeiten(geval, langs),
      stappen: rij.vervolg ? rekenstappen(geval, rij.vervolg.dag) : [],
      toelichting: reden,
    },
  }
}
