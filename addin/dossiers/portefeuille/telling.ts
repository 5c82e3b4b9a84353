import { blootstellingOf } from '../blootstelling.ts'
import type { Loonaannamen } from '../blootstelling.ts'
import type { Caseload } from '../caseload.ts'
import { isLopend } from '../dossierstand.ts'
import type { Caseloadstand } from '../dossierstand.ts'
import type { Risico } from '../risico.ts'
import { createSanctiegeheugen } from '../sanctiegeheugen.ts'
import { schrijfwijzenzinnen } from '../naamgroepen.ts'
import { herhalingenzinnen } from '../uniek.ts'
import { createDossierteller } from './dossiertelling.ts'
import type { Dossiertelling } from './dossiertelling.ts'
import { groepenOf } from './indeling.ts'
import type { Groep, Indeling } from './indeling.ts'

/** What a part of the portfolio comes to. */
export interface Groepstelling extends Dossiertelling {
  readonly groep: Groep
}

/** A whole portfolio, divided. */
export interface Portefeuilletelling {
  readonly indeling: Indeling
  readonly groepen: readonly Groepstelling[]
  readonly totaal: Groepstelling
  /** Sentences about what was counted once. */
  readonly opmerkingen: readonly string[]
}

const count = (
  { register }: Caseload,
  groep: Groep,
  risicoVan: ReadonlyMap<Caseloadstand, Risico>,
  aannamen: Loonaannamen,
): Groepstelling => {
  const sanctieOver = createSanctiegeheugen(register)
  const teller = createDossierteller(register)
  for (const stand of groep.standen) {
    const risico = isLopend(stand) ? risicoVan.get(stand) : undefined
    const blootstelling =
      risico && blootstellingOf(register, stand.dossier, risico.uitkomst ?? risico.klasse, aannamen, sanctieOver)
    teller.add({ stand, klasse: risico?.klasse, blootstelling })
  }
  return { groep, ...teller.result() }
}

/** A portfolio divided by employer, department, adviser or quarter. `risicos` are those of the running cases. */
export const portefeuilletellingOf = (
  caseload: Caseload,
  risicos: readonly Risico[],
  indeling: Indeling,
  aannamen: Loonaannamen,
): Portefeuilletelling => {
  const { standen, herhalingen } = caseload.uniek
  const risicoVan = new Map(risicos.map((risico) => [risico.stand, risico]))
  const groepen = groepenOf(standen, indeling)
  return {
    indeling,
    groepen: groepen.map((groep) => count(caseload, groep, risicoVan, aannamen)),
    totaal: count(caseload, { naam: 'Totaal', anders: [], standen }, risicoVan, aannamen),
    opmerkingen: [...herhalingenzinnen(herhalingen), ...schrijfwijzenzinnen(groepen)],
  }
}
