import type { Dag } from '../dag/datum.ts'
import { isDag } from '../dag/datum.ts'
import type { Dagoperand, Vervolg } from '../regelboek/beslistabel.ts'
import type { Grond, Rekenstap } from '../regelboek/uitkomst.ts'
import { dagbronVan } from './dagoperand.ts'
import { redenbronVan } from './dossier.ts'
import type { Dossierstand } from './dossier.ts'
import { gebruikteFeiten } from './feitwaarde.ts'
import { redenTekst } from './reden.ts'
import type { Gereed, Tabelrij } from './tabel.ts'

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

/** The day an operand has in a case; undefined when not known. */
export const vervolgdatum = (stand: Dossierstand, operand: Dagoperand): Dag | undefined => {
  const uit = dagbronVan(stand.register, operand).dag(stand)
  return isDag(uit) ? uit : undefined
}

const rekenstappen = (stand: Dossierstand, operand: Dagoperand): readonly Rekenstap[] => {
  const uitkomst = 'termijn' in operand ? stand.termijn(operand.termijn) : undefined
  return uitkomst?.soort === 'bekend' ? uitkomst.grond.stappen : []
}

/** A row as a finding, with its ground. `langs` are the rows that were looked at to get there; their facts are used. */
export const bevindingVan = (
  stand: Dossierstand,
  { tabel, regel, uitkomsten }: Gereed,
  { rij }: Tabelrij,
  code: number,
  langs: readonly Tabelrij[],
): Bevinding => {
  const reden = redenTekst(redenbronVan(stand), rij.reden)
  const ingang = tabel.tijdlijn.ingangen.find((kandidaat) => 'regel' in kandidaat && kandidaat.regel === regel)
  return {
    rij: rij.id,
    uitkomst: uitkomsten[code - 1],
    groep: rij.groep,
    reden,
    vraag: rij.oordeel,
    bewijs: rij.bewijs ?? [],
    vervolg: rij.vervolg && { ...rij.vervolg, dag: vervolgdatum(stand, rij.vervolg.dag) },
    grond: {
      regel: `${tabel.code} ${rij.id}`,
      titel: tabel.titel,
      regelversie: stand.register.regelboek.versie,
      ...(ingang ? { vanaf: ingang.vanaf } : {}),
      status: rij.status ?? regel.status,
      zekerheid: rij.zekerheid ?? regel.zekerheid,
      bronnen: rij.bronnen,
      feiten: gebruikteFeiten(stand, langs),
      stappen: rij.vervolg ? rekenstappen(stand, rij.vervolg.dag) : [],
      toelichting: reden,
    },
  }
}
