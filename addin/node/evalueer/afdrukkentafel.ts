/** Words of a print: 128 bits, so many that two texts out of a thousand million do not come to the same one. */
export const WOORDEN = 4

/**
 * Prints with the line on which each stood first, in typed arrays: a map of texts takes several times as much, and holds
 * no more than sixteen million.
 */
interface Afdrukkentafel {
  /** The line on which the same print stood before; undefined the first time. */
  readonly add: (afdrukken: Uint32Array, plaats: number, regel: number) => number | undefined
}

const EERSTE_RUIMTE = 1 << 16
const VOLST = 0.7

export const createAfdrukkentafel = (): Afdrukkentafel => {
  let afdrukken = new Uint32Array(EERSTE_RUIMTE * WOORDEN)
  /** 0 for a free place: lines are counted from 1. */
  let regels = new Int32Array(EERSTE_RUIMTE)
  let aantal = 0

  /** Where a print stands, or the free place that is for it. */
  const placeOf = (bron: Uint32Array, van: number): number => {
    const masker = regels.length - 1
    let plaats = bron[van]! & masker
    for (; regels[plaats] !== 0; plaats = (plaats + 1) & masker) {
      let w = 0
      while (w < WOORDEN && afdrukken[plaats * WOORDEN + w] === bron[van + w]) w++
      if (w === WOORDEN) break
    }
    return plaats
  }
  const put = (plaats: number, bron: Uint32Array, van: number, regel: number): void => {
    for (let w = 0; w < WOORDEN; w++) afdrukken[plaats * WOORDEN + w] = bron[van + w]!
    regels[plaats] = regel
  }
  const grow = (): void => {
    const [oud, oudeRegels] = [afdrukken, regels]
    afdrukken = new Uint32Array(oud.length * 2)
    regels = new Int32Array(oudeRegels.length * 2)
    for (const [i, regel] of oudeRegels.entries()) {
      if (regel !== 0) put(placeOf(oud, i * WOORDEN), oud, i * WOORDEN, regel)
    }
  }
  return {
    add: (bron, rij, regel) => {
      const plaats = placeOf(bron, rij * WOORDEN)
      if (regels[plaats] !== 0) return regels[plaats]
      put(plaats, bron, rij * WOORDEN, regel)
      aantal++
      if (aantal > regels.length * VOLST) grow()
      return undefined
    },
  }
}
