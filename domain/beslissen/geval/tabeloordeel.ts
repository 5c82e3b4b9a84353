import { kentTekortkomingen, slotrij } from '../tabelwerk/tabel.ts'
import type { Gereed, Tabelrij } from '../tabelwerk/tabel.ts'
import { eersteTreffer } from '../tabelwerk/eerste-treffer.ts'
import type { Geval } from './geval.ts'
import { gemistIn } from './gemist.ts'
import { heeftRij } from '../tabelwerk/rijbits.ts'
import type { Rijbits } from '../tabelwerk/rijbits.ts'
import { eersteRij } from '../tabelwerk/rijmasker.ts'
import { waarheid } from './waarheid.ts'
import type { Ingangwerk } from '../tabelwerk/tabelwerk.ts'
import type { Uitslag } from '../tabelwerk/uitslag.ts'
import type { Oordeel, Rijstand, Spoorregel, Tabelstand } from './oordeel.ts'

/** The rows of a table that were looked at, in their order. */
export const bekekenRijen = ({ gereed: { rijen }, treffer }: Tabelstand): readonly Tabelrij[] =>
  treffer < 0 ? rijen : rijen.slice(0, treffer + 1)

const rijstandIn = (geval: Geval, { waar, misschien, aantal }: Rijbits, rij: Tabelrij): Rijstand => {
  if (heeftRij(waar, aantal, geval.plaats, rij.plaats)) return 'ja'
  if (heeftRij(misschien, aantal, geval.plaats, rij.plaats)) return 'onbekend'
  if (waarheid(geval, rij.voorwaarde) === false) return 'nee'
  return rij.speelt ? 'speelt niet' : 'niet ingeroepen'
}

/** Adds the facts that a row would need to be claimed, and the provisos of the tables that it leans on. */
const metVoorbehoud = (geval: Geval, { rij, stand }: Spoorregel, feiten: Set<number>): void => {
  if (stand === 'niet ingeroepen') {
    for (const feit of rij.beroep) if (Number.isNaN(geval.feitcode(feit))) feiten.add(feit)
  }
  if (stand === 'speelt niet') for (const feit of gemistIn(geval, [rij])) feiten.add(feit)
  for (const tabel of rij.steun) for (const feit of geval.oordeel(tabel)?.voorbehoud() ?? []) feiten.add(feit)
}

const GEEN_RIJEN: readonly Tabelrij[] = []

/** The rows at the first so many of these places. */
const rijenUit = (rijen: readonly Tabelrij[], plaatsen: Uint8Array, aantal: number): readonly Tabelrij[] => {
  if (aantal === 0) return GEEN_RIJEN
  const uit: Tabelrij[] = []
  for (let i = 0; i < aantal; i++) uit.push(rijen[plaatsen[i]!]!)
  return uit
}

/**
 * Place of what was found already, where nothing heavier or lighter is known; a matter of judgment is no class that
 * something can be "at least".
 */
const ondergrensUit = ({ register }: Geval, gereed: Gereed, { code, lichtst }: Uitslag): number => {
  const isGevonden = code === 0 && gereed.tabel.soort === 'alle' && lichtst < slotrij(gereed).code
  return isGevonden && lichtst !== gereed.oordeelcode && kentTekortkomingen(register) ? lichtst : 0
}

/** What the rows of an entry come to in a case, without what it takes to say why; `rijbits` are those of the block. */
export const tabelstandOver = (
  geval: Geval,
  { gereed, bits, uitslag }: Ingangwerk,
  rijbits: Rijbits = bits(geval.blok),
): Tabelstand => {
  const gegeven = uitslag(rijbits, geval.plaats)
  const { code, treffer, open, aantalOpen } = gegeven
  return {
    gereed,
    code,
    ondergrens: ondergrensUit(geval, gereed, gegeven),
    treffer,
    open: rijenUit(gereed.rijen, open, aantalOpen),
  }
}

const spoorIn = (geval: Geval, { bits }: Ingangwerk, stand: Tabelstand): readonly Spoorregel[] => {
  const werk = bits(geval.blok)
  return bekekenRijen(stand).map((rij) => ({ rij, stand: rijstandIn(geval, werk, rij) }))
}

/** The first row that matches. */
class EersteTreffer implements Oordeel {
  readonly gereed: Gereed
  readonly code: number
  readonly ondergrens = 0
  readonly rijen: readonly Tabelrij[]
  readonly open: readonly Tabelrij[]
  readonly treffer: number
  private readonly geval: Geval
  private readonly ingang: Ingangwerk

  constructor(geval: Geval, ingang: Ingangwerk, { code, treffer, open, aantalOpen }: Uitslag) {
    const { rijen } = ingang.gereed
    this.gereed = ingang.gereed
    this.code = code
    this.rijen = treffer >= 0 && aantalOpen === 0 ? [rijen[treffer]!] : []
    this.open = rijenUit(rijen, open, aantalOpen)
    this.geval = geval
    this.ingang = ingang
    this.treffer = treffer
  }

  codeVan(rij: Tabelrij): number {
    return rij.code
  }

  voorbehoud(): ReadonlySet<number> {
    const feiten = new Set<number>()
    for (const regel of this.spoor()) metVoorbehoud(this.geval, regel, feiten)
    return feiten
  }

  spoor(): readonly Spoorregel[] {
    return spoorIn(this.geval, this.ingang, this)
  }
}

/** A row without an outcome only explains, and comes last. */
const ernst = (code: number): number => (code === 0 ? Number.POSITIVE_INFINITY : code)

/** The rows that match, heaviest first, and in the same order what they count for. */
interface Gevonden {
  readonly rijen: readonly Tabelrij[]
  readonly codes: readonly number[]
}

const gevondenIn = ({ gereed: { rijen }, bits }: Ingangwerk, geval: Geval, standen: ArrayLike<number>): Gevonden => {
  const gevonden: Tabelrij[] = []
  // What the rows count for is written anew for the next case that is worked out.
  const codes: number[] = []
  const { waar, aantal, aantalWoorden } = bits(geval.blok)
  for (let woord = 0; woord < aantalWoorden; woord++) {
    for (let over = waar[woord * aantal + geval.plaats]!; over !== 0; over &= over - 1) {
      const rij = eersteRij(over, woord)
      const stand = standen[rij]
      if (stand === undefined || stand < 0) continue
      let voor = codes.length
      for (; voor > 0 && ernst(stand) < ernst(codes[voor - 1]!); voor--) {
        codes[voor] = codes[voor - 1]!
        gevonden[voor] = gevonden[voor - 1]!
      }
      codes[voor] = stand
      gevonden[voor] = rijen[rij]!
    }
  }
  return { rijen: gevonden, codes }
}

/** Every row that matches. */
class Bevindingenoordeel implements Oordeel {
  readonly gereed: Gereed
  readonly code: number
  readonly ondergrens: number
  readonly treffer = -1
  readonly rijen: readonly Tabelrij[]
  readonly open: readonly Tabelrij[]
  private readonly geval: Geval
  private readonly ingang: Ingangwerk
  private readonly gevonden: Gevonden
  private readonly lichtst: number

  constructor(geval: Geval, ingang: Ingangwerk, uitslag: Uitslag) {
    const { gereed } = ingang
    const { code, open, aantalOpen, codes, lichtst } = uitslag
    const gevonden = gevondenIn(ingang, geval, codes!)
    const isZonderBevinding = code > 0 && gevonden.codes.every((stand) => stand === 0)
    this.gereed = gereed
    this.code = code
    this.ondergrens = ondergrensUit(geval, gereed, uitslag)
    this.rijen = isZonderBevinding ? [slotrij(gereed), ...gevonden.rijen] : gevonden.rijen
    this.open = rijenUit(gereed.rijen, open, aantalOpen)
    this.geval = geval
    this.ingang = ingang
    this.gevonden = gevonden
    this.lichtst = lichtst
  }

  codeVan(rij: Tabelrij): number {
    if (rij === slotrij(this.gereed)) return rij.code
    return this.gevonden.codes[this.gevonden.rijen.indexOf(rij)] ?? -1
  }

  voorbehoud(): ReadonlySet<number> {
    const feiten = new Set<number>()
    for (const regel of this.spoor()) {
      const { code: eigen, neemtWeg } = regel.rij
      if (neemtWeg.length > 0 || (eigen > 0 && eigen < this.lichtst)) metVoorbehoud(this.geval, regel, feiten)
    }
    return feiten
  }

  spoor(): readonly Spoorregel[] {
    return spoorIn(this.geval, this.ingang, this)
  }
}

/** What the rows of an entry say about a case; `isGelijk` says which rows of a first-hit table give the same answer. */
export const tabeloordeelOver = (
  geval: Geval,
  ingang: Ingangwerk,
  isGelijk?: (een: Tabelrij, ander: Tabelrij) => boolean,
): Oordeel => {
  const { gereed, bits, uitslag } = ingang
  const werk = bits(geval.blok)
  if (gereed.tabel.soort !== 'eerste') return new Bevindingenoordeel(geval, ingang, uitslag(werk, geval.plaats))
  const { rijen } = gereed
  const eerste = isGelijk
    ? eersteTreffer(gereed, (een, ander) => isGelijk(rijen[een]!, rijen[ander]!)).uitslag
    : uitslag
  return new EersteTreffer(geval, ingang, eerste(werk, geval.plaats))
}
