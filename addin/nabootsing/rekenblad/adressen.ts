import { fromCol, parseA1Ref, toCol } from '@borgar/fx'
import type { Rechthoek } from './waarden.ts'

export const MAX_RIJ = 1_048_575
export const MAX_KOLOM = 16_383

export const kolomNaam = (kolom: number): string => toCol(kolom)
export const celAdres = (r: number, c: number): string => `${toCol(c)}${r + 1}`

/** `A1`, `A1:B2`, `A:C` or `1:3` for a rectangle. */
export const gebiedAdres = ({ r1, c1, r2, c2 }: Rechthoek): string => {
  if (r1 === 0 && r2 === MAX_RIJ) return `${toCol(c1)}:${toCol(c2)}`
  if (c1 === 0 && c2 === MAX_KOLOM) return `${r1 + 1}:${r2 + 1}`
  return r1 === r2 && c1 === c2 ? celAdres(r1, c1) : `${celAdres(r1, c1)}:${celAdres(r2, c2)}`
}

/** Sheet name as a formula writes it: quoted when it holds more than letters, digits and underscores. */
export const bladInFormule = (naam: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(naam) && !/^[A-Za-z]{1,3}\d+$/.test(naam) ? naam : `'${naam.replaceAll("'", "''")}'`

const KORT = /^([A-Z]{1,3})([1-9]\d{0,6})$/

/** Reads `Blad1!A1:B2`, `$A$1`, `A:C`; undefined when it is not an address. */
export const leesAdres = (adres: string): (Rechthoek & { readonly blad?: string }) | undefined => {
  const kort = KORT.exec(adres)
  if (kort) {
    const [r, c] = [Number(kort[2]) - 1, fromCol(kort[1] ?? 'A')]
    if (r <= MAX_RIJ && c <= MAX_KOLOM) return { r1: r, c1: c, r2: r, c2: c }
  }
  const gelezen = parseA1Ref(adres.trim())
  if (!gelezen || !('range' in gelezen)) return undefined
  const bereik = gelezen.range
  const r1 = bereik.top ?? 0
  const c1 = bereik.left ?? 0
  const vorm = { r1, c1, r2: bereik.bottom ?? MAX_RIJ, c2: bereik.right ?? MAX_KOLOM }
  const blad = gelezen.context?.at(-1)
  return blad === undefined || blad === '' ? vorm : { ...vorm, blad }
}

export const bevat = (vlak: Rechthoek, r: number, c: number): boolean =>
  r >= vlak.r1 && r <= vlak.r2 && c >= vlak.c1 && c <= vlak.c2

export const raken = (a: Rechthoek, b: Rechthoek): boolean =>
  a.r1 <= b.r2 && b.r1 <= a.r2 && a.c1 <= b.c2 && b.c1 <= a.c2

/** The smallest rectangle that holds both. */
export const omvattend = (a: Rechthoek, b: Rechthoek): Rechthoek => ({
  r1: Math.min(a.r1, b.r1),
  c1: Math.min(a.c1, b.c1),
  r2: Math.max(a.r2, b.r2),
  c2: Math.max(a.c2, b.c2),
})
