import type { Kopkeuzes } from '../../dossiers/koppeling.ts'
import { isJsonobject } from '../../dossiers/jsonobject.ts'

/** What the workbook remembers of the choices of its user: which table, and what its headings mean. No cell values. */
export interface Keuzegeheugen {
  readonly plaats: string | undefined
  /** Choices by place, then by heading. */
  readonly koppen: Readonly<Record<string, Kopkeuzes>>
  /** Answers by kind of export, then by question. */
  readonly plannen: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const leegGeheugen: Keuzegeheugen = { plaats: undefined, koppen: {}, plannen: {} }

const readKopkeuzes = (waarde: unknown): Kopkeuzes =>
  isJsonobject(waarde)
    ? Object.fromEntries(
        Object.entries(waarde).flatMap(([kop, veld]): [string, string | null][] =>
          typeof veld === 'string' || veld === null ? [[kop, veld]] : [],
        ),
      )
    : {}

const readAntwoorden = (waarde: unknown): Readonly<Record<string, string>> =>
  isJsonobject(waarde)
    ? Object.fromEntries(Object.entries(waarde).filter((paar): paar is [string, string] => typeof paar[1] === 'string'))
    : {}

/** Reads what was stored; anything that is not what we store counts as nothing remembered. */
export const readKeuzegeheugen = (tekst: string | undefined): Keuzegeheugen => {
  if (tekst === undefined) return leegGeheugen
  let inhoud: unknown
  try {
    inhoud = JSON.parse(tekst)
  } catch {
    return leegGeheugen
  }
  if (!isJsonobject(inhoud)) return leegGeheugen
  const koppen = isJsonobject(inhoud.koppen) ? inhoud.koppen : {}
  const plannen = isJsonobject(inhoud.plannen) ? inhoud.plannen : {}
  return {
    plaats: typeof inhoud.plaats === 'string' ? inhoud.plaats : undefined,
    koppen: Object.fromEntries(Object.entries(koppen).map(([plaats, keuzes]) => [plaats, readKopkeuzes(keuzes)])),
    plannen: Object.fromEntries(
      Object.entries(plannen).map(([soort, antwoorden]) => [soort, readAntwoorden(antwoorden)]),
    ),
  }
}

/** The same choices for a place that has got another id. */
export const renamedIn = (geheugen: Keuzegeheugen, van: string, naar: string): Keuzegeheugen => {
  const { [van]: eigen, ...koppen } = geheugen.koppen
  return {
    ...geheugen,
    plaats: geheugen.plaats === van ? naar : geheugen.plaats,
    koppen: eigen === undefined ? koppen : { ...koppen, [naar]: eigen },
  }
}

export const writeKeuzegeheugen = (geheugen: Keuzegeheugen): string => JSON.stringify(geheugen)
