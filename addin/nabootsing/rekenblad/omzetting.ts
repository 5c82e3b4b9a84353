import { leesGetal, leesDatum } from './invoer.ts'
import { landinstelling, type Landinstelling } from './talen.ts'
import type { Datumstelsel } from './datums.ts'
import { isFout, kernVan, Rekenfout, type Scalar } from './waarden.ts'

export interface Omzetomgeving {
  readonly land: Landinstelling
  readonly stelsel: Datumstelsel
}

/** The value as a number; empty is 0, text is read in the locale. Throws #VALUE! or the error itself. */
export const getalUit = (s: Scalar | undefined, { land, stelsel }: Omzetomgeving): number => {
  const kern = kernVan(s ?? null)
  if (typeof kern === 'number') return kern
  if (kern === null) return 0
  if (typeof kern === 'boolean') return kern ? 1 : 0
  if (isFout(kern)) throw new Rekenfout(kern.code, kern.bericht)
  const gelezen = leesGetal(kern.trim(), land) ?? leesDatum(kern.trim(), land, stelsel, 1900)
  if (typeof gelezen?.waarde === 'number') return gelezen.waarde
  throw new Rekenfout('#VALUE!')
}

/** The value as text in the locale. Throws the error that it is. */
export const tekstUit = (s: Scalar | undefined, { land }: Omzetomgeving): string => {
  const kern = kernVan(s ?? null)
  if (typeof kern === 'string') return kern
  if (kern === null) return ''
  if (typeof kern === 'boolean') return kern ? land.waar : land.onwaar
  if (isFout(kern)) throw new Rekenfout(kern.code, kern.bericht)
  return getalAlsTekst(kern, land)
}

/** Fifteen digits, as `&` joins a number. */
const getalAlsTekst = (getal: number, land: Landinstelling): string =>
  String(Number(getal.toPrecision(15)))
    .replace('e', 'E')
    .replace('.', land.decimaal)

/** The value as a condition; text other than WAAR and ONWAAR throws #VALUE!. */
export const logischUit = (s: Scalar | undefined, { land }: Omzetomgeving): boolean => {
  const kern = kernVan(s ?? null)
  if (typeof kern === 'boolean') return kern
  if (typeof kern === 'number') return kern !== 0
  if (kern === null) return false
  if (isFout(kern)) throw new Rekenfout(kern.code, kern.bericht)
  const hoofd = kern.toUpperCase()
  const engels = landinstelling('en')
  if (hoofd === land.waar || hoofd === engels.waar) return true
  if (hoofd === land.onwaar || hoofd === engels.onwaar) return false
  throw new Rekenfout('#VALUE!')
}

const rang = (kern: number | string | boolean | null): number =>
  typeof kern === 'number' ? 1 : typeof kern === 'string' ? 2 : typeof kern === 'boolean' ? 3 : 0

/** Excel's order: numbers before text before logicals; text without regard to case; empty adapts to the other side. */
export const vergelijk = (a: Scalar, b: Scalar): number => {
  const x = kernVan(a)
  const y = kernVan(b)
  if (isFout(x)) throw new Rekenfout(x.code, x.bericht)
  if (isFout(y)) throw new Rekenfout(y.code, y.bericht)
  const links = x ?? leegAls(y)
  const rechts = y ?? leegAls(x)
  const verschil = rang(links) - rang(rechts)
  if (verschil !== 0) return verschil
  if (typeof links === 'string' && typeof rechts === 'string') {
    return links.localeCompare(rechts, 'nl', { sensitivity: 'accent' })
  }
  return Number(links) - Number(rechts)
}

const leegAls = (ander: number | string | boolean | null): number | string | boolean =>
  typeof ander === 'string' ? '' : typeof ander === 'boolean' ? false : 0
