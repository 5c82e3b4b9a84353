import { bronTekst, plandag } from '@poortwachter/wet'
import type { Dag, Register } from '@poortwachter/wet'
import { stapTitel } from '@poortwachter/wet/verwoording'
import type { Caseload } from '../caseload.ts'
import type { Caseloaddossier } from '../dossier.ts'
import { dossiertermijnenOf } from '../dossiertermijnen.ts'
import { dossiersleutels } from '../dossiersleutel.ts'
import { isLopend, isTeDoen } from '../dossierstand.ts'
import type { Caseloadstand, Caseloadstap } from '../dossierstand.ts'
import { beslistDoor } from '../stapbeslissing.ts'

/** A step of a case that is still to be taken. */
export interface Agendamoment {
  readonly code: string
  readonly titel: string
  /**
   * The working day to plan by: the last one up to the safe day, or up to the last day of the law when the safe day
   * has passed.
   */
  readonly dag: Dag
  /** Last day the text allows. */
  readonly wet: Dag
  /** Where it is written, as a reader cites it. */
  readonly bron: string
  /** A sentence for a step that not every case needs. */
  readonly voorwaarde: string | undefined
  /** The same for a case whatever its row, and in no two cases the same. It may hold a name, and is never shown. */
  readonly sleutel: string
  readonly dossier: Caseloaddossier
}

/** The steps still to be taken, and how many of them can be planned no more because their day has passed. */
export interface Agenda {
  readonly momenten: readonly Agendamoment[]
  readonly voorbij: number
}

/** The day to plan a step on, no earlier than `vanaf`; the last day itself when no working day is left, or has passed. */
const planDayOf = (kalender: Register['regelboek']['kalender'], { veilig, wet }: Caseloadstap, vanaf: Dag): Dag =>
  [veilig, wet].map((dag) => plandag(kalender, dag)).find((dag) => dag >= vanaf) ?? wet

/** Every step that running cases still have before them, each case once, on a working day, from `peildatum` on. */
export const agendaOf = (
  { register, peildatum, uniek }: Caseload,
  isGekozen: (stand: Caseloadstand) => boolean = () => true,
): Agenda => {
  const { kalender, regelingen } = register.regelboek
  const sleutels = dossiersleutels(uniek.standen)
  const standen = uniek.standen.filter((stand) => isLopend(stand) && isGekozen(stand))
  const momenten = standen.flatMap((stand) => {
    const { dossier } = stand
    const termijnen = dossiertermijnenOf(register, dossier, peildatum)
    if (!termijnen) return []
    return stand.stappen.filter(isTeDoen).map((stap): Agendamoment => {
      const { code, wet } = stap
      const uitkomst = termijnen.uitkomst(code)
      const tabel = beslistDoor(register, code)
      return {
        code,
        titel: stapTitel(register, code),
        dag: planDayOf(kalender, stap, peildatum),
        wet,
        bron:
          uitkomst.soort === 'bekend'
            ? uitkomst.grond.bronnen.map((bron) => bronTekst(regelingen, bron)).join('; ')
            : '',
        voorwaarde: tabel && `Alleen als dat volgt uit de beslissing "${register.beslistabel.get(tabel)!.vraag}".`,
        sleutel: sleutels.get(stand)!,
        dossier,
      }
    })
  })
  return {
    momenten: momenten.filter(({ dag }) => dag >= peildatum),
    voorbij: momenten.filter(({ dag }) => dag < peildatum).length,
  }
}
