import type { Dag } from '@poortwachter/wet'

const MINUUT = 60_000

/** Tells within a minute that the day has turned, as it does while a workbook stays open. */
export const onDagwissel = (today: () => Dag, luisteraar: () => void): void => {
  let laatste = today()
  setInterval(() => {
    const nu = today()
    if (nu === laatste) return
    laatste = nu
    luisteraar()
  }, MINUUT)
}
