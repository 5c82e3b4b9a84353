/** Why ranges of so many rows do not go together; undefined when they do. A single row goes with any number. */
export const unequalLengths = (lengtes: readonly number[]): string | undefined => {
  const maten = new Set(lengtes.filter((maat) => maat > 1))
  return maten.size > 1
    ? `De bereiken zijn niet even lang (${[...maten].join(', ')} rijen). Maak ze even lang, of gebruik één cel.`
    : undefined
}
