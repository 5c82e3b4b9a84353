/** How long is waited for a release at most: one outside the window can go unseen. */
const LANGSTE_DRUK = 2_000

/**
 * Gives a way to redraw that waits for the user to let go: a browser gives no click to an element that was replaced between
 * the press and the release of a button, and the user sees nothing happen. Of several that wait only the last is called.
 */
export const createNaLoslaten = (wortel: HTMLElement): ((teken: () => void) => void) => {
  let isIngedrukt = false
  let wachtend: (() => void) | undefined
  let klok: ReturnType<typeof setTimeout> | undefined
  const draw = (): void => {
    const teken = wachtend
    wachtend = undefined
    teken?.()
  }
  const release = (): void => {
    if (!isIngedrukt) return
    isIngedrukt = false
    clearTimeout(klok)
    // The click comes after the release.
    setTimeout(draw)
  }
  const press = (): void => {
    isIngedrukt = true
    clearTimeout(klok)
    klok = setTimeout(release, LANGSTE_DRUK)
  }
  wortel.addEventListener('pointerdown', press, { capture: true })
  wortel.addEventListener('keydown', ({ key }) => key === ' ' && press(), { capture: true })
  for (const soort of ['pointerup', 'pointercancel', 'keyup', 'blur'])
    window.addEventListener(soort, release, { capture: true })
  return (teken) => {
    wachtend = teken
    if (!isIngedrukt) draw()
  }
}
