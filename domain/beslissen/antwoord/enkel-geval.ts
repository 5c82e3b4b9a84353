import type { Register } from '../../regelboek/register.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { dossierkolommenUit } from '../dossiers/dossierkolommen.ts'
import { gevalOp } from '../geval/blokgeval.ts'
import type { Geval } from '../geval/geval.ts'
import { proefruimteVan } from './proefruimte.ts'
import type { Proefruimte } from './proefruimte.ts'
import { werkruimteVan } from '../tabelwerk/werkruimte.ts'
import type { Werkruimte } from '../tabelwerk/werkruimte.ts'

/** Rooms that are used for one case at a time, and for its trials. */
interface Kamers {
  readonly geval: Werkruimte
  readonly proef: Proefruimte
}

const kamersVan = (register: Register): Kamers => ({ geval: werkruimteVan(register), proef: proefruimteVan(register) })

/** Those of an edition. */
export const enkeleKamers = (register: Register): Kamers => register.eenmalig(kamersVan)

/** One case laid beside an edition, with the room for its trials. It can be asked until the next one is laid there. */
export const enkelGeval = (
  register: Register,
  dossier: Dossier,
): { readonly geval: Geval; readonly proefruimte: Proefruimte } => {
  const { geval, proef } = enkeleKamers(register)
  const [blok] = geval.blokken(dossierkolommenUit(register, [dossier]))
  return { geval: gevalOp(geval, blok!, 0), proefruimte: proef }
}
