export type Kind = Node | string | undefined | false
type Kenmerk = string | number | boolean | undefined | ((gebeurtenis: Event) => void)
export type Kenmerken = Readonly<Record<string, Kenmerk>>

const setKenmerken = (element: Element, kenmerken: Kenmerken): void => {
  for (const [naam, waarde] of Object.entries(kenmerken)) {
    if (waarde === undefined || waarde === false) continue
    if (typeof waarde === 'function') element.addEventListener(naam, waarde)
    else element.setAttribute(naam, waarde === true ? '' : String(waarde))
  }
}

const addKinderen = (element: Element, kinderen: readonly Kind[]): void => {
  for (const kind of kinderen) if (kind !== undefined && kind !== false) element.append(kind)
}

/**
 * An element with attributes, event listeners (a function under the name of the event) and children. Text becomes a
 * text node and never markup, whatever a cell holds.
 */
export const element = <Naam extends keyof HTMLElementTagNameMap>(
  naam: Naam,
  kenmerken: Kenmerken = {},
  ...kinderen: readonly Kind[]
): HTMLElementTagNameMap[Naam] => {
  const gemaakt = document.createElement(naam)
  setKenmerken(gemaakt, kenmerken)
  addKinderen(gemaakt, kinderen)
  return gemaakt
}

/** The same for drawings. */
export const svgElement = <Naam extends keyof SVGElementTagNameMap>(
  naam: Naam,
  kenmerken: Kenmerken = {},
  ...kinderen: readonly Kind[]
): SVGElementTagNameMap[Naam] => {
  const gemaakt = document.createElementNS('http://www.w3.org/2000/svg', naam)
  setKenmerken(gemaakt, kenmerken)
  addKinderen(gemaakt, kinderen)
  return gemaakt
}

/**
 * Puts new content in a place. When the focus was on something in it that has a `data-sleutel`, the new element with
 * that key gets the focus, so that a recalculation does not throw the user out of the list.
 */
export const replaceKinderen = (plaats: Element, ...kinderen: readonly Kind[]): void => {
  const actief = document.activeElement
  const sleutel = actief && plaats.contains(actief) ? actief.getAttribute('data-sleutel') : null
  plaats.replaceChildren()
  addKinderen(plaats, kinderen)
  if (sleutel === null) return
  const zelfde = [...plaats.querySelectorAll<HTMLElement>('[data-sleutel]')].find(
    (kandidaat) => kandidaat.dataset.sleutel === sleutel,
  )
  zelfde?.focus({ preventScroll: true })
}
