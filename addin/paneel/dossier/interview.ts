import { FEITEN_VAN_DE_VRAAG, serienummerVan } from '@poortwachter/wet'
import type { Beslissing, Dag, Feit, Feitinhoud, Uitkomst } from '@poortwachter/wet'
import type { Veld } from '@poortwachter/wet/lezen'
import { verantwoordingOver } from '../../dossiers/beslissing.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import { veldenOf } from '../../dossiers/velden.ts'
import type { Celwaarde } from '../../excel/werkmap.ts'

/** The next thing to ask for a decision. */
interface Interviewvraag {
  readonly feit: Feit
  /** The column in which the answer belongs. */
  readonly veld: Veld
}

/** Where the questions for a decision stand. */
export interface Interviewstand {
  readonly volgende: Interviewvraag | undefined
  /** Facts that can still be asked, the next one included. */
  readonly open: number
  /** Labels of facts that were skipped and are still missing. */
  readonly overgeslagen: readonly string[]
  /** Whether there is an answer; what is asked then could still change it. */
  readonly isBekend: boolean
}

/** Names of the facts that are missing, or that were not given and could still change the answer. */
const openFacts = (uitkomst: Uitkomst<Beslissing>): readonly string[] => {
  if (uitkomst.soort === 'bekend') return uitkomst.waarde.voorbehoud
  return uitkomst.soort === 'onvolledig' ? uitkomst.ontbreekt.map(({ gegeven }) => gegeven) : []
}

/**
 * What to ask next for a decision about a case, in the order in which the decision says what is missing; once there is an
 * answer, what could still change it.
 */
export const interviewstandOf = (
  { register, peildatum }: Caseload,
  dossier: Caseloaddossier,
  tabel: string,
  overgeslagen: ReadonlySet<string>,
): Interviewstand => {
  const { uitkomst } = verantwoordingOver(register, dossier, tabel, peildatum)
  const velden = veldenOf(register.regelboek)
  const vragen = openFacts(uitkomst).flatMap((gegeven): Interviewvraag[] => {
    const feit = register.regelboek.feiten[register.feitindex.get(gegeven) ?? -1]
    const veld = feit && velden.find((kandidaat) => kandidaat.feit === feit.naam)
    return feit && veld && !FEITEN_VAN_DE_VRAAG.has(gegeven) ? [{ feit, veld }] : []
  })
  const open = vragen.filter(({ feit }) => !overgeslagen.has(feit.naam))
  return {
    volgende: open[0],
    open: open.length,
    overgeslagen: vragen.filter(({ feit }) => overgeslagen.has(feit.naam)).map(({ feit }) => feit.label),
    isBekend: uitkomst.soort === 'bekend',
  }
}

/** An answer as a cell takes it, with the format of a day; it is read back as the same answer. */
export const antwoordcel = (
  { soort }: Feit,
  inhoud: Feitinhoud,
): { readonly waarde: Celwaarde; readonly opmaak?: string } => {
  if (typeof inhoud !== 'number') return { waarde: inhoud }
  if (soort === 'dag') return { waarde: serienummerVan(inhoud as Dag), opmaak: 'dd-mm-yyyy' }
  return { waarde: soort === 'percentage' ? `${String(inhoud).replace('.', ',')}%` : inhoud }
}
