/** The text as the beginning of a sentence. */
export const withHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** A heading as it reads inside a sentence; abbreviations such as `WIA-aanvraag` stay as they are. */
export const withKleineLetter = (tekst: string): string =>
  /^[A-Z]{2}/.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1)
