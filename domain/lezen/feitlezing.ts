import { dagUitCel } from './dagcel.ts'
import { getalUitCel } from './getalcel.ts'
import { aangehaald, fout, gelezen, leeg } from './lezing.ts'
import type { Lezing } from './lezing.ts'
import { nabij } from './nabij.ts'
import { keuzesVan } from '../regelboek/feit.ts'
import type { Feit, Keuzewaarde } from '../regelboek/feit.ts'
import { trefwoord } from '../regelboek/trefwoord.ts'
import type { Register } from '../regelboek/register.ts'
import type { Feitinhoud } from '../regelboek/feitcode.ts'

const ONBEKEND = new Set(['', 'onbekend', '?', 'onb'])

const opsomming = (woorden: readonly string[]): string => woorden.map((woord) => `"${woord}"`).join(', ')

/** The fact that a typed name stands for: its name, label or an alias; otherwise a sentence with the nearest names. */
export const feitUitNaam = (register: Register, getypt: unknown): Lezing<Feit> => {
  const tekst = String(getypt ?? '').trim()
  if (tekst === '') return leeg
  const naam = register.feitnaam.get(trefwoord(tekst))
  const index = naam === undefined ? undefined : register.feitindex.get(naam)
  if (index !== undefined) return gelezen(register.regelboek.feiten[index]!)
  const bekend = register.regelboek.feiten.map((feit) => feit.naam)
  const dichtbij = nabij(tekst, bekend)
  const bedoeld = dichtbij.length > 0 ? ` Bedoelt u ${opsomming(dichtbij)}?` : ''
  return fout(`${aangehaald(tekst)} is geen gegeven dat de regels kennen.${bedoeld}`)
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
  const [dichtbij] = nabij(tekst, woorden, 1)
  const bedoeld = dichtbij ? ` Bedoelt u "${dichtbij}"?` : ''
  return fout(`${feit.naam}: ${aangehaald(tekst)} kan niet.${bedoeld} Kies uit ${opsomming(woorden)} of "onbekend".`)
}

/** A cell that Excel shows as a percentage holds a fraction; a share above this was typed as a percentage. */
const HOOGSTE_BREUK = 1.5

const getalUit = (
  feit: Feit & { readonly vanaf: number; readonly tot: number },
  waarde: unknown,
): Lezing<Feitinhoud> => {
  const lezing = getalUitCel(typeof waarde === 'string' ? waarde.replace(/%\s*$/, '') : waarde)
  if (lezing.soort === 'fout') return fout(`${feit.naam}: ${lezing.bericht}`)
  if (lezing.soort === 'leeg') return leeg
  const isBreuk = feit.soort === 'percentage' && typeof waarde === 'number' && waarde > 0 && waarde <= HOOGSTE_BREUK
  const getal = isBreuk ? Math.round(lezing.waarde * 1e8) / 1e6 : lezing.waarde
  if (getal >= feit.vanaf && getal <= feit.tot) return gelezen(getal)
  return fout(
    `${feit.naam}: ${aangehaald(waarde)} valt buiten het bereik. Geef een getal van ${feit.vanaf} tot en met ${feit.tot}.`,
  )
}

/**
 * What a cell says about a fact. An empty cell and `onbekend` give nothing: not known, never `nee`. A word that is not
 * on the list, a day or number that is none, is a sentence that says what was expected. A share typed as a percentage
 * cell (0,7) is read as 70.
 */
export const feitinhoudUit = (feit: Feit, cel: unknown): Lezing<Feitinhoud> => {
  if (cel === null || cel === undefined) return leeg
  const tekst = String(cel).trim()
  if (typeof cel === 'string' && ONBEKEND.has(tekst.toLowerCase())) return leeg
  const keuzes = keuzesVan(feit)
  if (keuzes) {
    if (cel === 0) return leeg
    return keuzeUit(feit, keuzes, typeof cel === 'boolean' ? (cel ? 'ja' : 'nee') : tekst)
  }
  if (feit.soort === 'dag') {
    const lezing = dagUitCel(cel)
    return lezing.soort === 'fout' ? fout(`${feit.naam}: ${lezing.bericht}`) : lezing
  }
  return 'vanaf' in feit ? getalUit(feit, cel) : leeg
}
