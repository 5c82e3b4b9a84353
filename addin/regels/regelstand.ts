/** Where an edition came from. */
export type Editieherkomst = 'meegeleverd' | 'bewaard' | 'opgehaald'

/**
 * Which rules are in use and how that came about, for the user to see. Only editions that are part of the add-in, or
 * whose signature was checked here, are ever present.
 */
export interface Regelstand {
  readonly versie: string
  readonly herkomst: Editieherkomst
  /** The edition this workbook asks for, where it does. */
  readonly vastgezet: string | undefined
  /** Editions present, newest first. */
  readonly aanwezig: readonly string[]
  readonly ingetrokken: Readonly<Record<string, string>>
  /** What the user must know now: rules that were revoked, or that nobody confirmed for a long time. */
  readonly waarschuwing: string | undefined
  /** One sentence for each thing that was refused or failed, newest first. */
  readonly meldingen: readonly string[]
  /** Milliseconds since 1970, when the service was last asked with success. */
  readonly laatsteControle: number | undefined
  /** Milliseconds since 1970, the last moment for which the publisher confirmed what holds. */
  readonly bevestigdOp: number | undefined
}
