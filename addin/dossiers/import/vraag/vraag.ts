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
  /** The choice that an example of a plan takes: the first, another one, or none because nothing says which it is. */
  readonly voorstel?: string | null
}

export const NIET_GEBRUIKEN = 'niet'

/** The choices of a question: what is kept, and what the user sees. */
export const keuzesVoor = (paren: readonly (readonly [string, string])[]): Importvraag['keuzes'] =>
  paren.map(([waarde, tekst]) => ({ waarde, tekst }))

/** Questions that come up while rows are read, each of them once. */
export interface Vragenlijst {
  readonly vragen: readonly Importvraag[]
  /** Asks what has no answer yet; without it cases could be wrong. */
  ask(vraag: Omit<Importvraag, 'blokkeert'>): void
}

export const createVragenlijst = (antwoorden: Readonly<Record<string, string>>): Vragenlijst => {
  const vragen: Importvraag[] = []
  return {
    vragen,
    ask: (vraag) => {
      if (antwoorden[vraag.id] === undefined && !vragen.some(({ id }) => id === vraag.id))
        vragen.push({ ...vraag, blokkeert: true })
    },
  }
}
