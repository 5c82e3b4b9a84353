import { dag as dagUit } from '../../datum.ts'
import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import type { Register } from '../../regelboek/register.ts'
import { gereedVan } from '../tabel.ts'
import { uitkomstenVan } from '../atoom.ts'
import { dossierstand } from '../dossier.ts'
import { bevindingenkolom } from './bevindingenkolom.ts'
import { BLOKGROOTTE } from './blok.ts'
import type { Blok } from './blok.ts'
import { dagenkolommen } from './dagbronkolom.ts'
import { dossierUit } from './dossierkolommen.ts'
import type { Dossierkolommen } from './dossierkolommen.ts'
import { tabelwerk } from './tabelkolom.ts'
import type { Andertabellen } from './tabelkolom.ts'
import { termijnkolommen } from './termijnkolom.ts'
import { eersteTrefferkolom } from './uitkomstkolom.ts'
import type { Uitkomstdoel, Uitkomstkolom } from './uitkomstkolom.ts'

/** The outcomes of one table for many cases. */
export interface Beslissingkolommen {
  /** Everything the table can answer; a code is the place in it counted from 1. */
  readonly uitkomsten: readonly string[]
  /** Code per case; 0 when it cannot be given: facts are missing or, when none are, no rule holds. */
  readonly uitkomst: Uint8Array
  /** Ids of the rows; their bits stand in `rijen`, `rijwoorden` words per case. */
  readonly rijnamen: readonly string[]
  readonly rijen: Int32Array
  readonly rijwoorden: number
  /** Bits of the facts of the edition that are missing, `feitwoorden` words per case. */
  readonly ontbreekt: Int32Array
  readonly feitwoorden: number
}

/** Works a table out for all cases. */
export type Beslissingrekenaar = (kolommen: Dossierkolommen) => Beslissingkolommen

/** A table worked out per block: its outcomes for the block that was last asked for. */
interface Tabelblok extends Uitkomstkolom {
  readonly rijnamen: readonly string[]
}

const idsVan = (tabel: Beslistabel): readonly string[] => [
  ...new Set(
    tabel.tijdlijn.ingangen
      .toReversed()
      .flatMap((ingang) => ('regel' in ingang ? ingang.regel.rijen.map(({ id }) => id) : [])),
  ),
]

const metFeiten = (feiten: ReadonlySet<number>, ontbreekt: Int32Array, begin: number): void => {
  for (const feit of feiten) ontbreekt[begin + (feit >> 5)]! |= 1 << (feit & 31)
}

/** Writes the outcome of one case by the engine for single cases: for days on which an older entry of a table held. */
const enkeleUitkomst = (
  register: Register,
  tabel: Beslistabel,
  rijnamen: readonly string[],
  blok: Blok,
  i: number,
  doel: Uitkomstdoel,
  feitwoorden: number,
): void => {
  const plaats = doel.begin + i
  doel.uitkomst[plaats] = 0
  doel.rijen.fill(0, plaats * doel.rijwoorden, (plaats + 1) * doel.rijwoorden)
  doel.ontbreekt?.fill(0, plaats * feitwoorden, (plaats + 1) * feitwoorden)
  const stand = dossierstand(register, dossierUit(register, blok.kolommen, blok.van + i))
  const gereed = stand.gereed(tabel)
  if (!gereed) return
  const { code, rijen, gemist } = stand.oordeel(gereed)
  doel.uitkomst[plaats] = code
  for (const { rij } of rijen) {
    const bit = rijnamen.indexOf(rij.id)
    doel.rijen[plaats * doel.rijwoorden + (bit >> 5)]! |= 1 << (bit & 31)
  }
  if (doel.ontbreekt) metFeiten(gemist.feiten, doel.ontbreekt, plaats * feitwoorden)
}

const leegDoel = (aantal: number, rijnamen: readonly string[]): Omit<Uitkomstdoel, 'ontbreekt'> => {
  const rijwoorden = Math.ceil(rijnamen.length / 32)
  return {
    uitkomst: new Uint8Array(aantal),
    rijen: new Int32Array(aantal * rijwoorden),
    rijwoorden,
    begin: 0,
  }
}

const rekenaars = new WeakMap<Register, Map<string, Beslissingrekenaar>>()

/** The outcomes of a table for many cases; undefined when the edition has no such table. Made ready once per edition. */
export const beslissingrekenaar = (register: Register, tabelcode: string): Beslissingrekenaar | undefined => {
  const vanEditie = rekenaars.get(register) ?? new Map<string, Beslissingrekenaar>()
  rekenaars.set(register, vanEditie)
  const tabel = register.beslistabel.get(tabelcode)
  const rekenaar = vanEditie.get(tabelcode) ?? (tabel && rekenaarVan(register, tabel))
  if (rekenaar) vanEditie.set(tabelcode, rekenaar)
  return rekenaar
}

/**
 * Makes a table ready for columns. The last entry of its timeline is worked out in columns, one pass per thing that is
 * looked at; cases of an earlier day go one by one.
 */
const rekenaarVan = (register: Register, gevraagd: Beslistabel): Beslissingrekenaar => {
  const feitwoorden = Math.ceil(register.regelboek.feiten.length / 32)
  const dagen = dagenkolommen(register, termijnkolommen(register))
  const gemaakt = new Map<string, Tabelblok>()

  const tabelblok = (tabel: Beslistabel): Tabelblok => {
    const bekend = gemaakt.get(tabel.code)
    if (bekend) return bekend
    const rijnamen = idsVan(tabel)
    const ingang = tabel.tijdlijn.ingangen.at(-1)!
    const gereed = 'regel' in ingang ? gereedVan(register, tabel, ingang.regel) : undefined
    const werk = gereed && tabelwerk(register, gereed, dagen, ander)
    const kolom =
      gereed && werk && (tabel.soort === 'eerste' ? eersteTrefferkolom : bevindingenkolom)(gereed, werk, feitwoorden)
    const vanaf = dagUit(ingang.vanaf)
    const sleutel = tabel.tijdlijn.sleutel === 'eersteZiektedag' ? 'eersteZiektedag' : 'peildatum'
    let laatsteStuk: Blok | undefined
    const isVroeger = ({ kolommen, van }: Blok, i: number): boolean => !kolom || kolommen[sleutel][van + i]! < vanaf
    const blok: Tabelblok = {
      rijnamen,
      reken: (stuk, doel) => {
        laatsteStuk = stuk
        kolom?.reken(stuk, doel)
        for (let i = 0; i < stuk.aantal; i++) {
          if (isVroeger(stuk, i)) enkeleUitkomst(register, tabel, rijnamen, stuk, i, doel, feitwoorden)
        }
      },
      gemist: (i, ontbreekt, begin) => {
        if (!laatsteStuk || !isVroeger(laatsteStuk, i)) kolom?.gemist(i, ontbreekt, begin)
        else {
          const stand = dossierstand(register, dossierUit(register, laatsteStuk.kolommen, laatsteStuk.van + i))
          metFeiten(stand.tabelstand(tabel.code).gemist.feiten, ontbreekt, begin)
        }
      },
    }
    gemaakt.set(tabel.code, blok)
    return blok
  }

  /** Outcomes of the tables that others lean on, kept for one block. */
  const steun = new Map<string, { readonly doel: Uitkomstdoel; nummer: number }>()
  const steundoel = (code: string, blok: Blok): Uitkomstdoel => {
    const { rijnamen, reken } = tabelblok(register.beslistabel.get(code)!)
    const bekend = steun.get(code) ?? { doel: { ...leegDoel(BLOKGROOTTE, rijnamen), ontbreekt: undefined }, nummer: -1 }
    steun.set(code, bekend)
    if (bekend.nummer !== blok.nummer) {
      bekend.doel.uitkomst.fill(0)
      bekend.doel.rijen.fill(0)
      reken(blok, bekend.doel)
      bekend.nummer = blok.nummer
    }
    return bekend.doel
  }
  const ander: Andertabellen = {
    codes: (code) => (blok) => ({ codes: steundoel(code, blok).uitkomst, begin: 0, heeftOnbekend: true }),
    gemist: (code, blok, i, gemist, begin) => {
      if (steundoel(code, blok).uitkomst[i] === 0) tabelblok(register.beslistabel.get(code)!).gemist(i, gemist, begin)
    },
  }

  const { rijnamen, reken } = tabelblok(gevraagd)
  let nummer = 0
  return (kolommen) => {
    const ontbreekt = new Int32Array(kolommen.aantal * feitwoorden)
    const doel: Uitkomstdoel = { ...leegDoel(kolommen.aantal, rijnamen), ontbreekt }
    for (let van = 0; van < kolommen.aantal; van += BLOKGROOTTE) {
      const aantal = Math.min(BLOKGROOTTE, kolommen.aantal - van)
      reken({ kolommen, van, aantal, nummer: nummer++ }, { ...doel, begin: van })
    }
    const { uitkomst, rijen, rijwoorden } = doel
    return { uitkomsten: uitkomstenVan(gevraagd), uitkomst, rijnamen, rijen, rijwoorden, ontbreekt, feitwoorden }
  }
}

const bitnamen = (bits: Int32Array, begin: number, woorden: number, namen: readonly string[]): readonly string[] => {
  const gevonden: string[] = []
  for (let woord = 0; woord < woorden; woord++) {
    for (let over = bits[begin + woord]!; over !== 0; over &= over - 1) {
      gevonden.push(namen[woord * 32 + 31 - Math.clz32(over & -over)]!)
    }
  }
  return gevonden
}

/** Ids of the rows that answer for a case, or are found in it, in the order of the table. */
export const rijenVan = ({ rijen, rijwoorden, rijnamen }: Beslissingkolommen, plaats: number): readonly string[] =>
  bitnamen(rijen, plaats * rijwoorden, rijwoorden, rijnamen)

/** Names of the facts that are missing in a case, in the order of the edition. */
export const ontbrekendVan = (
  { regelboek }: Register,
  { ontbreekt, feitwoorden }: Beslissingkolommen,
  plaats: number,
): readonly string[] =>
  bitnamen(ontbreekt, plaats * feitwoorden, feitwoorden, regelboek.feiten.map(({ naam }) => naam))
