/** What terms need to know of many cases, in columns. */
export interface Termijngevallen {
  readonly eersteZiektedag: Int32Array
  /** Left out where no rule is asked for that is selected by the day one looks from. */
  readonly peildatum: Int32Array | undefined
  /** Actual days of steps and events, by code; a case without one has `GEEN_DAG`. */
  readonly ankers: ReadonlyMap<string, Int32Array>
  /** Days that do not count, per case; NaN counts as none. */
  readonly verschuiving: Float64Array | undefined
}

/** A stretch of the columns: from `van`, `aantal` long. `nummer` differs for every block, so that work is not repeated. */
export interface Blok<Gevallen = Termijngevallen> {
  readonly gevallen: Gevallen
  readonly van: number
  readonly aantal: number
  readonly nummer: number
}

/** The same answer for one block, however many ask for it. */
export const perBlok = <Gevallen, Uit>(werk: (blok: Blok<Gevallen>) => Uit): ((blok: Blok<Gevallen>) => Uit) => {
  let nummer = -1
  let laatste: Uit
  return (blok) => {
    if (nummer !== blok.nummer) {
      laatste = werk(blok)
      nummer = blok.nummer
    }
    return laatste
  }
}
