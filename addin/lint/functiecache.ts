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
 * Makes Excel fetch the list of functions again after an update: it keeps that list for up to a day. Excel obeys a flag in
 * a workbook when that workbook is opened, so after an update every workbook gets it until one of them was opened with it:
 * the first may never be saved. At that opening the flag is taken away.
 */
export const refreshFunctiecache = (
  versie: string,
  instellingen: Documentinstellingen,
  geheugen: Apparaatgeheugen,
): void => {
  const ververst = geheugen.getItem(SLEUTEL)
  const isNetVerverst = instellingen.get(VLAG) === true
  if (isNetVerverst) {
    instellingen.remove(VLAG)
    instellingen.saveAsync()
  }
  if (ververst === null || isNetVerverst) geheugen.setItem(SLEUTEL, versie)
  else if (ververst !== versie) {
    instellingen.set(VLAG, true)
    instellingen.saveAsync()
  }
}
