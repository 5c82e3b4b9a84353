import type { Regelboek } from '@poortwachter/wet'
import { KALENDER, mutantOf } from './mutatie.ts'
import type { Mutant, Mutatie } from './mutatie.ts'
import { WEG, shiftedDay } from './verandering.ts'
import type { Pad } from './verandering.ts'

/**
 * What is no legal value (whence it is known), and the years that a decree is about: at New Year nothing turns on a day
 * more or less.
 */
const NIET = new Set(['status', 'zekerheid', 'bronnen', 'gecontroleerdOp', 'toelichting', 'naam', 'van', 'totEnMet'])

const isDay = (waarde: unknown): waarde is string => typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde)

const nameOf = (deel: unknown, naam: string): string => {
  const eigen: unknown = Reflect.get(Object(deel) as object, 'naam')
  return typeof eigen === 'string' ? eigen : naam
}

const valueMutaties = (mutant: Mutant, waarde: unknown, naam: string, pad: Pad): Mutatie[] => {
  if (typeof waarde === 'number') {
    return [mutant('getal van de kalender', `${naam} ${waarde} -> ${waarde + 1}`, [pad, waarde + 1])]
  }
  if (isDay(waarde)) {
    return [-1, 1].map((dagen) =>
      mutant('grens van de kalender', `${naam} ${waarde} -> ${shiftedDay(waarde, dagen)}`, [
        pad,
        shiftedDay(waarde, dagen),
      ]),
    )
  }
  if (Array.isArray(waarde)) {
    return waarde.flatMap((lid: unknown, i) =>
      isDay(lid)
        ? [mutant('gelijkgestelde dag weg', lid, [[...pad, i], WEG])]
        : [
            mutant('deel van de kalender weg', nameOf(lid, `${naam} ${i + 1}`), [[...pad, i], WEG]),
            ...valueMutaties(mutant, lid, nameOf(lid, `${naam} ${i + 1}`), [...pad, i]),
          ],
    )
  }
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde)
    .filter(([sleutel]) => !NIET.has(sleutel))
    .flatMap(([sleutel, deel]: [string, unknown]) =>
      valueMutaties(mutant, deel, `${naam} ${sleutel}`.trim(), [...pad, sleutel]),
    )
}

/** Every holiday and every decree left out, every number of them one more, every day on a par with one left out. */
export const kalendermutaties = (regelboek: Regelboek): Mutatie[] =>
  valueMutaties(mutantOf(regelboek, KALENDER, ['kalender']), regelboek.kalender, '', [])
