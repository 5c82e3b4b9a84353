/** Letters of a column, 0 = A. */
export const columnLetters = (kolom: number): string => {
  let letters = ''
  for (let rest = kolom + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** Address of a block of cells, both ends included, 0 = first row or column. */
export const blockAddress = (rij: number, kolom: number, rijen: number, kolommen: number): string =>
  `${columnLetters(kolom)}${rij + 1}:${columnLetters(kolom + kolommen - 1)}${rij + rijen}`

/** Sheet and cells of an address as Excel gives it: `'Blad 1'!A1:B2`. */
export const splitAddress = (adres: string): { readonly blad: string | undefined; readonly cellen: string } => {
  const grens = adres.lastIndexOf('!')
  if (grens < 0) return { blad: undefined, cellen: adres }
  const voor = adres.slice(0, grens)
  const blad = voor.startsWith("'") && voor.endsWith("'") ? voor.slice(1, -1).replaceAll("''", "'") : voor
  return { blad, cellen: adres.slice(grens + 1) }
}
