import type { Blad } from '../rekenblad/blad.ts'
import { MAX_KOLOM, MAX_RIJ } from '../rekenblad/adressen.ts'

export interface Plek {
  readonly r: number
  readonly c: number
}

export const binnenBlad = ({ r, c }: Plek): Plek => ({
  r: Math.min(MAX_RIJ, Math.max(0, r)),
  c: Math.min(MAX_KOLOM, Math.max(0, c)),
})

/** Where Ctrl with an arrow goes: the end of a filled run, or the next filled cell, or the edge of what is used. */
export const sprong = (blad: Blad, van: Plek, dr: number, dc: number): Plek => {
  const gevuld = ({ r, c }: Plek): boolean => (blad.get(r, c)?.waarde ?? null) !== null
  const gebruikt = blad.gebruiktGebied(true) ?? { r1: 0, c1: 0, r2: 0, c2: 0 }
  const rand = { r: dr > 0 ? gebruikt.r2 : 0, c: dc > 0 ? gebruikt.c2 : 0 }
  const opRand = (p: Plek): boolean =>
    dr !== 0 ? (dr > 0 ? p.r >= rand.r : p.r <= 0) : dc > 0 ? p.c >= rand.c : p.c <= 0
  const volgende = (p: Plek): Plek => ({ r: p.r + dr, c: p.c + dc })
  let nu = van
  if (opRand(nu)) return nu
  if (gevuld(nu) && gevuld(volgende(nu))) {
    while (!opRand(nu) && gevuld(volgende(nu))) nu = volgende(nu)
    return nu
  }
  do nu = volgende(nu)
  while (!opRand(nu) && !gevuld(nu))
  return nu
}

const PIJLEN: Readonly<Record<string, readonly [dr: number, dc: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key moves the active cell; undefined when the key does not move it. `bladzijde` is rows per screen. */
export const beweging = (
  toets: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean },
  blad: Blad,
  van: Plek,
  bladzijde: number,
): Plek | undefined => {
  const ctrl = toets.ctrlKey || toets.metaKey
  const pijl = PIJLEN[toets.key]
  if (pijl) return ctrl ? sprong(blad, van, pijl[0], pijl[1]) : binnenBlad({ r: van.r + pijl[0], c: van.c + pijl[1] })
  switch (toets.key) {
    case 'Enter':
      return binnenBlad({ r: van.r + (toets.shiftKey ? -1 : 1), c: van.c })
    case 'Tab':
      return binnenBlad({ r: van.r, c: van.c + (toets.shiftKey ? -1 : 1) })
    case 'PageDown':
      return binnenBlad({ r: van.r + bladzijde, c: van.c })
    case 'PageUp':
      return binnenBlad({ r: van.r - bladzijde, c: van.c })
    case 'Home':
      return ctrl ? { r: 0, c: 0 } : { r: van.r, c: 0 }
    case 'End': {
      const gebruikt = blad.gebruiktGebied(true)
      return ctrl && gebruikt ? { r: gebruikt.r2, c: gebruikt.c2 } : undefined
    }
    default:
      return undefined
  }
}
