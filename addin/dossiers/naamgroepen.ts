import { zin } from '../taal/zin.ts'
/** A name as it is counted: how it is written most, and how else it is written. */
export interface Naamgroep {
  readonly naam: string
  readonly anders: readonly string[]
}

const ZONDER_ACCENTEN = /^[\x20-\x7e]*$/

/** What of a name does not make it another one: capitals, accents, spaces, dots, quotes and hyphens. */
export const naamsleutel = (naam: string): string => {
  // Most names have no accents, and there are as many as there are rows.
  if (ZONDER_ACCENTEN.test(naam)) return naam.toLowerCase().replace(/[^a-z0-9&+]/g, '')
  return naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&+]/gu, '')
}

/**
 * Names that differ in nothing but their writing, together under the writing that occurs most. Names that differ in a
 * word, such as a legal form, are left apart: whether those are one is not ours to say.
 */
export const naamgroepen = (namen: readonly string[]): ReadonlyMap<string, Naamgroep> => {
  const perVorm = new Map<string, number>()
  for (const naam of namen) if (naam !== '') perVorm.set(naam, (perVorm.get(naam) ?? 0) + 1)
  return naamgroepenUit(perVorm)
}

/** The same of names with how often each was written so. */
export const naamgroepenUit = (perVorm: ReadonlyMap<string, number>): ReadonlyMap<string, Naamgroep> => {
  const aantallen = new Map<string, Map<string, number>>()
  for (const [naam, aantal] of perVorm) {
    const sleutel = naamsleutel(naam)
    // A dash or a question mark is no name.
    if (sleutel === '') continue
    const vormen = aantallen.get(sleutel) ?? new Map<string, number>()
    vormen.set(naam, aantal)
    aantallen.set(sleutel, vormen)
  }
  return new Map(
    [...aantallen].map(([sleutel, vormen]): [string, Naamgroep] => {
      const [meest, ...anders] = [...vormen].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'nl'))
      return [sleutel, { naam: meest![0], anders: anders.map(([vorm]) => vorm) }]
    }),
  )
}

/** Whether a name is the one that was chosen, however it is written; every name is when none was chosen. */
export const createNaamkeuze = (gekozen: string): ((naam: string) => boolean) => {
  const sleutel = naamsleutel(gekozen)
  const bekend = new Map<string, boolean>([[gekozen, true]])
  return (naam) => {
    if (gekozen === '') return true
    const eerder = bekend.get(naam)
    if (eerder !== undefined) return eerder
    const isDezelfde = naamsleutel(naam) === sleutel
    bekend.set(naam, isDezelfde)
    return isDezelfde
  }
}

/** A sentence for every name that is written in more than one way. */
export const schrijfwijzenzinnen = (groepen: Iterable<Naamgroep>): readonly string[] =>
  [...groepen]
    .filter(({ anders }) => anders.length > 0)
    .map(({ naam, anders }) => zin`${naam} staat er ook als ${anders.join(', ')}. Dat is als één geteld.`)
