/** What kind of value a column holds. */
export type Veldsoort = 'dag' | 'tekst' | 'aantal' | 'bedrag' | 'procent' | 'feit'

/** Headings under which the fields are shown together. */
export const veldgroepen = ['dossier', 'stappen', 'beslissing', 'loon'] as const
export type Veldgroep = (typeof veldgroepen)[number]

/** Something about a case that a column of the caseload can hold. */
export interface Veld {
  /** The same for ever: a workbook remembers its choices by it. */
  readonly id: string
  readonly titel: string
  readonly soort: Veldsoort
  readonly groep: Veldgroep
  /** Headings that stand for it, as people and exports write them. */
  readonly namen: readonly string[]
  /** Code of the step that was done on this day. */
  readonly stap?: string
  /** True where the parties may depart from the term of that step, so that its cell can say that they did. */
  readonly isAfwijkbaar?: true
  /** Name of the fact of the edition that this column holds. */
  readonly feit?: string
  /** True where the number format of a cell tells what its number means: 0,7 shown as 70%. */
  readonly isProcent?: true
  /** True for a day that is still to come, so that a heading may say so. */
  readonly isGepland?: true
}
