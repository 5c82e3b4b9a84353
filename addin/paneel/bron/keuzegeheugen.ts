import type { Kopkeuzes } from '../../dossiers/koppeling.ts'

/** What the workbook remembers of the choices of its user: which table, and what its headings mean. No cell values. */
export interface Keuzegeheugen {
  readonly plaats: string | undefined
  /** Choices by place, then by heading. */
  readonly koppen: Readonly<Record<string, Kopkeuzes>>
}

export const leegGeheugen: Keuzegeheugen = { plaats: undefined, koppen: {} }

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

const readKopkeuzes = (waarde: unknown): Kopkeuzes =>
  isObject(waarde)
    ? Object.fromEntries(
        Object.entries(waarde).flatMap(([kop, veld]): [string, string | null][] =>
          typeof veld === 'string' || veld === null ? [[kop, veld]] : [],
        ),
      )
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
  if (!isObject(inhoud)) return leegGeheugen
  const koppen = isObject(inhoud.koppen) ? inhoud.koppen : {}
  return {
    plaats: typeof inhoud.plaats === 'string' ? inhoud.plaats : undefined,
    koppen: Object.fromEntries(Object.entries(koppen).map(([plaats, keuzes]) => [plaats, readKopkeuzes(keuzes)])),
  }
}

export const writeKeuzegeheugen = (geheugen: Keuzegeheugen): string => JSON.stringify(geheugen)
