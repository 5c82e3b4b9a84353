import { kentTekortkomingen, slotrij } from './tabel.ts'
import type { Gereed, Tabelrij } from './tabel.ts'
import { eersteTreffer } from './eerste-treffer.ts'
import type { Geval } from './geval.ts'
import { gemistIn } from './gemist.ts'
import type { Gemist } from './gemist.ts'
import { heeftRij, zekereRijen } from './rijbits.ts'
import type { Rijbits } from './rijbits.ts'
import { waarheid } from './waarheid.ts'
import type { Ingangwerk } from './tabelwerk.ts'
import type { Uitslag } from './uitslag.ts'

/** How a row stood: its truth, that nobody has claimed it, or that it is not known and need not be. */
export type Rijstand = 'ja' | 'nee' | 'onbekend' | 'niet ingeroepen' | 'speelt niet'

/** A row that was looked at. */
export interface Spoorregel {
  readonly rij: Tabelrij
  readonly stand: Rijstand
}

/** What a table comes to in one case. */
export interface Tabelstand {
  readonly gereed: Gereed
  /** Place of the outcome, counted from 1; 0 when it cannot be given. */
  readonly code: number
  /** Place of the outcome that what was found already comes to, as long as `code` is 0; 0 when nothing was found yet. */
  readonly ondergrens: number
  /** Rows that may still match and could change the outcome. */
  readonly open: readonly Tabelrij[]
}

/** What a table says about one case, and why. */
export interface Oordeel extends Tabelstand {
  /** The row that answers, or the findings, heaviest first. */
  readonly rijen: readonly Tabelrij[]
  /** What a row counts for in this case: a finding can have become a matter of judgment because of another row. */
  readonly codeVan: (rij: Tabelrij) => number
  /** What keeps the outcome from being known. */
  readonly gemist: () => Gemist
  /** Facts (by index) that were not given and that could still overturn the outcome. */
  readonly voorbehoud: () => ReadonlySet<number>
  /** The rows that were looked at, in their order, and how each stood. */
  readonly bekeken: readonly Tabelrij[]
  readonly spoor: () => readonly Spoorregel[]
}

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
  if (stand === 'speelt niet') for (const feit of gemistIn(geval, [rij]).feiten) feiten.add(feit)
  for (const tabel of rij.steun) for (const feit of geval.oordeel(tabel)?.voorbehoud() ?? []) feiten.add(feit)
}

/** The rows at the first so many of these places. */
const rijenUit = (rijen: readonly Tabelrij[], plaatsen: Uint8Array, aantal: number): readonly Tabelrij[] => {
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

/** What the rows of an entry come to in a case, without what it takes to say why. */
export const tabelstandOver = (geval: Geval, { gereed, bits, uitslag }: Ingangwerk): Tabelstand => {
  const gegeven = uitslag(bits(geval.blok), geval.plaats)
  const { code, open, aantalOpen } = gegeven
  return {
    gereed,
    code,
    ondergrens: ondergrensUit(geval, gereed, gegeven),
    open: rijenUit(gereed.rijen, open, aantalOpen),
  }
}

/** The first row that matches; `isGelijk` says which rows give the same answer. */
const uitEersteTreffer = (
  geval: Geval,
  ingang: Ingangwerk,
  isGelijk?: (een: Tabelrij, ander: Tabelrij) => boolean,
): Oordeel => {
  const { gereed, bits, uitslag } = ingang
  const { rijen } = gereed
  const { blok, plaats } = geval
  const werk = bits(blok)
  const oordeel = isGelijk ? eersteTreffer(gereed, (een, ander) => isGelijk(rijen[een]!, rijen[ander]!)) : uitslag
  const { code, treffer, open, aantalOpen } = oordeel(werk, plaats)
  const openrijen = rijenUit(rijen, open, aantalOpen)
  const bekeken = treffer < 0 ? rijen : rijen.slice(0, treffer + 1)
  const spoor = (): readonly Spoorregel[] => bekeken.map((rij) => ({ rij, stand: rijstandIn(geval, werk, rij) }))
  return {
    gereed,
    code,
    ondergrens: 0,
    rijen: treffer >= 0 && aantalOpen === 0 ? [rijen[treffer]!] : [],
    codeVan: (rij) => rij.code,
    open: openrijen,
    gemist: () => gemistIn(geval, openrijen),
    voorbehoud: () => {
      const feiten = new Set<number>()
      for (const regel of spoor()) metVoorbehoud(geval, regel, feiten)
      return feiten
    },
    bekeken,
    spoor,
  }
}

/** A row without an outcome only explains, and comes last. */
const ernst = (code: number): number => (code === 0 ? Number.POSITIVE_INFINITY : code)

const uitBevindingen = (geval: Geval, ingang: Ingangwerk): Oordeel => {
  const { gereed, bits, uitslag } = ingang
  const { rijen } = gereed
  const { blok, plaats } = geval
  const werk = bits(blok)
  const gegeven = uitslag(werk, plaats)
  const { code, open, aantalOpen, codes: standen, lichtst } = gegeven
  const gevonden: Tabelrij[] = []
  // In the same order; what the rows count for is written anew for the next case that is worked out.
  const codes: number[] = []
  zekereRijen(werk, plaats, (rij) => {
    const stand = standen![rij]
    if (stand === undefined || stand < 0) return
    let voor = codes.length
    while (voor > 0 && ernst(stand) < ernst(codes[voor - 1]!)) voor--
    codes.splice(voor, 0, stand)
    gevonden.splice(voor, 0, rijen[rij]!)
  })
  const codeVan = (rij: Tabelrij): number => codes[gevonden.indexOf(rij)] ?? -1
  const openrijen = rijenUit(rijen, open, aantalOpen)
  const isZonderBevinding = code > 0 && codes.every((stand) => stand === 0)
  const slot = slotrij(gereed)
  const spoor = (): readonly Spoorregel[] => rijen.map((rij) => ({ rij, stand: rijstandIn(geval, werk, rij) }))
  return {
    gereed,
    code,
    ondergrens: ondergrensUit(geval, gereed, gegeven),
    rijen: isZonderBevinding ? [slot, ...gevonden] : gevonden,
    codeVan: (rij) => (rij === slot ? rij.code : codeVan(rij)),
    open: openrijen,
    gemist: () => gemistIn(geval, code > 0 ? [] : openrijen),
    voorbehoud: () => {
      const feiten = new Set<number>()
      for (const regel of spoor()) {
        const { code: eigen, neemtWeg } = regel.rij
        if (neemtWeg.length > 0 || (eigen > 0 && eigen < lichtst)) metVoorbehoud(geval, regel, feiten)
      }
      return feiten
    },
    bekeken: rijen,
    spoor,
  }
}

/** What the rows of an entry say about a case. */
export const tabeloordeelOver = (
  geval: Geval,
  ingang: Ingangwerk,
  isGelijk?: (een: Tabelrij, ander: Tabelrij) => boolean,
): Oordeel =>
  ingang.gereed.tabel.soort === 'eerste' ? uitEersteTreffer(geval, ingang, isGelijk) : uitBevindingen(geval, ingang)
