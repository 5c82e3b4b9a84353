/** A part of the program that is loaded after the start, once. */
export interface Laadbaar<T> {
  /** What was loaded; undefined as long as it is not there. */
  loaded(): T | undefined
  /** Whether loading has failed before, so that someone may have been told that it is not there. */
  hasFailed(): boolean
  /** Waits for it, and loads it if that has not begun or has failed before. Rejects when it fails or takes too long. */
  load(): Promise<T>
}

/** A cell that waits longer than this says so instead. */
const GEDULD = 20_000

/** The patience for what takes as long as the user likes; no timer can wait longer. */
export const ZO_LANG_ALS_HET_DUURT = 2 ** 31 - 1

const within = async <T>(fetchDeel: (stop: AbortSignal) => Promise<T>, geduld: number): Promise<T> => {
  const stop = new AbortController()
  let klok: ReturnType<typeof setTimeout> | undefined
  const telaat = new Promise<never>((_, reject) => {
    klok = setTimeout(() => {
      stop.abort()
      reject(new Error(`Er kwam niets binnen ${geduld} milliseconden.`))
    }, geduld)
  })
  try {
    return await Promise.race([fetchDeel(stop.signal), telaat])
  } finally {
    clearTimeout(klok)
  }
}

export const createLaadbaar = <T extends object>(
  fetchDeel: (stop: AbortSignal) => Promise<T>,
  geduld: number = GEDULD,
): Laadbaar<T> => {
  let deel: T | undefined
  let onderweg: Promise<T> | undefined
  let haperde = false
  const begin = async (): Promise<T> => {
    try {
      deel = await within(fetchDeel, geduld)
      return deel
    } catch (fout) {
      haperde = true
      throw fout
    } finally {
      onderweg = undefined
    }
  }
  return {
    loaded: () => deel,
    hasFailed: () => haperde,
    load: async () => deel ?? (onderweg ??= begin()),
  }
}
