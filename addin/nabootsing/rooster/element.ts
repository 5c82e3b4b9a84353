/** A new element with attributes and children; text is only ever set as text. */
export const maak = <K extends keyof HTMLElementTagNameMap>(
  naam: K,
  kenmerken: Readonly<Record<string, string>> = {},
  kinderen: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(naam)
  for (const [sleutel, waarde] of Object.entries(kenmerken)) element.setAttribute(sleutel, waarde)
  element.append(...kinderen)
  return element
}
