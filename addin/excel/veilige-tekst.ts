/** Characters with which Excel, LibreOffice or a CSV reader can start a formula or a command, full-width forms included. */
const FORMULEBEGIN = /^[\s\u00a0\u200b\ufeff]*[=+\-@|\uff1d\uff0b\uff0d\uff20]/u
const STUURTEKEN = /^[\t\r\n\0]/u

/** The longest text that a cell can hold. */
export const LANGSTE_CELTEKST = 32_767

/** Whether a text would be taken for more than text when it is put in a cell or a CSV file. */
export const isVerdacht = (tekst: string): boolean => FORMULEBEGIN.test(tekst) || STUURTEKEN.test(tekst)

/**
 * A text as it can be put in a cell through `values` or `formulas`: with an apostrophe in front where Excel would take
 * it for a formula, or would swallow an apostrophe of its own; cut off where a cell ends.
 */
export const safeCell = (tekst: string): string => {
  const passend = tekst.length > LANGSTE_CELTEKST ? `${tekst.slice(0, LANGSTE_CELTEKST - 1)}…` : tekst
  return passend.startsWith("'") || isVerdacht(passend) ? `'${passend}` : passend
}

/**
 * A value as a field of a CSV file with `;` between its fields, as Excel reads it in the Netherlands: numbers with a
 * comma, text that could start a formula behind an apostrophe, quotes where they are needed.
 */
export const safeCsv = (waarde: string | number | boolean | null): string => {
  if (waarde === null) return ''
  if (typeof waarde === 'number') return String(waarde).replace('.', ',')
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR'
  const tekst = isVerdacht(waarde) ? `'${waarde}` : waarde
  return /[";,\r\n\t]|^\s|\s$/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst
}
