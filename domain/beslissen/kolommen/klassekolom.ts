import { plusMaanden } from '../../datum.ts'
import type { Dag } from '../../datum.ts'
import type { Register } from '../../regelboek/register.ts'
import type { Klasse } from '../atoom.ts'
import type { Dagbron } from '../dagoperand.ts'
import { BLOKGROOTTE } from './blok.ts'
import type { Blok } from './blok.ts'
import { GEEN_DAG, dagkolom } from './dossierkolommen.ts'
import type { Dossierkolommen } from './dossierkolommen.ts'
import type { Termijnkolom } from './termijnkolom.ts'

/** The code of a comparison whose other side is not known; where this side is not known it is 0. */
export const ANDERE_KANT_ONBEKEND = 4

/** Codes of what a test looks at: those of case `i` of a block stand at `begin + i`. */
export interface Codes {
  readonly codes: Uint8Array
  readonly begin: number
}

/** Codes for a block of cases; undefined when it is not known in any of them. */
export type Klassekolom = (blok: Blok) => Codes | undefined

/** A day to compare with, per case of a block. */
const bronkolom = (register: Register, bron: Dagbron, termijnkolom: (code: string) => Termijnkolom): Termijnkolom => {
  const { feit, termijn, maanden, dagen } = bron
  const naam = feit === undefined ? undefined : register.regelboek.feiten[feit]!.naam
  const laatste = termijn === undefined ? undefined : termijnkolom(termijn)
  const uit = new Int32Array(BLOKGROOTTE)
  return (blok) => {
    const { van, aantal, kolommen } = blok
    const gegeven = naam === undefined ? undefined : dagkolom(kolommen, naam)
    const termijndagen = laatste?.(blok)
    for (let i = 0; i < aantal; i++) {
      let dag = gegeven ? gegeven[van + i]! : GEEN_DAG
      if (dag === GEEN_DAG && termijndagen) dag = termijndagen[i]!
      if (dag !== GEEN_DAG) dag = (maanden === 0 ? dag : plusMaanden(dag as Dag, maanden, 'naarBeneden')) + dagen
      uit[i] = dag
    }
    return uit
  }
}

const paarkolom = (
  naam: string,
  andereKant: Termijnkolom,
): Klassekolom => {
  const codes = new Uint8Array(BLOKGROOTTE)
  return (blok) => {
    const links = dagkolom(blok.kolommen, naam)
    if (!links) return undefined
    const rechts = andereKant(blok)
    const { van, aantal } = blok
    for (let i = 0; i < aantal; i++) {
      const l = links[van + i]!
      const r = rechts[i]!
      codes[i] = l === GEEN_DAG ? 0 : r === GEEN_DAG ? ANDERE_KANT_ONBEKEND : l < r ? 1 : l > r ? 3 : 2
    }
    return { codes, begin: 0 }
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
    return { codes, begin: 0 }
  }
}

/** The codes of what a test looks at, for blocks of cases. `tabelcodes` gives those of another table. */
export const klassekolomVan = (
  register: Register,
  klasse: Klasse,
  termijnkolom: (code: string) => Termijnkolom,
  tabelcodes: (code: string) => Klassekolom,
): Klassekolom => {
  if (klasse.soort === 'tabel') return tabelcodes(klasse.tabel)
  const { naam } = register.regelboek.feiten[klasse.feit]!
  switch (klasse.soort) {
    case 'keuze':
      return ({ kolommen, van }) => {
        const codes = kolommen.feiten.get(naam)
        return codes && { codes: codes as Uint8Array, begin: van }
      }
    case 'getalpaar':
      return getalkolom(naam, klasse.met)
    case 'dagpaar':
      return paarkolom(naam, bronkolom(register, klasse.met, termijnkolom))
  }
}

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
