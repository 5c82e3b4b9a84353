import type { Bijblad, Bladvorm } from './bijblad.ts'
import type { Opties } from './opties.ts'
import { samenvattingblad } from './samenvatting.ts'
import type { Evaluatie } from './samenvatting.ts'

/** A table that will stand beside the cases. */
interface Bijbladvorm extends Bladvorm {
  readonly achtervoegsel: string
}

/** The tables that will stand beside the cases, in their order. */
export const bijbladvormenOf = (_opties: Opties): readonly Bijbladvorm[] => [
  { naam: 'Samenvatting', achtervoegsel: 'samenvatting', grafieken: 0 },
]

/** What their files are called after. */
export const bijbladnamen = (opties: Opties): readonly string[] =>
  bijbladvormenOf(opties).map(({ achtervoegsel }) => achtervoegsel)

/** The tables beside the cases. */
export const bijbladenOf = (evaluatie: Evaluatie): readonly Bijblad[] => [samenvattingblad(evaluatie)]
