/** Reading again takes at most one part in this many of the time. */
const RUSTDEEL = 4
/** The longest pause: the work may have taken long only because someone was editing a cell. */
const LANGSTE_RUST = 10_000
/** A burst that goes on longer than this is not waited out. */
const LANGSTE_VLAAG = 2_000

/**
 * Calls back once, some time after the last of a burst of calls, and not while the last time is still going on: in a
 * workbook that calculates all the time a large table would otherwise never be ready.
 */
export const afterBurst = (milliseconden: number, bij: () => Promise<void>): (() => void) => {
  let klok: ReturnType<typeof setTimeout> | undefined
  let isBezig = false
  let isNogEens = false
  let nietVoor = 0
  let eerste: number | undefined
  const run = async (): Promise<void> => {
    const begin = performance.now()
    isBezig = true
    eerste = undefined
    try {
      await bij()
    } finally {
      const nu = performance.now()
      isBezig = false
      nietVoor = nu + Math.min((nu - begin) * (RUSTDEEL - 1), LANGSTE_RUST)
      if (isNogEens) plan()
    }
  }
  const plan = (): void => {
    isNogEens = isBezig
    if (isBezig) return
    clearTimeout(klok)
    const nu = performance.now()
    eerste ??= nu
    const op = Math.max(Math.min(nu + milliseconden, eerste + LANGSTE_VLAAG), nietVoor)
    klok = setTimeout(() => void run(), op - nu)
  }
  return plan
}
