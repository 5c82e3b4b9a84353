import { Bezet } from './signalen.ts'
import { Rekenfout, type Matrix, type Scalar } from './waarden.ts'
import { isMatrix, isVerwijzing, type Waarde } from './rekenwaarde.ts'
import { type Verwijzing } from './blad.ts'

type Lees = (v: Verwijzing) => Matrix

/** A reference or matrix of one cell as a scalar, otherwise the matrix. */
export const ontpak = (w: Waarde, lees: Lees): Scalar | Matrix => {
  const m = isVerwijzing(w) ? lees(w) : w
  if (!isMatrix(m)) return m
  return m.length === 1 && m[0]?.length === 1 ? (m[0][0] ?? null) : m
}

/**
 * Excel's lifting: where a single value is asked and a range given, one answer per cell. Rows and columns of length
 * one stretch; a place outside a shorter range is #N/A. `geheven[i]` says whether argument `i` asks a single value.
 */
export const hef = (
  args: readonly (Waarde | undefined)[],
  geheven: (i: number) => boolean,
  lees: Lees,
  reken: (args: readonly (Waarde | undefined)[], plek: number) => Waarde,
): Waarde => {
  const pakken = args.map((a, i) => (a !== undefined && geheven(i) ? ontpak(a, lees) : a))
  const matrices = pakken.filter((p, i): p is Matrix => geheven(i) && isMatrix(p))
  if (matrices.length === 0) return reken(pakken, 0)
  const rijen = Math.max(...matrices.map((m) => m.length))
  const kolommen = Math.max(...matrices.map((m) => m[0]?.length ?? 0))
  let bezet = false
  const uit = Array.from({ length: rijen }, (_r, r) =>
    Array.from({ length: kolommen }, (_c, c): Scalar => {
      try {
        const stukken = pakken.map((p, i) => (geheven(i) && isMatrix(p) ? stukVan(p, r, c) : p))
        return eenWaarde(reken(stukken, r * kolommen + c), lees)
      } catch (fout) {
        if (fout instanceof Rekenfout) return fout.fout
        if (!(fout instanceof Bezet)) throw fout
        bezet = true
        return null
      }
    }),
  )
  if (bezet) throw new Bezet()
  return uit
}

const stukVan = (m: Matrix, r: number, c: number): Scalar => {
  const rij = m.length === 1 ? m[0] : m[r]
  const stuk = rij?.length === 1 ? rij[0] : rij?.[c]
  if (stuk === undefined) throw new Rekenfout('#N/A')
  return stuk
}

/** Inside a lifted call only one value fits; a longer answer keeps its first cell, as Excel does. */
const eenWaarde = (w: Waarde, lees: Lees): Scalar => {
  const pak = ontpak(w, lees)
  return isMatrix(pak) ? (pak[0]?.[0] ?? null) : pak
}
