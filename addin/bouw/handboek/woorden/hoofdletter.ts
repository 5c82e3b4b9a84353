/** The text as the beginning of a sentence. */
export const withHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
