/** Characters with which Excel, LibreOffice or a CSV reader can start a formula or a command, full-width forms included. */
const FORMULEBEGIN = /^[\s\u00a0\u200b\ufeff]*[=+\-@|\uff1d\uff0b\uff0d\uff20]/u
const STUURTEKEN = /^[\t\r\n\0]/u

/**
 * Where a program that puts another character between its fields begins a new cell in the middle of a text: behind a comma,
 * a tab, a bar or the end of a line. A sign alone begins too much that people write ("100,-", ", +31 6"): it counts when a
 * call, another program or another sheet follows before that character ends the cell.
 */
const CELBEGIN_ELDERS = new RegExp(
  [
    // What begins a cell, what may stand before a formula in it, and what ends it besides the end of the line.
    [',', '\\t', ','],
    ['\\t', '', '\\t'],
    ['|', '\\t', '|'],
    ['\\r\\n', '\\t', ''],
  ]
    .map(
      ([begin, wit, einde]) =>
        `[${begin}]["${wit}\\v\\f\\p{Zs}\\u2028\\u2029\\u200b\\ufeff]*` +
        `(?=[=@\\uff1d\\uff20]|[+\\-\\uff0b\\uff0d][^${einde}\\r\\n]*[(|!])`,
    )
    .join('|'),
  'gu',
)

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

/** A text of which no part starts a formula, also where a program begins a cell elsewhere than at its beginning. */
const guard = (tekst: string): string => {
  const binnenin = tekst.replaceAll(CELBEGIN_ELDERS, (begin) => `${begin}'`)
  return isVerdacht(binnenin) ? `'${binnenin}` : binnenin
}

/**
 * A value as a field of a CSV file with `;` between its fields, as Excel reads it in the Netherlands: numbers with a
 * comma, text that could start a formula behind an apostrophe, quotes where they are needed.
 */
export const safeCsv = (waarde: string | number | boolean | null): string => {
  if (waarde === null) return ''
  if (typeof waarde === 'number') return String(waarde).replace('.', ',')
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR'
  const tekst = guard(waarde)
  return /[";,\r\n\t]|^\s|\s$/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst
}
