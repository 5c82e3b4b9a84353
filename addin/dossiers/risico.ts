import type { Dag, Register } from '@poortwachter/wet'
import { aannameTekst, ondergrensTekst, stapTitel } from '@poortwachter/wet/verwoording'
import { ONTBREEKT, verantwoordingOver } from './beslissing.ts'
import type { Caseload } from './caseload.ts'
import type { Caseloaddossier } from './dossier.ts'
import type { Caseloadstand } from './dossierstand.ts'
import { feitbronOf } from './feitkolommen.ts'
import { createGevallenlezer, klassetekstOf } from './gevallen.ts'

export const RISICOTABEL = 'LOONSANCTIERISICO'

/** What the edition says about the risk of one case: a class and never a percentage. */
export interface Risico {
  readonly stand: Caseloadstand
  readonly klasse: string
  /** The class by itself; undefined as long as it is not known. */
  readonly uitkomst: string | undefined
  /** Titles of the steps that are late; a term exceeded is a signal and no sanction. */
  readonly teLaat: readonly string[]
  /** Takes far longer than the class, so it is worked out when it is first asked for: for a case that someone looks at. */
  readonly uitleg: () => Risicouitleg
}

/** Why a case has its class. */
export interface Risicouitleg {
  /** Class of the findings of each kind, such as `administratief` and `inhoudelijk`. */
  readonly perGroep: Readonly<Record<string, string>>
  readonly redenen: readonly string[]
  /** Questions that have to be answered first, fewest first. */
  readonly ontbreekt: readonly string[]
}

const explanationOf = (register: Register, dossier: Caseloaddossier, peildatum: Dag): Risicouitleg => {
  const { uitkomst, toelichting } = verantwoordingOver(register, dossier, RISICOTABEL, peildatum)
  const bekend = uitkomst.soort === 'bekend' ? uitkomst.waarde : undefined
  return {
    perGroep: bekend?.perGroep ?? {},
    redenen: (bekend?.bevindingen ?? toelichting?.gebleken ?? []).map(({ reden }) => reden),
    ontbreekt: uitkomst.soort === 'onvolledig' ? uitkomst.ontbreekt.map(({ vraag }) => vraag) : [],
  }
}

/** Works out the risks of cases of one caseload, many at a time. */
export type Risicorekenaar = (standen: readonly Caseloadstand[]) => readonly Risico[]

export const createRisicorekenaar = ({ register, koppeling, peildatum }: Caseload): Risicorekenaar => {
  const readGevallen = createGevallenlezer(register, feitbronOf(koppeling), peildatum)
  return (standen) => {
    const klassen = Array.from(readGevallen(standen.map(({ dossier }) => dossier)), ({ geval }) => ({
      klasse: klassetekstOf(geval, RISICOTABEL),
      uitkomst: geval?.klasse(RISICOTABEL),
    }))
    return standen.map((stand, plaats): Risico => {
      let uitleg: Risicouitleg | undefined
      return {
        stand,
        ...klassen[plaats]!,
        teLaat: stand.stappen.flatMap(({ code, status }) => (status === 'te laat' ? [stapTitel(register, code)] : [])),
        uitleg: () => (uitleg ??= explanationOf(register, stand.dossier, peildatum)),
      }
    })
  }
}

/**
 * The classes, heaviest first, as the edition orders them. A case of which facts are missing stands below those that
 * are known to be at risk, of which a lower bound stands below the class itself, and above those that are known not to be.
 */
export const risicoklassen = ({ register }: Pick<Caseload, 'register'>): readonly string[] => {
  const uitkomsten = register.beslistabel.get(RISICOTABEL)?.uitkomsten ?? []
  const plaats = uitkomsten.indexOf('laag')
  const metAanname = (klasse: string): readonly string[] => [klasse, aannameTekst(klasse)]
  const zwaar = uitkomsten.slice(0, plaats).flatMap((klasse) => [...metAanname(klasse), ondergrensTekst(klasse)])
  return [...zwaar, ONTBREEKT, ...uitkomsten.slice(plaats).flatMap(metAanname)]
}
