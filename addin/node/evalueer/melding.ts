/** Something in the input that could not be read, with where it stands. */
export interface Melding {
  /** Line of a csv file or row of a sheet, 1 = first. */
  readonly regel: number
  /** Heading of the column; empty when it is about the whole row. */
  readonly kolom: string
  readonly bericht: string
}

/** So many messages per run are kept for the summary; the output itself holds all of them, behind their rows. */
export const MEESTE_MELDINGEN = 1000

export const meldingTekst = ({ regel, kolom, bericht }: Melding): string =>
  `regel ${regel}${kolom === '' ? '' : `, kolom ${kolom}`}: ${bericht}`
