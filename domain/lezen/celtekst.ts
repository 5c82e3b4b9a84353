/** Characters without a width, and the mark at the beginning of a file. */
const ONZICHTBAAR = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
/** A text that an export protects from being read as a number: `="00123"`. */
const BESCHERMD = /^="((?:[^"]|"")*)"$/
/** A line end within a cell, as the parts of a workbook write it. */
const REGELEINDE = /_x000[ad]_/gi

/** A text as a reader sees it: without what has no width, without protection, one space between words. */
export const schoneTekst = (tekst: string): string => {
  const zichtbaar = tekst.replace(ONZICHTBAAR, '').replace(REGELEINDE, ' ').replace(/\s+/g, ' ').trim()
  const beschermd = BESCHERMD.exec(zichtbaar)
  return beschermd ? beschermd[1]!.replaceAll('""', '"').trim() : zichtbaar
}
