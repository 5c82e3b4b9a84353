import type { Caseload } from '../../dossiers/caseload.ts'
import { isNaamloos } from '../../dossiers/dossier.ts'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import type { Caseloadstand } from '../../dossiers/dossierstand.ts'
import type { Celwaarde } from '../../excel/werkmap.ts'
import { createSleutelboek } from './sleutelboek.ts'
import type { Sleutelboek } from './sleutelboek.ts'

/** The cases of a caseload by a key that goes with them when rows move; the number of a row does not. */
export interface Dossierboek {
  sleutelOf(dossier: Caseloaddossier): string
  /** The case of a key; undefined when it is not there, or not any more. */
  standOf(sleutel: string | undefined): Caseloadstand | undefined
  /** What the book of a later reading goes on from. */
  readonly sleutels: Sleutelboek
}

/** Where a caseload was read, and what was read there before. */
interface Herkomst {
  /** The same for a table as long as it is the same table: cases of two tables have no key in common. */
  readonly tabel: string
  /** The rows that the caseload was worked out from. */
  readonly rijen: readonly (readonly Celwaarde[])[]
  readonly vorige: Dossierboek | undefined
}

const gemaakt = new WeakMap<Caseload, Dossierboek>()
const sleutelVan = new WeakMap<Caseloaddossier, string>()

/** The key of a case as it was read at any time: what is still shown of an earlier reading is found by it, not by its row. */
export const dossiersleutelOf = (dossier: Caseloaddossier): string => sleutelVan.get(dossier) ?? String(dossier.rij)

const make = ({ standen }: Caseload, { tabel, rijen, vorige }: Herkomst): Dossierboek => {
  const wie = standen.map(({ dossier }) => {
    const { rij, label, werkgever, ziektedatum } = dossier
    return {
      rij,
      // All that a row without number and name is called by is its place, and that is of whoever stands there.
      naam: isNaamloos(dossier) ? undefined : label.toLowerCase(),
      label: label.toLowerCase(),
      werkgever: werkgever.toLowerCase(),
      dag: ziektedatum,
      cellen: rijen[rij] ?? [],
    }
  })
  const sleutels = createSleutelboek(wie, tabel, vorige?.sleutels)
  const opSleutel = new Map<string, Caseloadstand>()
  for (const stand of standen) {
    const sleutel = sleutels.opRij.get(stand.dossier.rij) ?? ''
    opSleutel.set(sleutel, stand)
    sleutelVan.set(stand.dossier, sleutel)
  }
  return {
    sleutels,
    sleutelOf: (dossier) => sleutelVan.get(dossier) ?? sleutels.opRij.get(dossier.rij) ?? '',
    standOf: (sleutel) => (sleutel === undefined ? undefined : opSleutel.get(sleutel)),
  }
}

/** Makes the book of a caseload so that a case has the key that it had when its table was read before. */
export const followDossierboek = (caseload: Caseload, herkomst: Herkomst): Dossierboek => {
  const boek = make(caseload, herkomst)
  gemaakt.set(caseload, boek)
  return boek
}

/** The book of a caseload; of one that was not read from a table before, one of its own. */
export const dossierboekOf = (caseload: Caseload): Dossierboek =>
  gemaakt.get(caseload) ?? followDossierboek(caseload, { tabel: '', rijen: [], vorige: undefined })
