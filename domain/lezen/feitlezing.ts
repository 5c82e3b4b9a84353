import { dagUitCel } from './dagcel.ts'
import { aantalUitCel, getalUitCel } from './getalcel.ts'
import { aangehaald, celtekst, fout, gelezen, isOnbekend, leeg } from './lezing.ts'
import type { Lezing } from './lezing.ts'
import { naamvraag } from './naamvraag.ts'
import { nabij } from './nabij.ts'
import { procentUitCel } from './procentcel.ts'
import { gedaanOpUit } from './stapcel.ts'
import { keuzesVan } from '../regelboek/feit.ts'
import type { Feit, Keuzewaarde } from '../regelboek/feit.ts'
import { trefwoord } from '../regelboek/trefwoord.ts'
import type { Register } from '../regelboek/register.ts'
import type { Feitinhoud } from '../regelboek/feitcode.ts'

const opsomming = (woorden: readonly string[]): string => woorden.map((woord) => `"${woord}"`).join(', ')

/** The fact of which this is the name, the label or an alias. */
export const feitBijNaam = (register: Register, tekst: string): Feit | undefined => {
  const naam = register.feitnaam.get(trefwoord(tekst))
  const index = naam === undefined ? undefined : register.feitindex.get(naam)
  return index === undefined ? undefined : register.regelboek.feiten[index]
}

/** The fact that a typed name stands for: its name, label or an alias; otherwise a sentence with the nearest names. */
export const feitUitNaam = (register: Register, getypt: unknown): Lezing<Feit> => {
  const tekst = celtekst(getypt ?? '').trim()
  if (tekst === '') return leeg
  const feit = feitBijNaam(register, tekst)
  if (feit) return gelezen(feit)
  const bekend = register.regelboek.feiten.map((feit) => feit.naam)
  return fout(
    `${aangehaald(tekst)} is geen gegeven dat de regels kennen.${naamvraag(nabij(tekst, bekend).map(aangehaald))}`,
  )
}

const getypteWoorden = ({ waarde, tekst, aliassen }: Keuzewaarde): readonly string[] => [
  waarde,
  tekst,
  ...(aliassen ?? []),
]

const keuzeUit = (feit: Feit, keuzes: readonly Keuzewaarde[], tekst: string): Lezing<Feitinhoud> => {
  const gezocht = trefwoord(tekst)
  const gevonden = keuzes.find((keuze) => getypteWoorden(keuze).some((woord) => trefwoord(woord) === gezocht))
  if (gevonden) return gelezen(gevonden.waarde)
  const woorden = keuzes.map(({ waarde }) => waarde)
  const bedoeld = naamvraag(nabij(tekst, woorden, 1).map(aangehaald))
  return fout(`${feit.naam}: ${aangehaald(tekst)} kan niet.${bedoeld} Kies uit ${opsomming(woorden)} of "onbekend".`)
}

type Getalfeit = Feit & { readonly soort: 'getal' | 'percentage' }

const getalUit = (feit: Getalfeit, cel: unknown): Lezing<Feitinhoud> => {
  if (feit.soort === 'percentage') return procentUitCel(cel, feit)
  if (feit.isVerschuiving) return aantalUitCel(cel, 'dagen', feit)
  const lezing = getalUitCel(cel)
  if (lezing.soort !== 'gelezen' || (lezing.waarde >= feit.vanaf && lezing.waarde <= feit.tot)) return lezing
  return fout(`${aangehaald(cel)} valt buiten het bereik. Geef een getal van ${feit.vanaf} tot en met ${feit.tot}.`)
}

const metNaam = <T>({ naam }: Feit, lezing: Lezing<T>): Lezing<T> =>
  lezing.soort === 'fout' ? fout(`${naam}: ${lezing.bericht}`) : lezing

/**
 * What a cell says about a fact. An empty cell and `onbekend` give nothing: not known, never `nee`. A word that is not
 * on the list, a day or number that is none, is a sentence that says what was expected.
 */
export const feitinhoudUit = (feit: Feit, cel: unknown): Lezing<Feitinhoud> => {
  if (cel === null || cel === undefined) return leeg
  const tekst = celtekst(cel).trim()
  if (typeof cel === 'string' && isOnbekend(tekst)) return leeg
  const keuzes = keuzesVan(feit)
  if (keuzes) {
    if (cel === 0) return leeg
    return keuzeUit(feit, keuzes, typeof cel === 'boolean' ? (cel ? 'ja' : 'nee') : tekst)
  }
  if (feit.soort === 'dag') return metNaam(feit, feit.stap ? gedaanOpUit(cel) : dagUitCel(cel))
  return 'vanaf' in feit ? metNaam(feit, getalUit(feit, cel)) : leeg
}
