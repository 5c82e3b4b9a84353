/** Characters without a width, and the mark at the beginning of a file. */
const ONZICHTBAAR = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
/** A text that an export protects from being read as a number: `="00123"`. */
const BESCHERMD = /^="((?:[^"]|"")*)"$/
/** A line end within a cell, as the parts of a workbook write it. */
const REGELEINDE = /_x000[ad]_/gi

const SPATIE = 0x20

/** Whether a character stands in a text for itself, whatever is beside it: printed, and no space, `=` or `_`. */
export const isGewoonTeken = (teken: number): boolean =>
  (teken > SPATIE && teken < 0x7f && teken !== 0x5f && teken !== 0x3d) || (teken >= 0xc0 && teken < 0x250)

/** Whether a text is already as a reader sees it. Nearly every cell is, so its characters are looked at once. */
const isSchoon = (tekst: string): boolean => {
  let isNaSpatie = true
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i)
    if (!isGewoonTeken(teken) && (teken !== SPATIE || isNaSpatie)) return false
    isNaSpatie = teken === SPATIE
  }
  return !isNaSpatie
}

/** A text as a reader sees it: without what has no width, without protection, one space between words. */
export const schoneTekst = (tekst: string): string => {
  if (isSchoon(tekst)) return tekst
  const zichtbaar = tekst.replace(ONZICHTBAAR, '').replace(REGELEINDE, ' ').replace(/\s+/g, ' ').trim()
  const beschermd = BESCHERMD.exec(zichtbaar)
  return beschermd ? beschermd[1]!.replaceAll('""', '"').trim() : zichtbaar
}
