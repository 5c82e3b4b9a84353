import type { Feit, Regelboek, Termijn } from '@poortwachter/wet'
import { eigenVelden } from './eigen-velden.ts'
import { kopwoord } from './kopwoord.ts'
import type { Veld } from './veld.ts'

/** What of an edition decides which columns a caseload can have. */
export type Veldbron = Pick<Regelboek, 'termijnen'> & { readonly feiten?: readonly Feit[] }

const namesOf = (feit: Feit): readonly string[] => [feit.naam, feit.label, ...(feit.aliassen ?? [])]

const stepField = ({ code, titel, aliassen }: Termijn, feit: Feit | undefined): Veld => ({
  id: `gedaan:${code}`,
  titel,
  soort: 'dag',
  groep: 'stappen',
  namen: [code, titel, ...aliassen, ...(feit ? namesOf(feit) : [])],
  stap: code,
  ...(feit ? { feit: feit.naam } : {}),
})

const factField = (feit: Feit): Veld => ({
  id: `feit:${feit.naam}`,
  titel: feit.label,
  soort: 'feit',
  groep: 'beslissing',
  namen: namesOf(feit),
  feit: feit.naam,
})

const overlaps = (namen: readonly string[], feit: Feit): boolean => {
  const woorden = new Set(namen.map(kopwoord))
  return namesOf(feit).some((naam) => woorden.has(kopwoord(naam)))
}

/** The fact that is the day of a step: because the edition says so, or because it is called the same. */
const dayFactOf = (stap: Termijn, feiten: readonly Feit[]): Feit | undefined => {
  const dagfeiten = feiten.filter((feit) => feit.soort === 'dag')
  const { code, titel, aliassen } = stap
  return (
    dagfeiten.find((feit) => feit.stap === code) ?? dagfeiten.find((feit) => overlaps([code, titel, ...aliassen], feit))
  )
}

/** An own field that an edition also asks as a fact is one column with two uses. */
const withFact = (veld: Veld, feiten: readonly Feit[]): Veld => {
  const feit = feiten.find((kandidaat) => isSame(veld, kandidaat))
  return feit ? { ...veld, namen: [...veld.namen, ...namesOf(feit)], feit: feit.naam } : veld
}

const isSame = (veld: Veld, feit: Feit): boolean => {
  if (feit.soort === 'getal' && feit.isVerschuiving) return veld.id === 'verschuiving'
  return overlaps([veld.id, ...veld.namen], feit)
}

const fieldsByEdition = new WeakMap<Veldbron, readonly Veld[]>()

/** Every field that a caseload can have under an edition: own ones, a day for each step, and the facts of decisions. */
export const veldenOf = (bron: Veldbron): readonly Veld[] => {
  const bekend = fieldsByEdition.get(bron)
  if (bekend) return bekend
  const { termijnen, feiten = [] } = bron
  const stappen = termijnen.filter(({ aard }) => aard === 'stap')
  const eigen = eigenVelden.map((veld) => withFact(veld, feiten))
  const perStap = stappen.map((stap) => stepField(stap, dayFactOf(stap, feiten)))
  const gebruikt = new Set([...eigen, ...perStap].flatMap(({ feit }) => feit ?? []))
  const velden = [...eigen, ...perStap, ...feiten.filter(({ naam }) => !gebruikt.has(naam)).map(factField)]
  fieldsByEdition.set(bron, velden)
  return velden
}
