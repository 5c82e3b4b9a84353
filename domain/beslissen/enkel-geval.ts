import { codeVan } from '../regelboek/feitcode.ts'
import type { Register } from '../regelboek/register.ts'
import type { Dossier } from './dossier.ts'
import { legeKolom } from './dossierkolommen.ts'
import type { Dossierkolommen, Feitkolom } from './dossierkolommen.ts'
import { gevalOp } from './geval.ts'
import type { Geval } from './geval.ts'
import { werkruimteVan } from './werkruimte.ts'
import type { Werkruimte } from './werkruimte.ts'

/** One case as columns. A fact that the edition does not have, or not with this content, is a mistake and throws. */
const kolommenUit = ({ regelboek, feitindex }: Register, dossier: Dossier): Dossierkolommen => {
  const feiten = new Map<string, Feitkolom>()
  for (const [naam, inhoud] of Object.entries(dossier.feiten)) {
    const feit = regelboek.feiten[feitindex.get(naam) ?? -1]
    const code = feit ? codeVan(feit, inhoud) : Number.NaN
    if (!feit || Number.isNaN(code)) throw new RangeError(`Geen gegeven van deze regelversie: ${naam} = ${inhoud}`)
    feiten.set(naam, legeKolom(feit, 1).fill(code))
  }
  return {
    aantal: 1,
    eersteZiektedag: Int32Array.of(dossier.eersteZiektedag),
    peildatum: Int32Array.of(dossier.peildatum),
    feiten,
    ankers: new Map(Object.entries(dossier.ankers ?? {}).map(([code, dag]) => [code, Int32Array.of(dag)])),
  }
}

/** Rooms that are used for one case at a time, and for its trials. */
interface Kamers {
  readonly geval: Werkruimte
  readonly proef: Werkruimte
}

const kamersVan = new WeakMap<Register, Kamers>()

const kamers = (register: Register): Kamers => {
  const bekend = kamersVan.get(register) ?? { geval: werkruimteVan(register), proef: werkruimteVan(register) }
  kamersVan.set(register, bekend)
  return bekend
}

/** One case laid beside an edition, with the room for its trials. It can be asked until the next one is laid there. */
export const enkelGeval = (
  register: Register,
  dossier: Dossier,
): { readonly geval: Geval; readonly proefruimte: Werkruimte } => {
  const { geval, proef } = kamers(register)
  const [blok] = geval.blokken(kolommenUit(register, dossier))
  return { geval: gevalOp(geval, blok!, 0), proefruimte: proef }
}
