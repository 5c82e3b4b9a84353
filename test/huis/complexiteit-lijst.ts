/** A function that has more branches than the limit: where, and how many. */
export interface Knoop {
  readonly bestand: string
  readonly takken: number
}

/** What the linter says of files, as the branches of their busiest function. */
export const takkenPerBestand = (knopen: readonly Knoop[]): ReadonlyMap<string, number> => {
  const meeste = new Map<string, number>()
  for (const { bestand, takken } of knopen) meeste.set(bestand, Math.max(takken, meeste.get(bestand) ?? 0))
  return meeste
}

/**
 * What is wrong when the exceptions are held against what is there: a new or busier function must become simpler, and an
 * exception that is no longer needed must go. So the list can only shrink.
 */
export const compareUitzonderingen = (
  gevonden: ReadonlyMap<string, number>,
  uitzonderingen: ReadonlyMap<string, number>,
): readonly string[] => [
  ...[...gevonden].flatMap(([bestand, takken]) => {
    const mag = uitzonderingen.get(bestand)
    if (mag === undefined) return [`${bestand}: een functie met ${takken} takken; splits haar.`]
    if (takken > mag) return [`${bestand}: een functie met ${takken} takken, eerder ${mag}; splits haar.`]
    return takken < mag ? [`${bestand}: nog ${takken} takken; zet dat getal in de lijst in plaats van ${mag}.`] : []
  }),
  ...[...uitzonderingen.keys()]
    .filter((bestand) => !gevonden.has(bestand))
    .map((bestand) => `${bestand}: geen uitzondering meer nodig; haal het bestand uit de lijst.`),
]
