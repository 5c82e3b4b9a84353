/** What a cell holds or remembers: an Excel date is its serial number, an error its English code. */
export type Sjablooncelwaarde = number | string | boolean | null | { readonly fout: '#VALUE!' | '#N/A' }

export type Celstijl = 'titel' | 'invoer' | 'toelichting' | 'kop'

export interface Sjablooncel {
  readonly waarde: Sjablooncelwaarde
  /** As stored in a file, without `=`; `waarde` is then its outcome. */
  readonly formule?: string
  /** Outcome of the further cells over which the formula spills, its own cell included. */
  readonly rijen?: readonly (readonly Sjablooncelwaarde[])[]
  /** Number format of each column over which the formula spills. */
  readonly spilopmaken?: readonly (string | undefined)[]
  readonly opmaak?: string
  readonly stijl?: Celstijl
}

/** A table from `linksboven` (row and column counted from 0) with one header row. */
export interface Sjabloontabel {
  readonly naam: string
  readonly rij: number
  readonly aantalRijen: number
  readonly kolommen: readonly { readonly kop: string; readonly formule?: string; readonly opmaak?: string }[]
}

/** A list to choose from in a range of cells; words that are not on it are refused. */
export interface Keuzevak {
  readonly bereik: string
  /** Range that holds the words. */
  readonly bron: string
  readonly uitleg: string
}

/** Cells of which the value reads `tekst` get a colour; the text itself says the same. */
export interface Accent {
  readonly bereik: string
  readonly tekst: string
  readonly kleur: string
  readonly letterkleur: string
}

export interface Sjabloonblad {
  readonly naam: string
  readonly rijen: readonly (readonly (Sjablooncel | undefined)[])[]
  /** Pixels. */
  readonly kolombreedtes: readonly number[]
  readonly tabellen?: readonly Sjabloontabel[]
  readonly keuzevakken?: readonly Keuzevak[]
  readonly accenten?: readonly Accent[]
  /** Rows that stay in view. */
  readonly vasteRijen?: number
  /** Columns that stay in view. */
  readonly vasteKolommen?: number
}

/** A workbook as we make it; `xlsx.ts` gives it as a file, `json.ts` as JSON. */
export interface Sjabloonwerkmap {
  readonly titel: string
  readonly omschrijving: string
  readonly bladen: readonly Sjabloonblad[]
  /** `verwijzing` without `=`. */
  readonly namen: readonly { readonly naam: string; readonly verwijzing: string }[]
}
