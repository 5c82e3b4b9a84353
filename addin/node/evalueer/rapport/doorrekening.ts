import type { Dag, Register } from '@poortwachter/wet'
import { linkVelden } from '../../../dossiers/koppeling.ts'
import type { Dossiercel } from '../../../dossiers/dossiercel.ts'
import type { Loonaannamen } from '../../../dossiers/blootstelling.ts'
import { veldenOf } from '../../../dossiers/velden.ts'
import { createRijrekenaar } from '../kolommen/rij.ts'
import type { Rekenrij, Rijuitkomst } from '../kolommen/rij.ts'

/** A field that is given the same content in every row. */
export interface Vastveld {
  readonly veld: string
  readonly kop: string
  readonly cel: Dossiercel
}

/** The same rows once more: on another day, under another edition, or with something else filled in. */
export interface Doorrekening {
  /** What it is called in headings and tables. */
  readonly naam: string
  readonly soort: 'vergelijking' | 'wat als'
  readonly regelversie: string
  readonly peildatum: Dag
  readonly vast: readonly Vastveld[]
}

/** The heading of the column that says what is different in a calculation. */
export const verschilkop = ({ naam, soort }: Doorrekening): string =>
  soort === 'wat als' ? `PW ${naam}` : `PW verschil met ${naam}`

/** The rows and how they are read. */
interface Rijenvorm {
  readonly koppen: readonly string[]
  /** Id of the field of each heading; `null` for none. */
  readonly velden: readonly (string | null)[]
  readonly aannamen: Loonaannamen
}

/** Works rows out in the way of a calculation, one after another. */
export const createDoorrekenaar = (
  register: Register,
  { peildatum, vast }: Doorrekening,
  { koppen, velden, aannamen }: Rijenvorm,
): ((rijen: readonly Rekenrij[]) => Iterable<Rijuitkomst>) => {
  const bekend = veldenOf(register.regelboek)
  const { kolomVan } = linkVelden(koppen, velden, bekend)
  const nieuw = vast.filter(({ veld }) => !kolomVan.has(veld))
  const koppeling = linkVelden(
    [...koppen, ...nieuw.map(({ kop }) => kop)],
    [...velden, ...nieuw.map(({ veld }) => veld)],
    bekend,
  )
  const plaatsen = vast.flatMap(({ veld, cel }): readonly (readonly [number, Dossiercel])[] => {
    const plaats = koppeling.kolomVan.get(veld)
    return plaats === undefined ? [] : [[plaats, cel]]
  })
  const rekenaar = createRijrekenaar({ register, koppeling, peildatum, aannamen })
  const filledIn = (rij: Rekenrij): Rekenrij => {
    const cellen = [...rij.cellen, ...nieuw.map(() => '')]
    for (const [plaats, cel] of plaatsen) cellen[plaats] = cel
    return { ...rij, cellen }
  }
  return (rijen) => rekenaar.reken(plaatsen.length === 0 ? rijen : rijen.map(filledIn))
}
