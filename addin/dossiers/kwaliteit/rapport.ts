import type { Caseload } from '../caseload.ts'
import { bevindingsoorten } from './bevinding.ts'
import type { Kwaliteitsbevinding, Kwaliteitscontrole } from './bevinding.ts'
import { dubbeleDossiers } from './dubbelen.ts'
import { leesfouten } from './leesfouten.ts'
import { kwaliteitsmeldingen } from './meldingen.ts'
import { samentelling } from './samentelling.ts'
import { toekomst } from './toekomst.ts'
import { onmogelijkeVolgorde } from './volgorde.ts'

const controles: readonly Kwaliteitscontrole[] = [
  leesfouten,
  onmogelijkeVolgorde,
  toekomst,
  dubbeleDossiers,
  samentelling,
  kwaliteitsmeldingen,
]

/** Everything in the data of a caseload that asks for a look, most serious first, then in the order of the rows. */
export const kwaliteitsrapport = (caseload: Caseload): readonly Kwaliteitsbevinding[] =>
  controles
    .flatMap((controle) => controle(caseload))
    .toSorted(
      (a, b) => bevindingsoorten.indexOf(a.soort) - bevindingsoorten.indexOf(b.soort) || a.dossier.rij - b.dossier.rij,
    )
