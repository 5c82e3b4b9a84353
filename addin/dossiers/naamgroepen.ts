/** A name as it is counted: how it is written most, and how else it is written. */
export interface Naamgroep {
  readonly naam: string
  readonly anders: readonly string[]
}

/** What of a name does not make it another one: capitals, accents, spaces, dots, quotes and hyphens. */
export const naamsleutel = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&+]/gu, '')

/**
 * Names that differ in nothing but their writing, together under the writing that occurs most. Names that differ in a
 * word, such as a legal form, are left apart: whether those are one is not ours to say.
 */
export const naamgroepen = (namen: readonly string[]): ReadonlyMap<string, Naamgroep> => {
  const aantallen = new Map<string, Map<string, number>>()
  for (const naam of namen) {
    if (naam === '') continue
    const sleutel = naamsleutel(naam)
    const vormen = aantallen.get(sleutel) ?? new Map<string, number>()
    vormen.set(naam, (vormen.get(naam) ?? 0) + 1)
    aantallen.set(sleutel, vormen)
  }
  return new Map(
    [...aantallen].map(([sleutel, vormen]): [string, Naamgroep] => {
      const [meest, ...anders] = [...vormen].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'nl'))
      return [sleutel, { naam: meest![0], anders: anders.map(([vorm]) => vorm) }]
    }),
  )
}
