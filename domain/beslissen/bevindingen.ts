import { ONBEKEND, ONWAAR, WAAR } from './kleene.ts'
import type { Kleene } from './kleene.ts'
import { metVoorbehoud, rijwaarde } from './oordeel.ts'
import type { Spoorregel, Tabeloordeel } from './oordeel.ts'
import { nietsGemist } from './stand.ts'
import type { Stand } from './stand.ts'
import { slotrij } from './tabel.ts'
import type { Gereed } from './tabel.ts'

/** What is not known, read for the better or for the worse. A row that takes others away works for the better. */
type Lezing = 'licht' | 'zwaar'

interface Geteld {
  /** The heaviest outcome that stands; the lowest code is the heaviest. */
  readonly code: number
  /** Per row its code after what was taken away or softened; 0 for none, -1 when the row does not stand. */
  readonly codes: readonly number[]
}

/** The outcome in one reading. In: the truth of every row, by place. */
const geteld = (gereed: Gereed, waarden: readonly Kleene[], lezing: Lezing): Geteld => {
  const { rijen, oordeelcode } = gereed
  const weg = new Set<number>()
  const zacht = new Set<number>()
  const codes: number[] = rijen.map(() => -1)
  let zeker = Number.POSITIVE_INFINITY
  let mogelijk = lezing === 'zwaar' ? Number.POSITIVE_INFINITY : 0
  for (let plaats = 0; plaats < rijen.length - 1; plaats++) {
    const waarde = waarden[plaats]!
    if (waarde === ONWAAR || weg.has(plaats)) continue
    const { neemtWeg, code, rij } = rijen[plaats]!
    if (waarde === WAAR || lezing === 'licht') for (const doel of neemtWeg) (rij.oordeel ? zacht : weg).add(doel)
    const eigen = zacht.has(plaats) && code > 0 ? Math.max(code, oordeelcode) : code
    if (waarde === WAAR || lezing === 'zwaar') codes[plaats] = eigen
    if (eigen === 0) continue
    if (waarde === WAAR) zeker = Math.min(zeker, eigen)
    else if (lezing === 'zwaar') mogelijk = Math.min(mogelijk, eigen)
    else if (neemtWeg.length > 0) mogelijk = Math.max(mogelijk, eigen)
  }
  const grond = Number.isFinite(zeker) ? zeker : slotrij(gereed).code
  if (lezing === 'zwaar') return { code: Math.min(grond, mogelijk), codes }
  return { code: Number.isFinite(zeker) ? zeker : Math.max(grond, mogelijk), codes }
}

/**
 * Every row that matches is a finding; the heaviest answers, and the last row when there is none. The answer is given
 * when what is not known cannot change it; otherwise what could is missing.
 */
export const bevindingen = (gereed: Gereed, stand: Stand): Tabeloordeel => {
  const { rijen } = gereed
  const spoor: Spoorregel[] = []
  const waarden = rijen.map((rij) => {
    const gevonden = rijwaarde(rij, stand)
    spoor.push({ rij, stand: gevonden.stand })
    return gevonden.waarde
  })
  const zwaar = geteld(gereed, waarden, 'zwaar')
  const licht = geteld(gereed, waarden, 'licht')
  const isBekend = zwaar.code === licht.code
  const ernst = (plaats: number): number => zwaar.codes[plaats]! || Number.POSITIVE_INFINITY
  const plaatsen = rijen.map((_, plaats) => plaats)
  const gevonden = plaatsen
    .filter((plaats) => waarden[plaats] === WAAR && zwaar.codes[plaats]! >= 0)
    .toSorted((a, b) => ernst(a) - ernst(b))
  const open = plaatsen.filter(
    (plaats) =>
      waarden[plaats] === ONBEKEND &&
      zwaar.codes[plaats]! >= 0 &&
      (ernst(plaats) < licht.code || (!isBekend && rijen[plaats]!.neemtWeg.length > 0)),
  )
  const voorbehoud = new Set<number>()
  for (const regel of spoor) {
    const { code, neemtWeg } = regel.rij
    if (neemtWeg.length > 0 || (code > 0 && code < licht.code)) metVoorbehoud(regel, stand, voorbehoud)
  }
  const gemist = nietsGemist()
  if (!isBekend) for (const plaats of open) rijen[plaats]!.toets.gemist(stand, gemist)
  const standen = gevonden.map((plaats) => rijen[plaats]!)
  const isZonderBevinding = isBekend && gevonden.every((plaats) => zwaar.codes[plaats] === 0)
  return {
    code: isBekend ? zwaar.code : 0,
    rijen: isZonderBevinding ? [slotrij(gereed), ...standen] : standen,
    verzacht: new Set(gevonden.filter((plaats) => zwaar.codes[plaats] !== rijen[plaats]!.code).map((i) => rijen[i]!)),
    open: open.map((plaats) => rijen[plaats]!),
    gemist,
    voorbehoud,
    spoor,
  }
}
