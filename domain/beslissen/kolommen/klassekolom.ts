import type { Register } from '../../regelboek/register.ts'
import type { Klasse } from '../atoom.ts'
import { BLOKGROOTTE } from './blok.ts'
import type { Blok } from './blok.ts'
import type { Dagenkolom, Dagenkolommen } from './dagbronkolom.ts'
import { GEEN_DAG, dagkolom } from './dossierkolommen.ts'
import type { Dossierkolommen, Feitkolom } from './dossierkolommen.ts'

/** The code of a comparison whose other side is not known; where this side is not known it is 0. */
export const ANDERE_KANT_ONBEKEND = 4

/** Codes of what a test looks at: those of case `i` of a block stand at `begin + i`. */
export interface Codes {
  readonly codes: Uint8Array
  readonly begin: number
  /** False when all of them are known for certain. */
  readonly heeftOnbekend: boolean
}

/** Codes for a block of cases; undefined when it is not known in any of them. */
export type Klassekolom = (blok: Blok) => Codes | undefined

/** -1, 0 or 1 without a jump, for differences of days. */
const teken = (verschil: number): number => (verschil >> 31) | (-verschil >>> 31)

/** Loops over a block stand by themselves, so that they are made fast once and not per thing looked at. */
const paarcodes = (
  codes: Uint8Array,
  links: Int32Array,
  begin: number,
  rechts: Int32Array,
  anderBegin: number,
  aantal: number,
): void => {
  for (let i = 0; i < aantal; i++) codes[i] = 2 + teken(links[begin + i]! - rechts[anderBegin + i]!)
}

const metOnbekend = (codes: Uint8Array, dagen: Int32Array, begin: number, aantal: number, code: number): void => {
  for (let i = 0; i < aantal; i++) if (dagen[begin + i] === GEEN_DAG) codes[i] = code
}

const paarkolom = (eneKant: Dagenkolom, andereKant: Dagenkolom): Klassekolom => {
  const codes = new Uint8Array(BLOKGROOTTE)
  return (blok) => {
    const een = eneKant(blok)
    if (!een) return undefined
    const ander = andereKant(blok)
    const { aantal } = blok
    if (ander) paarcodes(codes, een.dagen, een.begin, ander.dagen, ander.begin, aantal)
    else codes.fill(ANDERE_KANT_ONBEKEND, 0, aantal)
    if (ander?.heeftGeen) metOnbekend(codes, ander.dagen, ander.begin, aantal, ANDERE_KANT_ONBEKEND)
    if (een.heeftGeen) metOnbekend(codes, een.dagen, een.begin, aantal, 0)
    return { codes, begin: 0, heeftOnbekend: !ander || ander.heeftGeen || een.heeftGeen }
  }
}

const getalkolom = (naam: string, grens: number): Klassekolom => {
  const codes = new Uint8Array(BLOKGROOTTE)
  return ({ kolommen, van, aantal }) => {
    const waarden = kolommen.feiten.get(naam)
    if (!waarden) return undefined
    for (let i = 0; i < aantal; i++) {
      const waarde = waarden[van + i]!
      codes[i] = waarde < grens ? 1 : waarde > grens ? 3 : waarde === grens ? 2 : 0
    }
    return { codes, begin: 0, heeftOnbekend: true }
  }
}

const heeftNul = (codes: Uint8Array, begin: number, aantal: number): boolean => {
  for (let i = begin; i < begin + aantal; i++) if (codes[i] === 0) return true
  return false
}

/** The codes of what a test looks at, for blocks of cases. `tabelcodes` gives those of another table. */
export const klassekolomVan = (
  register: Register,
  klasse: Klasse,
  dagen: Dagenkolommen,
  tabelcodes: (code: string) => Klassekolom,
): Klassekolom => {
  if (klasse.soort === 'tabel') return tabelcodes(klasse.tabel)
  const { naam } = register.regelboek.feiten[klasse.feit]!
  switch (klasse.soort) {
    case 'keuze':
      return ({ kolommen, van, aantal }) => {
        const codes = kolommen.feiten.get(naam) as Uint8Array | undefined
        return codes && { codes, begin: van, heeftOnbekend: heeftNul(codes, van, aantal) }
      }
    case 'getalpaar':
      return getalkolom(naam, klasse.met)
    case 'dagpaar':
      return paarkolom(dagen.vanFeit(klasse.feit), dagen.vanBron(klasse.met))
  }
}

/** Whether a class looks at a fact that these cases have no column for, so that it is not known in any of them. */
export const isAfwezig = ({ regelboek }: Register, klasse: Klasse, kolommen: Dossierkolommen): boolean =>
  klasse.soort !== 'tabel' && kolomVan(kolommen, regelboek.feiten[klasse.feit]!.naam) === undefined

const kolomVan = (kolommen: Dossierkolommen, naam: string): Feitkolom | undefined =>
  dagkolom(kolommen, naam) ?? kolommen.feiten.get(naam)

/** Adds to a set of bits (one per fact) those facts that keep a code from being known. */
export const gemistBijKlasse = (
  register: Register,
  klasse: Exclude<Klasse, { soort: 'tabel' }>,
  kolommen: Dossierkolommen,
  plaats: number,
  noteer: (feit: number) => void,
): void => {
  const { feiten } = register.regelboek
  const isOnbekend = (index: number): boolean => {
    const { naam, soort } = feiten[index]!
    if (soort === 'dag') return (dagkolom(kolommen, naam)?.[plaats] ?? GEEN_DAG) === GEEN_DAG
    const waarde = kolommen.feiten.get(naam)?.[plaats]
    return waarde === undefined || Number.isNaN(waarde) || (waarde === 0 && (soort === 'janee' || soort === 'keuze'))
  }
  if (isOnbekend(klasse.feit)) noteer(klasse.feit)
  if (klasse.soort !== 'dagpaar') return
  const { feit, termijn } = klasse.met
  if (feit !== undefined && termijn === undefined && isOnbekend(feit)) noteer(feit)
}
