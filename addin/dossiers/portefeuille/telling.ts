import { blootstellingOf } from '../blootstelling.ts'
import type { Loonaannamen } from '../blootstelling.ts'
import type { Caseload } from '../caseload.ts'
import { isLopend } from '../dossierstand.ts'
import type { Caseloadstand } from '../dossierstand.ts'
import { RISICOTABEL } from '../risico.ts'
import type { Risico } from '../risico.ts'
import { createSanctiegeheugen } from '../sanctiegeheugen.ts'
import { schrijfwijzenzinnen } from '../naamgroepen.ts'
import { herhalingenzinnen } from '../uniek.ts'
import { leegBlootstelling, metBlootstelling } from './blootstelling-samen.ts'
import type { Blootstellingsom } from './blootstelling-samen.ts'
import { groepenOf } from './indeling.ts'
import type { Groep, Indeling } from './indeling.ts'

/** What a part of the portfolio comes to. */
export interface Groepstelling {
  readonly groep: Groep
  /** Cases, each once. */
  readonly aantal: number
  readonly lopend: number
  /** Running cases with a step that is late. */
  readonly teLaat: number
  /** Running cases by class, also by the lowest class that it can be and by `ontbreekt`. */
  readonly klassen: ReadonlyMap<string, number>
  /** Running cases of which the class is known for good. */
  readonly klasseBekend: number
  readonly blootstelling: Blootstellingsom
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
  const lopend = groep.standen.filter(isLopend)
  const sanctieOver = createSanctiegeheugen(register)
  const uitkomsten = new Set(register.beslistabel.get(RISICOTABEL)?.uitkomsten)
  const klassen = new Map<string, number>()
  let blootstelling = leegBlootstelling
  let klasseBekend = 0
  for (const stand of lopend) {
    const risico = risicoVan.get(stand)
    if (!risico) continue
    const { klasse, uitkomst } = risico
    klassen.set(klasse, (klassen.get(klasse) ?? 0) + 1)
    if (uitkomsten.has(klasse)) klasseBekend += 1
    blootstelling = metBlootstelling(
      blootstelling,
      klasse,
      blootstellingOf(register, stand.dossier, uitkomst ?? klasse, aannamen, sanctieOver),
    )
  }
  return {
    groep,
    aantal: groep.standen.length,
    lopend: lopend.length,
    teLaat: lopend.filter(({ stappen }) => stappen.some(({ status }) => status === 'te laat')).length,
    klassen,
    klasseBekend,
    blootstelling,
  }
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
