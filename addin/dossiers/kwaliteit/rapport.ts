import type { Caseload } from '../caseload.ts'
import { bevindingsoorten } from './bevinding.ts'
import type { Bevinding, Controle } from './bevinding.ts'
import { dubbelen } from './dubbelen.ts'
import { leesfouten } from './leesfouten.ts'
import { meldingen } from './meldingen.ts'
import { samentelling } from './samentelling.ts'
import { toekomst } from './toekomst.ts'
import { volgorde } from './volgorde.ts'

const controles: readonly Controle[] = [leesfouten, volgorde, toekomst, dubbelen, samentelling, meldingen]

/** Everything in the data of a caseload that asks for a look, most serious first, then in the order of the rows. */
export const kwaliteitsrapport = (caseload: Caseload): readonly Bevinding[] =>
  controles
    .flatMap((controle) => controle(caseload))
    .toSorted(
      (a, b) => bevindingsoorten.indexOf(a.soort) - bevindingsoorten.indexOf(b.soort) || a.dossier.rij - b.dossier.rij,
    )
