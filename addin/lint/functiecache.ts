const VLAG = 'Office.ForceRefreshCustomFunctionsCache'
const SLEUTEL = 'poortwachter.functieversie'

/** Settings that are stored in the workbook, as `Office.context.document.settings` gives them. */
export interface Documentinstellingen {
  get(naam: string): unknown
  set(naam: string, waarde: unknown): void
  remove(naam: string): void
  saveAsync(): void
}

/** Memory of this browser or Excel, as `localStorage` gives it. */
export interface Apparaatgeheugen {
  getItem(sleutel: string): string | null
  setItem(sleutel: string, waarde: string): void
}

/**
 * Makes Excel fetch the list of functions again after an update: it keeps that list for up to a day. Once per version
 * and device the workbook gets a flag that Excel obeys at the next opening; at that opening the flag is taken away.
 */
export const refreshFunctiecache = (
  versie: string,
  instellingen: Documentinstellingen,
  geheugen: Apparaatgeheugen,
): void => {
  const vorige = geheugen.getItem(SLEUTEL)
  if (vorige !== versie) geheugen.setItem(SLEUTEL, versie)
  if (vorige !== null && vorige !== versie) {
    instellingen.set(VLAG, true)
    instellingen.saveAsync()
  } else if (instellingen.get(VLAG) === true) {
    instellingen.remove(VLAG)
    instellingen.saveAsync()
  }
}
