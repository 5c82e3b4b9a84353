/** Something that is shown, and can be shown again with newer content. */
export interface Bord<T> {
  readonly inhoud: HTMLElement
  update(inhoud: T): void
}

/**
 * Shows a list in a place. An entry keeps its element for as long as its key stays, so that what a user has unfolded or
 * is typing in it survives every recalculation; elements that stay where they are are not touched.
 */
export const createSleutellijst = <T>(
  plaats: HTMLElement,
  sleutel: (een: T) => string,
  create: (een: T) => Bord<T>,
): ((lijst: readonly T[]) => void) => {
  const borden = new Map<string, Bord<T>>()
  return (lijst) => {
    const blijft = new Set(lijst.map(sleutel))
    for (const [naam, { inhoud }] of borden) {
      if (blijft.has(naam)) continue
      inhoud.remove()
      borden.delete(naam)
    }
    const { activeElement } = document
    let plek: ChildNode | null = plaats.firstChild
    for (const een of lijst) {
      const naam = sleutel(een)
      const bord = borden.get(naam) ?? create(een)
      borden.set(naam, bord)
      bord.update(een)
      if (bord.inhoud === plek) plek = plek.nextSibling
      else plaats.insertBefore(bord.inhoud, plek)
    }
    // An element that had to move to another place loses the focus.
    if (activeElement instanceof HTMLElement && plaats.contains(activeElement))
      activeElement.focus({ preventScroll: true })
  }
}
