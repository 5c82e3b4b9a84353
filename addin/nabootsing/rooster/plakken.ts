/** The rows of a text as spreadsheets put it on the clipboard: tabs, line ends, and quotes around cells with those. */
export const plakrijen = (tekst: string): readonly (readonly string[])[] => {
  const rijen: string[][] = [[]]
  let cel = ''
  let isAangehaald = false
  const endCel = (): void => {
    rijen.at(-1)?.push(cel)
    cel = ''
  }
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.charAt(i)
    if (isAangehaald) {
      if (teken !== '"') cel += teken
      else if (tekst.charAt(i + 1) === '"') {
        cel += '"'
        i += 1
      } else isAangehaald = false
    } else if (teken === '"' && cel === '') isAangehaald = true
    else if (teken === '\t') endCel()
    else if (teken === '\n') {
      endCel()
      rijen.push([])
    } else if (teken !== '\r') cel += teken
  }
  endCel()
  const laatste = rijen.at(-1)
  return laatste?.length === 1 && laatste[0] === '' ? rijen.slice(0, -1) : rijen
}

/** Rows of texts as spreadsheets read them from the clipboard. */
export const plaktekst = (rijen: readonly (readonly string[])[]): string =>
  rijen
    .map((rij) => rij.map((cel) => (/["\t\n]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel)).join('\t'))
    .join('\r\n')
