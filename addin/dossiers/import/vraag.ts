/** Something that the file does not tell and a person has to say once. */
export interface Importvraag {
  /** The answer is kept under it in the plan. */
  readonly id: string
  readonly tekst: string
  /** What it is about, as the user sees it; never kept. */
  readonly voorbeelden: readonly string[]
  readonly keuzes: readonly { readonly waarde: string; readonly tekst: string }[]
  /** Without an answer cases could be wrong; where not, the file can be read and the question is named. */
  readonly blokkeert: boolean
}

export const NIET_GEBRUIKEN = 'niet'
