import type { Caseload } from './caseload.ts'
import { ONTBREEKT, beslissingOver, klasseVan } from './beslissing.ts'
import type { Dossierstand } from './dossierstand.ts'

export const RISICOTABEL = 'LOONSANCTIERISICO'

/** What the edition says about the risk of one case: a class and never a percentage. */
export interface Risico {
  readonly stand: Dossierstand
  readonly klasse: string
  /** Class of the findings of each kind, such as `administratief` and `inhoudelijk`. */
  readonly perGroep: Readonly<Record<string, string>>
  readonly redenen: readonly string[]
  /** Questions that have to be answered first, fewest first. */
  readonly ontbreekt: readonly string[]
  /** Titles of the steps that are late; a term exceeded is a signal and no sanction. */
  readonly teLaat: readonly string[]
}

/** Works out the risk of one case. */
export const risicoOf = ({ register, peildatum }: Caseload, stand: Dossierstand): Risico => {
  const uitkomst = beslissingOver(register, stand.dossier, RISICOTABEL, peildatum)
  const bekend = uitkomst.soort === 'bekend' ? uitkomst.waarde : undefined
  return {
    stand,
    klasse: klasseVan(uitkomst),
    perGroep: bekend?.perGroep ?? {},
    redenen: bekend?.bevindingen.map(({ reden }) => reden) ?? [],
    ontbreekt: uitkomst.soort === 'onvolledig' ? uitkomst.ontbreekt.map(({ vraag }) => vraag) : [],
    teLaat: stand.stappen.flatMap(({ code, status }) => (status === 'te laat' ? [register.termijn.get(code)?.titel ?? code] : [])),
  }
}

/**
 * The classes, heaviest first, as the edition orders them. A case of which facts are missing stands below those that
 * are known to be at risk and above those that are known not to be.
 */
export const risicoklassen = ({ register }: Caseload): readonly string[] => {
  const uitkomsten = register.beslistabel.get(RISICOTABEL)?.uitkomsten ?? []
  const plaats = uitkomsten.indexOf('laag')
  return [...uitkomsten.slice(0, plaats), ONTBREEKT, ...uitkomsten.slice(plaats)]
}
