import { opschrift } from '../../taal/zin.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import { createNaamkeuze } from '../../dossiers/naamgroepen.ts'
import { namesIn } from '../../dossiers/namen.ts'
import type { Risico } from '../../dossiers/risico.ts'
import { element } from '../dom/element.ts'
import { keuzeveld, setKeuzes } from '../dom/velden.ts'

const WIE = ['werkgever', 'afdeling', 'adviseur'] as const
type Wie = (typeof WIE)[number]

const LABELS = {
  werkgever: opschrift`Werkgever`,
  afdeling: opschrift`Afdeling`,
  adviseur: opschrift`Adviseur`,
} as const
const ALLE = {
  werkgever: opschrift`Alle werkgevers`,
  afdeling: opschrift`Alle afdelingen`,
  adviseur: opschrift`Alle adviseurs`,
} as const

/** The choice of whose cases are ranked. */
interface Risicofilter {
  readonly inhoud: HTMLElement
  /** Whether a case is of the chosen employer, department and adviser, however their names are written. */
  isGekozen(): (risico: Risico) => boolean
  /** Offers the names of this caseload. */
  update(caseload: Caseload): void
}

export const createRisicofilter = (onChange: () => void): Risicofilter => {
  const velden = WIE.map((wie) => ({ wie, ...keuzeveld(LABELS[wie], onChange) }))
  return {
    inhoud: element('div', { class: 'naast-elkaar' }, ...velden.map(({ veld }) => veld)),
    isGekozen: () => {
      const keuzes = velden.map(({ wie, keuze }): readonly [Wie, (naam: string) => boolean] => [
        wie,
        createNaamkeuze(keuze.value),
      ])
      return ({ stand }) => keuzes.every(([wie, isDeze]) => isDeze(stand.dossier[wie]))
    },
    update: (caseload) => {
      for (const { wie, keuze } of velden) {
        const namen = namesIn(caseload, wie)
        setKeuzes(
          keuze,
          ALLE[wie],
          namen.map(({ naam }) => [naam, naam]),
        )
      }
    },
  }
}
