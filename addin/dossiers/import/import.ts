import type { Register } from '@poortwachter/wet'
import type { Veld } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../dossiercel.ts'
import { veldenOf } from '../velden.ts'
import { gevallenInStappen, gevallentabelUit } from './geval/gevallen.ts'
import type { Gevallentabel } from './geval/gevallen.ts'
import { jaarvensterVan } from './kolom/jaarplaats.ts'
import { createImportlezer } from './tabel/lezing.ts'
import type { Importlezing } from './tabel/lezing.ts'
import type { Importplan } from './vraag/plan.ts'
import { koprollerVan } from './kop/koprol.ts'
import { isDeelkop } from './kolom/percentagekolommen.ts'
import { importrollen, PERCENTAGEROLLEN } from './kop/rol.ts'
import type { Importvraag } from './vraag/vraag.ts'

/** A table of an export, read: what it is, what has to be asked, and its cases as far as they are known. */
export interface Import {
  readonly lezing: Importlezing
  readonly tabel: Gevallentabel
  readonly vragen: readonly Importvraag[]
}

/** The id of the field of each column where rows are cases as they stand. */
export const veldenPerKolom = ({ kolommen, plaatsVan }: Importlezing): readonly (string | null)[] => {
  const eigen = new Set<string>(importrollen)
  return kolommen.map(({ rol }) => {
    if (rol === 'personeelsnummer') return plaatsVan('naam') === undefined ? 'naam' : null
    return rol === undefined || eigen.has(rol) ? null : rol
  })
}

/** Rows that are cases as they stand. */
const rechttoe = (lezing: Importlezing, rijen: readonly (readonly Dossiercel[])[]): Gevallentabel => ({
  koppen: lezing.koppen,
  velden: veldenPerKolom(lezing),
  gevallen: rijen.map((cellen, rij) => ({ cellen, rijen: [rij] })),
  overgeslagen: lezing.ruis,
  vragen: [],
  isRijPerGeval: true,
})

const together = (
  lezing: Importlezing,
  rijen: readonly (readonly Dossiercel[])[],
  samengesteld: Gevallentabel | undefined,
): Import => ({
  lezing,
  tabel: samengesteld && !samengesteld.isRijPerGeval ? samengesteld : rechttoe(lezing, rijen),
  vragen: [...lezing.vragen, ...(samengesteld?.vragen ?? [])],
})

/** What a table that was seen comes to, with rests; see `gevallenInStappen`. */
export function* importInStappen(
  lezing: Importlezing,
  rijen: readonly (readonly Dossiercel[])[],
  register: Register,
  eersteRijnummer = 1,
): Generator<undefined, Import> {
  const samengesteld = lezing.isRechttoe
    ? undefined
    : yield* gevallenInStappen(lezing, rijen, register, (rij) => rij + eersteRijnummer)
  return together(lezing, rijen, samengesteld)
}

/** Reads a whole table that is in memory. The answer is the same for the same table, plan and edition. */
export const importeer = (
  koppen: readonly string[],
  rijen: readonly (readonly Dossiercel[])[],
  register: Register,
  plan: Importplan | undefined,
): Import => {
  const lezer = createImportlezer(koppen, veldenOf(register.regelboek), plan, jaarvensterVan(register.regelboek))
  for (const rij of rijen) lezer.add(rij)
  const lezing = lezer.result()
  return together(
    lezing,
    rijen,
    lezing.isRechttoe ? undefined : gevallentabelUit(lezing, rijen, register, (rij) => rij + 1),
  )
}

/** Places of the headings that hold a percentage of illness or recovery, or can hold one. */
export const percentageplaatsen = (koppen: readonly string[], velden: readonly Veld[]): readonly number[] => {
  const oordeelOver = koprollerVan(velden)
  return koppen.flatMap((kop, i) => {
    const oordeel = oordeelOver(kop)
    const rol = typeof oordeel === 'object' ? oordeel.rol : undefined
    const isPercentage = rol === undefined ? isDeelkop(kop) : PERCENTAGEROLLEN.includes(rol) || rol === 'hersteldatum'
    return isPercentage ? [i] : []
  })
}
