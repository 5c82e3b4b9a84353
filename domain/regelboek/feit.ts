/** Who can tell: to whom the question about a fact is put. */
export const kenners = [
  'werkgever',
  'werknemer',
  'werkgever en werknemer',
  'bedrijfsarts',
  'arbeidsdeskundige',
  'UWV',
] as const
export type Kenner = (typeof kenners)[number]

/** A fact has no more values than this, so that the code of one fits in half a byte. */
export const MEESTE_WAARDEN = 15

/** One of the values of a fact with a fixed list. */
export interface Keuzewaarde {
  /** The word that is stored in workbooks; it stays the same for ever. */
  readonly waarde: string
  /** The same in words that read in a sentence. */
  readonly tekst: string
  /** Other words people type for it. */
  readonly aliassen?: readonly string[]
}

interface Feitbasis {
  /** The name as it is typed in a workbook; it stays the same for ever. */
  readonly naam: string
  /** A heading for it. */
  readonly label: string
  readonly vraag: string
  readonly wie: Kenner
  /** Other words people type for it, or use as a heading. */
  readonly aliassen?: readonly string[]
}

/**
 * Something about a case that decisions depend on. A fact is known or not known; an empty cell is not known, never
 * `nee`.
 */
export type Feit =
  | (Feitbasis & {
      readonly soort: 'janee'
      /** True for the word of the user that what is in play and not known is in order. */
      readonly isOverigInOrde?: true
    })
  | (Feitbasis & {
      readonly soort: 'dag'
      /** The step that was done on this day; terms that hang on the step are then counted from it. */
      readonly stap?: string
      /** The event that came on this day; terms that hang on the event are then counted from it. */
      readonly gebeurtenis?: string
    })
  | (Feitbasis & {
      readonly soort: 'getal' | 'percentage'
      /** Lowest and highest value that can be meant; whole and half numbers and every other value between. */
      readonly vanaf: number
      readonly tot: number
      /** True for the number of days that do not count and that move terms. */
      readonly isVerschuiving?: true
    })
  | (Feitbasis & { readonly soort: 'keuze'; readonly keuzes: readonly Keuzewaarde[] })

/** Facts that every question about a case gives apart, not among the others. */
export const FEITEN_VAN_DE_VRAAG: ReadonlySet<string> = new Set(['eersteZiektedag', 'peildatum'])

/** The values of a yes/no fact. */
export const janee: readonly Keuzewaarde[] = [
  { waarde: 'ja', tekst: 'ja', aliassen: ['j', 'waar', 'yes', 'true'] },
  { waarde: 'nee', tekst: 'nee', aliassen: ['n', 'onwaar', 'no', 'false'] },
]

/** The values a fact can have when they are a list; undefined for a day or a number. */
export const keuzesVan = (feit: Feit): readonly Keuzewaarde[] | undefined =>
  feit.soort === 'janee' ? janee : feit.soort === 'keuze' ? feit.keuzes : undefined
