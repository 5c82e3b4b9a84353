import { Probleem } from '../http/probleem.ts'

const OPNIEUW_NA = { 'Retry-After': '30' }

/**
 * Waits at most `ms` milliseconds for a store. Whatever goes wrong there, the outside learns only that it cannot be
 * reached; a `Probleem` passes as it is.
 */
export const withGeduld = async <T>(ms: number, work: () => Promise<T>): Promise<T> => {
  try {
    return await Promise.race([work(), teLaat(ms)])
  } catch (fout) {
    if (fout instanceof Probleem) throw fout
    throw new Probleem('opslag-onbereikbaar', {
      uitleg: 'De meegeleverde regelversie is er wel. Probeer het over een halve minuut opnieuw.',
      koppen: OPNIEUW_NA,
    })
  }
}

const teLaat = (ms: number): Promise<never> =>
  new Promise((_, reject) => {
    AbortSignal.timeout(ms).addEventListener('abort', () => reject(new Error('te laat')))
  })
