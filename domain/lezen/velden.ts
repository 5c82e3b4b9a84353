import { FEITEN_VAN_DE_VRAAG } from '../regelboek/feit.ts'
import type { Feit } from '../regelboek/feit.ts'
import type { Regelboek } from '../regelboek/regelboek.ts'
import type { Termijn } from '../regelboek/termijn.ts'
import { eigenVelden } from './eigen-velden.ts'
import { kopwoord } from './kopwoord.ts'
import type { Veld } from './veld.ts'

/** What of an edition decides which columns a caseload can have. */
export type Veldbron = Pick<Regelboek, 'termijnen'> & { readonly feiten?: readonly Feit[] }

const namenVan = (feit: Feit): readonly string[] => [feit.naam, feit.label, ...(feit.aliassen ?? [])]

const stapveld = ({ code, titel, aliassen, afwijking }: Termijn, feit: Feit | undefined): Veld => ({
  id: `gedaan:${code}`,
  titel,
  soort: 'dag',
  groep: 'stappen',
  namen: [code, titel, ...aliassen, ...(feit ? namenVan(feit) : [])],
  stap: code,
  ...(afwijking ? { isAfwijkbaar: true } : {}),
  ...(feit ? { feit: feit.naam } : {}),
})

const feitveld = (feit: Feit): Veld => ({
  id: `feit:${feit.naam}`,
  titel: feit.label,
  soort: 'feit',
  ...(feit.soort === 'percentage' ? { isProcent: true } : {}),
  groep: 'beslissing',
  namen: namenVan(feit),
  feit: feit.naam,
})

const deeltNaam = (namen: readonly string[], feit: Feit): boolean => {
  const woorden = new Set(namen.map(kopwoord))
  return namenVan(feit).some((naam) => woorden.has(kopwoord(naam)))
}

/** The fact that is the day of a step: because the edition says so, or because it is called the same. */
const dagfeitVan = (stap: Termijn, feiten: readonly Feit[]): Feit | undefined => {
  const dagfeiten = feiten.filter((feit) => feit.soort === 'dag')
  const { code, titel, aliassen } = stap
  return (
    dagfeiten.find((feit) => feit.stap === code) ??
    dagfeiten.find((feit) => deeltNaam([code, titel, ...aliassen], feit))
  )
}

/** An own field that an edition also asks as a fact is one column with two uses. */
const metFeit = (veld: Veld, feiten: readonly Feit[]): Veld => {
  const feit = feiten.find((kandidaat) => isHetzelfde(veld, kandidaat))
  return feit ? { ...veld, namen: [...veld.namen, ...namenVan(feit)], feit: feit.naam } : veld
}

const isHetzelfde = (veld: Veld, feit: Feit): boolean => {
  if (feit.soort === 'getal' && feit.isVerschuiving) return veld.id === 'verschuiving'
  return deeltNaam([veld.id, ...veld.namen], feit)
}

/** Every field that a caseload can have under an edition: own ones, a day for each step, and the facts of decisions. */
export const veldenVan = ({ termijnen, feiten = [] }: Veldbron): readonly Veld[] => {
  const stappen = termijnen.filter(({ aard }) => aard === 'stap')
  const eigen = eigenVelden.map((veld) => metFeit(veld, feiten))
  const perStap = stappen.map((stap) => stapveld(stap, dagfeitVan(stap, feiten)))
  const gebruikt = new Set([...eigen, ...perStap].flatMap(({ feit }) => feit ?? []))
  return [
    ...eigen,
    ...perStap,
    ...feiten.filter(({ naam }) => !gebruikt.has(naam) && !FEITEN_VAN_DE_VRAAG.has(naam)).map(feitveld),
  ]
}
