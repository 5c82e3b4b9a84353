import type { Pad } from './verandering.ts'

/** A distance that is one off: in words, and where which number comes. */
export interface Afwijking {
  readonly woorden: string
  readonly verandering: readonly [Pad, number]
}

const numberAt = (afstand: object, maat: string): number | undefined => {
  const getal: unknown = Reflect.get(afstand, maat)
  return typeof getal === 'number' ? getal : undefined
}

const shifted = (woord: string, maat: string, getal: number, pad: Pad): Afwijking[] => [
  { woorden: `een ${woord} eerder`, verandering: [[...pad, maat], getal - 1] },
  { woorden: `een ${woord} later`, verandering: [[...pad, maat], getal + 1] },
]

/** Whether something lies at a distance, however the text says it. */
export const hasDistance = (afstand: object): boolean =>
  ['dagen', 'weken', 'maanden'].some((maat) => numberAt(afstand, maat) !== undefined)

/** A distance in months and days, whether the text says days or weeks. */
export const distanceText = (afstand: object): string => {
  const maanden = numberAt(afstand, 'maanden') ?? 0
  const dagen = 7 * (numberAt(afstand, 'weken') ?? 0) + (numberAt(afstand, 'dagen') ?? 0)
  return [...(maanden ? [`${maanden} maanden`] : []), ...(dagen ? [`${dagen} dagen`] : [])].join(' + ')
}

/** A day earlier and later, whether the text counts in days or in weeks; and a month, where it counts in months. */
export const distanceMutaties = (afstand: object, pad: Pad): Afwijking[] => {
  const maanden = numberAt(afstand, 'maanden')
  return [
    ...shifted('dag', 'dagen', numberAt(afstand, 'dagen') ?? 0, pad),
    ...(maanden === undefined ? [] : shifted('maand', 'maanden', maanden, pad)),
  ]
}
