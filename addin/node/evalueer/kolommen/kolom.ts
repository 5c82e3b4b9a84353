/** One column of outcomes of a block, a value per row. `NaN` and `GEEN_DAG` are empty. */
export type Kolomwaarden =
  | { readonly soort: 'dag'; readonly waarden: Int32Array }
  | { readonly soort: 'getal' | 'euro'; readonly waarden: Float64Array }
  | { readonly soort: 'tekst'; readonly waarden: readonly string[] }

/** Heading and kind of a column of outcomes. */
export interface Kolomkop {
  readonly kop: string
  readonly soort: Kolomwaarden['soort']
}
