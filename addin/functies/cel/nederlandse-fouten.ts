/** Errors as Excel's programming interfaces name them, with the form a Dutch user knows. */
export const NEDERLANDSE_FOUTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '#N/A': '#N/B',
    '#VALUE!': '#WAARDE!',
    '#NAME?': '#NAAM?',
    '#REF!': '#VERW!',
    '#DIV/0!': '#DEEL/0!',
    '#NUM!': '#GETAL!',
    '#NULL!': '#LEEG!',
    '#SPILL!': '#OVERLOOP!',
    '#CALC!': '#BEREKEN!',
    '#BUSY!': '#BEZET!',
    '#GETTING_DATA': '#GEGEVENS_OPHALEN',
  }),
)
