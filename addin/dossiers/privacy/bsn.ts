/** Headings under which people keep a citizen service number. */
const BSN_KOP = /^(?:bsn|b\.s\.n\.?|burgerservice(?:nummer|nr)?|sofi(?:nummer|nr)?|sofi-?nummer)$/i

/** Whether a heading says that a column holds citizen service numbers. */
export const isBsnKop = (kop: string): boolean => BSN_KOP.test(kop.replace(/[\s_]/g, ''))

/**
 * The eleven-test for a citizen service number: of nine digits (a leading zero may be missing) the first eight weigh 9
 * down to 2 and the last one counts as minus one; the sum is a multiple of eleven.
 */
export const isElfproef = (cijfers: string): boolean => {
  if (!/^\d{8,9}$/.test(cijfers)) return false
  const negen = cijfers.padStart(9, '0')
  if (/^(\d)\1{8}$/.test(negen)) return false
  const som = [...negen].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0
}

/** Whether a cell as a whole reads as a citizen service number; dots, spaces and hyphens between digits do not matter. */
export const isBsn = (cel: string | number | boolean): boolean => {
  if (typeof cel === 'boolean') return false
  if (typeof cel === 'number') return Number.isInteger(cel) && isElfproef(String(cel))
  return isElfproef(cel.trim().replace(/(?<=\d)[ .-](?=\d)/g, ''))
}
