import type { Tekst } from '../taal/zin.ts'

/** What a cell gives when it is read: Excel writes an error as text (`#N/B` in its English form) and an empty cell as `''`. */
export type Celwaarde = string | number | boolean

/** A table or a plain range in the workbook that could hold dossiers. */
export interface Vindplaats {
  /** The same for as long as the table keeps its name, or the range its sheet. */
  readonly id: string
  /** What Excel itself knows the table by, or the sheet of a range, while the workbook is open: it stays when that is renamed. */
  readonly kenmerk: string
  readonly soort: 'tabel' | 'bereik'
  readonly blad: string
  /** Name of the table, or of the sheet for a plain range. */
  readonly naam: string
  /** First rows as they stand; those of a table begin with its headings. */
  readonly bovenkant: readonly (readonly Celwaarde[])[]
  /** Number of rows below the first, headings not yet looked for. */
  readonly aantalRijen: number
  /** Row and column of its first cell in the sheet, 0 = first. */
  readonly rij: number
  readonly kolom: number
  /** Last row with something in it under the lowest table of the sheet, as Excel numbers it. */
  readonly onderTabel?: number
  /** Addresses of cells on the sheet that stand beside its tables. */
  readonly naastTabel?: readonly string[]
}

/** All places that were found, and the sheet the user is looking at. */
export interface Vindplaatsen {
  readonly plaatsen: readonly Vindplaats[]
  readonly actiefBlad: string
}

/** Rows to read: everything below row `koprij` (0 = first row) of a place. */
export interface Leesopdracht {
  readonly plaats: Vindplaats
  readonly koprij: number
  /** Columns (0 = first of the place) whose numbers are given as text with a percent sign where Excel shows them so. */
  readonly procentkolommen?: readonly number[]
  /** Stops the reading; what was read so far is then dropped. */
  readonly signaal?: AbortSignal
}

/** The rows of a place. */
export interface Gelezenrijen {
  readonly rijen: readonly (readonly Celwaarde[])[]
  /** Whether any row of the place is hidden; which ones `verborgenRijen` finds out. */
  readonly heeftVerborgen: boolean
}

/** A cell to write: a value, or a formula in English with commas, as `Range.formulas` takes it. */
export type Schrijfcel = Celwaarde | { readonly formule: string }

/** Cells that become a table. */
export interface Bladtabelplan {
  /** Wanted name; a number is added when the workbook has it already. */
  readonly naam: string
  /** Row of the headings (0 = first row of the sheet). */
  readonly rij: number
  /** Number of rows with the headings, and of columns from the first. */
  readonly rijen: number
  readonly kolommen: number
}

/** A sheet to add to the workbook, written in one batch so that one undo takes it away. */
export interface NieuwBlad {
  /** Wanted name; a number is added when the workbook has it already. */
  readonly naam: string
  readonly rijen: readonly (readonly Schrijfcel[])[]
  /** Number format per column, such as `dd-mm-yyyy`; `undefined` leaves it as it is. */
  readonly formaten?: readonly (string | undefined)[]
  /** First row that those formats are for (0 = first, the default). */
  readonly formaatVanaf?: number
  /** Number formats of single cells. */
  readonly celformaten?: readonly { readonly rij: number; readonly kolom: number; readonly formaat: string }[]
  /** Rows that are shown as headings (0 = first row). */
  readonly koprijen?: readonly number[]
  /** Parts of the sheet that become a table with headings, wherever the table style of the workbook has filters. */
  readonly tabellen?: readonly Bladtabelplan[]
  /** Last row that stays in sight (0 = first row). */
  readonly vastTotEnMet?: number
  /** Width per column in pixels; without it every column is as wide as its content. */
  readonly breedten?: readonly number[]
}

/** A column by its heading as it stands in the sheet; of several with the same heading the so many-th, 0 = first. */
export interface Bladkolom {
  readonly kop: string
  readonly hoeveelste: number
}

/** A cell of a row as it was last seen. */
export interface Rijkenmerk extends Bladkolom {
  readonly waarde: Celwaarde
}

/** A row to be found again, wherever it is now. */
export interface Rijzoeker {
  readonly plaats: Vindplaats
  readonly koprij: number
  /** Where it was last seen, 0 = first below the headings. */
  readonly rij: number
  /** The cells that say whose row it is. */
  readonly kenmerken: readonly Rijkenmerk[]
  /** How many rows had those when it was seen: one that is left of several need not be the one that was meant. */
  readonly gelijken: number
  /** All its cells, to tell rows apart that are the same in those. */
  readonly beeld: readonly Rijkenmerk[]
  /** How many of those rows were the same in that as well. */
  readonly zelfden: number
}

/** A cell to fill in a row. */
export interface Rijcel {
  readonly kolom: Bladkolom
  /** Whether the column is to be made when it is not there. */
  readonly isNieuw: boolean
  readonly waarde: Celwaarde
  /** Number format for a cell that has none of its own. */
  readonly opmaak?: string
  /** What the user was shown there, a formula as its text; a cell with anything else is not written. */
  readonly gezien: Celwaarde
}

export interface Rijopdracht {
  readonly zoeker: Rijzoeker
  readonly cel: Rijcel
}

/** What was written in a row, to be taken back. */
export interface Rijschrift {
  readonly soort: 'rij'
  readonly zoeker: Rijzoeker
  readonly kolom: Bladkolom
  readonly isGemaakt: boolean
  readonly geschreven: Celwaarde
  /** What stood there: a value, or a formula. */
  readonly eerder: Celwaarde
  readonly eerdereOpmaak: string
}

/** What was written in the cell of the day one looks from. */
export interface Peildagschrift {
  readonly soort: 'peildag'
  readonly geschreven: Celwaarde
  readonly eerder: Celwaarde
}

/** A formula to put in the selected cell. */
export interface Formuleopdracht {
  /** In English, with commas. */
  readonly formule: string
  /** The references in it. */
  readonly verwijzingen: readonly string[]
  /** What the user was shown that stands there. */
  readonly gezien: Celwaarde
}

/** What was written in one cell. */
export interface Celschrift {
  readonly soort: 'cel'
  readonly adres: string
  readonly geschreven: Celwaarde
  readonly eerder: Celwaarde
}

export type Schrift = Rijschrift | Peildagschrift | Celschrift

/** What came of writing; nothing was written unless it says so. */
export type Schrijfuitslag<S> =
  | { readonly soort: 'geschreven'; readonly adres: string; readonly schrift: S }
  /** The cell holds something else than the user was shown. */
  | { readonly soort: 'anders'; readonly adres: string; readonly nu: Celwaarde }
  | { readonly soort: 'geweigerd'; readonly reden: Tekst }

export type Rijuitslag = Schrijfuitslag<Rijschrift>

/** Where the first selected cell is, 0 = first. */
export interface Selectieplaats {
  readonly blad: string
  readonly rij: number
  readonly kolom: number
}

/** Cells that the user points at. */
export interface Selectie {
  /** With the sheet in front: `Caseload!B2:B9`. */
  readonly adres: string
  readonly waarden: readonly (readonly Celwaarde[])[]
}

/** How this copy of Excel writes formulas. */
export interface Schrijfwijze {
  readonly taal: 'nl' | 'en'
  readonly decimaalteken: ',' | '.'
}

/**
 * The workbook as the pane sees it: plain rows and plain text. Everything that writes is one batch, and nothing here
 * writes unless a method whose name says so is called.
 */
export interface Werkmap {
  vindplaatsen(): Promise<Vindplaatsen>
  /** Gives no rows when the place is not there any more. */
  readRijen(opdracht: Leesopdracht): Promise<Gelezenrijen | undefined>
  /** Which rows below the headings are hidden, by a filter or by hand; 0 = the first below them. */
  verborgenRijen(opdracht: Pick<Leesopdracht, 'plaats' | 'koprij'>): Promise<readonly number[]>
  /** Selects a row below the headings (0 = first) and brings its sheet to the front. */
  selectRij(plaats: Vindplaats, koprij: number, rij: number): Promise<void>
  /** The cell named `PW_Peildatum`; undefined when there is none. */
  readPeildatum(): Promise<Celwaarde | undefined>
  readSelectie(adres?: string): Promise<Selectie>
  /** The filled part of every sheet. Of a sheet that is too large to search only the upper part, unless `isHeelNodig`. */
  readBladen(isHeelNodig?: Heelheid): Promise<readonly Bladinhoud[]>
  schrijfwijze(): Promise<Schrijfwijze>
  /** Whether Office shows itself in dark colours; undefined where it does not say. */
  isDonker(): boolean | undefined
  /** Whether all that one method writes is one step to undo. */
  isEenStap(): boolean
  /** Puts a formula in the first selected cell; see `Formuleopdracht`. */
  writeFormule(opdracht: Formuleopdracht): Promise<Schrijfuitslag<Celschrift>>
  /** Writes in a row that is looked up again first; see `Rijopdracht`. */
  writeRij(opdracht: Rijopdracht): Promise<Rijuitslag>
  /** Puts a day, as Excel counts them, in the cell named `PW_Peildatum`, where the user was shown that `gezien` stands. */
  writePeildag(serienummer: number, gezien: Celwaarde): Promise<Schrijfuitslag<Peildagschrift>>
  /** Takes back what was written; gives a sentence when that was not possible, and then nothing was changed. */
  undo(schrift: Schrift): Promise<Tekst | undefined>
  /** Adds a sheet, brings it to the front and gives the name it got. */
  writeBlad(blad: NieuwBlad): Promise<string>
  readInstelling(naam: string): Promise<string | undefined>
  writeInstelling(naam: string, tekst: string | undefined): Promise<void>
  readSelectieplaats(): Promise<Selectieplaats>
  /** Calls back after something else was selected, where this Excel tells. */
  onSelectie(luisteraar: () => void): Promise<void>
  /** Calls back after cells, tables or sheets have changed. */
  onChange(luisteraar: () => void): Promise<void>
}

/** Whether a sheet that begins with these rows has to be read to its end, however large it is. */
export type Heelheid = (bovenkant: Bladinhoud['rijen']) => boolean

/** The filled part of a sheet. */
export interface Bladinhoud {
  readonly blad: string
  readonly rijen: readonly (readonly Celwaarde[])[]
}
